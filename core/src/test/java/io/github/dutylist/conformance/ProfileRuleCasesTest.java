package io.github.dutylist.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.FrequencyRules;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.RuleCatalogue;
import io.github.dutylist.finding.RuleFamily;
import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.model.ProfileReference;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every rule on profiles one case that passes, and one that fails and gives that finding only. */
class ProfileRuleCasesTest {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);

    private static final RequiredRole DIRECT =
            Profiles.role("direct").responsibility(Responsibility.DIRECT).build();

    private static final ConformanceProfile SOUND = Profiles.profile(DIRECT);

    /** What a case gives when all is well, and when one thing is wrong. */
    private record Case(Rule rule, List<Finding> passes, List<Finding> fails) {

        @Override
        public String toString() {
            return rule.getCode();
        }
    }

    static Stream<Case> cases() {
        RequiredRole two = DIRECT.toBuilder().min(2).build();
        RequiredRole elsewhere = two.toBuilder()
                .appliesWhen(AppliesTo.builder().under("云溪市人民政府").build())
                .build();
        ConformanceProfile strict = Profiles.profile("strict", 1, two);
        ConformanceProfile next = SOUND.toBuilder().version(2).build();
        return Stream.of(
                new Case(ProfileRules.PROFILE_UNSATISFIED, judged(SOUND), judged(Profiles.profile(two))),
                new Case(ProfileRules.PROFILE_UNDETERMINED, judged(SOUND), judged(Profiles.profile(elsewhere))),
                new Case(ProfileRules.PROFILE_UNKNOWN, claiming(SOUND.getId()), claiming("nobody-knows")),
                new Case(
                        ProfileRules.PROFILE_NOT_IN_FORCE,
                        judged(inForceFrom(DATE)),
                        judged(inForceFrom(DATE.plusDays(1)))),
                new Case(
                        ProfileRules.PROFILE_AMBIGUOUS,
                        judged(
                                SOUND,
                                next.toBuilder()
                                        .replaces(ProfileVersion.of(SOUND.getId(), 1))
                                        .build()),
                        judged(SOUND, next)),
                new Case(
                        ProfileRules.PROFILE_LOOSENS,
                        checked(Profiles.extending("derived", List.of(strict), two), strict),
                        checked(Profiles.extending("derived", List.of(strict), DIRECT), strict)),
                new Case(
                        ProfileRules.PROFILE_INFEASIBLE,
                        checked(Profiles.profile(two, atMost(2))),
                        checked(Profiles.profile(two, atMost(1)))),
                new Case(
                        ProfileRules.PROFILE_UNSOUND,
                        judged(Profiles.profile(DIRECT, atMost(4))),
                        judged(Profiles.profile(DIRECT, atMost(4), atMost(4)))),
                new Case(
                        ProfileRules.PROFILE_ASSUMED,
                        judged(scoped(AppliesTo.builder().under("临江县人民政府"))),
                        judged(scoped(AppliesTo.builder().under("云溪市人民政府")))),
                new Case(
                        ProfileRules.MEMBER_MISMATCH,
                        checked(waivers(waiver().rule("bare-count"))),
                        checked(waivers(waiver().rule("bare-count").requirement("direct")))),
                new Case(
                        ProfileRules.ONLY_PUNCTUATION,
                        checked(scoped(AppliesTo.builder().under("临江县"))),
                        checked(scoped(AppliesTo.builder().under("——")))),
                new Case(
                        ProfileRules.UNRESOLVED_WORD,
                        checked(meaning(CountPerPeriod.atLeast(1, PeriodUnit.QUARTER))),
                        checked(meaning(Unquantified.of(Term.FREQUENT)))),
                new Case(
                        ProfileRules.WAIVER_UNLIMITED,
                        checked(waivers(waiver().rule("profile-unsatisfied").clause("body-1"))),
                        checked(waivers(waiver().rule("profile-unsatisfied")))),
                new Case(
                        ProfileRules.WAIVER_REVERSED,
                        checked(waivers(waiver().rule("bare-count").end(DATE))),
                        checked(waivers(waiver().rule("bare-count").end(DATE.minusDays(1))))),
                new Case(ProfileRules.WAIVER_UNUSED, waiving("bare-count", DATE), waiving("no-bearer", DATE)),
                new Case(
                        ProfileRules.WAIVER_EXPIRED,
                        waiving("bare-count", DATE),
                        waiving("bare-count", DATE.minusDays(1))),
                new Case(
                        ProfileRules.WAIVER_NOT_STARTED,
                        waiving("bare-count", DATE, DATE),
                        waiving("bare-count", DATE.plusDays(1), DATE.plusDays(1))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void passesAndFails(Case ruleCase) {
        assertThat(ruleCase.passes()).isEmpty();
        assertThat(ruleCase.fails()).extracting(Finding::getRule).containsExactly(ruleCase.rule());
    }

    @Test
    void everyRuleOfTheFamilyHasACase() {
        assertThat(cases().map(Case::rule))
                .containsExactlyInAnyOrderElementsOf(RuleCatalogue.all().stream()
                        .filter(rule -> rule.getFamily() == RuleFamily.PROFILES)
                        .toList());
    }

    private static ConformanceProfile scoped(AppliesTo.Builder extent) {
        return SOUND.toBuilder().appliesTo(extent.build()).build();
    }

    private static ConformanceProfile inForceFrom(LocalDate start) {
        return SOUND.toBuilder()
                .effective(DateRange.builder().start(start).build())
                .build();
    }

    private static ConformanceProfile meaning(FrequencyRequirement frequency) {
        return SOUND.toBuilder()
                .resolution(
                        Resolution.builder().putTerms(Term.ROUTINE, frequency).build())
                .build();
    }

    private static RequiredRole atMost(int max) {
        return Profiles.role("few")
                .responsibility(Responsibility.DIRECT)
                .max(max)
                .build();
    }

    private static List<Finding> judged(ConformanceProfile... profiles) {
        return ConformanceChecker.of(DATE, profiles)
                .check(ReservesList.list())
                .getReport()
                .getFindings();
    }

    /** Returns what is found, and counts, in a list with a bare count, of which a waiver may dispose. */
    private static List<Finding> waiving(String rule, LocalDate end) {
        return waiving(rule, DATE.minusYears(1), end);
    }

    private static List<Finding> waiving(String rule, LocalDate start, LocalDate end) {
        return ConformanceChecker.builder(DATE)
                .waive(waivers(waiver().rule(rule).start(start).end(end)))
                .build()
                .check(Edits.frequencies(ReservesList.list(), "body-1", CountPerPeriod.bare(1, PeriodUnit.HALF_YEAR)))
                .getReport()
                .getFindings()
                .stream()
                .filter(finding -> !finding.getRule().equals(FrequencyRules.BARE_COUNT))
                .toList();
    }

    private static List<Finding> claiming(String profile) {
        return ConformanceChecker.builder(DATE)
                .supply(SOUND)
                .build()
                .check(ReservesList.list().toBuilder()
                        .addConformsTo(ProfileReference.of(profile))
                        .build())
                .getReport()
                .getFindings();
    }

    private static List<Finding> checked(ConformanceProfile profile, ConformanceProfile... supplied) {
        return ConformanceChecker.of(DATE, supplied).checkProfile(profile).getFindings();
    }

    private static List<Finding> checked(Waivers waivers) {
        return ProfileValidator.create().with(List.of(SOUND)).validate(waivers).getFindings();
    }

    private static Waivers waivers(Waiver.Builder waiver) {
        return Waivers.builder()
                .id("waivers")
                .version(1)
                .addWaivers(waiver.build())
                .build();
    }

    private static Waiver.Builder waiver() {
        return Waiver.builder()
                .id("w")
                .list(ReservesList.list().getId())
                .reason("沿用旧稿。")
                .grantedBy("县安委办")
                .start(DATE)
                .end(DATE);
    }
}
