package io.github.dutylist.validation;

import static io.github.dutylist.finding.FrequencyRules.BARE_COUNT;
import static io.github.dutylist.finding.FrequencyRules.CONFLICTING_CLAUSES;
import static io.github.dutylist.finding.FrequencyRules.CONTRADICTORY_FREQUENCIES;
import static io.github.dutylist.finding.FrequencyRules.COUNT_BOUNDS;
import static io.github.dutylist.finding.FrequencyRules.DATE_OUTSIDE_EFFECT;
import static io.github.dutylist.finding.FrequencyRules.DURING_MISPLACED;
import static io.github.dutylist.finding.FrequencyRules.FREQUENCY_MEMBER_MISMATCH;
import static io.github.dutylist.finding.FrequencyRules.HOST_PERIOD_WITHOUT_SCHEME;
import static io.github.dutylist.finding.FrequencyRules.PERIOD_NOT_ALIGNED;
import static io.github.dutylist.finding.FrequencyRules.RARE_MAXIMUM;
import static io.github.dutylist.finding.FrequencyRules.REDUNDANT_FREQUENCY;
import static io.github.dutylist.finding.FrequencyRules.UNQUANTIFIED_DUTY;
import static io.github.dutylist.finding.FrequencyRules.WORKING_DAYS_WITHOUT_CALENDAR;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.fixture.SchoolList;
import io.github.dutylist.frequency.Bound;
import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Season;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Strength;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Frequency requirements that contradict themselves or say too little. */
final class FrequencyCases {

    private static final String FREQUENCY = "/sections/0/clauses/2/frequencies/0";

    private static final String DRILLS = "校长组织的应急疏散演练原则上不超过规定的次数。";

    private static final ResponsibilityList RESERVES = ReservesList.list();

    private static final ResponsibilityList SCHOOL = SchoolList.list();

    /** The list in which article 3 says what should be done as a rule, so that it may set a limit. */
    private static final ResponsibilityList AS_A_RULE = Edits.clause(
            SCHOOL, "article-3", it -> it.toBuilder().strength(Strength.SHOULD).build());

    private FrequencyCases() {}

