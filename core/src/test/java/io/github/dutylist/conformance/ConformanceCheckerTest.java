package io.github.dutylist.conformance;

import static io.github.dutylist.conformance.Profiles.extending;
import static io.github.dutylist.conformance.Profiles.frequency;
import static io.github.dutylist.conformance.Profiles.profile;
import static io.github.dutylist.conformance.Profiles.role;
import static io.github.dutylist.conformance.Profiles.selector;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.DocumentDataRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.FrequencyRules;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.fixture.SchoolList;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.OrganisationKind;
import io.github.dutylist.model.ProfileReference;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.ListValidator;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which profiles a list is judged by, and what comes out for the whole. */
class ConformanceCheckerTest {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);

    private static final ResponsibilityList LIST = ReservesList.list();

    private static final RequiredRole MET =
            role("met").responsibility(Responsibility.FIRST_RESPONSIBLE).build();

    private static final RequiredRole UNMET =
            role("unmet").responsibility(Responsibility.SUPERVISORY).build();

    @Test
    void aListMeetsAProfileIfEverythingThatShallBeIs() {
        assertThat(verdict(profile(MET))).isEqualTo(ConformanceVerdict.MEETS);
        assertThat(verdict(profile(MET, UNMET))).isEqualTo(ConformanceVerdict.DOES_NOT_MEET);
        assertThat(verdict(profile(MET, weighing(UNMET, ConformanceLevel.SHOULD))))
                .isEqualTo(ConformanceVerdict.MEETS);
        assertThat(verdict(profile(MET, doubtful(UNMET)))).isEqualTo(ConformanceVerdict.CONDITIONALLY);
        assertThat(verdict(profile(UNMET, doubtful(UNMET)))).isEqualTo(ConformanceVerdict.DOES_NOT_MEET);
    }

    @Test
    void findingsWeighWhatTheirRequirementsDo() {
        ConformanceResult result = ConformanceChecker.of(
                        DATE,
                        profile(
                                UNMET,
                                weighing(UNMET, ConformanceLevel.SHOULD).toBuilder()
                                        .id("a")
                                        .build(),
                                weighing(UNMET, ConformanceLevel.MAY).toBuilder()
                                        .id("b")
                                        .build(),
                                doubtful(UNMET).toBuilder().id("c").build()))
                .check(LIST);

        assertThat(result.getReport().getFindings())
                .extracting(finding -> finding.getSeverity().code() + " " + finding.getCode() + " "
                        + finding.getArguments().get("requirement"))
                .containsExactlyInAnyOrder(
                        "error profile-unsatisfied unmet",
                        "warning profile-unsatisfied a",
                        "info profile-unsatisfied b",
                        "warning profile-undetermined c");
        assertThat(result.getReport().getVerdict()).isEqualTo(Verdict.INVALID);
        assertThat(result.getReport().getEvaluationDate()).contains(DATE);
    }

    @Test
    void theReportNamesTheProfilesWithVersionsAndDates() {
        ConformanceProfile dated = profile(MET).toBuilder()
                .effective(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .build();

        assertThat(ConformanceChecker.of(DATE, dated).check(LIST).getReport().getRuleSets())
                .containsEntry("linjiang.minimum", "1 2026-01-01/2026-12-31")
                .containsKey("dutylist");
    }

    @Test
    void theReportNamesProfilesThatAreExtendedAsWell() {
        ConformanceProfile base = profile("base", 3, MET);
        ConformanceProfile derived = extending("derived", List.of(base), UNMET);
        ConformanceChecker checker = ConformanceChecker.builder(DATE)
                .supply(base)
                .supply(derived)
                .demand(ProfileReference.of("derived"))
                .build();

        assertThat(checker.judge(LIST).getReport().getRuleSets())
                .containsEntry("base", "3")
                .containsEntry("derived", "1");
    }

    @Test
    void findingsOfValidationAndOfProfilesAreInOneReport() {
        ResponsibilityList faulty = LIST.toBuilder().policyBases(List.of()).build();

        assertThat(ConformanceChecker.of(DATE, profile(UNMET))
                        .check(faulty)
                        .getReport()
                        .getFindings())
                .extracting(Finding::getRule)
                .contains(DocumentDataRules.NO_POLICY_BASIS, ProfileRules.PROFILE_UNSATISFIED);
        assertThat(ConformanceChecker.of(DATE, profile(UNMET))
                        .judge(faulty)
                        .getReport()
                        .getFindings())
                .extracting(Finding::getRule)
                .containsExactly(ProfileRules.PROFILE_UNSATISFIED);
    }

    @Test
    void aProfileForOthersDoesNotApply() {
        ConformanceProfile schools = profile(UNMET).toBuilder()
                .appliesTo(AppliesTo.builder().addKinds(OrganisationKind.SCHOOL).build())
                .addRuleSeverities(RuleSeverity.of("no-policy-basis", SeverityChoice.ERROR))
                .build();
        ConformanceResult result = ConformanceChecker.of(DATE, schools)
                .check(LIST.toBuilder().policyBases(List.of()).build());

        assertThat(result.getVerdict()).isEqualTo(ConformanceVerdict.NOT_APPLICABLE);
        assertThat(result.getReport().count(ProfileRules.PROFILE_UNSATISFIED)).isZero();
        assertThat(result.getReport().getRuleSets()).doesNotContainKey("linjiang.minimum");
        assertThat(result.getReport().getFindings())
                .filteredOn(finding -> finding.getRule().equals(DocumentDataRules.NO_POLICY_BASIS))
                .allMatch(finding -> finding.getSeverity() == Severity.WARNING);
    }

    @Test
    void severalProfilesAreJudgedAndTheWorstDecides() {
        ConformanceResult result = ConformanceChecker.of(
                        DATE, profile("city", 1, MET), profile("county", 1, UNMET), profile("town", 1, MET))
                .judge(LIST);

        assertThat(result.getProfiles())
                .extracting(ProfileResult::toString)
                .containsExactly("city 1 meets", "county 1 does-not-meet", "town 1 meets");
        assertThat(result.getVerdict()).isEqualTo(ConformanceVerdict.DOES_NOT_MEET);
    }

    @Test
    void aListIsJudgedByWhatItClaims() {
        ResponsibilityList claiming = LIST.toBuilder()
                .addConformsTo(ProfileReference.of("city"), ProfileReference.of("nobody-knows"))
                .build();
        ConformanceResult result = ConformanceChecker.builder(DATE)
                .supply(profile("city", 1, UNMET))
                .supply(profile("county", 1, UNMET))
                .build()
                .judge(claiming);

        assertThat(result.getProfiles()).hasSize(1);
        assertThat(result.getReport().getFindings())
                .contains(ProfileRules.PROFILE_UNKNOWN
                        .at("/conformsTo/1")
                        .with("profile", "nobody-knows")
                        .with("date", "2026-07-01")
                        .build())
                .hasSize(2);
    }

    @Test
    void aClaimIsMetByTheVersionThatIsDemandedThoughItIsNotInForce() {
        ConformanceProfile next = profile("city", 2, MET).toBuilder()
                .effective(DateRange.of(DATE.plusDays(1)))
                .build();
        ConformanceResult result = ConformanceChecker.of(DATE, next)
                .judge(LIST.toBuilder()
                        .addConformsTo(ProfileReference.of("city"))
                        .build());

        assertThat(result.getVerdict()).isEqualTo(ConformanceVerdict.MEETS);
        assertThat(result.getReport().count(ProfileRules.PROFILE_UNKNOWN)).isZero();
    }

    @Test
    void whatIsDemandedAndNotSuppliedIsAnErrorAndLeavesTheVerdictOpen() {
        ConformanceResult result = ConformanceChecker.builder(DATE)
                .supply(profile("city", 1, MET))
                .demand(ProfileReference.of("city"))
                .demand(ProfileReference.of("city").toBuilder().version(9).build())
                .build()
                .judge(LIST);

        assertThat(result.getVerdict()).isEqualTo(ConformanceVerdict.CONDITIONALLY);
        assertThat(result.getReport().getFindings())
                .containsExactly(ProfileRules.PROFILE_UNKNOWN
                        .at("")
                        .with("profile", "city")
                        .with("version", 9)
                        .severity(Severity.ERROR)
                        .build());
    }

    @Test
    void theVersionInForceOnTheDateIsMeant() {
        ConformanceProfile old = profile("city", 1, MET).toBuilder()
                .effective(DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 6, 30)))
                .build();
        ConformanceProfile next = profile("city", 2, UNMET).toBuilder()
                .effective(DateRange.of(LocalDate.of(2026, 7, 1)))
                .build();

        assertThat(ConformanceChecker.of(LocalDate.of(2026, 6, 30), old, next)
                        .judge(LIST)
                        .getVerdict())
                .isEqualTo(ConformanceVerdict.MEETS);
        assertThat(ConformanceChecker.of(DATE, old, next).judge(LIST).getVerdict())
                .isEqualTo(ConformanceVerdict.DOES_NOT_MEET);
        assertThat(ConformanceChecker.of(LocalDate.of(2024, 1, 1), old, next)
                        .judge(LIST)
                        .getReport()
                        .count(ProfileRules.PROFILE_UNKNOWN))
                .isEqualTo(1);
    }

    @Test
    void aProfileThatIsNotInForceYetCanBeTriedByItself() {
        ConformanceProfile draft = profile("city", 2, UNMET).toBuilder()
                .effective(DateRange.of(LocalDate.of(2027, 1, 1)))
                .build();

        assertThat(ConformanceChecker.of(DATE, draft).judge(LIST).getProfiles())
                .extracting(ProfileResult::toString)
                .containsExactly("city 2 does-not-meet");
    }

    @Test
    void twoVersionsInForceAreAmbiguousUnlessOneReplacesTheOther() {
        ConformanceProfile one = profile("city", 1, MET);
        ConformanceProfile two = profile("city", 2, UNMET);
        ConformanceProfile replacing =
                two.toBuilder().replaces(ProfileVersion.of("city", 1)).build();
        ConformanceResult ambiguous = ConformanceChecker.of(DATE, one, two).judge(LIST);

        assertThat(ambiguous.getReport().getFindings())
                .containsExactly(ProfileRules.PROFILE_AMBIGUOUS
                        .at("")
                        .with("profile", "city")
                        .with("versions", List.of("1", "2"))
                        .with("date", "2026-07-01")
                        .build());
        assertThat(ambiguous.getVerdict()).isEqualTo(ConformanceVerdict.CONDITIONALLY);
        assertThat(ConformanceChecker.of(DATE, one, replacing).judge(LIST).getProfiles())
                .extracting(ProfileResult::toString)
                .containsExactly("city 2 does-not-meet");
    }

    @Test
    void aProfileThatExtendsOthersBringsTheirRequirements() {
        ConformanceProfile province = profile("province", 3, UNMET);
        ConformanceProfile city = extending("city", List.of(province), MET);
        ConformanceProfile other = extending("other", List.of(province), MET);
        ConformanceProfile county = extending("county", List.of(city, other), MET);
        ConformanceResult result = ConformanceChecker.builder(DATE)
                .supply(province)
                .supply(city)
                .supply(other)
                .supply(county)
                .demand(ProfileReference.of("county"))
                .build()
                .judge(LIST);

        assertThat(result.getProfiles().get(0).getResults())
                .extracting(one -> one.getProfile().getId() + " " + one)
                .containsExactly(
                        "county met satisfied",
                        "city met satisfied",
                        "other met satisfied",
                        "province unmet not-satisfied");
        assertThat(result.getReport().getFindings()).hasSize(1);
    }

    @Test
    void aRequirementAndTheOneThatItTightensGiveOneFinding() {
        MinimumFrequency yearly = frequency("study")
                .selector(selector(it -> it.addActivities(Activity.DRILL)))
                .addFrequencies(CountPerPeriod.atLeast(1, PeriodUnit.YEAR))
                .build();
        ConformanceProfile base = profile("base", 1, yearly);
        ConformanceProfile derived = extending(
                "derived",
                List.of(base),
                yearly.toBuilder()
                        .frequencies(List.of(CountPerPeriod.atLeast(2, PeriodUnit.YEAR)))
                        .build());
        ConformanceResult result = ConformanceChecker.of(DATE, derived).judge(LIST);
        ConformanceResult both = ConformanceChecker.of(DATE, derived, base).judge(LIST);

        assertThat(result.getReport().count(ProfileRules.PROFILE_UNKNOWN)).isEqualTo(1);
        assertThat(both.getReport().getFindings())
                .extracting(finding -> finding.getArguments().get("profile"))
                .containsExactlyInAnyOrder("base", "derived");
        assertThat(both.getProfiles().get(0).getResults(RequirementStatus.NOT_SATISFIED))
                .hasSize(2);
    }

    @Test
    void aBaseThatNobodySuppliedLeavesTheVerdictOpen() {
        ConformanceProfile derived = extending("derived", List.of(profile("base", 1, MET)), MET);

        assertThat(verdict(derived)).isEqualTo(ConformanceVerdict.CONDITIONALLY);
        assertThat(ConformanceChecker.of(DATE, derived).judge(LIST).getReport().getFindings())
                .containsExactly(ProfileRules.PROFILE_UNKNOWN
                        .at("")
                        .with("profile", "base")
                        .with("version", 1)
                        .severity(Severity.ERROR)
                        .build());
    }

    @Test
    void profilesThatExtendEachOtherInACircleAreStillJudged() {
        ConformanceProfile one = profile("one", 1, MET).toBuilder()
                .addExtendedProfiles(ProfileVersion.of("two", 1))
                .build();
        ConformanceProfile two = profile("two", 1, UNMET).toBuilder()
                .addExtendedProfiles(ProfileVersion.of("one", 1))
                .build();

        assertThat(ConformanceChecker.of(DATE, one, two).judge(LIST).getProfiles())
                .extracting(ProfileResult::toString)
                .containsExactly("one 1 does-not-meet", "two 1 does-not-meet");
    }

    @Test
    void rulesHaveTheStrictestSeverityThatAProfileGivesThem() {
        ResponsibilityList bare =
                Edits.frequencies(SchoolList.list(), "article-2", CountPerPeriod.bare(1, PeriodUnit.MONTH));
        ConformanceProfile off = profile("city", 1, MET).toBuilder()
                .addRuleSeverities(RuleSeverity.of("bare-count", SeverityChoice.OFF))
                .build();
        ConformanceProfile strict = profile("county", 1, MET).toBuilder()
                .addRuleSeverities(
                        RuleSeverity.of("bare-count", SeverityChoice.ERROR),
                        RuleSeverity.of("x-nobody-knows", SeverityChoice.ERROR))
                .build();

        assertThat(ConformanceChecker.of(DATE, off).check(bare).getReport().count(FrequencyRules.BARE_COUNT))
                .isZero();
        assertThat(ConformanceChecker.of(DATE, off, profile("town", 1, MET))
                        .check(bare)
                        .getReport()
                        .count(FrequencyRules.BARE_COUNT))
                .as("a profile that says nothing keeps the usual severity")
                .isEqualTo(1);
        assertThat(ConformanceChecker.of(DATE, off, strict)
                        .check(bare)
                        .getReport()
                        .getVerdict())
                .isEqualTo(Verdict.INVALID);
    }

    @Test
    void whatIsKnownOfAListIsNotLookedForAgain() {
        ResponsibilityList bare = Edits.frequencies(LIST, "body-1", CountPerPeriod.bare(1, PeriodUnit.HALF_YEAR));
        ConformanceProfile strict = profile(MET, UNMET).toBuilder()
                .addRuleSeverities(RuleSeverity.of("bare-count", SeverityChoice.ERROR))
                .build();
        ConformanceProfile silent = profile(MET).toBuilder()
                .addRuleSeverities(RuleSeverity.of("bare-count", SeverityChoice.OFF))
                .build();
        Report known = ListValidator.create().validate(bare);

        assertThat(known.count(FrequencyRules.BARE_COUNT)).isEqualTo(1);
        for (ConformanceProfile profile : List.of(strict, silent)) {
            ConformanceChecker checker = ConformanceChecker.of(DATE, profile);
            assertThat(checker.check(bare, known).getReport())
                    .isEqualTo(checker.check(bare).getReport());
        }
        assertThat(ConformanceChecker.of(DATE, strict)
                        .check(LIST, known)
                        .getReport()
                        .count(FrequencyRules.BARE_COUNT))
                .isEqualTo(1);
    }

    @Test
    void nobodyIsJudgedByARequirementThatContradictsAnother() {
        RequiredRole none =
                role("none").responsibility(Responsibility.SUPERVISORY).max(0).build();
        ProfileResult result = ConformanceChecker.of(DATE, profile(UNMET, none))
                .judge(LIST)
                .getProfiles()
                .get(0);

        assertThat(result.getResults())
                .extracting(RequirementResult::toString)
                .containsExactly("unmet undetermined", "none satisfied");
        assertThat(result.getVerdict()).isEqualTo(ConformanceVerdict.CONDITIONALLY);
    }

    private static ConformanceVerdict verdict(ConformanceProfile profile) {
        return ConformanceChecker.of(DATE, profile).judge(LIST).getVerdict();
    }

    private static RequiredRole weighing(RequiredRole role, ConformanceLevel level) {
        return role.toBuilder().conformance(level).build();
    }

    /** Asks something of lists only that this one may belong to or not. */
    private static RequiredRole doubtful(RequiredRole role) {
        return role.toBuilder()
                .id("doubtful")
                .appliesWhen(AppliesTo.builder().under("云溪市人民政府").build())
                .build();
    }
}
