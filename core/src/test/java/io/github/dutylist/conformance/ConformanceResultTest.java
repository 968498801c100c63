package io.github.dutylist.conformance;

import static io.github.dutylist.conformance.Profiles.extending;
import static io.github.dutylist.conformance.Profiles.profile;
import static io.github.dutylist.conformance.Profiles.role;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.AccountabilityRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.model.ProfileReference;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.ListValidator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the result of a check tells apart. */
class ConformanceResultTest {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);

    private static final ResponsibilityList LIST =
            ReservesList.list().toBuilder().accountability(List.of()).build();

    private static final RequiredRole UNMET =
            role("r").responsibility(Responsibility.SUPERVISORY).build();

    private static final RequiredRole MET =
            role("met").responsibility(Responsibility.FIRST_RESPONSIBLE).build();

    @Test
    void whatIsWrongWithTheListItselfHasTheSeveritiesOfTheProfileAndItsWaivers() {
        ConformanceProfile strict = profile(UNMET).toBuilder()
                .addRuleSeverities(RuleSeverity.of("no-accountability", SeverityChoice.ERROR))
                .build();
        Report known = ListValidator.create().validate(LIST);
        Waiver waiver = Waiver.builder()
                .id("w")
                .rule("no-accountability")
                .list(LIST.getId())
                .reason("新设单位，问责办法正在制定。")
                .grantedBy("临江县安全生产委员会办公室")
                .start(DATE)
                .end(DATE)
                .build();
        ConformanceChecker.Builder checker =
                ConformanceChecker.builder(DATE).supply(strict).demand(ProfileReference.of(strict.getId()));
        Report judged = checker.build().check(LIST, known).getListReport();
        Report waived = checker.waive(Waivers.builder()
                        .id("waivers")
                        .version(1)
                        .addWaivers(waiver)
                        .build())
                .build()
                .check(LIST, known)
                .getListReport();

        assertThat(known.getVerdict()).isEqualTo(Verdict.VALID);
        assertThat(judged.getVerdict()).isEqualTo(Verdict.INVALID);
        assertThat(judged.count(Severity.ERROR)).isEqualTo(1);
        assertThat(judged.count(ProfileRules.PROFILE_UNSATISFIED)).isZero();
        assertThat(waived.getVerdict()).isEqualTo(Verdict.VALID);
        assertThat(waived.countWaived(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void aRuleThatAProfileSwitchesOffIsNotAmongThoseSkipped() {
        ConformanceProfile off = profile(UNMET).toBuilder()
                .addRuleSeverities(RuleSeverity.of("no-accountability", SeverityChoice.OFF))
                .build();
        Report known = ListValidator.create()
                .newReport()
                .skip(AccountabilityRules.NO_ACCOUNTABILITY, "/accountability")
                .build();

        assertThat(ConformanceChecker.of(DATE, profile(UNMET))
                        .check(LIST, known)
                        .getReport()
                        .getSkippedRules())
                .hasSize(1);
        assertThat(ConformanceChecker.of(DATE, off)
                        .check(LIST, known)
                        .getReport()
                        .getSkippedRules())
                .isEmpty();
    }

    @Test
    void requirementsOfTwoBasesWithOneIdentifierAreBothReported() {
        ConformanceProfile one = profile("one", 1, UNMET);
        ConformanceProfile other = profile(
                "other",
                1,
                role("r").responsibility(Responsibility.SUPERVISORY).min(2).build());
        ConformanceProfile derived = extending("derived", List.of(one, other), MET);
        ConformanceResult result = ConformanceChecker.builder(DATE)
                .supply(one)
                .supply(other)
                .supply(derived)
                .demand(ProfileReference.of("derived"))
                .build()
                .judge(LIST);

        assertThat(result.getReport().getFindings())
                .extracting(finding -> finding.getArguments().get("profile"))
                .containsExactlyInAnyOrder("one", "other");
        assertThat(result.getUnmet())
                .extracting(unmet -> unmet.getProfile().getId())
                .containsExactly("one", "other");
    }

    @Test
    void whatTwoProfilesExtendIsUnmetOnce() {
        ConformanceProfile base = profile("base", 1, UNMET);
        ConformanceProfile one = extending("one", List.of(base), MET);
        ConformanceProfile other = extending("other", List.of(base), MET);
        ConformanceResult result = ConformanceChecker.builder(DATE)
                .supply(base)
                .supply(one)
                .supply(other)
                .demand(ProfileReference.of("one"))
                .demand(ProfileReference.of("other"))
                .build()
                .judge(LIST);

        assertThat(result.getProfiles())
                .extracting(ProfileResult::getVerdict)
                .containsExactly(ConformanceVerdict.DOES_NOT_MEET, ConformanceVerdict.DOES_NOT_MEET);
        assertThat(result.getUnmet()).hasSize(1);
        assertThat(result.getReport().getFindings()).hasSize(1);
    }

    @Test
    void theReportNamesEveryVersionOfAProfileThatWasUsed() {
        ConformanceProfile first = profile("base", 1, UNMET);
        ConformanceProfile second = profile("base", 2, UNMET);
        ConformanceProfile one = extending("one", List.of(first));
        ConformanceProfile other = extending("other", List.of(second));
        ConformanceResult result = ConformanceChecker.builder(DATE)
                .supply(first)
                .supply(second)
                .supply(one)
                .supply(other)
                .demand(ProfileReference.of("one"))
                .demand(ProfileReference.of("other"))
                .build()
                .judge(LIST);

        assertThat(result.getReport().getRuleSets()).containsEntry("base", "1, 2");
    }

    @Test
    void whetherWhatIsDemandedCanBeFoundIsKnownBeforeAnyListIs() {
        ConformanceChecker checker = ConformanceChecker.builder(DATE)
                .supply(profile("city", 1, UNMET))
                .supply(profile("city", 2, UNMET))
                .demand(ProfileReference.of("city"))
                .demand(ProfileReference.of("county"))
                .build();

        assertThat(checker.checkDemanded().getFindings())
                .extracting(Finding::getCode)
                .containsExactly("profile-ambiguous", "profile-unknown");
        assertThat(checker.checkDemanded().getVerdict()).isEqualTo(Verdict.INVALID);
        assertThat(ConformanceChecker.of(DATE, profile(UNMET)).checkDemanded().count())
                .isZero();
    }
}