    static List<RuleCase> all() {
        return List.of(
                of(
                        count(it -> it.min(2).bound(Bound.AT_LEAST)),
                        count(it -> it.min(2).max(3).bound(Bound.AT_LEAST)),
                        mismatch("max", "count-per-period")
                                .with("bound", "at-least")
                                .build()),
                of(
                        count(it -> it.min(2).max(3).bound(Bound.RANGE)),
                        count(it -> it.max(3).bound(Bound.RANGE)),
                        mismatch("min", "count-per-period")
                                .with("bound", "range")
                                .build()),
                of(
                        count(it -> it.min(2).max(2).bound(Bound.EXACTLY)),
                        count(it -> it.min(2).max(3).bound(Bound.EXACTLY)),
                        mismatch("max", "count-per-period")
                                .with("bound", "exactly")
                                .build()),
                of(
                        hostPeriods(it -> it.scheme("https://schools.example.org/terms")),
                        count(it -> it.min(1).scheme("https://schools.example.org/terms")),
                        mismatch("scheme", "count-per-period").build()),
                of(
                        ByDate.of(LocalDate.of(2026, 6, 30)),
                        ByDate.of(LocalDate.of(2026, 6, 30)).toBuilder()
                                .notBefore(LocalDate.of(2026, 7, 1))
                                .build(),
                        mismatch("notBefore", "by-date").build()),
                of(
                        CountPerWindow.atLeast(1, Amount.of(90, AmountUnit.DAY)),
                        CountPerWindow.atLeast(1, Amount.of(90, AmountUnit.HOUR)),
                        mismatch("window", "count-per-window").build()),
                of(
                        duration(3, AmountUnit.DAY, PeriodUnit.YEAR),
                        duration(3, AmountUnit.MONTH, PeriodUnit.YEAR),
                        mismatch("min", "duration-per-period").build()),
                of(
                        count(it -> it.min(2).max(2)),
                        count(it -> it.min(3).max(2)),
                        COUNT_BOUNDS.at(FREQUENCY).with("min", 3).with("max", 2).build()),
                of(
                        window(it -> it.min(1)),
                        window(it -> it),
                        COUNT_BOUNDS.at(FREQUENCY).build()),
                of(
                        count(it -> it.min(1).unit(PeriodUnit.MONTH).every(5).anchor(LocalDate.of(2026, 9, 1))),
                        count(it -> it.min(1).unit(PeriodUnit.MONTH).every(5)),
                        PERIOD_NOT_ALIGNED
                                .at(FREQUENCY + "/every")
                                .with("every", 5)
                                .with("unit", Phrase.MONTH)
                                .build()),
                of(
                        duration(8, AmountUnit.HOUR, PeriodUnit.QUARTER).toBuilder()
                                .every(2)
                                .build(),
                        duration(8, AmountUnit.HOUR, PeriodUnit.WEEK).toBuilder()
                                .every(2)
                                .build(),
                        PERIOD_NOT_ALIGNED
                                .at(FREQUENCY + "/every")
                                .with("every", 2)
                                .with("unit", Phrase.WEEK)
                                .build()),
                of(
                        hostPeriods(it ->
                                it.scheme("https://schools.example.org/terms").max(3)),
                        hostPeriods(it -> it),
                        HOST_PERIOD_WITHOUT_SCHEME.at(FREQUENCY + "/scheme").build()),
                of(
                        duration(1, AmountUnit.CLASS_HOUR, PeriodUnit.TEN_DAYS),
                        duration(1, AmountUnit.CLASS_HOUR, PeriodUnit.HOST_PERIOD),
                        HOST_PERIOD_WITHOUT_SCHEME.at(FREQUENCY + "/scheme").build()),
                of(
                        inDecember(it -> it.unit(PeriodUnit.YEAR)),
                        inDecember(it -> it.unit(PeriodUnit.HALF_YEAR)),
                        DURING_MISPLACED.at(FREQUENCY + "/during").build()),
                of(
                        inDecember(it -> it.unit(PeriodUnit.WEEK)),
                        inDecember(it -> it.unit(PeriodUnit.HOST_PERIOD).scheme("https://schools.example.org/terms")),
                        DURING_MISPLACED.at(FREQUENCY + "/during").build()),
                workingDays(),
                unquantifiedWord(),
                unquantifiedPromptness(),
                of(
                        CountPerPeriod.atLeast(2, PeriodUnit.YEAR),
                        CountPerPeriod.bare(2, PeriodUnit.YEAR).toBuilder()
                                .quote("网络安全")
                                .build(),
                        BARE_COUNT
                                .at(FREQUENCY + "/bound")
                                .with("min", 2)
                                .with("quote", "网络安全")
                                .build()),
                redundant(),
                redundantByPolicy(),
                redundantForOneDeed(),
                contradictory(),
                contradictoryInPeriodsOfAHost(),
                conflictingClauses(),
                conflictingClausesOnAllObjectsTogether(),
                of(
                        CountPerPeriod.between(1, 4, PeriodUnit.YEAR),
                        CountPerPeriod.atMost(4, PeriodUnit.YEAR),
                        RARE_MAXIMUM
                                .at(FREQUENCY + "/max")
                                .with("clause", "article-3")
                                .with("max", 4)
                                .build()),
                dateAfterTheEnd(),
                dateBeforeTheStart());
    }

    private static RuleCase redundant() {
        FrequencyRequirement halfYearly = CountPerPeriod.atLeast(1, PeriodUnit.HALF_YEAR);
        return new RuleCase(
                Edits.frequencies(SCHOOL, "article-3", halfYearly, CountPerPeriod.atLeast(3, PeriodUnit.YEAR)),
                Edits.frequencies(SCHOOL, "article-3", halfYearly, CountPerPeriod.atLeast(2, PeriodUnit.YEAR)),
                REDUNDANT_FREQUENCY
                        .at("/sections/0/clauses/2/frequencies/1")
                        .with("clause", "article-3")
                        .with("by", List.of(FREQUENCY))
                        .build());
    }

    private static RuleCase redundantForOneDeed() {
        return new RuleCase(
                yearlyAndHalfYearly("党支部书记每年至少两次研究网络安全，每半年至少一次向家长委员会通报有关情况。"),
                yearlyAndHalfYearly("党支部书记每年至少两次、每半年至少一次向家长委员会通报有关情况。"),
                REDUNDANT_FREQUENCY
                        .at(FREQUENCY)
                        .with("clause", "article-3")
                        .with("by", List.of("/sections/0/clauses/2/frequencies/1"))
                        .build());
    }

    private static ResponsibilityList yearlyAndHalfYearly(String text) {
        return Edits.clause(
                SCHOOL,
                "article-3",
                clause -> clause.toBuilder()
                        .text(text)
                        .addFrequencies(
                                CountPerPeriod.atLeast(2, PeriodUnit.YEAR).toBuilder()
                                        .quote("每年至少两次")
                                        .build(),
                                CountPerPeriod.atLeast(1, PeriodUnit.HALF_YEAR).toBuilder()
                                        .quote("每半年至少一次")
                                        .build())
                        .build());
    }

