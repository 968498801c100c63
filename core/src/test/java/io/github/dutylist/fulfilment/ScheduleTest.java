package io.github.dutylist.fulfilment;

import static io.github.dutylist.fulfilment.DutyList.YEAR;
import static io.github.dutylist.fulfilment.DutyList.after;
import static io.github.dutylist.fulfilment.DutyList.covering;
import static io.github.dutylist.fulfilment.DutyList.on;
import static io.github.dutylist.fulfilment.DutyList.records;
import static io.github.dutylist.fulfilment.DutyList.requiring;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private static final ResponsibilityList LIST = requiring(
            CountPerPeriod.implied(PeriodUnit.QUARTER).toBuilder()
                    .due(Amount.of(15, AmountUnit.DAY))
                    .build(),
            CountPerPeriod.atLeast(2, PeriodUnit.HALF_YEAR),
            ByDate.of(LocalDate.of(2026, 6, 30)),
            CountPerWindow.atLeast(1, Amount.of(6, AmountUnit.MONTH)),
            CountPerPeriod.atMost(9, PeriodUnit.YEAR),
            DeadlineAfterEvent.within(Amount.of(3, AmountUnit.DAY)).toBuilder()
                    .addEventTypes("fire")
                    .build());

    private static final FulfilmentEvaluator EVALUATOR = FulfilmentEvaluator.create();

    @Test
    void tellsWhatIsDueInTheOrderOfDays() {
        assertThat(EVALUATOR.schedule(LIST, YEAR, MAY).entries())
                .extracting(ScheduleEntry::due, ScheduleTest::occasion)
                .containsExactly(
                        tuple(LocalDate.of(2026, 1, 15), "2025-Q4"),
                        tuple(LocalDate.of(2026, 4, 15), "2026-Q1"),
                        tuple(LocalDate.of(2026, 6, 30), "2026-S1"),
                        tuple(LocalDate.of(2026, 6, 30), "next"),
                        tuple(LocalDate.of(2026, 7, 15), "2026-Q2"),
                        tuple(LocalDate.of(2026, 10, 15), "2026-Q3"),
                        tuple(LocalDate.of(2026, 10, 31), "next"),
                        tuple(LocalDate.of(2026, 12, 31), "2026-S2"));
    }

    @Test
    void withoutRecordsNothingIsSaidToBeMissed() {
        assertThat(EVALUATOR.schedule(LIST, YEAR, MAY).entries())
                .extracting(entry -> entry.period().getStatus())
                .containsOnly(FulfilmentStatus.NOT_EVALUABLE, FulfilmentStatus.NOT_YET_DUE);
    }

    @Test
    void aCountInEveryWindowHasADateWithoutRecords() {
        CountPerWindow twice = CountPerWindow.atLeast(2, Amount.of(12, AmountUnit.MONTH));
        Schedule fromTheStart =
                EVALUATOR.schedule(DutyList.effectiveFrom(requiring(twice), YEAR.getStart()), YEAR, MAY);

        assertThat(fromTheStart.owed())
                .extracting(ScheduleEntry::due, ScheduleEntry::owed)
                .containsExactly(tuple(LocalDate.of(2026, 12, 31), 2));
        assertThat(fromTheStart.undated()).isEmpty();
    }

    @Test
    void inACountInEveryWindowWhoseStartIsLongPastTheWindowThatStartsNowHasTheDate() {
        CountPerWindow twice = CountPerWindow.atLeast(2, Amount.of(6, AmountUnit.MONTH));
        Schedule later = EVALUATOR.schedule(requiring(twice), YEAR, MAY);

        assertThat(later.owed())
                .extracting(ScheduleEntry::due, ScheduleEntry::owed)
                .containsExactly(tuple(LocalDate.of(2026, 10, 31), 2));
        assertThat(later.undated()).isEmpty();
    }

    @Test
    void tellsWhatIsStillOwed() {
        FulfilmentRecords records = covering(
                        "2025-01-01",
                        "2026-04-30",
                        records(on("2026-03-01"), on("2026-04-10"), after("fire-1", on("2026-04-28"))))
                .toBuilder()
                .addEvents(
                        TriggerEvent.of("fire-1", "fire", LocalDate.of(2026, 4, 27)),
                        TriggerEvent.of("fire-2", "fire", LocalDate.of(2026, 4, 29)))
                .build();

        assertThat(EVALUATOR.schedule(LIST, records, YEAR, MAY).owed())
                .extracting(ScheduleEntry::due, ScheduleTest::occasion, ScheduleEntry::owed)
                .contains(
                        tuple(LocalDate.of(2026, 5, 2), "fire-2", 1),
                        tuple(LocalDate.of(2026, 10, 15), "2026-Q3", 1),
                        tuple(LocalDate.of(2026, 10, 28), "next", 1),
                        tuple(LocalDate.of(2026, 12, 31), "2026-S2", 2))
                .extracting(tuple -> tuple.toList().get(1))
                .doesNotContain("2026-S1", "2026-Q1", "2026-Q2", "fire-1");
    }

    @Test
    void whatIsOverdueIsOwedWheneverItWasDue() {
        Schedule december = EVALUATOR.schedule(
                LIST,
                covering("2026-01-01", "2026-12-31", records()),
                DateRange.of(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)),
                LocalDate.of(2026, 12, 1));

        assertThat(december.owed())
                .extracting(ScheduleTest::occasion, entry -> entry.period().getStatus())
                .contains(tuple("2026-Q1", FulfilmentStatus.OVERDUE), tuple("2026-S2", FulfilmentStatus.NOT_YET_DUE));
    }

    @Test
    void entriesKeepTheirIdentifiersAsTimeGoesOnAndTheListIsAmended() {
        ResponsibilityList next = LIST.toBuilder().version(3).build();
        FulfilmentRecords done = covering("2025-01-01", "2026-12-31", records("2026-03-01", "2026-05-20"));

        assertThat(ids(EVALUATOR.schedule(next, done, YEAR, LocalDate.of(2026, 6, 1))))
                .containsAll(ids(EVALUATOR.schedule(LIST, YEAR, MAY)));
    }

    @Test
    void identifiersTellEntriesApart() {
        ResponsibilityList list = ReservesList.list();
        List<String> ids = ids(EVALUATOR.schedule(
                list, DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31)), LocalDate.of(2026, 3, 1)));

        assertThat(ids).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(ids(EVALUATOR.schedule(LIST, records("2026-01-03", "2026-11-02"), YEAR, LocalDate.of(2027, 1, 1))))
                .doesNotHaveDuplicates()
                .contains("archive-fire-safety/inspect-stacks/frequencies/0/curator/2026-Q1");
    }

    @Test
    void anEntrySaysWhatItIsOf() {
        ScheduleEntry first = EVALUATOR.schedule(LIST, YEAR, MAY).entries().get(0);

        assertThat(first.clause()).isEqualTo(DutyList.CLAUSE);
        assertThat(first.role()).contains("curator");
        assertThat(first.recipient()).isEmpty();
        assertThat(first.frequency())
                .isEqualTo(LIST.getSections()
                        .get(0)
                        .getClauses()
                        .get(0)
                        .getFrequencies()
                        .get(0));
    }

    @Test
    void whatHasNoDayIsHeldWithTheReason() {
        CountPerPeriod byWorkingDays = CountPerPeriod.implied(PeriodUnit.HALF_YEAR).toBuilder()
                .due(Amount.of(5, AmountUnit.WORKING_DAY))
                .build();
        CountPerPeriod terms = CountPerPeriod.implied(PeriodUnit.HOST_PERIOD).toBuilder()
                .scheme("urn:example:terms")
                .build();
        Schedule schedule = EVALUATOR.schedule(
                requiring(
                        CountPerPeriod.atLeast(1, PeriodUnit.YEAR),
                        byWorkingDays,
                        terms,
                        Unquantified.of(Term.PERIODIC),
                        DeadlineAfterEvent.within(Amount.of(3, AmountUnit.DAY)).toBuilder()
                                .addEventTypes("fire")
                                .build()),
                YEAR,
                MAY);

        assertThat(schedule.entries()).hasSize(1);
        assertThat(schedule.undated())
                .extracting(
                        UndatedEntry::frequency,
                        entry ->
                                entry.period().flatMap(PeriodFulfilment::getKey).orElse("-"),
                        UndatedEntry::reason)
                .containsExactly(
                        tuple(byWorkingDays, "2026-S1", FulfilmentReason.CALENDAR_COVERAGE),
                        tuple(byWorkingDays, "2026-S2", FulfilmentReason.CALENDAR_COVERAGE),
                        tuple(terms, "-", FulfilmentReason.PERIOD_SCHEME),
                        tuple(Unquantified.of(Term.PERIODIC), "-", FulfilmentReason.UNQUANTIFIED));
        assertThat(schedule.undated()).extracting(UndatedEntry::clause).containsOnly(DutyList.CLAUSE);
    }

    private static List<String> ids(Schedule schedule) {
        return schedule.entries().stream().map(ScheduleEntry::id).toList();
    }

    private static String occasion(ScheduleEntry entry) {
        return entry.id().substring(entry.id().lastIndexOf('/') + 1);
    }
}
