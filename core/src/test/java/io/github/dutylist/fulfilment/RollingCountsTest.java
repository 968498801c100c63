package io.github.dutylist.fulfilment;

import static io.github.dutylist.fulfilment.DutyList.NEXT_YEAR;
import static io.github.dutylist.fulfilment.DutyList.covering;
import static io.github.dutylist.fulfilment.DutyList.effectiveFrom;
import static io.github.dutylist.fulfilment.DutyList.on;
import static io.github.dutylist.fulfilment.DutyList.periods;
import static io.github.dutylist.fulfilment.DutyList.records;
import static io.github.dutylist.fulfilment.DutyList.requirement;
import static io.github.dutylist.fulfilment.DutyList.requiring;
import static io.github.dutylist.fulfilment.FulfilmentStatus.EXCEEDED;
import static io.github.dutylist.fulfilment.FulfilmentStatus.NOT_EVALUABLE;
import static io.github.dutylist.fulfilment.FulfilmentStatus.NOT_YET_DUE;
import static io.github.dutylist.fulfilment.FulfilmentStatus.OVERDUE;
import static io.github.dutylist.fulfilment.FulfilmentStatus.SATISFIED;
import static io.github.dutylist.fulfilment.FulfilmentStatus.SHORTFALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.SameDay;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RollingCountsTest {

    private static final ResponsibilityList EVERY_SIX_MONTHS =
            inEffectIn2026(CountPerWindow.atLeast(1, Amount.of(6, AmountUnit.MONTH)));

    private static final ResponsibilityList TWICE_IN_60_DAYS =
            inEffectIn2026(CountPerWindow.atLeast(2, Amount.of(60, AmountUnit.DAY)));

    private static ResponsibilityList inEffectIn2026(CountPerWindow count) {
        return requiring(count).toBuilder().effective(DutyList.YEAR).build();
    }

    @Test
    void aGapAsLongAsTheWindowIsTold() {
        List<PeriodFulfilment> stretches = periods(EVERY_SIX_MONTHS, records("2026-02-10", "2026-08-11", "2026-12-01"));

        assertThat(stretches)
                .extracting(PeriodFulfilment::getStatus, RollingCountsTest::days)
                .containsExactly(
                        tuple(SATISFIED, "2026-01-01..2026-02-10"),
                        tuple(SHORTFALL, "2026-02-11..2026-08-10"),
                        tuple(SATISFIED, "2026-08-11..2026-12-31"));
        PeriodFulfilment gap = stretches.get(1);
        assertThat(gap.getDue()).contains(LocalDate.of(2026, 8, 10));
        assertThat(gap.getLateBy()).contains(Amount.of(1, AmountUnit.DAY));
        assertThat(gap.getSince()).contains(LocalDate.of(2026, 8, 11));
        assertThat(gap.getRecords()).containsExactly("on-2026-08-11");
        assertThat(gap.isProvisional()).isFalse();
    }

    @Test
    void aGapOneDayShorterIsNone() {
        assertThat(periods(EVERY_SIX_MONTHS, records("2026-02-10", "2026-08-10", "2026-12-01")))
                .extracting(PeriodFulfilment::getStatus)
                .containsExactly(SATISFIED);
    }

    @Test
    void theOpenGapSaysByWhenTheNextIsDue() {
        List<PeriodFulfilment> stretches =
                periods(EVERY_SIX_MONTHS, records("2026-02-10", "2026-05-20"), LocalDate.of(2026, 9, 1));

        assertThat(stretches)
                .extracting(PeriodFulfilment::getStatus, PeriodFulfilment::getDue, PeriodFulfilment::isProvisional)
                .containsExactly(
                        tuple(SATISFIED, Optional.empty(), false),
                        tuple(NOT_YET_DUE, Optional.of(LocalDate.of(2026, 11, 20)), true));
    }

    @Test
    void anOpenGapThatIsTooLongIsOverdueUntilARecordClosesIt() {
        PeriodFulfilment open = last(periods(EVERY_SIX_MONTHS, records("2026-02-10"), LocalDate.of(2026, 9, 1)));

        assertThat(open.getStatus()).isEqualTo(OVERDUE);
        assertThat(open.isProvisional()).isTrue();
        assertThat(open.getSince()).contains(LocalDate.of(2026, 8, 11));
        assertThat(open.getMissing()).contains(1);

        PeriodFulfilment closed = periods(
                        EVERY_SIX_MONTHS, records("2026-02-10", "2026-09-01"), LocalDate.of(2026, 9, 2))
                .get(1);
        assertThat(closed.getStatus()).isEqualTo(SHORTFALL);
        assertThat(closed.getLateBy()).contains(Amount.of(22, AmountUnit.DAY));
    }

    @Test
    void whenTheListEndsTheLastGapIsClosed() {
        assertThat(last(periods(EVERY_SIX_MONTHS, records("2026-05-10"))).getStatus())
                .isEqualTo(SHORTFALL);
    }

    @Test
    void maximalGapsAreToldAndNotEveryWindow() {
        List<PeriodFulfilment> stretches =
                periods(TWICE_IN_60_DAYS, records("2026-01-10", "2026-02-10", "2026-06-01", "2026-06-20"));

        assertThat(stretches)
                .filteredOn(stretch -> stretch.getStatus() == SHORTFALL)
                .extracting(RollingCountsTest::days, PeriodFulfilment::getObserved, PeriodFulfilment::getRecords)
                .containsExactly(
                        tuple("2026-01-11..2026-05-31", 1, List.of("on-2026-02-10", "on-2026-06-01")),
                        tuple("2026-02-11..2026-06-19", 1, List.of("on-2026-06-01", "on-2026-06-20")),
                        tuple("2026-06-02..2026-12-31", 1, List.of("on-2026-06-20")));
    }

    @Test
    void windowsBeforeTheListWasInEffectDemandNothing() {
        ResponsibilityList list = effectiveFrom(EVERY_SIX_MONTHS, LocalDate.of(2026, 9, 1));

        assertThat(periods(list, records()))
                .extracting(PeriodFulfilment::getStatus, PeriodFulfilment::getDue)
                .containsExactly(tuple(NOT_YET_DUE, Optional.of(LocalDate.of(2027, 2, 28))));
    }

    @Test
    void windowsOutsideTheCoverageAreNotEvaluable() {
        FulfilmentRecords fromAugust = covering("2026-08-01", "2026-12-31", records("2026-08-10", "2026-12-30"));

        assertThat(periods(EVERY_SIX_MONTHS, fromAugust))
                .extracting(PeriodFulfilment::getStatus, RollingCountsTest::days)
                .containsExactly(
                        tuple(NOT_EVALUABLE, "2026-01-01..2026-07-31"), tuple(SATISFIED, "2026-08-01..2026-12-31"));
    }

    @Test
    void theEndOfTheCoverageLeavesOpenWhatComesAfter() {
        FulfilmentRecords untilMay = covering("2026-01-01", "2026-05-31", records("2026-03-10"));

        assertThat(periods(EVERY_SIX_MONTHS, untilMay, LocalDate.of(2026, 9, 20)))
                .extracting(PeriodFulfilment::getStatus, PeriodFulfilment::getReason)
                .containsExactly(
                        tuple(SATISFIED, Optional.empty()),
                        tuple(NOT_EVALUABLE, Optional.of(FulfilmentReason.RECORD_COVERAGE)));
        assertThat(last(periods(EVERY_SIX_MONTHS, untilMay, LocalDate.of(2026, 9, 1)))
                        .getStatus())
                .isEqualTo(NOT_YET_DUE);
    }

    @Test
    void recordsOutsideTheCoverageCountAsTheyDoInPeriods() {
        FulfilmentRecords untilMarch = covering("2026-01-01", "2026-03-31", records("2026-02-10", "2026-06-30"));
        LocalDate september = LocalDate.of(2026, 9, 1);

        assertThat(periods(EVERY_SIX_MONTHS, untilMarch, september))
                .extracting(PeriodFulfilment::getStatus, PeriodFulfilment::getDue)
                .containsExactly(
                        tuple(SATISFIED, Optional.empty()),
                        tuple(NOT_YET_DUE, Optional.of(LocalDate.of(2026, 12, 31))));
    }

    @Test
    void aGapInTheCoverageThatARecordOutsideItClosesIsNoLongerOwed() {
        FulfilmentRecords untilAugust = covering("2026-01-01", "2026-08-31", records("2026-02-10", "2026-10-05"));

        assertThat(periods(EVERY_SIX_MONTHS, untilAugust, LocalDate.of(2026, 11, 1)))
                .extracting(PeriodFulfilment::getStatus, RollingCountsTest::days, PeriodFulfilment::isProvisional)
                .containsExactly(
                        tuple(SATISFIED, "2026-01-01..2026-02-10", false),
                        tuple(SHORTFALL, "2026-02-11..2026-08-31", false),
                        tuple(NOT_EVALUABLE, "2026-09-01..2026-10-04", true),
                        tuple(SATISFIED, "2026-10-05..2026-10-31", false));
    }

    @Test
    void ofSeveralRecordsOnOneDayThoseOutsideAGapAreNotCountedInIt() {
        ResponsibilityList twice = inEffectIn2026(CountPerWindow.atLeast(2, Amount.of(3, AmountUnit.MONTH)));
        FulfilmentRecords together = records(on("2026-02-01"), named("b", "2026-02-01"));

        assertThat(last(periods(twice, together, LocalDate.of(2026, 7, 1))))
                .extracting(
                        RollingCountsTest::days,
                        PeriodFulfilment::getObserved,
                        PeriodFulfilment::getMissing,
                        PeriodFulfilment::getRecords)
                .containsExactly("2026-02-02..2026-06-30", 0, Optional.of(2), List.of());
    }

    @Test
    void ofGapsThatLieInEachOtherOnlyTheWidestIsTold() {
        ResponsibilityList twice = inEffectIn2026(CountPerWindow.atLeast(2, Amount.of(3, AmountUnit.MONTH)));

        assertThat(periods(twice, records(on("2026-01-05"), on("2026-09-01"), named("b", "2026-09-01"))))
                .filteredOn(stretch -> stretch.getStatus() == SHORTFALL)
                .extracting(RollingCountsTest::days, PeriodFulfilment::getObserved)
                .containsExactly(tuple("2026-01-01..2026-08-31", 1), tuple("2026-09-02..2026-12-31", 0));
        assertThat(periods(
                        twice, records(on("2026-01-05"), named("b", "2026-01-05"), on("2026-06-01"), on("2026-10-01"))))
                .filteredOn(stretch -> stretch.getStatus() == SHORTFALL)
                .extracting(RollingCountsTest::days, PeriodFulfilment::getObserved)
                .containsExactly(tuple("2026-01-06..2026-09-30", 1), tuple("2026-06-02..2026-12-31", 1));
    }

    @Test
    void aKeptStretchThatIsNoWholeWindowDoesNotLookAsIfSomethingWereMissing() {
        PeriodFulfilment kept =
                periods(TWICE_IN_60_DAYS, records("2026-01-10", "2026-02-10")).get(0);

        assertThat(kept.getStatus()).isEqualTo(SATISFIED);
        assertThat(kept.getObserved()).isEqualTo(1);
        assertThat(kept.getRequired()).isEmpty();
    }

    @Test
    void aKeptStretchOfSeveralWindowsDoesNotLookAsIfItWereTooMuch() {
        ResponsibilityList atMostTwo = inEffectIn2026(CountPerWindow.atMost(2, Amount.of(30, AmountUnit.DAY)));

        PeriodFulfilment kept = last(periods(atMostTwo, records("2026-01-05", "2026-03-05", "2026-05-05")));

        assertThat(kept.getStatus()).isEqualTo(SATISFIED);
        assertThat(kept.getAllowed()).isEmpty();
        assertThat(last(periods(atMostTwo, records("2026-01-05"))).getAllowed()).contains(2);
    }

    @Test
    void recordsTooCloseToEachOtherAreOneCluster() {
        ResponsibilityList atMostTwo = inEffectIn2026(CountPerWindow.atMost(2, Amount.of(30, AmountUnit.DAY)));
        List<PeriodFulfilment> stretches = periods(
                atMostTwo, records("2026-02-01", "2026-03-01", "2026-03-02", "2026-03-29", "2026-03-30", "2026-06-01"));

        assertThat(stretches)
                .extracting(PeriodFulfilment::getStatus, RollingCountsTest::days, PeriodFulfilment::getObserved)
                .containsExactly(
                        tuple(SATISFIED, "2026-01-01..2026-01-31", 0),
                        tuple(EXCEEDED, "2026-02-01..2026-03-30", 5),
                        tuple(SATISFIED, "2026-03-31..2026-12-31", 1));
        assertThat(stretches.get(1).getSince()).contains(LocalDate.of(2026, 3, 2));
    }

    @Test
    void recordsAsFarApartAsTheWindowAreFarEnough() {
        ResponsibilityList atMostOne = inEffectIn2026(CountPerWindow.atMost(1, Amount.of(30, AmountUnit.DAY)));

        assertThat(periods(atMostOne, records("2026-02-01", "2026-03-03")))
                .extracting(PeriodFulfilment::getStatus)
                .containsExactly(SATISFIED);
        assertThat(periods(atMostOne, records("2026-02-01", "2026-03-02")))
                .extracting(PeriodFulfilment::getStatus)
                .contains(EXCEEDED);
    }

    @Test
    void bothEndsOfARangeAreToldOf() {
        CountPerWindow range = CountPerWindow.builder()
                .min(1)
                .max(1)
                .window(Amount.of(3, AmountUnit.MONTH))
                .build();

        assertThat(requirement(inEffectIn2026(range), records("2026-02-01", "2026-02-02"))
                        .getPeriods())
                .extracting(PeriodFulfilment::getStatus)
                .contains(EXCEEDED, SHORTFALL);
    }

    @Test
    void severalRecordsOfADayCountOnceWhereThePolicySaysSo() {
        FulfilmentRecords twice = records(on("2026-06-10"), named("afternoon", "2026-06-10"));
        ResponsibilityList atMostOne = inEffectIn2026(CountPerWindow.atMost(1, Amount.of(1, AmountUnit.WEEK)));
        EvaluationPolicy once =
                EvaluationPolicy.builder().sameDay(SameDay.COUNT_ONCE).build();

        assertThat(requirement(atMostOne, twice).getStatus()).isEqualTo(EXCEEDED);
        assertThat(requirement(FulfilmentEvaluator.create().withPolicy(once), atMostOne, twice)
                        .getStatus())
                .isEqualTo(SATISFIED);
    }

    @Test
    void aWindowThatIsNoneCannotBeEvaluated() {
        assertThat(requirement(requiring(CountPerWindow.atLeast(1, Amount.of(3, AmountUnit.HOUR))), records())
                        .getReason())
                .contains(FulfilmentReason.MALFORMED);
    }

    @Test
    void everySecondDayOfAYearGivesNoGap() {
        ResponsibilityList list = inEffectIn2026(CountPerWindow.atLeast(1, Amount.of(2, AmountUnit.DAY)));
        List<FulfilmentRecord> everySecondDay = LocalDate.of(2026, 1, 2)
                .datesUntil(NEXT_YEAR, Period.ofDays(2))
                .map(day -> on(day.toString()))
                .toList();

        assertThat(periods(list, records(everySecondDay)))
                .extracting(PeriodFulfilment::getStatus)
                .containsExactly(SATISFIED);
    }

    private static FulfilmentRecord named(String id, String day) {
        return on(day).toBuilder().id(id).build();
    }

    private static String days(PeriodFulfilment stretch) {
        DateRange days = stretch.getPeriod().orElseThrow();
        return days.getStart() + ".." + days.getEnd().orElseThrow();
    }

    private static PeriodFulfilment last(List<PeriodFulfilment> stretches) {
        return stretches.get(stretches.size() - 1);
    }
}
