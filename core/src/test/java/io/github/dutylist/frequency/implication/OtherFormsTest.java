package io.github.dutylist.frequency.implication;

import static io.github.dutylist.frequency.PeriodUnit.HALF_YEAR;
import static io.github.dutylist.frequency.PeriodUnit.HOST_PERIOD;
import static io.github.dutylist.frequency.PeriodUnit.MONTH;
import static io.github.dutylist.frequency.PeriodUnit.QUARTER;
import static io.github.dutylist.frequency.PeriodUnit.YEAR;
import static io.github.dutylist.frequency.implication.Requirements.anyAtLeast;
import static io.github.dutylist.frequency.implication.Requirements.atLeast;
import static io.github.dutylist.frequency.implication.Requirements.atMost;
import static io.github.dutylist.frequency.implication.Requirements.every;
import static io.github.dutylist.value.AmountUnit.CLASS_HOUR;
import static io.github.dutylist.value.AmountUnit.DAY;
import static io.github.dutylist.value.AmountUnit.HOUR;
import static io.github.dutylist.value.AmountUnit.MINUTE;
import static io.github.dutylist.value.AmountUnit.WEEK;
import static io.github.dutylist.value.AmountUnit.WORKING_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.Continuous;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.CountedFrom;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.frequency.Per;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.frequency.PromptnessLimits;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.frequency.implication.Implication.Implied;
import io.github.dutylist.frequency.implication.Implication.NotImplied;
import io.github.dutylist.frequency.implication.Implication.Undetermined;
import io.github.dutylist.frequency.period.DayKind;
import io.github.dutylist.frequency.period.WorkingDayCalendar;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows where it is not a matter of counting days. */
class OtherFormsTest {

    private static final FrequencyAlgebra ALGEBRA = FrequencyAlgebra.standard();

    private static final Unquantified PERIODIC = Unquantified.of(Term.PERIODIC);

    private static final Unquantified IRREGULAR = Unquantified.of(Term.IRREGULAR);

    @ParameterizedTest
    @CsvSource({
        "24 hour, 24 hour, implied",
        "25 hour, 24 hour, later",
        "90 minute, 2 hour, implied",
        "2 hour, 119 minute, later",
        "24 hour, 1 day, implied",
        "25 hour, 1 day, later",
        "1 day, 48 hour, implied",
        "1 day, 47 hour, later",
        "3 day, 3 working-day, implied",
        "4 day, 3 working-day, later",
        "72 hour, 3 working-day, implied",
        "3 working-day, 3 working-day, implied",
        "3 working-day, 30 day, working-days",
        "1 week, 7 day, implied",
        "1 month, 31 day, implied",
        "1 month, 30 day, later",
        "3 month, 92 day, implied",
        "3 month, 91 day, later",
        "28 day, 1 month, implied",
        "29 day, 1 month, later",
        "12 month, 1 year, implied",
        "1 year, 366 day, implied",
        "1 year, 365 day, later",
        "2147483647 year, 2147483647 month, later",
        "2147483647 month, 2147483647 year, implied",
        "2147483647 working-day, 1 day, working-days",
        "1 class-hour, 1 hour, other-unit",
        "1 class-hour, 1 class-hour, implied",
        "0 day, 1 day, other-unit"
    })
    void comparesTimeLimits(String given, String demanded, String answer) {
        assertAnswer(DeadlineAfterEvent.within(amount(given)), DeadlineAfterEvent.within(amount(demanded)), answer);
    }

