package io.github.dutylist.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dutylist.finding.AppliedWaiver;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.model.ProfileReference;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A waiver keeps what it names from deciding, as long as it holds, and hides nothing. */
class WaiversTest {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);

    private static final ResponsibilityList LIST = ReservesList.list();

    private static final ConformanceProfile PROFILE = Profiles.profile(Profiles.role("supervisor")
            .responsibility(Responsibility.SUPERVISORY)
            .build());

    private static final Waiver GRANTED = Waiver.builder()
            .id("w-1")
            .requirement("supervisor")
            .list(LIST.getId())
            .reason("派驻监督机构尚在组建。")
            .grantedBy("临江县安全生产委员会办公室")
            .start(LocalDate.of(2026, 1, 1))
            .end(DATE)
            .build();

    @Test
    void aWaivedRequirementStaysInTheReportAndDecidesNothing() {
        ConformanceResult result = check(DATE, LIST, GRANTED);
        Finding finding = result.getReport().getFindings().get(0);

        assertThat(result.getVerdict()).isEqualTo(ConformanceVerdict.MEETS);
        assertThat(result.getReport().getVerdict()).isEqualTo(Verdict.VALID);
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getWaiver()).contains(new AppliedWaiver("w-1", "派驻监督机构尚在组建。", "临江县安全生产委员会办公室", DATE));
        assertThat(result.getReport().count(Severity.ERROR)).isEqualTo(1);
        assertThat(result.getReport().countWaived(Severity.ERROR)).isEqualTo(1);
        assertThat(result.getReport()).hasToString("valid: 1 error, 0 warnings, 0 infos, 1 waived");
        RequirementResult waived = result.getProfiles().get(0).getResults().get(0);
        assertThat(waived.getStatus()).isEqualTo(RequirementStatus.NOT_SATISFIED);
        assertThat(waived.getWaiver()).isPresent();
    }

    @Test
    void aWaiverForOneClauseDoesNotWaiveTheOthers() {
        ConformanceProfile silence = Profiles.profile(Profiles.forbidden("words", ForbiddenContent.TEXT)
                .text("原则上")
                .selector(Profiles.selector(it -> it))
                .build());
        ResponsibilityList twice = loosely(loosely(LIST, "body-1"), "body-2");
        Waiver first = GRANTED.toBuilder().requirement("words").clause("body-1").build();
        Waiver second = first.toBuilder().id("w-2").clause("body-2").build();

        assertThat(words(silence, loosely(LIST, "body-2"), second)).isEqualTo(ConformanceVerdict.MEETS);
        assertThat(words(silence, twice, first)).isEqualTo(ConformanceVerdict.DOES_NOT_MEET);
        assertThat(words(silence, twice, second)).isEqualTo(ConformanceVerdict.DOES_NOT_MEET);
        assertThat(words(silence, twice, first, second)).isEqualTo(ConformanceVerdict.MEETS);
        assertThat(ConformanceChecker.builder(DATE)
                        .supply(silence)
                        .demand(ProfileReference.of(silence.getId()))
                        .waive(waivers(second))
                        .build()
                        .check(twice)
                        .getReport()
                        .getFindings())
                .extracting(Finding::getRule)
                .doesNotContain(ProfileRules.WAIVER_UNUSED);
    }

    @Test
    void ofWhatIsWaivedInPartTheRestIsReportedAndTheWaivedMarked() {
        ConformanceProfile silence = Profiles.profile(
                Profiles.forbidden("words", ForbiddenContent.TEXT).text("原则上").build());
        ResponsibilityList twice = loosely(loosely(LIST, "body-1"), "body-2");
        ConformanceResult result = ConformanceChecker.builder(DATE)
                .supply(silence)
                .demand(ProfileReference.of(silence.getId()))
                .waive(waivers(GRANTED.toBuilder()
                        .requirement("words")
                        .clause("body-1")
                        .build()))
                .build()
                .judge(twice);
        RequirementResult words = result.getProfiles().get(0).getResults().get(0);

        assertThat(words.getWaiver()).isEmpty();
        assertThat(words.getParts()).extracting(ListPart::id).containsExactly("body-2");
        assertThat(result.getReport().getFindings())
                .extracting(
                        finding -> finding.getArguments().get("found"),
                        finding -> finding.getWaiver().isPresent())
                .containsExactlyInAnyOrder(tuple("body-1", true), tuple("body-2", false));
    }

    private static ResponsibilityList loosely(ResponsibilityList list, String clause) {
        return Edits.clause(
                list, clause, it -> it.toBuilder().text("原则上，" + it.getText()).build());
    }

    private static ConformanceVerdict words(ConformanceProfile profile, ResponsibilityList list, Waiver... granted) {
        return ConformanceChecker.builder(DATE)
                .supply(profile)
                .demand(ProfileReference.of(profile.getId()))
                .waive(waivers(granted))
                .build()
                .judge(list)
                .getVerdict();
    }

    @Test
    void anExpiredWaiverRevertsItAndIsReported() {
        ConformanceResult result = check(DATE.plusDays(1), LIST, GRANTED);

        assertThat(result.getVerdict()).isEqualTo(ConformanceVerdict.DOES_NOT_MEET);
        assertThat(result.getReport().getFindings())
                .extracting(Finding::getRule)
                .containsExactlyInAnyOrder(ProfileRules.PROFILE_UNSATISFIED, ProfileRules.WAIVER_EXPIRED);
        assertThat(result.getReport().getVerdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void aWaiverThatHasNotStartedIsReportedWhereItIsWantedAndNotElsewhere() {
        ConformanceResult early = check(GRANTED.getStart().minusDays(1), LIST, GRANTED);
        Waiver needless = GRANTED.toBuilder().requirement("elsewhere").build();

        assertThat(early.getVerdict()).isEqualTo(ConformanceVerdict.DOES_NOT_MEET);
        assertThat(early.getReport().getFindings())
                .extracting(Finding::getRule)
                .containsExactlyInAnyOrder(ProfileRules.PROFILE_UNSATISFIED, ProfileRules.WAIVER_NOT_STARTED);
        assertThat(check(GRANTED.getStart().minusDays(1), LIST, needless)
                        .getReport()
                        .getFindings())
                .extracting(Finding::getRule)
                .containsExactly(ProfileRules.PROFILE_UNSATISFIED);
    }

    @Test
    void aWaiverDoesNotWaiveAllThatIsAskedAtOnce() {
        Waiver whole = GRANTED.toBuilder()
                .requirement(Optional.empty())
                .rule("profile-unsatisfied")
                .build();

        assertThat(check(DATE, LIST, whole).getVerdict()).isEqualTo(ConformanceVerdict.DOES_NOT_MEET);
        assertThat(found(whole)).containsExactly("waiver-unlimited /waivers/0/rule");
        assertThat(found(whole.toBuilder().clause("body-1").build())).isEmpty();
    }

    @Test
    void aWaiverNamesARuleOrARequirementThatThereIs() {
        Waiver ofRule = GRANTED.toBuilder()
                .id("w-2")
                .requirement(Optional.empty())
                .rule("bare-count")
                .build();
        assertThat(found(
                        GRANTED,
                        ofRule,
                        ofRule.toBuilder().id("w-3").rule("x-own").build()))
                .isEmpty();
        assertThat(found(
                        GRANTED.toBuilder().requirement("supervisors").build(),
                        ofRule.toBuilder().rule("bare-counts").build(),
                        GRANTED.toBuilder().id("w-3").profile("nobody-knows").build(),
                        GRANTED.toBuilder()
                                .id("w-1")
                                .requirement(Optional.empty())
                                .build()))
                .containsExactly(
                        "dangling-reference /waivers/0/requirement",
                        "unknown-code /waivers/1/rule",
                        "profile-unknown /waivers/2/profile",
                        "duplicate-id /waivers/3/id",
                        "missing-member /waivers/3/rule");
    }

    @Test
    void requirementsAreNotLookedForWhereNoProfileIsKnown() {
        Waivers waivers = Waivers.builder()
                .id("granted")
                .version(1)
                .addWaivers(GRANTED.toBuilder().requirement("other").build())
                .build();

        assertThat(ProfileValidator.create().validate(waivers).getFindings()).isEmpty();
    }

    private static List<String> found(Waiver... waivers) {
        return ConformanceChecker.of(DATE, PROFILE)
                .checkWaivers(Waivers.builder()
                        .id("granted")
                        .version(1)
                        .addWaivers(waivers)
                        .build())
                .getFindings()
                .stream()
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .toList();
    }

    @Test
    void twoWaiversOfTheSameAreBothInUse() {
        ConformanceResult result =
                check(DATE, LIST, GRANTED, GRANTED.toBuilder().id("w-2").build());

        assertThat(result.getReport().count(ProfileRules.WAIVER_UNUSED)).isZero();
        assertThat(result.getReport()
                        .getFindings()
                        .get(0)
                        .getWaiver()
                        .orElseThrow()
                        .id())
                .isEqualTo("w-1");
    }

    @Test
    void aWaiverThatMatchesNothingIsReported() {
        ResponsibilityList supervised = Edits.role(
                LIST,
                "leadership",
                it -> it.toBuilder()
                        .addResponsibilities(Responsibility.SUPERVISORY)
                        .build());

        assertThat(check(DATE, supervised, GRANTED).getReport().getFindings())
                .extracting(Finding::getRule)
                .containsExactly(ProfileRules.WAIVER_UNUSED);
        assertThat(codes(changed(it -> it.requirement("another"))))
                .containsExactlyInAnyOrder("profile-unsatisfied", "waiver-unused");
        assertThat(codes(changed(it -> it.profile("another"))))
                .containsExactlyInAnyOrder("profile-unsatisfied", "waiver-unused");
        assertThat(codes(changed(it -> it.clause("body-1"))))
                .containsExactlyInAnyOrder("profile-unsatisfied", "waiver-unused");
    }

    @Test
    void aWaiverIsForItsListAndItsTimeOnly() {
        assertThat(codes(changed(it -> it.list("another-list")))).containsExactly("profile-unsatisfied");
        assertThat(codes(changed(it -> it.start(DATE.plusDays(1)).end(DATE.plusDays(2)))))
                .containsExactlyInAnyOrder("profile-unsatisfied", "waiver-not-started");
        assertThat(codes(changed(it -> it.profile(PROFILE.getId())))).containsExactly("profile-unsatisfied");
    }

    @Test
    void findingsOfAnyRuleAreWaivedForAListOrAClause() {
        ResponsibilityList faulty = Edits.clause(
                Edits.clause(
                        LIST, "body-1", it -> it.toBuilder().addRoles("nobody").build()),
                "director-1",
                it -> it.toBuilder().addRoles("nobody").build());
        Waiver ofRule = changed(it -> it.requirement(Optional.empty()).rule("dangling-reference"));
        Report all = ConformanceChecker.builder(DATE)
                .waive(waivers(ofRule))
                .build()
                .check(faulty)
                .getReport();
        Report one = ConformanceChecker.builder(DATE)
                .waive(waivers(ofRule.toBuilder().clause("body-1").build()))
                .build()
                .check(faulty)
                .getReport();

        assertThat(all.countWaived(Severity.ERROR)).isEqualTo(2);
        assertThat(one.getFindings())
                .filteredOn(finding -> finding.getWaiver().isPresent())
                .extracting(Finding::getPointer)
                .containsExactly("/sections/0/clauses/0/roles/0");
        assertThat(one.getVerdict()).isEqualTo(Verdict.INVALID);
    }

    private static Waiver changed(UnaryOperator<Waiver.Builder> change) {
        return change.apply(GRANTED.toBuilder()).build();
    }

    private static Waivers waivers(Waiver... waivers) {
        return Waivers.builder()
                .id("linjiang.waivers")
                .version(1)
                .addWaivers(waivers)
                .build();
    }

    private static List<String> codes(Waiver waiver) {
        return check(DATE, LIST, waiver).getReport().getFindings().stream()
                .map(Finding::getCode)
                .toList();
    }

    private static ConformanceResult check(LocalDate date, ResponsibilityList list, Waiver... waivers) {
        return ConformanceChecker.builder(date)
                .supply(PROFILE)
                .demand(ProfileReference.of(PROFILE.getId()))
                .waive(waivers(waivers))
                .build()
                .check(list);
    }
}
