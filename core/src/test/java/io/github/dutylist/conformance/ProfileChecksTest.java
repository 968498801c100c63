package io.github.dutylist.conformance;

import static io.github.dutylist.conformance.Profiles.accountability;
import static io.github.dutylist.conformance.Profiles.assessment;
import static io.github.dutylist.conformance.Profiles.basis;
import static io.github.dutylist.conformance.Profiles.deadline;
import static io.github.dutylist.conformance.Profiles.extending;
import static io.github.dutylist.conformance.Profiles.forbidden;
import static io.github.dutylist.conformance.Profiles.frequency;
import static io.github.dutylist.conformance.Profiles.incorporation;
import static io.github.dutylist.conformance.Profiles.profile;
import static io.github.dutylist.conformance.Profiles.recipient;
import static io.github.dutylist.conformance.Profiles.role;
import static io.github.dutylist.conformance.Profiles.section;
import static io.github.dutylist.conformance.Profiles.selector;
import static io.github.dutylist.conformance.Profiles.topic;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.frequency.Bound;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.AssessmentMethod;
import io.github.dutylist.model.IncorporationTarget;
import io.github.dutylist.model.OrganisationKind;
import io.github.dutylist.model.RecipientMode;
import io.github.dutylist.model.RecipientRelation;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.model.Topic;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a profile, before anybody is judged by it. */
class ProfileChecksTest {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);

    private static final Selector DRILLS = selector(it -> it.addActivities(Activity.DRILL));

    private static final Selector DRILLS_OF_LEADERS =
            selector(it -> it.addActivities(Activity.DRILL).addResponsibilities(Responsibility.FIRST_RESPONSIBLE));

    @Test
    void aSoundProfileGivesNoFinding() {
        ConformanceProfile sound = profile(
                section("a").sectionKind(SectionKind.DUTIES).build(),
                forbidden("b", ForbiddenContent.PERSON_NAMES).build());

        assertThat(found(sound)).isEmpty();
        assertThat(found(
                        extending("derived", List.of(sound)).toBuilder()
                                .addRequirements(role("c")
                                        .responsibility(Responsibility.PRINCIPAL)
                                        .build())
                                .build(),
                        sound))
                .isEmpty();
    }

    @Test
    void valuesAndMembersAreChecked() {
        ConformanceProfile faulty = profile(
                        basis("a").build(),
                        forbidden("a", ForbiddenContent.MEASURE).text("委托").build(),
                        accountability("c")
                                .coverage(AccountabilityCoverage.SELECTOR)
                                .build(),
                        role("Not an id").responsibility(Responsibility.DIRECT).build())
                .toBuilder()
                .effective(DateRange.of(DATE, DATE.minusDays(1)))
                .addRuleSeverities(RuleSeverity.of("bare-cuont", SeverityChoice.ERROR))
                .build();

        assertThat(found(faulty))
                .extracting(finding -> finding.getCode() + " " + finding.getPointer())
                .containsExactly(
                        "effective-reversed /effective",
                        "missing-member /requirements/0/documentNumber",
                        "duplicate-id /requirements/1/id",
                        "missing-member /requirements/1/measure",
                        "member-mismatch /requirements/1/text",
                        "missing-member /requirements/2/selector",
                        "malformed-value /requirements/3/id",
                        "unknown-code /ruleSeverities/0/rule");
    }

    @Test
    void aBaseThatIsNotSuppliedIsAnError() {
        ConformanceProfile base = profile("base", 1);
        ConformanceProfile derived = extending(
                "derived",
                List.of(base),
                role("a").responsibility(Responsibility.DIRECT).build());

        assertThat(found(derived, base)).isEmpty();
        assertThat(found(derived))
                .containsExactly(ProfileRules.PROFILE_UNKNOWN
                        .at("/extends/0")
                        .with("profile", "base")
                        .with("version", 1)
                        .severity(Severity.ERROR)
                        .build());
    }

    @Test
    void aProfileDoesNotExtendItself() {
        RequiredRole role = role("a").responsibility(Responsibility.DIRECT).build();
        ConformanceProfile one = profile("one", 1, role).toBuilder()
                .addExtendedProfiles(ProfileVersion.of("two", 1))
                .build();
        ConformanceProfile two = profile("two", 1, role).toBuilder()
                .addExtendedProfiles(ProfileVersion.of("one", 1))
                .build();

        assertThat(found(one, one, two)).extracting(Finding::getCode).containsExactly("reference-cycle");
    }

    static Stream<Arguments> tightenings() {
        CountPerPeriod yearly = CountPerPeriod.atLeast(1, PeriodUnit.YEAR);
        CountPerPeriod halfYearly = CountPerPeriod.atLeast(1, PeriodUnit.HALF_YEAR);
        Amount hour = Amount.of(1, AmountUnit.HOUR);
        Amount day = Amount.of(1, AmountUnit.DAY);
        return Stream.of(
                pair(
                        section("r")
                                .sectionKind(SectionKind.DUTIES)
                                .minClauses(2)
                                .build(),
                        section("r")
                                .sectionKind(SectionKind.DUTIES)
                                .minClauses(3)
                                .build()),
                pair(
                        role("r")
                                .responsibility(Responsibility.DIRECT)
                                .min(1)
                                .max(5)
                                .build(),
                        role("r")
                                .responsibility(Responsibility.DIRECT)
                                .min(1)
                                .max(4)
                                .build()),
                pair(
                        topic("r").topic(Topic.EMERGENCY).build(),
                        topic("r")
                                .topic(Topic.EMERGENCY)
                                .addResponsibilities(Responsibility.DIRECT)
                                .build()),
                pair(
                        frequency("r").selector(DRILLS).addFrequencies(yearly).build(),
                        frequency("r")
                                .selector(DRILLS)
                                .addFrequencies(halfYearly)
                                .build()),
                pair(
                        frequency("r").selector(DRILLS).addFrequencies(yearly).build(),
                        frequency("r")
                                .selector(DRILLS_OF_LEADERS)
                                .addFrequencies(yearly)
                                .build()),
                pair(
                        deadline("r").selector(DRILLS).within(day).build(),
                        deadline("r").selector(DRILLS).within(hour).build()),
                pair(
                        recipient("r")
                                .selector(DRILLS)
                                .relation(RecipientRelation.SUPERIOR)
                                .build(),
                        recipient("r")
                                .selector(DRILLS)
                                .relation(RecipientRelation.SUPERIOR)
                                .mode(RecipientMode.REPORT)
                                .build()),
                pair(
                        incorporation("r")
                                .addTargets(IncorporationTarget.AGENDA)
                                .build(),
                        incorporation("r")
                                .addTargets(IncorporationTarget.AGENDA, IncorporationTarget.TRAINING)
                                .build()),
                pair(
                        accountability("r")
                                .coverage(AccountabilityCoverage.SELECTOR)
                                .selector(DRILLS)
                                .build(),
                        accountability("r").minConditions(2).build()),
                pair(
                        assessment("r").addFrequencies(yearly).build(),
                        assessment("r")
                                .addFrequencies(halfYearly)
                                .addMethods(AssessmentMethod.SPOT_CHECK)
                                .build()),
                pair(
                        basis("r").title("安全生产法").build(),
                        basis("r").title("《安全生产法》").documentNumber("主席令第88号").build()),
                pair(
                        forbidden("r", ForbiddenContent.CLAUSE)
                                .selector(DRILLS_OF_LEADERS)
                                .build(),
                        forbidden("r", ForbiddenContent.CLAUSE).selector(DRILLS).build()),
                pair(
                        direct(AppliesTo.builder().addKinds(OrganisationKind.SCHOOL)),
                        direct(AppliesTo.builder().addKinds(OrganisationKind.ENTERPRISE, OrganisationKind.SCHOOL))),
                pair(
                        direct(AppliesTo.builder()
                                .addKinds(OrganisationKind.SCHOOL)
                                .under("云溪市")),
                        direct(AppliesTo.builder().under("云溪市"))),
                pair(
                        forbidden("r", ForbiddenContent.TEXT)
                                .text("原则上")
                                .selector(DRILLS)
                                .build(),
                        forbidden("r", ForbiddenContent.TEXT)
                                .text("原则上")
                                .selector(selector(it -> it))
                                .build()),
                pair(
                        forbidden("r", ForbiddenContent.TEXT).text("参照有关规定").build(),
                        forbidden("r", ForbiddenContent.TEXT).text("有关规定").build()));
    }

    private static Requirement direct(AppliesTo.Builder extent) {
        return role("r")
                .responsibility(Responsibility.DIRECT)
                .appliesWhen(extent.build())
                .build();
    }

    private static Arguments pair(Requirement base, Requirement tighter) {
        return Arguments.of(base, tighter);
    }

    @ParameterizedTest
    @MethodSource("tightenings")
    void aRequirementMayTightenOneWithItsIdentifierAndNotLoosenIt(Requirement base, Requirement tighter) {
        ConformanceProfile first = profile("base", 1, base);
        ConformanceProfile second = profile("base", 1, tighter);

        assertThat(found(extending("derived", List.of(first), tighter), first)).isEmpty();
        assertThat(found(extending("derived", List.of(first), base), first)).isEmpty();
        assertThat(found(extending("derived", List.of(second), base), second))
                .containsExactly(ProfileRules.PROFILE_LOOSENS
                        .at("/requirements/0")
                        .with("base", "base")
                        .with("version", 1)
                        .with("requirement", "r")
                        .build());
    }

    @Test
    void whatIsSaidInAnotherWayIsNotLoosened() {
        Requirement everyDuty = accountability("r").build();
        Requirement selected = accountability("r")
                .coverage(AccountabilityCoverage.SELECTOR)
                .selector(selector(it -> it))
                .build();
        Requirement anywhere = forbidden("s", ForbiddenContent.TEXT).text("原则上").build();
        Requirement withoutChoice = forbidden("s", ForbiddenContent.TEXT)
                .text("原则上")
                .selector(selector(it -> it))
                .build();
        ConformanceProfile one = profile("one", 1, everyDuty, anywhere);
        ConformanceProfile other = profile("other", 1, selected, withoutChoice);

        assertThat(found(extending("derived", List.of(one), selected, withoutChoice), one))
                .isEmpty();
        assertThat(found(extending("derived", List.of(other), everyDuty, anywhere), other))
                .isEmpty();
    }

    @Test
    void looseningIsFoundThroughSeveralLevels() {
        RequiredRole strict =
                role("r").responsibility(Responsibility.DIRECT).min(3).build();
        ConformanceProfile province = profile("province", 1, strict);
        ConformanceProfile city = extending("city", List.of(province));
        ConformanceProfile county =
                extending("county", List.of(city), strict.toBuilder().min(2).build());

        assertThat(found(county, province, city))
                .extracting(finding -> finding.getArguments().get("base"))
                .containsExactly("province");
    }

    @Test
    void neitherWeightNorScopeNorSeverityIsLoosened() {
        RequiredRole role = role("r").responsibility(Responsibility.DIRECT).build();
        ConformanceProfile base = profile("base", 1, role).toBuilder()
                .addRuleSeverities(RuleSeverity.of("bare-count", SeverityChoice.WARNING))
                .build();

        assertThat(found(
                        extending(
                                "derived",
                                List.of(base),
                                role.toBuilder()
                                        .conformance(ConformanceLevel.SHOULD)
                                        .build()),
                        base))
                .extracting(Finding::getRule)
                .containsExactly(ProfileRules.PROFILE_LOOSENS);
        assertThat(found(
                        extending(
                                "derived",
                                List.of(base),
                                role.toBuilder()
                                        .appliesWhen(AppliesTo.builder()
                                                .addTopics(Topic.EMERGENCY)
                                                .build())
                                        .build()),
                        base))
                .extracting(Finding::getRule)
                .containsExactly(ProfileRules.PROFILE_LOOSENS);
        assertThat(found(
                        extending("derived", List.of(base), role).toBuilder()
                                .addRuleSeverities(RuleSeverity.of("bare-count", SeverityChoice.OFF))
                                .build(),
                        base))
                .containsExactly(ProfileRules.PROFILE_LOOSENS
                        .at("/ruleSeverities/0")
                        .with("base", "base")
                        .with("version", 1)
                        .with("rule", "bare-count")
                        .build());
    }

    @Test
    void aDeadlineAtCertainEventsIsTighterThanOneAtAnyEvent() {
        MaximumDeadline any = MaximumDeadline.builder()
                .id("report")
                .conformance(ConformanceLevel.SHALL)
                .statement("应有报告时限。")
                .selector(Selector.builder().addTopics(Topic.EMERGENCY).build())
                .within(Amount.of(2, AmountUnit.HOUR))
                .build();
        ConformanceProfile base = profile("base", 1, any);

        assertThat(found(
                        extending(
                                "derived",
                                List.of(base),
                                any.toBuilder().addEventTypes("accident").build()),
                        base))
                .isEmpty();
        ConformanceProfile certain =
                profile("certain", 1, any.toBuilder().addEventTypes("accident").build());
        assertThat(found(extending("derived", List.of(certain), any), certain))
                .extracting(Finding::getRule)
                .containsExactly(ProfileRules.PROFILE_LOOSENS);
    }

    @Test
    void whatIsWrongWithASingleFrequencyIsFoundInsteadOfJudgingListsByIt() {
        CountPerPeriod exactly = CountPerPeriod.builder()
                .unit(PeriodUnit.YEAR)
                .min(2)
                .bound(Bound.EXACTLY)
                .build();
        ConformanceProfile faulty = profile(
                        frequency("a")
                                .selector(DRILLS)
                                .addFrequencies(exactly, CountPerPeriod.between(3, 2, PeriodUnit.YEAR))
                                .build(),
                        assessment("b").addFrequencies(exactly).build())
                .toBuilder()
                .resolution(Resolution.builder()
                        .putTerms(Term.ROUTINE, CountPerPeriod.between(3, 2, PeriodUnit.MONTH))
                        .build())
                .build();

        assertThat(found(faulty))
                .extracting(finding -> finding.getCode() + " " + finding.getPointer())
                .containsExactly(
                        "frequency-member-mismatch /requirements/0/frequencies/0/max",
                        "count-bounds /requirements/0/frequencies/1",
                        "frequency-member-mismatch /requirements/1/frequencies/0/max",
                        "count-bounds /resolution/terms/routine");
        assertThat(ConformanceChecker.of(DATE, faulty).checkDemanded().count(Severity.ERROR))
                .isEqualTo(4);
    }

    @Test
    void whatIsSaidByAProfileCannotBeSwitchedOffByIt() {
        ConformanceProfile silent = profile(
                        role("a").responsibility(Responsibility.DIRECT).min(9).build())
                .toBuilder()
                .addRuleSeverities(RuleSeverity.of("profile-unsatisfied", SeverityChoice.OFF))
                .build();

        assertThat(found(silent))
                .extracting(finding -> finding.getCode() + " " + finding.getPointer())
                .containsExactly("member-mismatch /ruleSeverities/0/severity");
        assertThat(ConformanceChecker.of(DATE, silent)
                        .check(ReservesList.list())
                        .getReport()
                        .getFindings())
                .extracting(Finding::getRule)
                .contains(ProfileRules.PROFILE_UNSATISFIED);
    }

    private static List<Finding> found(ConformanceProfile profile, ConformanceProfile... supplied) {
        return ConformanceChecker.of(DATE, supplied).checkProfile(profile).getFindings();
    }
}