    @Test
    void comparesWorkingDaysByTheCalendarOfTheHost() {
        FrequencyAlgebra algebra =
                FrequencyAlgebra.of(EvaluationPolicy.builder().build(), new WeekendsOff());
        DeadlineAfterEvent workingDays = DeadlineAfterEvent.within(Amount.of(3, WORKING_DAY));

        assertThat(algebra.implies(workingDays, DeadlineAfterEvent.within(Amount.of(5, DAY))))
                .isInstanceOf(Implied.class);
        assertThat(algebra.implies(workingDays, DeadlineAfterEvent.within(Amount.of(4, DAY))))
                .isInstanceOf(NotImplied.class);
        assertThat(algebra.implies(
                        DeadlineAfterEvent.within(Amount.of(367, WORKING_DAY)),
                        DeadlineAfterEvent.within(Amount.of(5_000, DAY))))
                .isInstanceOf(Undetermined.class);
    }

    @Test
    void aDeadlineFollowsOnlyForItsEventsAndItsMoment() {
        DeadlineAfterEvent given = DeadlineAfterEvent.within(Amount.of(1, HOUR)).toBuilder()
                .addEventTypes("fire", "flood")
                .build();
        DeadlineAfterEvent demanded = DeadlineAfterEvent.within(Amount.of(2, HOUR)).toBuilder()
                .addEventTypes("fire")
                .build();

        assertAnswer(given, demanded, "implied");
        assertAnswer(demanded, given, "other-events");
        assertAnswer(given, DeadlineAfterEvent.within(Amount.of(2, HOUR)), "events-unnamed");
        assertAnswer(
                given, demanded.toBuilder().countedFrom(CountedFrom.AWARENESS).build(), "other-start");
        assertAnswer(
                given, demanded.toBuilder().countedFrom(CountedFrom.OCCURRENCE).build(), "implied");
        assertAnswer(given, OnEvent.of("fire"), "implied");
        assertAnswer(given, OnEvent.of("fire").toBuilder().min(2).build(), "looser");
        assertAnswer(OnEvent.of("fire", "flood"), demanded, "later");
        assertAnswer(OnEvent.of("fire").toBuilder().min(2).build(), OnEvent.of("fire"), "implied");
        assertAnswer(OnEvent.of("fire"), OnEvent.of("flood"), "other-events");
        assertAnswer(
                OnEvent.of("fire"),
                DeadlineAfterEvent.builder().addEventTypes("fire").build(),
                "implied");
    }

    @Test
    void severalRequirementsMayHaveTheDemandedEventsBetweenThem() {
        OnEvent fire = OnEvent.of("fire");
        OnEvent flood = OnEvent.of("flood");
        DeadlineAfterEvent both = DeadlineAfterEvent.within(Amount.of(24, HOUR)).toBuilder()
                .addEventTypes("fire", "flood")
                .build();
        DeadlineAfterEvent sooner = DeadlineAfterEvent.within(Amount.of(12, HOUR)).toBuilder()
                .addEventTypes("fire")
                .build();
        DeadlineAfterEvent asSoon =
                both.toBuilder().eventTypes(List.of("flood")).build();

        assertThat(ALGEBRA.implies(List.of(fire, OnEvent.of("quake"), flood), OnEvent.of("fire", "flood")))
                .isEqualTo(new Implied(List.of(fire, flood)));
        assertThat(ALGEBRA.implies(List.of(sooner, asSoon), both)).isEqualTo(new Implied(List.of(sooner, asSoon)));
        assertThat(ALGEBRA.implies(List.of(fire, OnEvent.of("quake")), OnEvent.of("fire", "flood")))
                .isInstanceOf(Implication.NotImplied.class);
        assertThat(ALGEBRA.implies(List.of(fire, sooner), both)).isInstanceOf(Implication.NotImplied.class);
    }

