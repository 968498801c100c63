package io.github.dutylist.fulfilment;

import static io.github.dutylist.fulfilment.DutyList.NEXT_YEAR;
import static io.github.dutylist.fulfilment.DutyList.after;
import static io.github.dutylist.fulfilment.DutyList.at;
import static io.github.dutylist.fulfilment.DutyList.covering;
import static io.github.dutylist.fulfilment.DutyList.on;
import static io.github.dutylist.fulfilment.DutyList.periods;
import static io.github.dutylist.fulfilment.DutyList.records;
import static io.github.dutylist.fulfilment.DutyList.requirement;
import static io.github.dutylist.fulfilment.DutyList.requiring;
import static io.github.dutylist.fulfilment.FulfilmentStatus.NOT_APPLICABLE;
import static io.github.dutylist.fulfilment.FulfilmentStatus.NOT_EVALUABLE;
import static io.github.dutylist.fulfilment.FulfilmentStatus.NOT_YET_DUE;
import static io.github.dutylist.fulfilment.FulfilmentStatus.OVERDUE;
import static io.github.dutylist.fulfilment.FulfilmentStatus.SATISFIED;
import static io.github.dutylist.fulfilment.FulfilmentStatus.SHORTFALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dutylist.frequency.CountedFrom;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.frequency.PromptnessLimits;
import io.github.dutylist.frequency.period.DayKind;
import io.github.dutylist.frequency.period.WorkingDayCalendar;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventResponsesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 30);

    private static final TriggerEvent FIRE = TriggerEvent.of("fire-1", "fire", DAY);

    private static final TriggerEvent FIRE_AT_TEN = FIRE.toBuilder()
            .occurredAt(OffsetDateTime.parse("2026-01-30T10:00:00+08:00"))
            .awareAt(OffsetDateTime.parse("2026-01-31T08:00:00+08:00"))
            .build();

    private static DeadlineAfterEvent within(int value, AmountUnit unit) {
        return DeadlineAfterEvent.within(Amount.of(value, unit)).toBuilder()
                .addEventTypes("fire")
                .build();
    }

    private static FulfilmentRecords responses(TriggerEvent event, FulfilmentRecord... records) {
        return records(records).toBuilder().addEvents(event).build();
    }

    private static PeriodFulfilment only(FrequencyRequirement requirement, FulfilmentRecords records) {
        return periods(requiring(requirement), records).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "3, day, 2026-02-02",
        "2, week, 2026-02-13",
        "1, month, 2026-02-28",
        "1, year, 2027-01-30",
    })
    void theDayOfTheEventDoesNotCount(int value, String unit, LocalDate due) {
        DeadlineAfterEvent deadline = within(value, AmountUnit.CODES.of(unit));
        FulfilmentRecords inTime =
                covering("2026-01-01", "2027-12-31", responses(FIRE, after("fire-1", on(due.toString()))));
        FulfilmentRecords late = covering(
                "2026-01-01",
                "2027-12-31",
                responses(FIRE, after("fire-1", on(due.plusDays(1).toString()))));
        LocalDate later = LocalDate.of(2028, 1, 1);

        assertThat(periods(requiring(deadline), inTime, later))
                .extracting(PeriodFulfilment::getStatus, PeriodFulfilment::getDue)
                .containsExactly(tuple(SATISFIED, Optional.of(due)));
        assertThat(periods(requiring(deadline), late, later))
                .extracting(PeriodFulfilment::getStatus, PeriodFulfilment::getLateBy)
                .containsExactly(tuple(SHORTFALL, Optional.of(Amount.of(1, AmountUnit.DAY))));
    }

    @Test
    void withoutAResponseItIsNotYetDueAndThenOverdue() {
        ResponsibilityList list = requiring(within(3, AmountUnit.DAY));

        assertThat(periods(list, responses(FIRE), LocalDate.of(2026, 2, 2)))
                .extracting(PeriodFulfilment::getStatus)
                .containsExactly(NOT_YET_DUE);
        assertThat(periods(list, responses(FIRE), LocalDate.of(2026, 2, 3)))
                .extracting(
                        PeriodFulfilment::getStatus,
                        period -> period.getSince().orElseThrow(),
                        period -> period.getEvent().orElseThrow(),
                        PeriodFulfilment::isProvisional)
                .containsExactly(tuple(OVERDUE, LocalDate.of(2026, 2, 3), "fire-1", true));
    }

    @Test
    void aRecordRespondsOnlyToTheEventThatItNames() {
        FulfilmentRecords records = responses(FIRE, on("2026-01-31"), after("fire-9", on("2026-02-01")));

        assertThat(only(within(3, AmountUnit.DAY), records).getStatus()).isEqualTo(OVERDUE);
    }

    @Test
    void workingDaysAreThoseOfTheCalendar() {
        ResponsibilityList list = requiring(within(5, AmountUnit.WORKING_DAY));
        FulfilmentEvaluator evaluator = FulfilmentEvaluator.create().withWorkingDays(new Weekdays());
        FulfilmentRecords records = responses(FIRE, after("fire-1", on("2026-02-06")));

        assertThat(periods(evaluator, list, records, NEXT_YEAR))
                .extracting(PeriodFulfilment::getStatus, PeriodFulfilment::getDue)
                .containsExactly(tuple(SATISFIED, Optional.of(LocalDate.of(2026, 2, 6))));
    }

    @Test
    void workingDaysCannotBeCountedWhereTheCalendarDoesNotKnowADay() {
        ResponsibilityList list = requiring(within(40, AmountUnit.WORKING_DAY));
        FulfilmentRecords records = responses(FIRE, after("fire-1", on("2026-02-06")));
        EvaluationPolicy another = EvaluationPolicy.builder()
                .workingDayCalendar("urn:example:other")
                .build();
        FulfilmentEvaluator knowing = FulfilmentEvaluator.create().withWorkingDays(new Weekdays());

        assertThat(periods(knowing, list, records, NEXT_YEAR))
                .extracting(PeriodFulfilment::getReason)
                .containsExactly(Optional.of(FulfilmentReason.CALENDAR_COVERAGE));
        assertThat(periods(
                        knowing.withPolicy(another), requiring(within(1, AmountUnit.WORKING_DAY)), records, NEXT_YEAR))
                .extracting(PeriodFulfilment::getStatus)
                .containsExactly(NOT_EVALUABLE);
        assertThat(periods(list, records))
                .extracting(PeriodFulfilment::getReason)
                .containsExactly(Optional.of(FulfilmentReason.CALENDAR_COVERAGE));
    }

    @ParameterizedTest
    @CsvSource({
        "24, hour, 2026-01-31T10:00:00+08:00, satisfied,",
        "24, hour, 2026-01-31T10:00:01+08:00, shortfall, 1 minute",
        "24, hour, 2026-01-31T10:01:00+08:00, shortfall, 1 minute",
        "24, hour, 2026-01-31T10:59:00+08:00, shortfall, 59 minute",
        "24, hour, 2026-01-31T11:00:00+08:00, shortfall, 1 hour",
        "24, hour, 2026-01-31T12:30:00+08:00, shortfall, 3 hour",
        "24, hour, 2026-01-31T02:00:00Z, satisfied,",
        "90, minute, 2026-01-30T11:30:00+08:00, satisfied,",
        "90, minute, 2026-01-30T11:52:00+08:00, shortfall, 22 minute",
    })
    void hoursAndMinutesRunFromMomentToMoment(int value, String unit, String moment, String status, String lateBy) {
        PeriodFulfilment response =
                only(within(value, AmountUnit.CODES.of(unit)), responses(FIRE_AT_TEN, after("fire-1", at(moment))));

        assertThat(response.getStatus().code()).isEqualTo(status);
        assertThat(response.getLateBy()
                        .map(late -> late.getValue() + " " + late.getUnit().code()))
                .isEqualTo(Optional.ofNullable(lateBy));
        assertThat(response.isProvisional()).isFalse();
    }

    @Test
    void hoursSayAtWhichMomentItIsDue() {
        PeriodFulfilment owed = only(within(24, AmountUnit.HOUR), responses(FIRE_AT_TEN));

        assertThat(owed.getStatus()).isEqualTo(OVERDUE);
        assertThat(owed.getDueAt()).contains(OffsetDateTime.parse("2026-01-31T10:00:00+08:00"));
        assertThat(owed.getDue()).contains(LocalDate.of(2026, 1, 31));
        assertThat(periods(requiring(within(24, AmountUnit.HOUR)), responses(FIRE_AT_TEN), LocalDate.of(2026, 1, 31)))
                .extracting(PeriodFulfilment::getStatus)
                .containsExactly(NOT_YET_DUE);
    }

    @Test
    void hoursNeedTheMomentOfTheEventAndOfTheResponse() {
        assertThat(only(within(24, AmountUnit.HOUR), responses(FIRE, after("fire-1", at("2026-01-30T12:00:00+08:00"))))
                        .getReason())
                .contains(FulfilmentReason.EVENT_TIME);
        assertThat(only(within(24, AmountUnit.HOUR), responses(FIRE_AT_TEN, after("fire-1", on("2026-01-31"))))
                        .getReason())
                .contains(FulfilmentReason.RECORD_TIME);
    }

    @Test
    void aResponseWhoseWholeDayIsTooLateNeedsNoMoment() {
        assertThat(only(within(24, AmountUnit.HOUR), responses(FIRE_AT_TEN, after("fire-1", on("2026-02-01"))))
                        .getStatus())
                .isEqualTo(OVERDUE);
    }

    @Test
    void theEarliestResponseDecides() {
        FulfilmentRecords both = responses(
                FIRE_AT_TEN,
                after("fire-1", at("2026-02-03T08:00:00+08:00")),
                after("fire-1", at("2026-01-30T11:00:00+08:00")));

        assertThat(only(within(24, AmountUnit.HOUR), both))
                .extracting(PeriodFulfilment::getStatus, PeriodFulfilment::getRecords)
                .containsExactly(SATISFIED, List.of("on-2026-01-30"));
    }

    @Test
    void timeRunsFromAwarenessWhereTheClauseSaysSo() {
        DeadlineAfterEvent aware = within(24, AmountUnit.HOUR).toBuilder()
                .countedFrom(CountedFrom.AWARENESS)
                .build();
        DeadlineAfterEvent days = within(1, AmountUnit.DAY).toBuilder()
                .countedFrom(CountedFrom.AWARENESS)
                .build();

        assertThat(only(aware, responses(FIRE_AT_TEN, after("fire-1", at("2026-02-01T07:00:00+08:00"))))
                        .getStatus())
                .isEqualTo(SATISFIED);
        assertThat(only(days, responses(FIRE_AT_TEN, after("fire-1", on("2026-02-01"))))
                        .getStatus())
                .isEqualTo(SATISFIED);
        assertThat(only(days, responses(FIRE, after("fire-1", on("2026-02-01"))))
                        .getReason())
                .contains(FulfilmentReason.EVENT_TIME);
    }

    @Test
    void promptnessIsWhatThePolicySays() {
        ResponsibilityList list = requiring(DeadlineAfterEvent.of(Promptness.IMMEDIATE).toBuilder()
                .addEventTypes("fire")
                .build());
        FulfilmentRecords records = responses(FIRE, after("fire-1", on("2026-02-01")));
        EvaluationPolicy twoDays = EvaluationPolicy.builder()
                .promptness(PromptnessLimits.builder()
                        .immediate(Amount.of(2, AmountUnit.DAY))
                        .build())
                .build();

        assertThat(requirement(list, records).getReason()).contains(FulfilmentReason.PROMPTNESS);
        assertThat(requirement(FulfilmentEvaluator.create().withPolicy(twoDays), list, records)
                        .getStatus())
                .isEqualTo(SATISFIED);
    }

    @Test
    void aNumberGoesBeforeAWord() {
        DeadlineAfterEvent both = within(2, AmountUnit.DAY).toBuilder()
                .promptness(Promptness.PROMPT)
                .build();

        assertThat(only(both, responses(FIRE, after("fire-1", on("2026-02-01"))))
                        .getStatus())
                .isEqualTo(SATISFIED);
    }

    @Test
    void aResponseWithoutDeadlineIsOwedUntilItIsThere() {
        DeadlineAfterEvent open =
                DeadlineAfterEvent.builder().addEventTypes("fire").build();

        assertThat(only(open, responses(FIRE)))
                .extracting(PeriodFulfilment::getStatus, PeriodFulfilment::getReason)
                .containsExactly(NOT_YET_DUE, Optional.of(FulfilmentReason.NO_DEADLINE));
        assertThat(only(open, responses(FIRE, after("fire-1", on("2026-11-01"))))
                        .getStatus())
                .isEqualTo(SATISFIED);
    }

    @Test
    void eachEventAsksForItsNumber() {
        FulfilmentRecords records = responses(
                        FIRE,
                        after("fire-1", on("2026-01-29")),
                        after("fire-1", on("2026-02-01")),
                        after("leak", on("2026-03-02")))
                .toBuilder()
                .addEvents(TriggerEvent.of("leak", "leak", LocalDate.of(2026, 3, 1)))
                .build();

        assertThat(periods(
                        requiring(OnEvent.of("fire", "leak").toBuilder().min(2).build()), records))
                .extracting(PeriodFulfilment::getStatus, PeriodFulfilment::getMissing)
                .containsExactly(tuple(SATISFIED, Optional.empty()), tuple(NOT_YET_DUE, Optional.of(1)));
    }

    @Test
    void nothingIsRequiredWithoutAnEventOfTheType() {
        RequirementFulfilment onLeak = requirement(requiring(OnEvent.of("leak")), responses(FIRE));

        assertThat(onLeak.getStatus()).isEqualTo(NOT_APPLICABLE);
        assertThat(onLeak.getReason()).contains(FulfilmentReason.NO_EVENT);
    }

    @Test
    void aRequirementWithoutTypesTakesThemFromItsClause() {
        ResponsibilityList list =
                requiring(OnEvent.of("fire"), DeadlineAfterEvent.within(Amount.of(3, AmountUnit.DAY)));

        assertThat(periods(list, responses(FIRE)))
                .extracting(PeriodFulfilment::getStatus)
                .containsExactly(NOT_YET_DUE, OVERDUE);
    }

    @Test
    void aClauseWithoutTypesSpeaksOfTheEventsToWhichItsRecordsRespond() {
        DeadlineAfterEvent any = DeadlineAfterEvent.within(Amount.of(3, AmountUnit.DAY));

        assertThat(only(any, responses(FIRE, after("fire-1", on("2026-02-01")))).getStatus())
                .isEqualTo(SATISFIED);
        assertThat(requirement(requiring(any), responses(FIRE)).getReason()).contains(FulfilmentReason.EVENT_TYPES);
    }

    @Test
    void absenceOutsideTheCoverageIsNoOmission() {
        FulfilmentRecords untilJanuary = covering("2026-01-01", "2026-01-31", responses(FIRE_AT_TEN));

        assertThat(only(within(3, AmountUnit.DAY), untilJanuary).getReason())
                .contains(FulfilmentReason.RECORD_COVERAGE);
        assertThat(only(within(48, AmountUnit.HOUR), untilJanuary).getReason())
                .contains(FulfilmentReason.RECORD_COVERAGE);
    }

    @Test
    void classHoursAreNoDeadline() {
        assertThat(requirement(requiring(within(3, AmountUnit.CLASS_HOUR)), responses(FIRE))
                        .getReason())
                .contains(FulfilmentReason.MALFORMED);
    }

    @Test
    void noAmountIsTooLong() {
        for (AmountUnit unit : AmountUnit.values()) {
            assertThat(requirement(requiring(within(Integer.MAX_VALUE, unit)), responses(FIRE_AT_TEN))
                            .getStatus())
                    .isIn(NOT_YET_DUE, NOT_EVALUABLE);
        }
    }

    /** Monday to Friday of the first quarter of 2026. */
    private static final class Weekdays implements WorkingDayCalendar {

        @Override
        public String id() {
            return "urn:example:weekdays";
        }

        @Override
        public DateRange coverage() {
            return DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 15));
        }

        @Override
        public DayKind classify(LocalDate day) {
            if (!coverage().contains(day)) {
                return DayKind.UNKNOWN;
            }
            return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                    ? DayKind.OFF
                    : DayKind.WORKING;
        }
    }
}
