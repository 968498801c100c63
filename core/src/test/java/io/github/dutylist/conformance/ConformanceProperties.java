package io.github.dutylist.conformance;

import static io.github.dutylist.conformance.ConformanceArbitraries.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ResponsibilityList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What a profile promises to those who are judged by it. */
class ConformanceProperties {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);

    /** What one more duty may break: it may be forbidden, or have to be answered for. */
    private static final Set<String> BROKEN_BY_DUTIES =
            Set.of(RequirementKind.FORBIDDEN.code(), RequirementKind.REQUIRED_ACCOUNTABILITY.code());

    /** What one more frequency may break: it may be a word only. */
    private static final Set<String> BROKEN_BY_FREQUENCIES = Set.of(RequirementKind.FORBIDDEN.code());

    @Property(tries = 300)
    void addingADutyBreaksNothing(
            @ForAll("profiles") ConformanceProfile profile,
            @ForAll("lists") ResponsibilityList list,
            @ForAll("clauses") DutyClause first,
            @ForAll("clauses") DutyClause second) {
        ResponsibilityList before = with(list, first);
        ResponsibilityList after = with(before, second.toBuilder().id("added").build());

        assertNothingBroken(profile, before, after, BROKEN_BY_DUTIES);
    }

    @Property(tries = 300)
    void tighteningAFrequencyBreaksNothing(
            @ForAll("profiles") ConformanceProfile profile,
            @ForAll("lists") ResponsibilityList list,
            @ForAll("clauses") DutyClause clause,
            @ForAll("frequencies") FrequencyRequirement more) {
        ResponsibilityList before = with(list, clause);
        ResponsibilityList after =
                with(list, clause.toBuilder().addFrequencies(more).build());

        assertNothingBroken(profile, before, after, BROKEN_BY_FREQUENCIES);
    }

    @Property(tries = 1000)
    void whatMeetsAProfileMeetsEveryOneThatItExtends(
            @ForAll("smallProfiles") ConformanceProfile province,
            @ForAll("smallProfiles") ConformanceProfile city,
            @ForAll("smallProfiles") ConformanceProfile county,
            @ForAll("lists") ResponsibilityList list,
            @ForAll("clauses") DutyClause clause) {
        ConformanceProfile base = province.toBuilder().id("province").build();
        ConformanceProfile left = extending(city, "city", "province");
        ConformanceProfile right = extending(county, "other-city", "province");
        ConformanceProfile derived = extending(county, "county", "city", "other-city");
        ConformanceChecker checker = ConformanceChecker.of(DATE, derived, left, right, base);
        List<ConformanceVerdict> verdicts = checker.judge(with(list, clause)).getProfiles().stream()
                .map(ProfileResult::getVerdict)
                .toList();

        Statistics.collect(verdicts.get(0));
        Statistics.coverage(coverage -> {
            for (ConformanceVerdict verdict : ConformanceVerdict.values()) {
                coverage.check(verdict).count(count -> count > 0);
            }
        });
        for (ConformanceVerdict ofBase : verdicts) {
            if (verdicts.get(0) == ConformanceVerdict.MEETS) {
                assertThat(ofBase).isIn(ConformanceVerdict.MEETS, ConformanceVerdict.NOT_APPLICABLE);
            }
        }
    }

    @Property(tries = 6000)
    void whatIsAtLeastAsStrictIsMetByFewer(
            @ForAll("pairs") List<Requirement> pair,
            @ForAll("lists") ResponsibilityList list,
            @ForAll("clauses") DutyClause clause) {
        ResponsibilityList judged = with(list, clause);
        boolean stricter = Tightening.isAtLeastAsStrict(pair.get(0), pair.get(1));
        boolean met = stricter && status(pair.get(0), judged) == RequirementStatus.SATISFIED;

        Statistics.label("comparable and met").collect(pair.get(0).kind(), met);
        Statistics.label("comparable and met").coverage(coverage -> {
            // Of deadlines, so few are met by chance that some runs have none.
            EnumSet.complementOf(EnumSet.of(RequirementKind.MAXIMUM_DEADLINE))
                    .forEach(kind -> coverage.check(kind, true).count(count -> count > 0));
        });
        if (met) {
            assertThat(status(pair.get(1), judged)).isEqualTo(RequirementStatus.SATISFIED);
        }
    }

    @Property(tries = 4000)
    void requirementsOfEachKindAreMetByTheListsTriedAndUnmetByOthers(
            @ForAll("requirements") Requirement requirement,
            @ForAll("lists") ResponsibilityList list,
            @ForAll("clauses") DutyClause clause) {
        RequirementStatus status = status(requirement, with(list, clause));

        Statistics.collect(requirement.kind(), status);
        Statistics.coverage(coverage -> {
            for (RequirementKind kind : RequirementKind.values()) {
                coverage.check(kind, RequirementStatus.SATISFIED).count(count -> count > 0);
                coverage.check(kind, RequirementStatus.NOT_SATISFIED).count(count -> count > 0);
            }
        });
    }

    private static RequirementStatus status(Requirement requirement, ResponsibilityList list) {
        RequirementStatus status = statuses(Profiles.profile(requirement), list).get(requirement.getId());
        return status == null ? RequirementStatus.NOT_APPLICABLE : status;
    }

    private static void assertNothingBroken(
            ConformanceProfile profile, ResponsibilityList before, ResponsibilityList after, Set<String> exempt) {
        Map<String, RequirementStatus> now = statuses(profile, after);
        statuses(profile, before).forEach((requirement, status) -> {
            if (status == RequirementStatus.SATISFIED && !exempt.contains(requirement)) {
                assertThat(now).containsEntry(requirement, RequirementStatus.SATISFIED);
            }
        });
    }

    private static Map<String, RequirementStatus> statuses(ConformanceProfile profile, ResponsibilityList list) {
        Map<String, RequirementStatus> statuses = new HashMap<>();
        ConformanceChecker.of(DATE, profile)
                .judge(list)
                .getProfiles()
                .get(0)
                .getResults()
                .forEach(result -> statuses.put(result.getRequirement().getId(), result.getStatus()));
        return statuses;
    }

    private static ConformanceProfile extending(ConformanceProfile profile, String id, String... bases) {
        ConformanceProfile.Builder builder = profile.toBuilder().id(id);
        for (String base : bases) {
            builder.addExtendedProfiles(ProfileVersion.of(base, 1));
        }
        return builder.build();
    }

    @Provide
    Arbitrary<ResponsibilityList> lists() {
        return ConformanceArbitraries.lists();
    }

    @Provide
    Arbitrary<DutyClause> clauses() {
        return ConformanceArbitraries.clauses();
    }

    @Provide
    Arbitrary<FrequencyRequirement> frequencies() {
        return ConformanceArbitraries.frequencies();
    }

    @Provide
    Arbitrary<Requirement> requirements() {
        return ConformanceArbitraries.requirements();
    }

    @Provide
    Arbitrary<ConformanceProfile> profiles() {
        return ConformanceArbitraries.profiles(4);
    }

    @Provide
    Arbitrary<ConformanceProfile> smallProfiles() {
        return ConformanceArbitraries.profiles(1);
    }

    @Provide
    Arbitrary<List<Requirement>> pairs() {
        return ConformanceArbitraries.pairs();
    }
}