    @Test
    void promptnessIsNoNumberUnlessAPolicyGivesOne() {
        DeadlineAfterEvent immediate = DeadlineAfterEvent.of(Promptness.IMMEDIATE);
        DeadlineAfterEvent prompt = DeadlineAfterEvent.of(Promptness.PROMPT);
        DeadlineAfterEvent day = DeadlineAfterEvent.within(Amount.of(1, DAY));
        FrequencyAlgebra algebra = FrequencyAlgebra.of(EvaluationPolicy.builder()
                .promptness(PromptnessLimits.builder()
                        .immediate(Amount.of(2, HOUR))
                        .prompt(Amount.of(3, DAY))
                        .build())
                .build());

        assertAnswer(immediate, prompt, "implied");
        assertAnswer(prompt, immediate, "promptness");
        assertAnswer(immediate, day, "promptness");
        assertAnswer(day, prompt, "promptness");
        assertThat(algebra.implies(immediate, day)).isEqualTo(new Implied(List.of(immediate)));
        assertThat(algebra.implies(prompt, day)).isInstanceOf(NotImplied.class);
        assertThat(algebra.implies(day, prompt)).isInstanceOf(Implied.class);
    }

    @Test
    void aWordImpliesItselfAndACountImpliesPeriodic() {
        assertAnswer(PERIODIC, PERIODIC, "implied");
        assertAnswer(PERIODIC, Unquantified.of(Term.ROUTINE), "unquantified");
        assertAnswer(atLeast(1, YEAR), PERIODIC, "implied");
        assertAnswer(anyAtLeast(1, 18, AmountUnit.MONTH), PERIODIC, "unquantified");
        assertAnswer(atMost(3, YEAR), PERIODIC, "unquantified");
        assertAnswer(PERIODIC, atLeast(1, YEAR), "unquantified");
        assertAnswer(IRREGULAR, IRREGULAR, "implied");
        assertAnswer(IRREGULAR, atLeast(1, YEAR), "witness");
        assertAnswer(IRREGULAR, PERIODIC, "irregular");
        assertAnswer(atLeast(1, YEAR), IRREGULAR, "irregular");
    }

    @Test
    void aPolicySaysWhatAWordMeans() {
        FrequencyAlgebra algebra = FrequencyAlgebra.of(EvaluationPolicy.builder()
                .putTerms(Term.PERIODIC, atLeast(1, QUARTER))
                .build());

        assertThat(algebra.implies(PERIODIC, atLeast(4, YEAR))).isEqualTo(new Implied(List.of(PERIODIC)));
        assertThat(algebra.implies(atLeast(1, YEAR), PERIODIC)).isInstanceOf(NotImplied.class);
        assertThat(algebra.feasible(List.of(PERIODIC, atMost(3, YEAR))))
                .isInstanceOfSatisfying(
                        Feasibility.Infeasible.class,
                        answer -> assertThat(answer.conflict()).containsExactly(PERIODIC, atMost(3, YEAR)));
    }

    @Test
    void aDateFollowsFromAnEarlierOne() {
        ByDate june = ByDate.of(LocalDate.of(2026, 6, 30));
        ByDate july = ByDate.of(LocalDate.of(2026, 7, 31));
        ByDate inJuly = july.toBuilder().notBefore(LocalDate.of(2026, 7, 1)).build();

        assertAnswer(june, july, "implied");
        assertAnswer(july, june, "later");
        assertAnswer(inJuly, july, "implied");
        assertAnswer(june, inJuly, "earlier");
        assertAnswer(atLeast(1, MONTH), july, "other-form");
        assertAnswer(Continuous.of(), Continuous.of(), "implied");
        assertAnswer(atLeast(1, MONTH), Continuous.of(), "other-form");
    }

    @Test
    void timeAfterThePeriodIsComparedToo() {
        CountPerPeriod quarterly = atLeast(1, QUARTER);
        CountPerPeriod early = quarterly.toBuilder().due(Amount.of(10, DAY)).build();
        CountPerPeriod late = quarterly.toBuilder().due(Amount.of(15, DAY)).build();

        assertAnswer(early, late, "implied");
        assertAnswer(late, early, "later");
        assertAnswer(quarterly, late, "implied");
        assertAnswer(late, quarterly, "later");
        assertAnswer(quarterly.toBuilder().due(Amount.of(5, WORKING_DAY)).build(), early, "working-days");
        assertAnswer(late, atLeast(1, MONTH), "witness");
    }

