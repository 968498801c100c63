package io.github.dutylist.fulfilment;

import static io.github.dutylist.fulfilment.DutyList.NEXT_YEAR;
import static io.github.dutylist.fulfilment.DutyList.covering;
import static io.github.dutylist.fulfilment.DutyList.effectiveFrom;
import static io.github.dutylist.fulfilment.DutyList.forPeriod;
import static io.github.dutylist.fulfilment.DutyList.on;
import static io.github.dutylist.fulfilment.DutyList.periods;
import static io.github.dutylist.fulfilment.DutyList.records;
import static io.github.dutylist.fulfilment.DutyList.requirement;
import static io.github.dutylist.fulfilment.DutyList.requiring;
import static io.github.dutylist.fulfilment.FulfilmentStatus.EXCEEDED;
import static io.github.dutylist.fulfilment.FulfilmentStatus.NOT_APPLICABLE;
import static io.github.dutylist.fulfilment.FulfilmentStatus.NOT_EVALUABLE;
import static io.github.dutylist.fulfilment.FulfilmentStatus.NOT_YET_DUE;
import static io.github.dutylist.fulfilment.FulfilmentStatus.OVERDUE;
import static io.github.dutylist.fulfilment.FulfilmentStatus.SATISFIED;
import static io.github.dutylist.fulfilment.FulfilmentStatus.SHORTFALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.PartialPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.SameDay;
import io.github.dutylist.frequency.Season;
import io.github.dutylist.frequency.period.CalendarPeriod;
import io.github.dutylist.frequency.period.PeriodScheme;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodCountsTest {

    private static final ResponsibilityList QUARTERLY = requiring(CountPerPeriod.atLeast(1, PeriodUnit.QUARTER));

    private static final ResponsibilityList WITHIN_15_DAYS =
            requiring(CountPerPeriod.implied(PeriodUnit.QUARTER).toBuilder()
                    .due(Amount.of(15, AmountUnit.DAY))
                    .build());

    private static final String SCHEME = "https://school.example.org/terms";

    @Test
    void saysWhatWasRequiredAndDoneAndByWhen() {
        PeriodFulfilment quarter = periods(
                        requiring(CountPerPeriod.between(2, 4, PeriodUnit.QUARTER)),
                        records("2026-02-03", "2026-03-31"))
                .get(0);

        assertThat(quarter)
                .isEqualTo(PeriodFulfilment.builder()
                        .key("2026-Q1")
                        .period(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)))
                        .due(LocalDate.of(2026, 3, 31))
                        .required(2)
                        .allowed(4)
                        .observed(2)
                        .addRecords("on-2026-02-03", "on-2026-03-31")
                        .status(SATISFIED)
                        .provisional(false)
                        .build());
    }

    @Test
    void saysHowManyAreMissingSinceWhen() {
        PeriodFulfilment year = periods(requiring(CountPerPeriod.atLeast(3, PeriodUnit.YEAR)), records("2026-05-06"))
                .get(0);

        assertThat(year.getStatus()).isEqualTo(SHORTFALL);
        assertThat(year.getObserved()).isEqualTo(1);
        assertThat(year.getMissing()).contains(2);
        assertThat(year.getSince()).contains(NEXT_YEAR);
        assertThat(year.isProvisional()).isFalse();
        assertThat(year.getLateBy()).isEmpty();
    }

    @Test
    void enoughIsFinalBeforeThePeriodCloses() {
        PeriodFulfilment quarter = periods(QUARTERLY, records("2026-02-03"), LocalDate.of(2026, 2, 4))
                .get(0);

        assertThat(quarter.getStatus()).isEqualTo(SATISFIED);
        assertThat(quarter.isProvisional()).isFalse();
    }

    @Test
    void tooFewIsNotYetDueWhileThereIsTime() {
        List<PeriodFulfilment> quarters = periods(QUARTERLY, records(), LocalDate.of(2026, 6, 30));

        assertThat(quarters)
                .extracting(PeriodFulfilment::getStatus, PeriodFulfilment::isProvisional)
                .containsExactly(
                        tuple(SHORTFALL, false),
                        tuple(NOT_YET_DUE, true),
                        tuple(NOT_YET_DUE, true),
                        tuple(NOT_YET_DUE, true));
    }

    @Test
    void aPeriodClosesAtTheStartOfTheDayAfterIt() {
        assertThat(periods(QUARTERLY, records(), LocalDate.of(2026, 3, 31))
                        .get(0)
                        .getStatus())
                .isEqualTo(NOT_YET_DUE);
        assertThat(periods(QUARTERLY, records(), LocalDate.of(2026, 4, 1))
                        .get(0)
                        .getStatus())
                .isEqualTo(SHORTFALL);
    }

    @Test
    void nothingThatHappensOnTheDayOrLaterIsKnown() {
        assertThat(periods(QUARTERLY, records("2026-02-03"), LocalDate.of(2026, 2, 3))
                        .get(0)
                        .getObserved())
                .isZero();
    }

    @Test
    void notTooManyIsProvisionalUntilThePeriodCloses() {
        ResponsibilityList atMostOne = requiring(CountPerPeriod.atMost(1, PeriodUnit.QUARTER));

        assertThat(periods(atMostOne, records("2026-02-03"), LocalDate.of(2026, 5, 1)))
                .extracting(PeriodFulfilment::getStatus, PeriodFulfilment::isProvisional)
                .containsExactly(
                        tuple(SATISFIED, false),
                        tuple(SATISFIED, true),
                        tuple(NOT_YET_DUE, true),
                        tuple(NOT_YET_DUE, true));
    }

    @Test
    void nothingIsDueWhereThereIsOnlyALimit() {
        assertThat(periods(requiring(CountPerPeriod.atMost(1, PeriodUnit.YEAR)), records("2026-02-03", "2026-02-04")))
                .extracting(PeriodFulfilment::getStatus, PeriodFulfilment::getDue)
                .containsExactly(tuple(EXCEEDED, Optional.empty()));
    }

    @Test
    void absenceOutsideTheCoverageIsNoShortfall() {
        FulfilmentRecords firstHalf = covering("2026-01-01", "2026-08-31", records("2026-02-03"));

        assertThat(periods(QUARTERLY, firstHalf))
                .extracting(
                        PeriodFulfilment::getStatus,
                        period -> period.getReason().orElse(null))
                .containsExactly(
                        tuple(SATISFIED, null),
                        tuple(SHORTFALL, null),
                        tuple(NOT_EVALUABLE, FulfilmentReason.RECORD_COVERAGE),
                        tuple(NOT_EVALUABLE, FulfilmentReason.RECORD_COVERAGE));
    }

    @Test
    void whatIsRecordedOutsideTheCoverageCounts() {
        FulfilmentRecords spring = covering("2026-01-01", "2026-03-31", records("2026-05-04"));

        assertThat(periods(QUARTERLY, spring).get(1).getStatus()).isEqualTo(SATISFIED);
    }

    @Test
    void aLimitIsNotKnownToBeKeptOutsideTheCoverage() {
        FulfilmentRecords spring = covering("2026-01-01", "2026-05-31", records("2026-05-04"));

        assertThat(periods(requiring(CountPerPeriod.atMost(1, PeriodUnit.HALF_YEAR)), spring))
                .extracting(PeriodFulfilment::getStatus)
                .containsExactly(NOT_EVALUABLE, NOT_EVALUABLE);
    }

    @Test
    void aRecordBetweenTwoDueDatesBelongsToThePeriodWhoseDueDateComesNext() {
        assertThat(periods(WITHIN_15_DAYS, records("2026-04-15", "2026-04-16")))
                .extracting(PeriodFulfilment::getKey, PeriodFulfilment::getRecords)
                .contains(
                        tuple(Optional.of("2026-Q1"), List.of("on-2026-04-15")),
                        tuple(Optional.of("2026-Q2"), List.of("on-2026-04-16")));
    }

    @Test
    void aPeriodIsNotYetDueAfterItsEndAndBeforeItsDueDate() {
        assertThat(status(WITHIN_15_DAYS, "2026-Q1", records(), LocalDate.of(2026, 4, 15)))
                .isEqualTo(NOT_YET_DUE);
    }

    @ParameterizedTest
    @CsvSource({
        "quarter, 2026-Q2, 1, month, 2026-07-31",
        "quarter, 2026-Q1, 1, month, 2026-04-30",
        "half-year, 2026-S1, 2, month, 2026-08-31",
        "month, 2026-M02, 1, month, 2026-03-31",
        "month, 2026-M01, 1, month, 2026-02-28",
        "year, 2025-A1, 1, year, 2026-12-31",
        "quarter, 2026-Q2, 10, day, 2026-07-10",
        "quarter, 2026-Q2, 1, week, 2026-07-07",
        "quarter, 2026-Q2, 36, hour, 2026-07-02"
    })
    void timeAfterAPeriodRunsFromWhereItEnds(String unit, String key, int value, String amountUnit, LocalDate due) {
        ResponsibilityList list = requiring(CountPerPeriod.atLeast(1, PeriodUnit.CODES.of(unit)).toBuilder()
                .due(Amount.of(value, AmountUnit.CODES.of(amountUnit)))
                .build());

        assertThat(period(list, key, covering("2025-01-01", "2026-12-31", records()), NEXT_YEAR)
                        .getDue())
                .contains(due);
    }

    @Test
    void anUnmetPeriodWithADueDateIsOverdueUntilALateRecordMakesItAShortfall() {
        FulfilmentRecords late = records(forPeriod("2026-04-20", "2026-Q1"));

        PeriodFulfilment before = period(WITHIN_15_DAYS, "2026-Q1", late, LocalDate.of(2026, 4, 20));
        assertThat(before.getStatus()).isEqualTo(OVERDUE);
        assertThat(before.isProvisional()).isTrue();
        assertThat(before.getDue()).contains(LocalDate.of(2026, 4, 15));
        assertThat(before.getSince()).contains(LocalDate.of(2026, 4, 16));
        assertThat(before.getMissing()).contains(1);

        PeriodFulfilment after = period(WITHIN_15_DAYS, "2026-Q1", late, LocalDate.of(2026, 4, 21));
        assertThat(after.getStatus()).isEqualTo(SHORTFALL);
        assertThat(after.isProvisional()).isFalse();
        assertThat(after.getLateBy()).contains(Amount.of(5, AmountUnit.DAY));
        assertThat(after.getObserved()).isZero();
        assertThat(after.getRecords()).containsExactly("on-2026-04-20");
    }

    @Test
    void whatIsStillMissingAfterTheDueDateIsWhatIsOwed() {
        ResponsibilityList three = requiring(CountPerPeriod.atLeast(3, PeriodUnit.QUARTER).toBuilder()
                .due(Amount.of(15, AmountUnit.DAY))
                .build());
        PeriodFulfilment first =
                period(three, "2026-Q1", records(on("2026-02-01"), forPeriod("2026-05-01", "2026-Q1")), NEXT_YEAR);

        assertThat(first.getStatus()).isEqualTo(OVERDUE);
        assertThat(first.getObserved()).isEqualTo(1);
        assertThat(first.getMissing()).contains(1);
    }

    @Test
    void whatIsOwedFromBeforeTheTimeEvaluatedIsTold() {
        FulfilmentReport december = FulfilmentEvaluator.create()
                .evaluate(
                        WITHIN_15_DAYS,
                        records("2026-05-01", "2026-07-20", "2026-10-20"),
                        DateRange.of(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)),
                        NEXT_YEAR);

        assertThat(periods(december))
                .extracting(period -> period.getKey().orElseThrow(), PeriodFulfilment::getStatus)
                .containsExactly(tuple("2026-Q1", OVERDUE), tuple("2026-Q4", SATISFIED));
    }

    @Test
    void aRecordForAPeriodCountsForItWhereverItsDayLies() {
        assertThat(periods(QUARTERLY, records(forPeriod("2026-03-30", "2026-Q2"))))
                .extracting(PeriodFulfilment::getStatus)
                .containsExactly(SHORTFALL, SATISFIED, SHORTFALL, SHORTFALL);
    }

    @Test
    void aRecordForAShorterPeriodCountsForTheLongerOneAroundIt() {
        FulfilmentRecords decemberReport =
                covering("2026-01-01", "2027-01-31", records(forPeriod("2026-12-30", "2026-M11")));

        assertThat(periods(requiring(CountPerPeriod.atLeast(1, PeriodUnit.HALF_YEAR)), decemberReport))
                .extracting(PeriodFulfilment::getObserved)
                .containsExactly(0, 1);
    }

    @Test
    void aRecordForNoPeriodOfAnyKindCountsOnItsDay() {
        assertThat(periods(QUARTERLY, records(forPeriod("2026-03-30", "下季度")))
                        .get(0)
                        .getStatus())
                .isEqualTo(SATISFIED);
    }

    @Test
    void aRecordAfterThePeriodIsLateEvenWhereNoTimeIsAllowed() {
        PeriodFulfilment first =
                periods(QUARTERLY, records(forPeriod("2026-04-02", "2026-Q1"))).get(0);

        assertThat(first.getStatus()).isEqualTo(SHORTFALL);
        assertThat(first.getLateBy()).contains(Amount.of(2, AmountUnit.DAY));
    }

    @ParameterizedTest
    @CsvSource({"prorate, 1, 1", "full, 2, 1", "whole-period, 2, 2"})
    void aPartialPeriodDemandsWhatThePolicySays(String code, int required, int observed) {
        ResponsibilityList list = effectiveFrom(
                requiring(CountPerPeriod.atLeast(2, PeriodUnit.YEAR)).toBuilder()
                        .evaluationPolicy(EvaluationPolicy.builder()
                                .partialPeriod(PartialPeriod.CODES.of(code))
                                .build())
                        .build(),
                LocalDate.of(2026, 7, 1));
        PeriodFulfilment year =
                periods(list, records("2026-03-01", "2026-09-01")).get(0);

        assertThat(year.getRequired()).contains(required);
        assertThat(year.getObserved()).isEqualTo(observed);
    }

    @Test
    void aWaivedPartialPeriodDemandsNothing() {
        ResponsibilityList list = effectiveFrom(
                requiring(CountPerPeriod.between(2, 3, PeriodUnit.YEAR)).toBuilder()
                        .evaluationPolicy(EvaluationPolicy.builder()
                                .partialPeriod(PartialPeriod.WAIVE)
                                .build())
                        .build(),
                LocalDate.of(2026, 1, 2));

        assertThat(periods(list, records()))
                .extracting(PeriodFulfilment::getStatus)
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void halfAPeriodIsRoundedUp() {
        ResponsibilityList list =
                effectiveFrom(requiring(CountPerPeriod.atLeast(1, PeriodUnit.WEEK)), LocalDate.of(2026, 6, 4));

        assertThat(periods(list, records()).get(0).getRequired()).contains(1);
        assertThat(periods(effectiveFrom(list, LocalDate.of(2026, 6, 5)), records())
                        .get(0)
                        .getStatus())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void aListThatEndsInAPeriodLeavesNoMoreTimeInIt() {
        ResponsibilityList list = requiring(CountPerPeriod.atLeast(4, PeriodUnit.YEAR)).toBuilder()
                .effective(DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 6, 30)))
                .build();

        assertThat(periods(list, records("2026-02-01", "2026-08-01"), LocalDate.of(2026, 9, 1)))
                .extracting(
                        PeriodFulfilment::getRequired,
                        PeriodFulfilment::getObserved,
                        PeriodFulfilment::getStatus,
                        PeriodFulfilment::getDue)
                .containsExactly(tuple(Optional.of(2), 1, SHORTFALL, Optional.of(LocalDate.of(2026, 6, 30))));
    }

    @Test
    void aPartOfAPeriodAtTheEndOfAListIsPartialAsWell() {
        ResponsibilityList list = requiring(CountPerPeriod.atLeast(4, PeriodUnit.YEAR)).toBuilder()
                .effective(DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 6, 30)))
                .build();

        assertThat(periods(list, records("2026-03-01", "2026-04-01", "2026-07-01")))
                .extracting(PeriodFulfilment::getRequired, PeriodFulfilment::getObserved)
                .containsExactly(tuple(Optional.of(2), 2));
    }

    @Test
    void theLimitOfAPartialPeriodIsWhole() {
        ResponsibilityList list =
                effectiveFrom(requiring(CountPerPeriod.exactly(4, PeriodUnit.YEAR)), LocalDate.of(2026, 7, 1));

        assertThat(periods(list, records()))
                .extracting(PeriodFulfilment::getRequired, PeriodFulfilment::getAllowed)
                .containsExactly(tuple(Optional.of(2), Optional.of(4)));
    }

    @Test
    void severalRecordsOfADayCountOnceWhereThePolicySaysSo() {
        FulfilmentRecords twice = records(
                on("2026-02-03"), on("2026-02-03").toBuilder().id("afternoon").build());
        ResponsibilityList list = requiring(CountPerPeriod.atLeast(2, PeriodUnit.YEAR));
        EvaluationPolicy once =
                EvaluationPolicy.builder().sameDay(SameDay.COUNT_ONCE).build();

        assertThat(periods(list, twice).get(0).getObserved()).isEqualTo(2);
        assertThat(periods(FulfilmentEvaluator.create().withPolicy(once), list, twice, NEXT_YEAR)
                        .get(0)
                        .getObserved())
                .isEqualTo(1);
    }

    @Test
    void yearsStartWhereThePolicySays() {
        ResponsibilityList list = requiring(CountPerPeriod.atLeast(1, PeriodUnit.YEAR)).toBuilder()
                .evaluationPolicy(
                        EvaluationPolicy.builder().yearStart(MonthDay.of(9, 1)).build())
                .build();

        assertThat(periods(list, covering("2025-09-01", "2027-08-31", records("2026-08-31"))))
                .extracting(period -> period.getKey().orElseThrow(), PeriodFulfilment::getStatus)
                .containsExactly(tuple("2025-A1", SATISFIED), tuple("2026-A1", NOT_YET_DUE));
    }

    @Test
    void aSeasonDemandsNothingOutside() {
        ResponsibilityList inFloods = requiring(CountPerPeriod.atLeast(1, PeriodUnit.MONTH).toBuilder()
                .during(Season.of(MonthDay.of(6, 1), MonthDay.of(8, 31)))
                .build());

        assertThat(periods(inFloods, records("2026-05-31", "2026-07-10")))
                .extracting(period -> period.getKey().orElseThrow(), PeriodFulfilment::getStatus)
                .containsExactly(
                        tuple("2026-M06", SHORTFALL), tuple("2026-M07", SATISFIED), tuple("2026-M08", SHORTFALL));
    }

    @Test
    void aPeriodThatASeasonCutsIsNamedAndDemandsNothing() {
        ResponsibilityList inHeat = requiring(CountPerPeriod.atLeast(1, PeriodUnit.MONTH).toBuilder()
                .every(2)
                .during(Season.of(MonthDay.of(6, 15), MonthDay.of(10, 10)))
                .build());

        assertThat(periods(inHeat, records("2026-06-20", "2026-07-10")))
                .extracting(
                        period -> period.getKey().orElseThrow(),
                        PeriodFulfilment::getStatus,
                        PeriodFulfilment::getReason)
                .containsExactly(
                        tuple("2026-05-01/2026-06-30", NOT_APPLICABLE, Optional.of(FulfilmentReason.PARTIAL_PERIOD)),
                        tuple("2026-07-01/2026-08-31", SATISFIED, Optional.empty()),
                        tuple("2026-09-01/2026-10-31", NOT_APPLICABLE, Optional.of(FulfilmentReason.PARTIAL_PERIOD)));
    }

    @Test
    void whatIsDueAfterAPeriodOfASeasonDoesNotCountBeforeTheNextSeason() {
        ResponsibilityList inFloods = requiring(CountPerPeriod.atLeast(1, PeriodUnit.MONTH).toBuilder()
                .during(Season.of(MonthDay.of(6, 1), MonthDay.of(7, 31)))
                .due(Amount.of(5, AmountUnit.DAY))
                .build());

        assertThat(periods(inFloods, records("2026-03-10", "2026-07-03", "2026-07-20")))
                .filteredOn(
                        period -> period.getPeriod().orElseThrow().getStart().getYear() == 2026)
                .extracting(period -> period.getKey().orElseThrow(), PeriodFulfilment::getRecords)
                .containsExactly(
                        tuple("2026-M06", List.of("on-2026-07-03")), tuple("2026-M07", List.of("on-2026-07-20")));
    }

    @Test
    void theEndOfTheYearIsASeasonOfIt() {
        ResponsibilityList atYearsEnd = requiring(CountPerPeriod.implied(PeriodUnit.YEAR).toBuilder()
                .during(Season.of(MonthDay.of(12, 1), MonthDay.of(12, 31)))
                .build());

        assertThat(periods(atYearsEnd, records("2026-11-30")))
                .extracting(PeriodFulfilment::getStatus)
                .containsExactly(SHORTFALL);
        assertThat(periods(atYearsEnd, records("2026-12-01")))
                .extracting(PeriodFulfilment::getStatus)
                .containsExactly(SATISFIED);
    }

    @Test
    void severalMonthsMakeAPeriod() {
        ResponsibilityList list = requiring(
                CountPerPeriod.atLeast(1, PeriodUnit.MONTH).toBuilder().every(4).build());

        assertThat(periods(list, records("2026-05-01")))
                .extracting(PeriodFulfilment::getStatus)
                .containsExactly(SHORTFALL, SATISFIED, SHORTFALL);
    }

    @Test
    void periodsStartAtTheAnchor() {
        ResponsibilityList list = requiring(CountPerPeriod.atLeast(1, PeriodUnit.WEEK).toBuilder()
                .every(26)
                .anchor(LocalDate.of(2026, 1, 5))
                .build());

        assertThat(periods(list, covering("2025-01-01", "2026-12-31", records("2026-07-05"))))
                .extracting(PeriodFulfilment::getStatus)
                .containsExactly(SHORTFALL, SATISFIED, NOT_YET_DUE);
    }

    @Test
    void thirdsOfAMonthAreCounted() {
        assertThat(periods(requiring(CountPerPeriod.atLeast(1, PeriodUnit.TEN_DAYS)), records("2026-02-21")))
                .hasSize(36)
                .filteredOn(period -> period.getStatus() == SATISFIED)
                .extracting(period -> period.getKey().orElseThrow())
                .containsExactly("2026-T06");
    }

    @Test
    void thePeriodsOfAHostAreCounted() {
        FulfilmentEvaluator school = FulfilmentEvaluator.create()
                .withPeriods(PeriodScheme.of(
                        SCHEME,
                        List.of(
                                new CalendarPeriod("spring", LocalDate.of(2026, 2, 23), LocalDate.of(2026, 7, 4)),
                                new CalendarPeriod("autumn", LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 20)))));

        assertThat(periods(
                        school,
                        perTerm(),
                        records(forPeriod("2026-02-01", "spring"), on("2026-08-01")),
                        LocalDate.of(2027, 2, 1)))
                .extracting(period -> period.getKey().orElseThrow(), PeriodFulfilment::getStatus)
                .containsExactly(tuple("spring", SATISFIED), tuple("autumn", NOT_EVALUABLE));
    }

    @Test
    void thePeriodsOfAHostAreNotKnownWithoutIt() {
        RequirementFulfilment perTerm = requirement(perTerm(), records());

        assertThat(perTerm.getStatus()).isEqualTo(NOT_EVALUABLE);
        assertThat(perTerm.getReason()).contains(FulfilmentReason.PERIOD_SCHEME);
    }

    private static ResponsibilityList perTerm() {
        return requiring(CountPerPeriod.atLeast(1, PeriodUnit.HOST_PERIOD).toBuilder()
                .scheme(SCHEME)
                .build());
    }

    @Test
    void aRequirementThatContradictsItselfCannotBeEvaluated() {
        CountPerPeriod sound = CountPerPeriod.atLeast(2, PeriodUnit.YEAR);
        List<CountPerPeriod> malformed = List.of(
                sound.toBuilder().max(1).build(),
                sound.toBuilder().min(0).build(),
                sound.toBuilder().every(5).unit(PeriodUnit.MONTH).build(),
                sound.toBuilder().scheme(SCHEME).build(),
                sound.toBuilder().due(Amount.of(0, AmountUnit.DAY)).build(),
                sound.toBuilder().due(Amount.of(2, AmountUnit.CLASS_HOUR)).build(),
                CountPerPeriod.builder().unit(PeriodUnit.YEAR).build());

        assertThat(malformed)
                .allSatisfy(count -> assertThat(
                                requirement(requiring(count), records()).getReason())
                        .contains(FulfilmentReason.MALFORMED));
    }

    @Test
    void aListOutOfEffectDemandsNothing() {
        RequirementFulfilment later =
                requirement(effectiveFrom(QUARTERLY, LocalDate.of(2027, 3, 1)), records("2026-02-03"));

        assertThat(later.getStatus()).isEqualTo(NOT_APPLICABLE);
        assertThat(later.getReason()).contains(FulfilmentReason.NOT_IN_EFFECT);
    }

    @Test
    void recordsOutOfEffectDoNotCount() {
        ResponsibilityList list = effectiveFrom(QUARTERLY, LocalDate.of(2026, 2, 1));

        assertThat(periods(list, records("2026-01-31")).get(0).getStatus()).isEqualTo(SHORTFALL);
    }

    @Test
    void aListThatDoesNotSaySinceWhenIsInEffectThroughout() {
        ResponsibilityList list =
                QUARTERLY.toBuilder().effective(Optional.empty()).build();

        assertThat(periods(list, records())).hasSize(4);
    }

    private static FulfilmentStatus status(
            ResponsibilityList list, String key, FulfilmentRecords records, LocalDate asOf) {
        return period(list, key, records, asOf).getStatus();
    }

    private static PeriodFulfilment period(
            ResponsibilityList list, String key, FulfilmentRecords records, LocalDate asOf) {
        return periods(list, records, asOf).stream()
                .filter(period -> period.getKey().orElseThrow().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