    /** With years from 1 April, the second half-year has at least 182 days. */
    private static RuleCase redundantByPolicy() {
        ResponsibilityList fromApril = SCHOOL.toBuilder()
                .evaluationPolicy(
                        EvaluationPolicy.builder().yearStart(MonthDay.of(4, 1)).build())
                .build();
        FrequencyRequirement window = CountPerWindow.atLeast(1, Amount.of(182, AmountUnit.DAY));
        FrequencyRequirement halfYearly = CountPerPeriod.atLeast(1, PeriodUnit.HALF_YEAR);
        return new RuleCase(
                Edits.frequencies(SCHOOL, "article-3", window, halfYearly),
                Edits.frequencies(fromApril, "article-3", window, halfYearly),
                REDUNDANT_FREQUENCY
                        .at("/sections/0/clauses/2/frequencies/1")
                        .with("clause", "article-3")
                        .with("by", List.of(FREQUENCY))
                        .build());
    }

    private static RuleCase contradictory() {
        FrequencyRequirement ceiling = CountPerPeriod.atMost(1, PeriodUnit.HALF_YEAR);
        return new RuleCase(
                Edits.frequencies(AS_A_RULE, "article-3", CountPerPeriod.atLeast(2, PeriodUnit.YEAR), ceiling),
                Edits.frequencies(AS_A_RULE, "article-3", CountPerPeriod.atLeast(3, PeriodUnit.YEAR), ceiling),
                CONTRADICTORY_FREQUENCIES
                        .at("/sections/0/clauses/2/frequencies")
                        .with("clause", "article-3")
                        .with("conflict", List.of(FREQUENCY, "/sections/0/clauses/2/frequencies/1"))
                        .with("least", 3)
                        .with("greatest", 2)
                        .with("start", "2026-01-01")
                        .with("end", "2026-12-31")
                        .build());
    }

    private static RuleCase contradictoryInPeriodsOfAHost() {
        FrequencyRequirement floor = hostPeriods(it -> it.min(2).scheme("https://schools.example.org/terms"));
        return new RuleCase(
                Edits.frequencies(AS_A_RULE, "article-3", floor, perTerm(2)),
                Edits.frequencies(AS_A_RULE, "article-3", floor, perTerm(1)),
                CONTRADICTORY_FREQUENCIES
                        .at("/sections/0/clauses/2/frequencies")
                        .with("clause", "article-3")
                        .with("conflict", List.of(FREQUENCY, "/sections/0/clauses/2/frequencies/1"))
                        .build());
    }

    private static FrequencyRequirement perTerm(int max) {
        return CountPerPeriod.atMost(max, PeriodUnit.HOST_PERIOD).toBuilder()
                .scheme("https://schools.example.org/terms")
                .build();
    }

    private static RuleCase conflictingClauses() {
        return new RuleCase(withDrillsLimitedTo(3, DRILLS), withDrillsLimitedTo(2, DRILLS), conflict());
    }

    private static RuleCase conflictingClausesOnAllObjectsTogether() {
        return new RuleCase(
                withDrillsLimitedTo(2, "校长对同一班级组织的应急疏散演练原则上不超过规定的次数。"),
                withDrillsLimitedTo(2, "校长对各班级组织的应急疏散演练原则上不超过规定的次数。"),
                conflict());
    }

    private static Finding conflict() {
        return CONFLICTING_CLAUSES
                .at("/sections/0/clauses/4/frequencies")
                .with("clause", "article-4-1")
                .with("others", List.of("article-2"))
                .with("role", "headteacher")
                .with("least", 3)
                .with("greatest", 2)
                .build();
    }

    private static ResponsibilityList withDrillsLimitedTo(int max, String text) {
        return Edits.section(
                SCHOOL,
                "chapter-1",
                section -> section.toBuilder()
                        .addClauses(DutyClause.builder()
                                .id("article-4-1")
                                .text(text)
                                .strength(Strength.SHOULD)
                                .addRoles("headteacher")
                                .activity(Activity.DRILL)
                                .addFrequencies(CountPerPeriod.atMost(max, PeriodUnit.HALF_YEAR))
                                .build())
                        .build());
    }

    private static RuleCase dateAfterTheEnd() {
        return new RuleCase(
                withDate(RESERVES, LocalDate.of(2028, 12, 31)),
                withDate(RESERVES, LocalDate.of(2029, 1, 1)),
                DATE_OUTSIDE_EFFECT
                        .at("/sections/0/clauses/0/frequencies/1/date")
                        .with("clause", "body-1")
                        .with("date", "2029-01-01")
                        .with("start", "2026-03-01")
                        .with("end", "2028-12-31")
                        .build());
    }