    @Test
    void aCounterexampleInHoursSpeaksOfHours() {
        Implication answer = ALGEBRA.implies(
                DurationPerPeriod.of(Amount.of(2, HOUR), MONTH), DurationPerPeriod.of(Amount.of(25, HOUR), YEAR));

        assertThat(answer.words(Locale.CHINESE)).endsWith("可以只有 24 小时，而要求至少 25 小时");
    }

    @Test
    void durationsAreComparedInOneUnit() {
        DurationPerPeriod halfDays = DurationPerPeriod.of(Amount.of(4, HOUR), QUARTER);

        assertAnswer(halfDays, DurationPerPeriod.of(Amount.of(16, HOUR), YEAR), "implied");
        assertAnswer(halfDays, DurationPerPeriod.of(Amount.of(960, MINUTE), YEAR), "implied");
        assertAnswer(halfDays, DurationPerPeriod.of(Amount.of(17, HOUR), YEAR), "witness");
        assertAnswer(halfDays, DurationPerPeriod.of(Amount.of(16, CLASS_HOUR), YEAR), "other-unit");
    }

    @Test
    void aDurationNeedsARecordInEachOfItsPeriods() {
        DurationPerPeriod yearly = DurationPerPeriod.of(Amount.of(2, HOUR), YEAR);
        DurationPerPeriod weekly = DurationPerPeriod.of(Amount.of(2, HOUR), PeriodUnit.WEEK);
        DurationPerPeriod monthly = DurationPerPeriod.of(Amount.of(3, DAY), MONTH);

        assertAnswer(yearly, atLeast(1, YEAR), "implied");
        assertAnswer(yearly, atLeast(2, YEAR), "witness");
        assertAnswer(yearly, atLeast(1, QUARTER), "witness");
        assertAnswer(weekly, atLeast(1, PeriodUnit.WEEK), "implied");
        assertAnswer(weekly, atLeast(3, MONTH), "implied");
        assertAnswer(monthly, atLeast(3, QUARTER), "implied");
        assertAnswer(monthly, atLeast(4, QUARTER), "witness");
        assertAnswer(monthly, CountPerWindow.atLeast(1, Amount.of(2, AmountUnit.MONTH)), "implied");
        assertAnswer(monthly, PERIODIC, "implied");
    }

    @Test
    void aNumberOfTimesSaysNothingOfHowLongTheyTake() {
        DurationPerPeriod two = DurationPerPeriod.of(Amount.of(2, HOUR), YEAR);
        DurationPerPeriod three = DurationPerPeriod.of(Amount.of(3, HOUR), YEAR);
        CountPerPeriod quarterly = atLeast(1, QUARTER);

        assertAnswer(quarterly, two, "number-only");
        assertAnswer(CountPerPeriod.exactly(2, YEAR), two, "number-only");
        assertAnswer(atMost(2, YEAR), two, "witness");
        assertThat(ALGEBRA.implies(List.of(quarterly, three), two)).isEqualTo(new Implied(List.of(three)));
        assertThat(ALGEBRA.implies(List.of(quarterly, two), three))
                .isEqualTo(new NotImplied(Reason.LOOSER, Optional.empty()));
    }

    @Test
    void anythingFollowsFromAContradiction() {
        List<FrequencyRequirement> given =
                List.of(atLeast(1, MONTH), atLeast(3, YEAR), CountPerPeriod.atMost(1, HALF_YEAR));
        List<FrequencyRequirement> never =
                List.of(CountPerPeriod.atMost(0, YEAR), DurationPerPeriod.of(Amount.of(2, HOUR), YEAR));

        for (FrequencyRequirement demanded : List.of(
                DeadlineAfterEvent.within(Amount.of(1, HOUR)),
                IRREGULAR,
                DurationPerPeriod.of(Amount.of(3, HOUR), YEAR),
                hostPeriod(1, "urn:example:terms"),
                atLeast(9, MONTH).toBuilder().per(Per.PERSON).build())) {
            assertThat(ALGEBRA.implies(given, demanded).isImplied())
                    .as("%s", demanded)
                    .isTrue();
            assertThat(ALGEBRA.implies(given.subList(0, 2), demanded).isImplied())
                    .isFalse();
            assertThat(ALGEBRA.implies(never, demanded)).isEqualTo(new Implied(never));
        }
    }

