package io.github.dutylist.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.Incorporation;
import io.github.dutylist.model.IncorporationTarget;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.RecipientMode;
import io.github.dutylist.model.RecipientRelation;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.model.Strength;
import io.github.dutylist.model.Topic;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a profile promises to those who are judged by it. */
class ConformanceProperties {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);

    private static final ResponsibilityList LIST =
            ReservesList.list().toBuilder().evaluationPolicy(Optional.empty()).build();

    @Property(tries = 300)
    void addingADutyBreaksNothing(
            @ForAll("profiles") ConformanceProfile profile,
            @ForAll("clauses") DutyClause first,
            @ForAll("clauses") DutyClause second) {
        ResponsibilityList before = with(LIST, first);
        ResponsibilityList after = with(before, second.toBuilder().id("added").build());

        assertNothingBroken(profile, before, after);
    }

    @Property(tries = 300)
    void tighteningAFrequencyBreaksNothing(
            @ForAll("profiles") ConformanceProfile profile,
            @ForAll("clauses") DutyClause clause,
            @ForAll("frequencies") FrequencyRequirement more) {
        ResponsibilityList before = with(LIST, clause);
        ResponsibilityList after =
                with(LIST, clause.toBuilder().addFrequencies(more).build());

        assertNothingBroken(profile, before, after);
    }

    @Property(tries = 300)
    void whatMeetsAProfileMeetsEveryOneThatItExtends(
            @ForAll("profiles") ConformanceProfile province,
            @ForAll("profiles") ConformanceProfile city,
            @ForAll("profiles") ConformanceProfile county,
            @ForAll("clauses") DutyClause clause) {
        ConformanceProfile base = province.toBuilder().id("province").build();
        ConformanceProfile left = extending(city, "city", "province");
        ConformanceProfile right = extending(county, "other-city", "province");
        ConformanceProfile derived = extending(county, "county", "city", "other-city");
        ConformanceChecker checker = ConformanceChecker.of(DATE, derived, left, right, base);
        List<ConformanceVerdict> verdicts = checker.judge(with(LIST, clause)).getProfiles().stream()
                .map(ProfileResult::getVerdict)
                .toList();

        for (ConformanceVerdict ofBase : verdicts) {
            if (verdicts.get(0) == ConformanceVerdict.MEETS) {
                assertThat(ofBase).isEqualTo(ConformanceVerdict.MEETS);
            }
            if (verdicts.get(0) == ConformanceVerdict.CONDITIONALLY) {
                assertThat(ofBase).isNotEqualTo(ConformanceVerdict.DOES_NOT_MEET);
            }
        }
    }

    @Property(tries = 300)
    void whatIsAtLeastAsStrictIsMetByFewer(
            @ForAll("requirements") Requirement one,
            @ForAll("requirements") Requirement other,
            @ForAll("clauses") DutyClause clause) {
        ResponsibilityList list = with(LIST, clause);
        if (Tightening.isAtLeastAsStrict(one, other) && status(one, list) == RequirementStatus.SATISFIED) {
            assertThat(status(other, list)).isEqualTo(RequirementStatus.SATISFIED);
        }
    }

    private static RequirementStatus status(Requirement requirement, ResponsibilityList list) {
        return statuses(Profiles.profile(requirement), list).get(requirement.getId());
    }

    private static void assertNothingBroken(
            ConformanceProfile profile, ResponsibilityList before, ResponsibilityList after) {
        Map<String, RequirementStatus> now = statuses(profile, after);
        statuses(profile, before).forEach((requirement, status) -> {
            if (status == RequirementStatus.SATISFIED) {
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

    private static ResponsibilityList with(ResponsibilityList list, DutyClause clause) {
        return Edits.section(
                list, "s-body", it -> it.toBuilder().addClauses(clause).build());
    }

    @Provide
    Arbitrary<FrequencyRequirement> frequencies() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 3);
        Arbitrary<PeriodUnit> units =
                Arbitraries.of(PeriodUnit.YEAR, PeriodUnit.HALF_YEAR, PeriodUnit.QUARTER, PeriodUnit.MONTH);
        return Arbitraries.oneOf(
                Combinators.combine(counts, units).as(CountPerPeriod::atLeast),
                Combinators.combine(counts, units).as(CountPerPeriod::atMost),
                counts.map(count -> CountPerWindow.atLeast(1, Amount.of(count, AmountUnit.MONTH))),
                counts.map(count -> DeadlineAfterEvent.within(Amount.of(count, AmountUnit.DAY))),
                Arbitraries.of(Term.PERIODIC, Term.FREQUENT).map(Unquantified::of));
    }

    @Provide
    Arbitrary<DutyClause> clauses() {
        Arbitrary<List<FrequencyRequirement>> frequencies = frequencies().list().ofMaxSize(2);
        return Combinators.combine(
                        frequencies,
                        Arbitraries.of(Activity.DRILL, Activity.TRAIN),
                        Arbitraries.of(Strength.SHALL, Strength.MAY),
                        Arbitraries.of(Topic.EMERGENCY, Topic.PETITIONS),
                        Arbitraries.of(RecipientRelation.PUBLIC, RecipientRelation.SUPERIOR),
                        Arbitraries.of(IncorporationTarget.TRAINING, IncorporationTarget.ANNUAL_PLAN))
                .as((often, activity, strength, topic, relation, target) -> DutyClause.builder()
                        .id("generated")
                        .text("组织应急演练和培训。")
                        .addRoles("leadership")
                        .frequencies(often)
                        .activity(activity)
                        .strength(strength)
                        .addTopics(topic)
                        .addRecipients(Recipient.of(relation, "有关单位", RecipientMode.REPORT))
                        .addIncorporations(Incorporation.of(target))
                        .build());
    }

    private static Arbitrary<Selector> selectors() {
        return Combinators.combine(
                        Arbitraries.of(Activity.DRILL, Activity.TRAIN).list().ofMaxSize(2),
                        Arbitraries.of(Topic.EMERGENCY, Topic.PETITIONS).list().ofMaxSize(1),
                        Arbitraries.of(Strength.SHALL, Strength.MAY).list().ofMaxSize(2),
                        Arbitraries.of("演练", "检查").list().ofMaxSize(1))
                .as((activities, topics, strengths, words) -> Selector.builder()
                        .activities(activities)
                        .topics(topics)
                        .strengths(strengths)
                        .textContains(words)
                        .build());
    }

    /** All kinds that the promises are made for. */
    @Provide
    Arbitrary<Requirement> requirements() {
        Arbitrary<Requirement> byFrequency = Combinators.combine(
                        selectors(), frequencies().list().ofMinSize(1).ofMaxSize(2))
                .as((selector, wanted) -> Profiles.frequency("frequency")
                        .selector(selector)
                        .frequencies(wanted)
                        .build());
        Arbitrary<Requirement> byDeadline = Combinators.combine(
                        selectors(), Arbitraries.integers().between(1, 3))
                .as((selector, days) -> Profiles.deadline("deadline")
                        .selector(selector)
                        .within(Amount.of(days, AmountUnit.DAY))
                        .build());
        Arbitrary<Requirement> byRecipient = Combinators.combine(
                        selectors(), Arbitraries.of(RecipientRelation.PUBLIC, RecipientRelation.SUPERIOR))
                .as((selector, relation) -> Profiles.recipient("recipient")
                        .selector(selector)
                        .relation(relation)
                        .build());
        Arbitrary<Requirement> byTarget = Combinators.combine(
                        selectors().optional(),
                        Arbitraries.of(IncorporationTarget.TRAINING, IncorporationTarget.ANNUAL_PLAN)
                                .set()
                                .ofMinSize(1))
                .as((selector, targets) -> Profiles.incorporation("incorporation")
                        .selector(selector)
                        .targets(targets)
                        .build());
        Arbitrary<Requirement> byTopic = Combinators.combine(
                        Arbitraries.of(Topic.EMERGENCY, Topic.PETITIONS, Topic.WORK_SAFETY),
                        Arbitraries.of(Responsibility.PRINCIPAL, Responsibility.DIRECT)
                                .set()
                                .ofMaxSize(2))
                .as((topic, responsibilities) -> Profiles.topic("topic")
                        .topic(topic)
                        .responsibilities(responsibilities)
                        .build());
        Arbitrary<Requirement> bySection = Arbitraries.integers()
                .between(1, 5)
                .map(count -> Profiles.section("section")
                        .sectionKind(SectionKind.DUTIES)
                        .minClauses(count)
                        .build());
        return Arbitraries.oneOf(byFrequency, byDeadline, byRecipient, byTarget, byTopic, bySection);
    }

    @Provide
    Arbitrary<ConformanceProfile> profiles() {
        return requirements()
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(requirements -> Profiles.profile(numbered(requirements)));
    }

    private static Requirement[] numbered(List<Requirement> requirements) {
        Map<String, Requirement> byId = new HashMap<>();
        requirements.forEach(requirement -> byId.put(requirement.getId(), requirement));
        return new ArrayList<>(byId.values()).toArray(Requirement[]::new);
    }
}