    private static RuleCase dateBeforeTheStart() {
        ResponsibilityList open = RESERVES.toBuilder()
                .effective(DateRange.of(LocalDate.of(2026, 3, 1)))
                .build();
        return new RuleCase(
                withDate(open, LocalDate.of(2026, 3, 1)),
                withDate(open, LocalDate.of(2026, 2, 28)),
                DATE_OUTSIDE_EFFECT
                        .at("/sections/0/clauses/0/frequencies/1/date")
                        .with("clause", "body-1")
                        .with("date", "2026-02-28")
                        .with("start", "2026-03-01")
                        .build());
    }

    private static ResponsibilityList withDate(ResponsibilityList list, LocalDate date) {
        return Edits.clause(
                list,
                "body-1",
                clause -> clause.toBuilder().addFrequencies(ByDate.of(date)).build());
    }

    private static RuleCase workingDays() {
        FrequencyRequirement days = DeadlineAfterEvent.within(Amount.of(3, AmountUnit.DAY));
        FrequencyRequirement workingDays = DeadlineAfterEvent.within(Amount.of(3, AmountUnit.WORKING_DAY));
        return of(
                days,
                workingDays,
                WORKING_DAYS_WITHOUT_CALENDAR.at(FREQUENCY + "/within/unit").build());
    }

    private static RuleCase unquantifiedWord() {
        return new RuleCase(
                RESERVES,
                RESERVES.toBuilder()
                        .evaluationPolicy(RESERVES.getEvaluationPolicy().orElseThrow().toBuilder()
                                .terms(Map.of())
                                .build())
                        .build(),
                UNQUANTIFIED_DUTY
                        .at("/sections/2/clauses/0/items/1/frequencies/0")
                        .with("clause", "depot-1.b")
                        .with("term", Phrase.PERIODIC)
                        .build());
    }

    private static RuleCase unquantifiedPromptness() {
        ResponsibilityList unresolved = RESERVES.toBuilder()
                .evaluationPolicy(RESERVES.getEvaluationPolicy().orElseThrow().toBuilder()
                        .promptness(Optional.empty())
                        .build())
                .build();
        return new RuleCase(
                unresolved,
                Edits.clause(
                        unresolved,
                        "depot-2",
                        it -> it.toBuilder()
                                .text("收到暴雨预警后立即排查库区。")
                                .frequencies(List.of(it.getFrequencies().get(0)))
                                .build()),
                UNQUANTIFIED_DUTY
                        .at("/sections/2/clauses/1/frequencies/0")
                        .with("clause", "depot-2")
                        .with("term", Phrase.IMMEDIATE)
                        .build());
    }

    private static RuleCase of(FrequencyRequirement passes, FrequencyRequirement fails, Finding finding) {
        return new RuleCase(
                Edits.frequencies(SCHOOL, "article-3", passes, Unquantified.of(Term.ROUTINE)),
                Edits.frequencies(SCHOOL, "article-3", fails, Unquantified.of(Term.ROUTINE)),
                finding);
    }

    private static Finding.Builder mismatch(String member, String kind) {
        return FREQUENCY_MEMBER_MISMATCH
                .at(FREQUENCY + "/" + member)
                .with("member", member)
                .with("kind", kind);
    }

    private static CountPerPeriod count(UnaryOperator<CountPerPeriod.Builder> members) {
        CountPerPeriod.Builder builder = CountPerPeriod.builder();
        builder.unit(PeriodUnit.YEAR);
        return members.apply(builder).build();
    }

    private static CountPerPeriod hostPeriods(UnaryOperator<CountPerPeriod.Builder> members) {
        return count(it -> members.apply(it.min(1).unit(PeriodUnit.HOST_PERIOD)));
    }

    private static CountPerPeriod inDecember(UnaryOperator<CountPerPeriod.Builder> members) {
        return count(it -> members.apply(it.min(1).during(Season.of(MonthDay.of(12, 1), MonthDay.of(12, 31)))));
    }

    private static CountPerWindow window(UnaryOperator<CountPerWindow.Builder> members) {
        return members.apply(CountPerWindow.builder().window(Amount.of(2, AmountUnit.WEEK)))
                .build();
    }

    private static DurationPerPeriod duration(int value, AmountUnit unit, PeriodUnit period) {
        return DurationPerPeriod.of(Amount.of(value, unit), period);
    }
}
