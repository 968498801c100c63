package io.github.dutylist.conformance;

import static io.github.dutylist.conformance.Profiles.extending;
import static io.github.dutylist.conformance.Profiles.forbidden;
import static io.github.dutylist.conformance.Profiles.frequency;
import static io.github.dutylist.conformance.Profiles.profile;
import static io.github.dutylist.conformance.Profiles.role;
import static io.github.dutylist.conformance.Profiles.selector;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.DocumentDataRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.ReferenceRules;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.PromptnessLimits;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.ProfileReference;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Profiles that extend and replace others. */
class ProfileChainsTest {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);

    private static final RequiredRole MET =
            role("met").responsibility(Responsibility.FIRST_RESPONSIBLE).build();

    private static final RequiredRole UNMET =
            role("unmet").responsibility(Responsibility.SUPERVISORY).build();

    @Test
    void aCircleIsNamedFromTheProfileBackToItself() {
        ConformanceProfile city = extending("city", List.of(profile("county", 1)), MET);
        ConformanceProfile county = extending("county", List.of(profile("town", 1)), MET);
        ConformanceProfile town = extending("town", List.of(city), MET);

        assertThat(found(city, city, county, town))
                .containsExactly(ReferenceRules.REFERENCE_CYCLE
                        .at("/extends")
                        .with("member", "extends")
                        .with("cycle", List.of("city", "county", "town", "city"))
                        .build());
        assertThat(ConformanceChecker.of(DATE, city, county, town)
                        .checkDemanded()
                        .getFindings())
                .extracting(Finding::getRule)
                .containsOnly(ReferenceRules.REFERENCE_CYCLE);
    }

    @Test
    void aVersionSuppliedInTwoFormsIsAmbiguous() {
        ConformanceProfile one = profile("base", 1, MET);
        ConformanceProfile other = profile("base", 1, UNMET);
        ConformanceProfile derived = extending("derived", List.of(one), MET);
        ConformanceChecker checker = ConformanceChecker.builder(DATE)
                .supply(one)
                .supply(other)
                .supply(derived)
                .demand(ProfileReference.of("base").toBuilder().version(1).build())
                .demand(ProfileReference.of("derived"))
                .build();

        assertThat(checker.checkProfile(derived).getFindings()).containsExactly(ambiguous("/extends/0"));
        assertThat(checker.checkDemanded().getFindings()).containsExactly(ambiguous(""), ambiguous("/extends/0"));
        assertThat(checker.judge(ReservesList.list()).getReport().getFindings()).containsExactly(ambiguous(""));
        assertThat(checker.judge(ReservesList.list()).getVerdict()).isEqualTo(ConformanceVerdict.CONDITIONALLY);
    }

    private static Finding ambiguous(String pointer) {
        return ProfileRules.PROFILE_AMBIGUOUS
                .at(pointer)
                .with("profile", "base")
                .with("versions", List.of("1"))
                .build();
    }

    @Test
    void basesThatContradictEachOtherAreFoundInWhatExtendsThem() {
        ConformanceProfile asking = profile(
                "asking",
                1,
                frequency("drills")
                        .selector(selector(it -> it.addActivities(Activity.DRILL)))
                        .addFrequencies(CountPerPeriod.atLeast(1, PeriodUnit.YEAR))
                        .build());
        ConformanceProfile forbidding = profile(
                "forbidding",
                1,
                forbidden("no-drills", ForbiddenContent.CLAUSE)
                        .selector(selector(it -> it.addActivities(Activity.DRILL)))
                        .build());
        ConformanceProfile both = extending("both", List.of(asking, forbidding), MET);

        assertThat(found(both, asking, forbidding))
                .containsExactly(ProfileRules.PROFILE_INFEASIBLE
                        .at("/extends")
                        .with("profile", "forbidding")
                        .with("requirement", "no-drills")
                        .with("other", "drills")
                        .with("otherProfile", "asking")
                        .build());
        assertThat(found(asking, asking, forbidding)).isEmpty();
    }

    @Test
    void aWordMayMeanMoreThanInTheBaseAndNotLess() {
        Resolution quarterly = Resolution.builder()
                .putTerms(Term.PERIODIC, CountPerPeriod.atLeast(1, PeriodUnit.QUARTER))
                .promptness(PromptnessLimits.builder()
                        .immediate(Amount.of(2, AmountUnit.HOUR))
                        .prompt(Amount.of(3, AmountUnit.DAY))
                        .build())
                .build();
        Resolution stricter = Resolution.builder()
                .putTerms(Term.PERIODIC, CountPerPeriod.atLeast(1, PeriodUnit.MONTH))
                .putTerms(Term.FREQUENT, CountPerPeriod.atLeast(1, PeriodUnit.YEAR))
                .promptness(PromptnessLimits.builder()
                        .immediate(Amount.of(1, AmountUnit.HOUR))
                        .prompt(Amount.of(2, AmountUnit.DAY))
                        .build())
                .build();

        assertThat(found(resolving("derived", stricter, "base"), resolving("base", quarterly)))
                .isEmpty();
        assertThat(found(profile("derived", 1, MET), resolving("base", quarterly)))
                .isEmpty();
        assertThat(found(resolving("derived", quarterly, "base"), resolving("base", stricter)))
                .extracting(finding -> finding.getPointer() + " " + finding.getCode() + " "
                        + finding.getArguments().get("word"))
                .containsExactly(
                        "/resolution/promptness/immediate profile-loosens immediate",
                        "/resolution/promptness/prompt profile-loosens prompt",
                        "/resolution/terms/periodic profile-loosens periodic");
    }

    private static ConformanceProfile resolving(String id, Resolution resolution, String... bases) {
        List<ConformanceProfile> extended =
                List.of(bases).stream().map(base -> profile(base, 1)).toList();
        return extending(id, extended, MET).toBuilder().resolution(resolution).build();
    }

    @Test
    void aVersionReplacesOnlyAnEarlierOne() {
        ConformanceProfile second = profile("city", 2, MET).toBuilder()
                .replaces(ProfileVersion.of("city", 2))
                .build();

        assertThat(found(second))
                .containsExactly(DocumentDataRules.VERSION_NOT_INCREASED
                        .at("/version")
                        .with("version", 2)
                        .with("replaced", 2)
                        .build());
        assertThat(found(second.toBuilder().version(3).build())).isEmpty();
        assertThat(found(second.toBuilder().id("town").build())).isEmpty();
    }

    @Test
    void aVersionReplacedDoesNotComeBackWhenTheOneThatReplacedItLapses() {
        ConformanceProfile first = profile("city", 1, UNMET);
        ConformanceProfile trial = profile("city", 2, UNMET).toBuilder()
                .effective(DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .replaces(ProfileVersion.of("city", 1))
                .build();
        ConformanceProfile third = profile("city", 3, MET).toBuilder()
                .effective(DateRange.of(LocalDate.of(2026, 1, 1)))
                .replaces(ProfileVersion.of("city", 2))
                .build();

        assertThat(ConformanceChecker.of(DATE, first, trial, third)
                        .judge(ReservesList.list())
                        .getProfiles())
                .extracting(ProfileResult::toString)
                .containsExactly("city 3 meets");
        assertThat(ConformanceChecker.of(LocalDate.of(2024, 7, 1), first, trial, third)
                        .judge(ReservesList.list())
                        .getProfiles())
                .extracting(ProfileResult::toString)
                .containsExactly("city 1 does-not-meet");
    }

    private static List<Finding> found(ConformanceProfile profile, ConformanceProfile... supplied) {
        return ConformanceChecker.of(DATE, supplied).checkProfile(profile).getFindings();
    }
}