    @Test
    void aCounterexampleHasTheRecordsThatADurationNeeds() {
        NotImplied answer =
                (NotImplied) ALGEBRA.implies(DurationPerPeriod.of(Amount.of(3, DAY), MONTH), atLeast(4, QUARTER));

        assertThat(answer.words(Locale.CHINESE)).endsWith("可以只有 3 次，而要求至少 4 次");
        assertThat(answer.witness().orElseThrow().records().values()).contains(1L);
    }

    @Test
    void aDurationFollowsWithAMaximumAndContradictsNone() {
        DurationPerPeriod yearly = DurationPerPeriod.of(Amount.of(2, HOUR), YEAR);
        CountPerPeriod once = CountPerPeriod.atMost(1, HALF_YEAR);
        CountPerPeriod never = CountPerPeriod.atMost(0, YEAR);

        assertThat(ALGEBRA.implies(
                                List.of(DurationPerPeriod.of(Amount.of(1, DAY), HALF_YEAR), once),
                                CountPerPeriod.exactly(1, HALF_YEAR))
                        .isImplied())
                .isTrue();
        assertThat(ALGEBRA.feasible(List.of(yearly, once)).isInfeasible()).isFalse();
        assertThat(ALGEBRA.feasible(List.of(yearly, never)).words(Locale.CHINESE))
                .contains("不能同时做到", "至少 1 次", "至多 0 次");
    }

    @Test
    void periodsOfAHostAreComparedOnlyWithinTheirScheme() {
        CountPerPeriod twice = hostPeriod(2, "urn:example:terms");

        assertAnswer(twice, hostPeriod(1, "urn:example:terms"), "implied");
        assertAnswer(hostPeriod(1, "urn:example:terms"), twice, "looser");
        assertAnswer(twice, hostPeriod(1, "urn:example:years"), "host-periods");
        assertAnswer(twice, atLeast(1, YEAR), "host-periods");
        assertAnswer(atLeast(1, MONTH), twice, "host-periods");
        assertThat(ALGEBRA.feasible(List.of(
                        twice,
                        atMost(1, HOST_PERIOD).toBuilder()
                                .scheme("urn:example:terms")
                                .build())))
                .isInstanceOfSatisfying(
                        Feasibility.Infeasible.class,
                        answer -> assertThat(answer.demands()).isEmpty());
    }

    @Test
    void whatCountsForOthersIsNotCompared() {
        CountPerPeriod person = atLeast(1, QUARTER).toBuilder().per(Per.PERSON).build();

        assertAnswer(person, person, "implied");
        assertAnswer(person, atLeast(1, QUARTER), "other-per");
        assertThat(ALGEBRA.feasible(List.of(person, atMost(0, YEAR)))).isInstanceOf(Feasibility.Feasible.class);
    }

    @Test
    void leavesUndeterminedWhatIsUnsoundOrTooLong() {
        assertAnswer(atLeast(1, MONTH), atLeast(0, YEAR), "unsound");
        assertAnswer(every(5, MONTH), atLeast(1, YEAR), "unsound");
        assertAnswer(atLeast(1, MONTH), anyAtLeast(1, 11, AmountUnit.YEAR), "too-long");
        assertAnswer(anyAtLeast(1, 11, AmountUnit.YEAR), anyAtLeast(1, 11, AmountUnit.YEAR), "implied");
        assertAnswer(every(5, PeriodUnit.WEEK, "2026-01-05"), every(1, MONTH), "witness");
        assertAnswer(every(5, PeriodUnit.WEEK, "2026-01-05"), atLeast(9, YEAR), "implied");
    }

