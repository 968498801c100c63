package io.github.dutylist.conformance;

import static io.github.dutylist.conformance.Profiles.extending;
import static io.github.dutylist.conformance.Profiles.forbidden;
import static io.github.dutylist.conformance.Profiles.frequency;
import static io.github.dutylist.conformance.Profiles.profile;
import static io.github.dutylist.conformance.Profiles.role;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dutylist.finding.ClauseRules;
import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.RuleCatalogue;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.model.ProfileReference;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Nobody is said to meet a profile that has errors itself. */
class UnsoundProfilesTest {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);

    private static final RequiredRole FIRST =
            role("first").responsibility(Responsibility.FIRST_RESPONSIBLE).build();

    private static final RequiredRole TWO =
            role("two").responsibility(Responsibility.DIRECT).min(2).build();

    private static final RequiredRole ONE =
            role("one").responsibility(Responsibility.DIRECT).max(1).build();

    @Test
    void aCircleIsReportedOnEveryListAndNoneIsSaidToMeetIt() {
        ConformanceProfile city = extending("city", List.of(profile("county", 1)), FIRST);
        ConformanceProfile county = extending("county", List.of(city), FIRST);
        ConformanceResult result = ConformanceChecker.of(DATE, city, county).check(ReservesList.list());

        assertThat(result.getVerdict()).isEqualTo(ConformanceVerdict.CONDITIONALLY);
        assertThat(result.getReport().getFindings())
                .containsExactlyInAnyOrder(
                        unsound("city", List.of("reference-cycle")), unsound("county", List.of("reference-cycle")));
    }

    @Test
    void aLooseningIsReportedOnceForEachListAndNoneIsSaidToMeetIt() {
        ConformanceProfile base = profile("base", 1, FIRST);
        ConformanceProfile derived = extending(
                "derived",
                List.of(base),
                FIRST.toBuilder().conformance(ConformanceLevel.SHOULD).build());
        ConformanceResult result = ConformanceChecker.of(DATE, derived, base).check(ReservesList.list());

        assertThat(result.getProfiles())
                .extracting(ProfileResult::getVerdict)
                .containsExactly(ConformanceVerdict.CONDITIONALLY, ConformanceVerdict.MEETS);
        assertThat(result.getVerdict()).isEqualTo(ConformanceVerdict.CONDITIONALLY);
        assertThat(result.getReport().getFindings()).containsExactly(unsound("derived", List.of("profile-loosens")));
    }

    @Test
    void whatIsNotMetForSureStillIsNot() {
        ConformanceProfile unsound = profile(
                TWO,
                ONE,
                role("none").responsibility(Responsibility.SUPERVISORY).build());
        ConformanceResult result = ConformanceChecker.of(DATE, unsound).check(ReservesList.list());

        assertThat(result.getVerdict()).isEqualTo(ConformanceVerdict.DOES_NOT_MEET);
        assertThat(result.getReport().getFindings()).contains(unsound(unsound.getId(), List.of("profile-infeasible")));
    }

    @Test
    void aProfileWithoutRequirementsIsMetByNobody() {
        ConformanceProfile empty = profile();
        ConformanceProfile extending = extending("derived", List.of(empty), FIRST);
        ConformanceChecker checker = ConformanceChecker.of(DATE, extending, empty);

        assertThat(checker.checkDemanded().getFindings())
                .extracting(Finding::getCode)
                .containsOnly("missing-member");
        assertThat(checker.check(ReservesList.list()).getProfiles())
                .extracting(ProfileResult::getVerdict)
                .containsExactly(ConformanceVerdict.CONDITIONALLY, ConformanceVerdict.CONDITIONALLY);
    }

    @Test
    void noListIsSaidToMeetAProfileIfPartsOfItCouldNotBeRead() {
        ConformanceProfile profile = profile(
                FIRST, forbidden("words", ForbiddenContent.TEXT).text("原则上").build());
        Report lost =
                Report.builder().skip(ClauseRules.NO_BEARER, "/sections/3").build();
        ConformanceResult partly = ConformanceChecker.of(DATE, profile).check(ReservesList.list(), lost);

        assertThat(partly.getVerdict()).isEqualTo(ConformanceVerdict.CONDITIONALLY);
        assertThat(partly.getUnmet())
                .extracting(it -> it.getRequirement().getId(), RequirementResult::getReason)
                .containsExactly(tuple("words", Optional.of(Phrase.PARTLY_READ)));
        Report misspelt = Report.builder()
                .add(DocumentRules.UNKNOWN_CODE
                        .at("/sections/0/clauses/0/strength")
                        .with("value", "mai")
                        .with("allowed", List.of("may"))
                        .build())
                .build();
        assertThat(ConformanceChecker.of(DATE, profile)
                        .check(ReservesList.list(), misspelt)
                        .getVerdict())
                .isEqualTo(ConformanceVerdict.CONDITIONALLY);
        assertThat(ConformanceChecker.of(DATE, profile)
                        .check(ReservesList.list(), Report.builder().build())
                        .getVerdict())
                .isEqualTo(ConformanceVerdict.MEETS);
    }

    @Test
    void aVersionThatAnotherOneHasReplacedIsSaidSoWhereAListClaimsIt() {
        ConformanceProfile first = profile("city", 1, FIRST);
        ConformanceProfile second = profile("city", 2, FIRST).toBuilder()
                .replaces(ProfileVersion.of("city", 1))
                .build();
        ResponsibilityList claiming = ReservesList.list().toBuilder()
                .conformsTo(
                        List.of(ProfileReference.builder().id("city").version(1).build()))
                .build();

        assertThat(ConformanceChecker.builder(DATE)
                        .supply(first)
                        .supply(second)
                        .build()
                        .check(claiming)
                        .getReport()
                        .getFindings())
                .extracting(finding -> finding.message(Locale.CHINESE))
                .containsExactly("规范“city”第1版在检查日期 2026-07-01 没有施行（已由第2版替代），仍按它检查。如非有意，请改用施行中的版本或另定检查日期。");
    }

    @Test
    void aProfileThatIsNotForTheListIsPassedOver() {
        ConformanceProfile elsewhere = profile(FIRST, FIRST).toBuilder()
                .appliesTo(
                        AppliesTo.builder().addTopics(Topic.of("x-elsewhere")).build())
                .build();
        ResponsibilityList list = ReservesList.list();

        assertThat(list.getTopics()).isNotEmpty();
        assertThat(ConformanceChecker.of(DATE, elsewhere)
                        .check(list)
                        .getReport()
                        .getFindings())
                .isEmpty();
    }

    @Test
    void aRuleThatIsSwitchedTwiceIsAnErrorWhereTheSeveritiesDiffer() {
        ConformanceProfile.Builder twice =
                profile(FIRST).toBuilder().addRuleSeverities(RuleSeverity.of("bare-count", SeverityChoice.ERROR));

        assertThat(found(twice.addRuleSeverities(RuleSeverity.of("bare-count", SeverityChoice.ERROR))
                        .build()))
                .containsExactly(again(1, Severity.WARNING));
        assertThat(found(twice.addRuleSeverities(RuleSeverity.of("bare-count", SeverityChoice.OFF))
                        .build()))
                .containsExactly(again(1, Severity.WARNING), again(2, Severity.ERROR));
    }

    @Test
    void aWordIsNotExplainedByAnotherWord() {
        Resolution.Builder resolution =
                Resolution.builder().putTerms(Term.PERIODIC, CountPerPeriod.atLeast(1, PeriodUnit.QUARTER));

        assertThat(found(profile(FIRST).toBuilder()
                        .resolution(resolution.build())
                        .build()))
                .isEmpty();
        assertThat(found(profile(FIRST).toBuilder()
                        .resolution(resolution
                                .putTerms(Term.ROUTINE, Unquantified.of(Term.FREQUENT))
                                .build())
                        .build()))
                .extracting(finding -> finding.getCode() + " " + finding.getPointer())
                .containsExactly("unresolved-word /resolution/terms/routine");
    }

    @Test
    void wordsThatAreOnlyPunctuationAreNoWords() {
        ConformanceProfile profile = profile(
                forbidden("a", ForbiddenContent.TEXT).text("，。").build(),
                frequency("b")
                        .selector(Profiles.selector(it -> it.addTextContains("演练", "……")))
                        .addFrequencies(CountPerPeriod.atLeast(1, PeriodUnit.YEAR))
                        .build(),
                FIRST.toBuilder()
                        .appliesWhen(AppliesTo.builder().under("——").build())
                        .build());

        assertThat(found(profile))
                .extracting(finding -> finding.getCode() + " " + finding.getPointer())
                .containsExactly(
                        "only-punctuation /requirements/0/text",
                        "only-punctuation /requirements/1/selector/textContains/1",
                        "only-punctuation /requirements/2/appliesWhen/under");
        assertThat(found(profile).get(0).message(Locale.CHINESE)).contains("“，。”", "只有标点");
    }

    @Test
    void anUnknownRuleIsToldTheCodesThereAreAndFirstThoseLikeIt() {
        Finding unknown = found(profile(FIRST).toBuilder()
                        .addRuleSeverities(RuleSeverity.of("accountability-missing", SeverityChoice.OFF))
                        .build())
                .get(0);

        assertThat(unknown.getRule()).isEqualTo(DocumentRules.UNKNOWN_CODE);
        assertThat(unknown.getArguments().get("allowed"))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .contains("no-accountability", "bare-count")
                .hasSize(RuleCatalogue.all().size() + 1)
                .endsWith("x-…")
                .first()
                .asString()
                .containsAnyOf("missing", "accountability");
    }

    @Test
    void demandedProfilesAreThoseThatEveryListIsJudgedBy() {
        ConformanceProfile first = profile("minimum", 1, FIRST);
        ConformanceProfile next = profile("minimum", 2, FIRST).toBuilder()
                .replaces(ProfileVersion.of("minimum", 1))
                .build();
        ConformanceProfile claimed = profile("claimed", 1, FIRST);

        assertThat(ConformanceChecker.of(DATE, first, next).getDemanded()).containsExactly(next);
        assertThat(ConformanceChecker.builder(DATE).supply(claimed).build().getDemanded())
                .isEmpty();
    }

    @Test
    void aScopeThatIsAssumedIsSaidWhereAllIsSatisfiedToo() {
        ConformanceProfile scoped = profile(FIRST).toBuilder()
                .appliesTo(AppliesTo.builder().under("云溪市人民政府").build())
                .build();
        ResponsibilityList withoutFirst = ReservesList.list().toBuilder()
                .roles(ReservesList.list().getRoles().stream()
                        .map(UnsoundProfilesTest::withoutResponsibility)
                        .toList())
                .build();
        ConformanceResult met = ConformanceChecker.of(DATE, scoped).judge(ReservesList.list());
        ConformanceResult unmet = ConformanceChecker.of(DATE, scoped).judge(withoutFirst);

        assertThat(met.getVerdict()).isEqualTo(ConformanceVerdict.MEETS);
        assertThat(met.getProfiles().get(0).isAssumed()).isTrue();
        assertThat(met.getReport().getFindings())
                .extracting(Finding::getRule)
                .containsExactly(ProfileRules.PROFILE_ASSUMED);
        assertThat(unmet.getVerdict()).isEqualTo(ConformanceVerdict.CONDITIONALLY);
    }

    private static Role withoutResponsibility(Role role) {
        return role.toBuilder().responsibilities(List.of()).build();
    }

    private static Finding again(int index, Severity severity) {
        return DocumentRules.REPEATED_ENTRY
                .at("/ruleSeverities/" + index + "/rule")
                .with("value", "bare-count")
                .with("first", "/ruleSeverities/0/rule")
                .severity(severity)
                .build();
    }

    private static Finding unsound(String profile, List<String> rules) {
        return ProfileRules.PROFILE_UNSOUND
                .at("")
                .with("profile", profile)
                .with("version", 1)
                .with("rules", rules)
                .build();
    }

    private static List<Finding> found(ConformanceProfile profile) {
        return ProfileValidator.create().validate(profile).getFindings();
    }
}
