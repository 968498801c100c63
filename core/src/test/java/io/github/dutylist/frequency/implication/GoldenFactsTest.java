package io.github.dutylist.frequency.implication;

import static io.github.dutylist.frequency.PeriodUnit.DAY;
import static io.github.dutylist.frequency.PeriodUnit.HALF_YEAR;
import static io.github.dutylist.frequency.PeriodUnit.MONTH;
import static io.github.dutylist.frequency.PeriodUnit.QUARTER;
import static io.github.dutylist.frequency.PeriodUnit.WEEK;
import static io.github.dutylist.frequency.PeriodUnit.YEAR;
import static io.github.dutylist.frequency.implication.Requirements.anyAtLeast;
import static io.github.dutylist.frequency.implication.Requirements.anyAtMost;
import static io.github.dutylist.frequency.implication.Requirements.atLeast;
import static io.github.dutylist.frequency.implication.Requirements.atMost;
import static io.github.dutylist.frequency.implication.Requirements.during;
import static io.github.dutylist.frequency.implication.Requirements.every;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.implication.Implication.Implied;
import io.github.dutylist.frequency.implication.Implication.NotImplied;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenFactsTest {

    private static final FrequencyAlgebra ALGEBRA = FrequencyAlgebra.standard();

    @ParameterizedTest
    @CsvSource({
        "year,1,0,0,0,0",
        "half-year,2,1,0,0,0",
        "quarter,4,2,1,0,0",
        "month,12,6,3,1,0",
        "week,51,25,12,3,1",
        "day,365,181,90,28,7"
    })
    void knowsHowOftenAtLeastOnePeriodLiesInAnother(
            String unit, int year, int halfYear, int quarter, int month, int week) {
        PeriodUnit of = PeriodUnit.CODES.find(unit).orElseThrow();

        assertLeast(of, year, YEAR);
        assertLeast(of, halfYear, HALF_YEAR);
        assertLeast(of, quarter, QUARTER);
        assertLeast(of, month, MONTH);
        assertLeast(of, week, WEEK);
    }

    private static void assertLeast(PeriodUnit unit, int number, PeriodUnit in) {
        if (number > 0) {
            assertImplied(atLeast(1, unit), atLeast(number, in));
            assertImplied(atLeast(3, unit), atLeast(3 * number, in));
            assertNotImplied(atLeast(3, unit), atLeast(3 * number + 1, in));
        }
        assertNotImplied(atLeast(1, unit), atLeast(number + 1, in));
    }

    @Test
    void halfYearsMakeYearsAndNotTheReverse() {
        assertImplied(atLeast(1, HALF_YEAR), atLeast(2, YEAR));
        assertNotImplied(atLeast(2, YEAR), atLeast(1, HALF_YEAR));
    }

    @Test
    void saysTheCounterexampleInWords() {
        Implication answer = ALGEBRA.implies(atLeast(2, YEAR), atLeast(1, HALF_YEAR));

        assertThat(answer.words(Locale.CHINESE)).isEqualTo("不蕴含：2026-01-01 至 2026-06-30 可以一次都没有，而要求至少 1 次");
        assertThat(answer.words(Locale.ENGLISH))
                .isEqualTo(
                        "not implied: there may be nothing at all from 2026-01-01 to 2026-06-30, where at least 1 is demanded");
    }

    @Test
    void aFloorAndACeilingTogetherSpreadTheYear() {
        List<FrequencyRequirement> given = List.of(atLeast(2, YEAR), atMost(1, HALF_YEAR));

        assertThat(ALGEBRA.implies(given, atLeast(1, HALF_YEAR))).isEqualTo(new Implied(given));
        assertNotImplied(atLeast(2, YEAR), atLeast(1, HALF_YEAR));
        assertNotImplied(atMost(1, HALF_YEAR), atLeast(1, HALF_YEAR));
    }

    @Test
    void aFloorAboveItsCeilingsIsInfeasible() {
        CountPerPeriod floor = atLeast(3, YEAR);
        CountPerPeriod ceiling = atMost(1, HALF_YEAR);

        Feasibility answer = ALGEBRA.feasible(List.of(atLeast(1, MONTH), floor, ceiling));
        Feasibility pair = ALGEBRA.feasible(List.of(floor, ceiling));

        assertThat(answer).isInstanceOf(Feasibility.Infeasible.class);
        assertThat(((Feasibility.Infeasible) answer).conflict()).hasSize(2);
        assertThat(((Feasibility.Infeasible) pair).conflict()).containsExactly(floor, ceiling);
        assertThat(pair.words(Locale.CHINESE)).contains("至少 3 次", "至多 1 次", "不能同时做到");
        assertThat(ALGEBRA.feasible(List.of(atLeast(2, YEAR), ceiling))).isInstanceOf(Feasibility.Feasible.class);
    }

    @ParameterizedTest
    @CsvSource({"8,1,true", "9,1,true", "15,2,true", "14,2,false", "7,1,false"})
    void whatIsTooRareInAnyWindowForEveryWeekIsInfeasible(int days, int most, boolean infeasible) {
        assertThat(ALGEBRA.feasible(List.of(atLeast(1, WEEK), anyAtMost(most, days, AmountUnit.DAY)))
                        .isInfeasible())
                .isEqualTo(infeasible);
    }

    @Test
    void theWordsOfALongContradictionNameTheBoundThatIsBroken() {
        Feasibility answer = ALGEBRA.feasible(List.of(atLeast(1, WEEK), atMost(1, HALF_YEAR)));

        assertThat(answer.words(Locale.CHINESE)).contains("至少 1 次", "至多 1 次");
        assertThat(answer.words(Locale.ENGLISH)).contains("at least 1", "at most 1");
    }

    @Test
    void theLastDayOfAWeekAndTheFirstOfTheNextAreNeighbours() {
        CountPerPeriod weekly = CountPerPeriod.between(1, 2, WEEK);

        assertNotImplied(weekly, anyAtMost(2, 2, AmountUnit.DAY));
        assertNotImplied(weekly, anyAtMost(3, 2, AmountUnit.DAY));
        assertImplied(weekly, anyAtMost(4, 2, AmountUnit.DAY));
    }

    @Test
    void contradictionsMayTakeLongToAddUp() {
        List<FrequencyRequirement> windows =
                List.of(anyAtLeast(1, 30, AmountUnit.DAY), anyAtMost(1, 31, AmountUnit.DAY));
        List<FrequencyRequirement> fortnights = List.of(every(2, WEEK, "2026-01-05"), anyAtMost(1, 20, AmountUnit.DAY));

        assertThat(ALGEBRA.feasible(windows).isInfeasible()).isTrue();
        assertThat(ALGEBRA.feasible(fortnights).isInfeasible()).isTrue();
        assertThat(ALGEBRA.implies(fortnights, atLeast(9, WEEK)).isImplied()).isTrue();
    }

    @Test
    void contradictionsThatNeedManyYearsAreSeen() {
        CountPerPeriod monthly = atLeast(1, MONTH);
        CountPerWindow rare = anyAtMost(1, 31, AmountUnit.DAY);

        Feasibility answer = ALGEBRA.feasible(List.of(atLeast(1, YEAR), monthly, rare));

        assertThat(((Feasibility.Infeasible) answer).conflict()).containsExactly(monthly, rare);
        assertThat(answer.words(Locale.CHINESE)).isEqualTo("不能同时做到：长期平均每 15097 天至少 496 次，而至多 487 次");
        assertThat(answer.words(Locale.ENGLISH))
                .isEqualTo(
                        "they cannot be kept together: in the long run at least 496 in every 15097 days, but at most 487");
        assertThat(ALGEBRA.feasible(List.of(monthly, anyAtMost(1, 30, AmountUnit.DAY))))
                .isInstanceOf(Feasibility.Feasible.class);
        assertThat(ALGEBRA.implies(List.of(monthly, rare), atLeast(9, WEEK)))
                .isEqualTo(new Implied(List.of(monthly, rare)));
    }

    @Test
    void aCounterexampleMayBreakTheDemandAgainAndAgain() {
        FrequencyRequirement inStep = CountPerWindow.builder()
                .min(5)
                .max(5)
                .window(Amount.of(5, AmountUnit.DAY))
                .build();

        NotImplied answer =
                (NotImplied) ALGEBRA.implies(List.of(inStep, atLeast(1, YEAR)), anyAtMost(4, 2, AmountUnit.DAY));

        assertThat(answer.witness().orElseThrow().observed()).isEqualTo(5);
        assertThat(answer.witness().orElseThrow().records().values()).containsOnly(5L);
    }

    /** Near the window there might be nothing at all; with twelve a year for ever there are one or two. */
    @Test
    void aCounterexampleThatGoesOnMayBreakTheDemandByLess() {
        FrequencyAlgebra fromMay = FrequencyAlgebra.of(
                EvaluationPolicy.builder().yearStart(MonthDay.of(5, 1)).build());
        List<FrequencyRequirement> twelveAYear = List.of(
                CountPerPeriod.between(3, 4, QUARTER),
                CountPerPeriod.between(3, 4, MONTH).toBuilder().every(4).build());

        NotImplied answer = (NotImplied)
                fromMay.implies(twelveAYear, every(2, MONTH).toBuilder().min(3).build());

        assertThat(answer.witness().orElseThrow().observed()).isBetween(1L, 2L);
    }

    @Test
    void aCounterexampleThatMayNotGoOnDecidesNothing() {
        List<FrequencyRequirement> once = List.of(
                CountPerPeriod.between(3, 4, DAY).toBuilder()
                        .every(4)
                        .anchor(LocalDate.of(2026, 1, 1))
                        .build(),
                CountPerWindow.builder()
                        .min(1)
                        .max(3)
                        .window(Amount.of(4, AmountUnit.DAY))
                        .build());

        assertThat(ALGEBRA.implies(once, anyAtLeast(2, 4, AmountUnit.DAY)))
                .isEqualTo(new Implication.Undetermined(Reason.UNCONTINUED));
    }

    @Test
    void contradictionsThatNeedThousandsOfYearsAreSeen() {
        Feasibility answer =
                ALGEBRA.feasible(List.of(anyAtLeast(1, 1_000, AmountUnit.DAY), anyAtMost(1, 1_001, AmountUnit.DAY)));

        assertThat(answer.words(Locale.CHINESE)).isEqualTo("不能同时做到：长期平均每 1001000 天至少 1001 次，而至多 1000 次");
    }

    @ParameterizedTest
    @CsvSource({
        "week,4,12,2",
        "week,5,9,1",
        "week,8,5,0",
        "day,20,17,3",
        "day,60,5,0",
        "day,100,2,0",
        "day,37,8,1",
        "day,365,0,0"
    })
    void periodsThatDriftThroughTheYearAreCountedWhereverTheyStart(String unit, int every, int year, int quarter) {
        CountPerPeriod drifting = every(every, PeriodUnit.CODES.find(unit).orElseThrow(), "2026-03-02");

        assertThatLeastIs(year, drifting, YEAR);
        assertThatLeastIs(quarter, drifting, QUARTER);
    }

    private static void assertThatLeastIs(int number, CountPerPeriod given, PeriodUnit unit) {
        if (number > 0) {
            assertImplied(given, atLeast(number, unit));
        }
        assertNotImplied(given, atLeast(number + 1, unit));
    }

    @ParameterizedTest
    @CsvSource({"4,14", "5,12", "8,8"})
    void periodsThatDriftThroughTheYearCoverIt(int weeks, int year) {
        CountPerPeriod drifting = CountPerPeriod.builder()
                .max(1)
                .unit(WEEK)
                .every(weeks)
                .anchor(LocalDate.of(2026, 3, 2))
                .build();

        assertImplied(drifting, atMost(year + 1, YEAR));
        assertNotImplied(drifting, atMost(year - 1, YEAR));
    }

    @Test
    void monthsAreCountedInPeriodsThatDriftThroughThem() {
        CountPerPeriod drifting = every(100, DAY, "2026-03-02");

        assertImplied(atLeast(1, MONTH), drifting.toBuilder().min(2).build());
        assertNotImplied(atLeast(1, MONTH), drifting.toBuilder().min(3).build());
    }

    @Test
    void fiveMonthsHaveTheirFewestDaysInSomeOtherYear() {
        CountPerPeriod fewest =
                every(5, MONTH, "2024-04-04").toBuilder().min(150).build();

        assertImplied(atLeast(1, DAY), fewest);
        assertNotImplied(atLeast(1, DAY), fewest.toBuilder().min(151).build());
    }

    @Test
    void onlyQuartersReachEveryHalfYearThatRolls() {
        assertNotImplied(atLeast(1, HALF_YEAR), anyAtLeast(1, 6, AmountUnit.MONTH));
        assertImplied(atLeast(1, QUARTER), anyAtLeast(1, 6, AmountUnit.MONTH));
        assertImplied(anyAtLeast(1, 6, AmountUnit.MONTH), atLeast(1, HALF_YEAR));
    }

    @Test
    void theFirstQuarterHasNinetyDays() {
        assertImplied(anyAtLeast(1, 90, AmountUnit.DAY), atLeast(1, QUARTER));
        assertNotImplied(anyAtLeast(1, 91, AmountUnit.DAY), atLeast(1, QUARTER));
    }

    @Test
    void everySecondMonthReachesEveryQuarter() {
        assertImplied(every(2, MONTH), atLeast(1, QUARTER));
        assertImplied(every(2, MONTH), atLeast(3, HALF_YEAR));
        assertNotImplied(every(2, MONTH), atLeast(2, QUARTER));
    }

    @Test
    void twoHalvesAreEveryHalfYear() {
        CountPerPeriod first = during(atLeast(1, YEAR), "--01-01", "--06-30");
        CountPerPeriod second = during(atLeast(1, YEAR), "--07-01", "--12-31");

        assertThat(ALGEBRA.equivalent(List.of(first, second), List.of(atLeast(1, HALF_YEAR)))
                        .isImplied())
                .isTrue();
        assertThat(ALGEBRA.equivalent(List.of(first), List.of(atLeast(1, HALF_YEAR))))
                .isInstanceOf(NotImplied.class);
    }

    @Test
    void exactlyIsAtLeastAndAtMost() {
        assertImplied(CountPerPeriod.exactly(2, YEAR), atLeast(2, YEAR));
        assertImplied(CountPerPeriod.exactly(2, YEAR), atMost(2, YEAR));
        assertNotImplied(atLeast(2, YEAR), CountPerPeriod.exactly(2, YEAR));
        assertImplied(CountPerPeriod.exactly(2, YEAR), atMost(2, HALF_YEAR));
    }

    @Test
    void aYearMeetsUpToFiftyFourWeeks() {
        assertImplied(atMost(1, WEEK), atMost(54, YEAR));
        assertNotImplied(atMost(1, WEEK), atMost(53, YEAR));
        assertImplied(atMost(1, WEEK), atMost(6, MONTH));
        assertNotImplied(atMost(1, WEEK), atMost(5, MONTH));
    }

    @Test
    void windowsCoverWindows() {
        assertImplied(anyAtLeast(1, 30, AmountUnit.DAY), anyAtLeast(3, 90, AmountUnit.DAY));
        assertNotImplied(anyAtLeast(1, 30, AmountUnit.DAY), anyAtLeast(3, 89, AmountUnit.DAY));
        assertImplied(anyAtLeast(1, 1, AmountUnit.MONTH), anyAtLeast(12, 1, AmountUnit.YEAR));
        assertNotImplied(anyAtLeast(1, 1, AmountUnit.MONTH), anyAtLeast(13, 1, AmountUnit.YEAR));
        assertImplied(anyAtMost(1, 6, AmountUnit.MONTH), atMost(2, YEAR));
        assertNotImplied(atMost(1, HALF_YEAR), anyAtMost(1, 6, AmountUnit.MONTH));
        assertImplied(atMost(1, HALF_YEAR), anyAtMost(2, 6, AmountUnit.MONTH));
        assertImplied(anyAtLeast(1, 3, AmountUnit.MONTH), anyAtLeast(1, 92, AmountUnit.DAY));
        assertNotImplied(anyAtLeast(1, 3, AmountUnit.MONTH), anyAtLeast(1, 91, AmountUnit.DAY));
    }

    @Test
    void daysAndWeeksReachWindows() {
        assertImplied(atLeast(1, DAY), anyAtLeast(28, 1, AmountUnit.MONTH));
        assertNotImplied(atLeast(1, DAY), anyAtLeast(29, 1, AmountUnit.MONTH));
        assertImplied(atLeast(1, WEEK), anyAtLeast(1, 13, AmountUnit.DAY));
        assertNotImplied(atLeast(1, WEEK), anyAtLeast(1, 12, AmountUnit.DAY));
        assertImplied(every(2, WEEK, "2026-01-05"), atLeast(25, YEAR));
        assertNotImplied(every(2, WEEK, "2026-01-05"), atLeast(26, YEAR));
    }

    private static void assertImplied(FrequencyRequirement given, FrequencyRequirement demanded) {
        assertThat(ALGEBRA.implies(given, demanded)).isEqualTo(new Implied(List.of(given)));
    }

    private static void assertNotImplied(FrequencyRequirement given, FrequencyRequirement demanded) {
        Implication answer = ALGEBRA.implies(given, demanded);

        assertThat(answer).isInstanceOf(NotImplied.class);
        assertThat(((NotImplied) answer).witness()).isPresent();
    }
}
