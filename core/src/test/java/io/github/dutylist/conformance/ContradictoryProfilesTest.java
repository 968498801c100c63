package io.github.dutylist.conformance;

import static io.github.dutylist.conformance.Profiles.accountability;
import static io.github.dutylist.conformance.Profiles.assessment;
import static io.github.dutylist.conformance.Profiles.extending;
import static io.github.dutylist.conformance.Profiles.forbidden;
import static io.github.dutylist.conformance.Profiles.frequency;
import static io.github.dutylist.conformance.Profiles.profile;
import static io.github.dutylist.conformance.Profiles.recipient;
import static io.github.dutylist.conformance.Profiles.role;
import static io.github.dutylist.conformance.Profiles.section;
import static io.github.dutylist.conformance.Profiles.selector;
import static io.github.dutylist.conformance.Profiles.topic;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.OrganisationKind;
import io.github.dutylist.model.RecipientRelation;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.SanctionMeasure;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.model.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requirements that no list can meet together, within a profile, through what it extends, and of two that are demanded. */
class ContradictoryProfilesTest {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);

    private static final Selector DRILLS = selector(it -> it.addActivities(Activity.DRILL));

    private static final Selector DRILLS_OF_LEADERS =
            selector(it -> it.addActivities(Activity.DRILL).addResponsibilities(Responsibility.FIRST_RESPONSIBLE));

    static Stream<Arguments> contradictions() {
        return Stream.of(
                pair(
                        role("a").responsibility(Responsibility.DIRECT).min(2).build(),
                        role("b").responsibility(Responsibility.DIRECT).max(1).build()),
                pair(
                        accountability("a")
                                .addMeasures(SanctionMeasure.REFERRAL)
                                .build(),
                        forbidden("b", ForbiddenContent.MEASURE)
                                .measure(SanctionMeasure.REFERRAL)
                                .build()),
                pair(
                        frequency("a")
                                .selector(DRILLS_OF_LEADERS)
                                .addFrequencies(CountPerPeriod.atLeast(1, PeriodUnit.YEAR))
                                .build(),
                        forbidden("b", ForbiddenContent.CLAUSE).selector(DRILLS).build()),
                pair(
                        topic("a").topic(Topic.EMERGENCY).build(),
                        forbidden("b", ForbiddenContent.CLAUSE)
                                .selector(selector(it -> it.addTopics(Topic.EMERGENCY)))
                                .build()),
                pair(
                        recipient("a")
                                .selector(DRILLS)
                                .relation(RecipientRelation.PUBLIC)
                                .build(),
                        forbidden("b", ForbiddenContent.CLAUSE)
                                .selector(selector(it -> it.addRelations(RecipientRelation.PUBLIC)))
                                .build()),
                pair(
                        topic("a")
                                .topic(Topic.EMERGENCY)
                                .addResponsibilities(Responsibility.PRINCIPAL, Responsibility.DIRECT)
                                .build(),
                        forbidden("b", ForbiddenContent.CLAUSE)
                                .selector(selector(
                                        it -> it.addTopics(Topic.EMERGENCY).addResponsibilities(Responsibility.DIRECT)))
                                .build()),
                pair(
                        topic("a")
                                .topic(Topic.EMERGENCY)
                                .addResponsibilities(Responsibility.DIRECT)
                                .build(),
                        role("b").responsibility(Responsibility.DIRECT).max(0).build()),
                pair(
                        frequency("a")
                                .selector(selector(it -> it.addTextContains("应急演练", "综合演练")))
                                .addFrequencies(CountPerPeriod.atLeast(1, PeriodUnit.YEAR))
                                .build(),
                        forbidden("b", ForbiddenContent.TEXT).text("演练").build()),
                pair(
                        section("a").sectionKind(SectionKind.DUTIES).build(),
                        forbidden("b", ForbiddenContent.CLAUSE)
                                .selector(selector(it -> it))
                                .build()));
    }

    @Test
    void aWordThatIsOnlyOneOfThoseAskedForMayBeForbidden() {
        assertThat(found(profile(
                        frequency("a")
                                .selector(selector(it -> it.addTextContains("应急演练", "应急培训")))
                                .addFrequencies(CountPerPeriod.atLeast(1, PeriodUnit.YEAR))
                                .build(),
                        forbidden("b", ForbiddenContent.TEXT).text("演练").build())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void profilesDemandedTogetherThatNoListCanMeetAreFound(Requirement one, Requirement other) {
        ConformanceProfile city = profile("city", 1, one);
        ConformanceProfile county = profile("county", 1, other);

        assertThat(ConformanceChecker.of(DATE, city, county).checkDemanded().getFindings())
                .containsExactly(ProfileRules.PROFILE_INFEASIBLE
                        .at("/requirements/0")
                        .with("profile", "county")
                        .with("requirement", "b")
                        .with("other", "a")
                        .with("otherProfile", "city")
                        .build());
        assertThat(ConformanceChecker.of(
                                DATE,
                                forKind(city, OrganisationKind.SCHOOL),
                                forKind(county, OrganisationKind.ENTERPRISE))
                        .checkDemanded()
                        .getFindings())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void theReportOnEachListSaysThatDemandedProfilesContradictEachOther(Requirement one, Requirement other) {
        ConformanceProfile city = profile("city", 1, one);
        ConformanceProfile county = profile("county", 1, other);
        ConformanceResult result = ConformanceChecker.of(DATE, city, county).check(ReservesList.list());

        assertThat(result.getReport().getFindings())
                .filteredOn(finding -> finding.getRule().equals(ProfileRules.PROFILE_INFEASIBLE))
                .containsExactly(ProfileRules.PROFILE_INFEASIBLE
                        .at("")
                        .with("profile", "county")
                        .with("requirement", "b")
                        .with("other", "a")
                        .with("otherProfile", "city")
                        .build());
        assertThat(result.getProfiles())
                .extracting(ProfileResult::getVerdict)
                .containsExactly(ConformanceVerdict.CONDITIONALLY, ConformanceVerdict.CONDITIONALLY);
        assertThat(ConformanceChecker.of(DATE, forKind(city, OrganisationKind.SCHOOL), county)
                        .check(ReservesList.list())
                        .getReport()
                        .getFindings())
                .extracting(Finding::getRule)
                .doesNotContain(ProfileRules.PROFILE_INFEASIBLE);
    }

    @Test
    void requirementsContradictEachOtherWhereBothAreAsked() {
        RequiredRole two =
                role("a").responsibility(Responsibility.DIRECT).min(2).build();
        RequiredRole one =
                role("b").responsibility(Responsibility.DIRECT).max(1).build();

        assertThat(found(profile(
                        when(two, OrganisationKind.SCHOOL, OrganisationKind.ENTERPRISE),
                        when(one, OrganisationKind.ENTERPRISE))))
                .extracting(Finding::getCode)
                .containsExactly("profile-infeasible");
        assertThat(found(profile(when(two, OrganisationKind.SCHOOL), when(one, OrganisationKind.ENTERPRISE))))
                .isEmpty();
    }

    private static RequiredRole when(RequiredRole role, OrganisationKind... kinds) {
        return role.toBuilder()
                .appliesWhen(AppliesTo.builder().addKinds(kinds).build())
                .build();
    }

    @Test
    void wordsCountAsWhatTheProfileSaysThatTheyMean() {
        ConformanceProfile sometimes = profile(frequency("a")
                .selector(DRILLS)
                .addFrequencies(Unquantified.of(Term.PERIODIC), CountPerPeriod.atMost(1, PeriodUnit.YEAR))
                .build());

        assertThat(found(sometimes)).isEmpty();
        assertThat(found(sometimes.toBuilder()
                        .resolution(Resolution.builder()
                                .putTerms(Term.PERIODIC, CountPerPeriod.atLeast(1, PeriodUnit.MONTH))
                                .build())
                        .build()))
                .extracting(Finding::getCode)
                .containsExactly("profile-infeasible");
    }

    private static ConformanceProfile forKind(ConformanceProfile profile, OrganisationKind kind) {
        return profile.toBuilder()
                .appliesTo(AppliesTo.builder().addKinds(kind).build())
                .build();
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void requirementsThatNoListCanMeetTogetherAreFound(Requirement one, Requirement other) {
        ConformanceProfile base = profile("base", 1, one);

        assertThat(found(profile(one, other)))
                .containsExactly(ProfileRules.PROFILE_INFEASIBLE
                        .at("/requirements/1")
                        .with("requirement", "b")
                        .with("other", "a")
                        .build());
        assertThat(found(profile(other, one))).extracting(Finding::getCode).containsExactly("profile-infeasible");
        assertThat(found(extending("derived", List.of(base), other), base))
                .containsExactly(ProfileRules.PROFILE_INFEASIBLE
                        .at("/requirements/0")
                        .with("requirement", "b")
                        .with("other", "a")
                        .with("otherProfile", "base")
                        .build());
        assertThat(found(profile(one))).isEmpty();
        assertThat(found(profile(other))).isEmpty();
    }

    @Test
    void frequenciesThatNobodyCanKeepTogetherAreFound() {
        MinimumFrequency impossible = frequency("a")
                .selector(DRILLS)
                .addFrequencies(
                        CountPerPeriod.atLeast(3, PeriodUnit.YEAR), CountPerPeriod.atMost(1, PeriodUnit.HALF_YEAR))
                .build();

        assertThat(found(profile(impossible)))
                .containsExactly(ProfileRules.PROFILE_INFEASIBLE
                        .at("/requirements/0")
                        .with("requirement", "a")
                        .with("other", Optional.empty())
                        .build());
        assertThat(found(profile(
                        assessment("a").frequencies(impossible.getFrequencies()).build())))
                .extracting(Finding::getCode)
                .containsExactly("profile-infeasible");
    }

    private static List<Finding> found(ConformanceProfile profile, ConformanceProfile... supplied) {
        return ConformanceChecker.of(DATE, supplied).checkProfile(profile).getFindings();
    }

    private static Arguments pair(Requirement one, Requirement other) {
        return Arguments.of(one, other);
    }
}