    @Test
    void nothingFollowsFromNothing() {
        assertThat(ALGEBRA.implies(List.of(), atLeast(1, YEAR))).isInstanceOf(NotImplied.class);
        assertThat(ALGEBRA.implies(List.of(), PERIODIC)).isInstanceOf(NotImplied.class);
        assertThat(ALGEBRA.equivalent(List.of(), List.of()).isImplied()).isTrue();
        assertThat(ALGEBRA.feasible(List.of())).isInstanceOf(Feasibility.Feasible.class);
    }

    /** Of forms that are not compared a word leaves it open, and every other says no. */
    @Test
    void whatTheTableDoesNotNameFollowsNotAndOfWordsNobodyCanTell() {
        List<FrequencyRequirement> forms = List.of(
                atMost(3, YEAR),
                CountPerWindow.builder()
                        .max(3)
                        .window(Amount.of(1, AmountUnit.MONTH))
                        .build(),
                DeadlineAfterEvent.within(Amount.of(1, DAY)).toBuilder()
                        .addEventTypes("fire")
                        .build(),
                OnEvent.of("flood"),
                ByDate.of(LocalDate.of(2026, 6, 30)),
                Continuous.of());

        for (FrequencyRequirement given : forms) {
            for (FrequencyRequirement demanded : forms) {
                if (given.kind() != demanded.kind()) {
                    assertThat(ALGEBRA.implies(given, demanded))
                            .as("%s %s", given, demanded)
                            .isInstanceOf(NotImplied.class);
                }
            }
            for (Term term : Term.values()) {
                if (term == Term.IRREGULAR) {
                    continue;
                }
                assertAnswer(Unquantified.of(term), given, "unquantified");
                assertAnswer(given, Unquantified.of(term), "unquantified");
            }
            assertThat(ALGEBRA.implies(IRREGULAR, given)).isInstanceOf(NotImplied.class);
            assertAnswer(given, IRREGULAR, "irregular");
        }
    }

    @Test
    void answersInChineseAndEnglish() {
        Implication answer = ALGEBRA.implies(
                DeadlineAfterEvent.within(Amount.of(2, WEEK)), DeadlineAfterEvent.within(Amount.of(1, DAY)));

        assertThat(answer.words(Locale.SIMPLIFIED_CHINESE)).isEqualTo("不蕴含：允许的时间更长");
        assertThat(answer.words(Locale.ENGLISH)).isEqualTo("not implied: more time is allowed");
    }

    private static void assertAnswer(FrequencyRequirement given, FrequencyRequirement demanded, String expected) {
        Implication answer = ALGEBRA.implies(given, demanded);
        String actual = "implied";
        if (answer instanceof NotImplied notImplied) {
            actual = notImplied.reason().code();
        } else if (answer instanceof Undetermined undetermined) {
            actual = undetermined.reason().code();
        }
        assertThat(actual).isEqualTo(expected);
    }

    private static CountPerPeriod hostPeriod(int min, String scheme) {
        return atLeast(min, HOST_PERIOD).toBuilder().scheme(scheme).build();
    }

    private static Amount amount(String text) {
        int blank = text.indexOf(' ');
        return Amount.of(
                Integer.parseInt(text.substring(0, blank)),
                AmountUnit.CODES.find(text.substring(blank + 1)).orElseThrow());
    }

    private static final class WeekendsOff implements WorkingDayCalendar {

        @Override
        public String id() {
            return "urn:example:weekends-off";
        }

        @Override
        public DateRange coverage() {
            return DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        }

        @Override
        public DayKind classify(LocalDate day) {
            if (!coverage().contains(day)) {
                return DayKind.UNKNOWN;
            }
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            return weekend ? DayKind.OFF : DayKind.WORKING;
        }
    }
}
