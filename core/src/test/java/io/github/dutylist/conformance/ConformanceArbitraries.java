package io.github.dutylist.conformance;

import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.AssessmentMethod;
import io.github.dutylist.model.ConditionKind;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.Incorporation;
import io.github.dutylist.model.IncorporationTarget;
import io.github.dutylist.model.OrganisationKind;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.RecipientMode;
import io.github.dutylist.model.RecipientRelation;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.ResultUse;
import io.github.dutylist.model.SanctionMeasure;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.model.Strength;
import io.github.dutylist.model.Topic;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random lists, and requirements of all kinds, some of which such lists satisfy and some of which they do not. */
final class ConformanceArbitraries {

    private static final ResponsibilityList LIST =
            ReservesList.list().toBuilder().evaluationPolicy(Optional.empty()).build();

    private ConformanceArbitraries() {}

    /** Returns lists that differ in what is not a clause. */
    static Arbitrary<ResponsibilityList> lists() {
        Arbitrary<Integer> kept = Arbitraries.integers().between(0, 2);
        return Combinators.combine(kept, kept, kept, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((provisions, assessments, bases, catchAll, named) -> {
                    ResponsibilityList list = LIST.toBuilder()
                            .accountability(first(LIST.getAccountability(), provisions))
                            .assessments(first(LIST.getAssessments(), assessments))
                            .policyBases(first(LIST.getPolicyBases(), bases))
                            .build();
                    ResponsibilityList answered = catchAll ? catchingAll(list) : list;
                    return named
                            ? Edits.role(
                                    answered,
                                    "deputy",
                                    role -> role.toBuilder().addHolders("张三").build())
                            : answered;
                });
    }

    private static <T> List<T> first(List<T> all, int count) {
        return all.subList(0, Math.min(count, all.size()));
    }

    private static ResponsibilityList catchingAll(ResponsibilityList list) {
        return list.toBuilder()
                .addAccountability(AccountabilityProvision.builder()
                        .id("acc-all")
                        .text("不履行职责的，予以问责。")
                        .addConditions(AccountabilityCondition.builder()
                                .id("acc-all.1")
                                .text("其他不履行职责的。")
                                .kind(ConditionKind.CATCH_ALL)
                                .build())
                        .build())
                .build();
    }

    static ResponsibilityList with(ResponsibilityList list, DutyClause clause) {
        return Edits.section(
                list, "s-body", it -> it.toBuilder().addClauses(clause).build());
    }

    static Arbitrary<FrequencyRequirement> frequencies() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 3);
        Arbitrary<PeriodUnit> units =
                Arbitraries.of(PeriodUnit.YEAR, PeriodUnit.HALF_YEAR, PeriodUnit.QUARTER, PeriodUnit.MONTH);
        Arbitrary<List<String>> events = Arbitraries.of("accident", "storm-warning")
                .list()
                .uniqueElements()
                .ofMaxSize(2);
        return Arbitraries.oneOf(
                Combinators.combine(counts, units).as(CountPerPeriod::atLeast),
                Combinators.combine(counts, units).as(CountPerPeriod::atMost),
                counts.map(count -> CountPerWindow.atLeast(1, Amount.of(count, AmountUnit.MONTH))),
                Combinators.combine(counts, events)
                        .as((count, types) -> DeadlineAfterEvent.builder()
                                .eventTypes(types)
                                .within(Amount.of(count, AmountUnit.DAY))
                                .build()),
                Arbitraries.of(Term.PERIODIC, Term.FREQUENT).map(Unquantified::of));
    }

    static Arbitrary<DutyClause> clauses() {
        Arbitrary<List<FrequencyRequirement>> frequencies =
                Arbitraries.of(0, 1, 1, 2).flatMap(size -> frequencies().list().ofSize(size));
        Arbitrary<Recipient> recipients = Combinators.combine(
                        Arbitraries.of(RecipientRelation.PUBLIC, RecipientRelation.SUPERIOR),
                        frequencies().list().ofMaxSize(1))
                .as((relation, often) -> Recipient.of(relation, "有关单位", RecipientMode.REPORT).toBuilder()
                        .frequencies(often)
                        .build());
        return Combinators.combine(
                        frequencies,
                        Arbitraries.of(Activity.DRILL, Activity.TRAIN),
                        Arbitraries.of(Strength.SHALL, Strength.SHALL, Strength.SHALL, Strength.MAY),
                        Arbitraries.of(Topic.EMERGENCY, Topic.PETITIONS),
                        recipients,
                        Arbitraries.of(IncorporationTarget.TRAINING, IncorporationTarget.ANNUAL_PLAN),
                        Arbitraries.of("leadership", "deputy"))
                .as((often, activity, strength, topic, recipient, target, role) -> DutyClause.builder()
                        .id("generated")
                        .text("组织应急演练和培训。")
                        .addRoles(role)
                        .frequencies(often)
                        .activity(activity)
                        .strength(strength)
                        .addTopics(topic)
                        .addRecipients(recipient)
                        .addIncorporations(Incorporation.of(target))
                        .build());
    }

    /** Selectors that are not so narrow that no clause fits them. */
    private static Arbitrary<Selector> selectors() {
        return Combinators.combine(
                        some(Activity.DRILL, Activity.TRAIN),
                        some(Topic.EMERGENCY, Topic.PETITIONS),
                        some(Strength.SHALL, Strength.MAY),
                        some("演练", "检查"),
                        some(RecipientRelation.PUBLIC, RecipientRelation.SUPERIOR),
                        some(Responsibility.PRINCIPAL, Responsibility.DIRECT),
                        some(SectionKind.DUTIES, SectionKind.MECHANISM))
                .as((activities, topics, strengths, words, relations, responsibilities, sections) -> Selector.builder()
                        .activities(activities)
                        .topics(topics)
                        .strengths(strengths)
                        .textContains(words)
                        .relations(relations)
                        .responsibilities(responsibilities)
                        .sectionKinds(sections)
                        .build());
    }

    /** Returns mostly none of two values, else the first or, more rarely, the second or both. */
    private static <T> Arbitrary<List<T>> some(T first, T second) {
        return Arbitraries.frequency(
                Tuple.of(80, List.of()),
                Tuple.of(2, List.of(first)),
                Tuple.of(1, List.of(second)),
                Tuple.of(1, List.of(first, second)));
    }

    /** Returns requirements of one kind, which have the kind for an identifier. */
    static Arbitrary<Requirement> requirements(RequirementKind kind) {
        return switch (kind) {
            case REQUIRED_SECTION -> sections();
            case REQUIRED_ROLE -> roles();
            case REQUIRED_TOPIC -> topics();
            case MINIMUM_FREQUENCY ->
                Combinators.combine(
                                selectors(), frequencies().list().ofMinSize(1).ofMaxSize(2))
                        .as((selector, wanted) -> Profiles.frequency(kind.code())
                                .selector(selector)
                                .frequencies(wanted)
                                .build());
            case MAXIMUM_DEADLINE -> deadlines();
            case REQUIRED_RECIPIENT ->
                Combinators.combine(
                                selectors(),
                                Arbitraries.of(RecipientRelation.PUBLIC, RecipientRelation.SUPERIOR),
                                Arbitraries.of(RecipientMode.REPORT, RecipientMode.INFORM)
                                        .optional())
                        .as((selector, relation, mode) -> Profiles.recipient(kind.code())
                                .selector(selector)
                                .relation(relation)
                                .mode(mode)
                                .build());
            case REQUIRED_INCORPORATION ->
                Combinators.combine(
                                selectors().optional(),
                                Arbitraries.of(IncorporationTarget.TRAINING, IncorporationTarget.ANNUAL_PLAN)
                                        .set()
                                        .ofMinSize(1))
                        .as((selector, targets) -> Profiles.incorporation(kind.code())
                                .selector(selector)
                                .targets(targets)
                                .build());
            case REQUIRED_ACCOUNTABILITY -> accountabilities();
            case REQUIRED_ASSESSMENT -> assessments();
            case REQUIRED_BASIS -> bases();
            case FORBIDDEN -> prohibitions();
        };
    }

    private static Arbitrary<Requirement> sections() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(SectionKind.DUTIES, SectionKind.DUTIES, SectionKind.MECHANISM))
                .as((count, kind) -> Profiles.section(RequirementKind.REQUIRED_SECTION.code())
                        .sectionKind(kind)
                        .minClauses(count)
                        .build());
    }

    private static Arbitrary<Requirement> roles() {
        return Combinators.combine(
                        Arbitraries.of(Responsibility.PRINCIPAL, Responsibility.DIRECT, Responsibility.SUPERVISORY),
                        Arbitraries.of(0, 1, 1, 2),
                        Arbitraries.of(0, 1, 2).injectNull(0.5),
                        some(Holder.BODY, Holder.POST))
                .as((responsibility, min, max, holders) -> Profiles.role(RequirementKind.REQUIRED_ROLE.code())
                        .responsibility(responsibility)
                        .min(min == 0 ? Optional.empty() : Optional.of(min))
                        .max(Optional.ofNullable(max))
                        .holders(holders)
                        .build());
    }

    private static Arbitrary<Requirement> topics() {
        return Combinators.combine(
                        Arbitraries.of(Topic.EMERGENCY, Topic.PETITIONS, Topic.WORK_SAFETY),
                        Arbitraries.of(Responsibility.PRINCIPAL, Responsibility.DIRECT)
                                .set()
                                .ofMaxSize(2))
                .as((topic, responsibilities) -> Profiles.topic(RequirementKind.REQUIRED_TOPIC.code())
                        .topic(topic)
                        .responsibilities(responsibilities)
                        .build());
    }

    private static Arbitrary<Requirement> deadlines() {
        return Combinators.combine(
                        selectors(),
                        Arbitraries.of(
                                List.<String>of(), List.of("accident"), List.of("accident", "暴雨预警"), List.of("网络中断")),
                        Arbitraries.integers().between(2, 4))
                .as((selector, events, days) -> Profiles.deadline(RequirementKind.MAXIMUM_DEADLINE.code())
                        .selector(selector)
                        .eventTypes(events)
                        .within(Amount.of(days, AmountUnit.DAY))
                        .build());
    }

    private static Arbitrary<Requirement> accountabilities() {
        return Combinators.combine(
                        selectors().optional(),
                        Arbitraries.of(SanctionMeasure.INTERVIEW, SanctionMeasure.REFERRAL)
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.integers().between(1, 4).optional())
                .as((selector, measures, conditions) -> Profiles.accountability(
                                RequirementKind.REQUIRED_ACCOUNTABILITY.code())
                        .coverage(
                                selector == null || selector.isEmpty()
                                        ? AccountabilityCoverage.EVERY_SHALL_DUTY
                                        : AccountabilityCoverage.SELECTOR)
                        .selector(selector)
                        .measures(measures)
                        .minConditions(conditions)
                        .build());
    }

    private static Arbitrary<Requirement> assessments() {
        return Combinators.combine(
                        Arbitraries.of(AssessmentMethod.SELF_ASSESSMENT, AssessmentMethod.HEARING)
                                .list()
                                .ofMaxSize(1),
                        frequencies().list().ofMaxSize(1),
                        Arbitraries.of(ResultUse.CADRE_ASSESSMENT, ResultUse.CIRCULATION)
                                .list()
                                .ofMaxSize(1))
                .as((methods, frequencies, uses) -> Profiles.assessment(RequirementKind.REQUIRED_ASSESSMENT.code())
                        .methods(methods)
                        .frequencies(frequencies)
                        .resultUses(uses)
                        .build());
    }

    private static Arbitrary<Requirement> bases() {
        return Combinators.combine(
                        Arbitraries.of("《中华人民共和国安全生产法》", "粮油储存安全管理办法").optional(),
                        Arbitraries.of("省粮发〔2021〕45号", "省粮发[2021]45号", "省粮发〔2022〕1号"),
                        Arbitraries.of(true, false))
                .as((title, number, numbered) -> Profiles.basis(RequirementKind.REQUIRED_BASIS.code())
                        .title(title)
                        .documentNumber(numbered || title.isEmpty() ? Optional.of(number) : Optional.empty())
                        .build());
    }

    private static Arbitrary<Requirement> prohibitions() {
        return Combinators.combine(
                        Arbitraries.of(ForbiddenContent.values()),
                        selectors(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(SanctionMeasure.INTERVIEW, SanctionMeasure.REFERRAL),
                        Arbitraries.of("演练", "宴请"))
                .as((what, selector, selecting, measure, text) -> {
                    boolean selects = what == ForbiddenContent.CLAUSE
                            || selecting
                                    && (what == ForbiddenContent.TEXT || what == ForbiddenContent.UNQUANTIFIED_ONLY);
                    return Profiles.forbidden(RequirementKind.FORBIDDEN.code(), what)
                            .selector(selects ? Optional.of(selector) : Optional.empty())
                            .measure(what == ForbiddenContent.MEASURE ? Optional.of(measure) : Optional.empty())
                            .text(what == ForbiddenContent.TEXT ? Optional.of(text) : Optional.empty())
                            .build();
                });
    }

    static Arbitrary<Requirement> requirements() {
        return Arbitraries.of(RequirementKind.values())
                .flatMap(ConformanceArbitraries::requirements)
                .withoutEdgeCases();
    }

    /** Returns two requirements of one kind, which mostly count the same duties and sometimes are the same. */
    static Arbitrary<List<Requirement>> pairs() {
        return Arbitraries.of(RequirementKind.values())
                .flatMap(kind -> Combinators.combine(
                                requirements(kind),
                                requirements(kind),
                                Arbitraries.integers().between(0, 9))
                        .as((one, other, choice) -> List.of(
                                one,
                                switch (choice) {
                                    case 0, 1, 2 -> one;
                                    case 3, 4 -> other;
                                    default -> selectingLike(one, other);
                                })))
                .withoutEdgeCases();
    }

    private static Requirement selectingLike(Requirement model, Requirement requirement) {
        if (requirement instanceof MinimumFrequency frequency) {
            return frequency.toBuilder()
                    .selector(((MinimumFrequency) model).getSelector())
                    .build();
        }
        if (requirement instanceof MaximumDeadline deadline) {
            return deadline.toBuilder()
                    .selector(((MaximumDeadline) model).getSelector())
                    .build();
        }
        if (requirement instanceof RequiredRecipient recipient) {
            return recipient.toBuilder()
                    .selector(((RequiredRecipient) model).getSelector())
                    .build();
        }
        return requirement instanceof RequiredIncorporation incorporation
                ? incorporation.toBuilder()
                        .selector(((RequiredIncorporation) model).getSelector())
                        .build()
                : requirement;
    }

    /** Returns profiles with requirements of different kinds, which may say what words mean and whom they are for. */
    static Arbitrary<ConformanceProfile> profiles(int greatestSize) {
        Arbitrary<Resolution> resolutions = Arbitraries.of(PeriodUnit.YEAR, PeriodUnit.QUARTER, PeriodUnit.MONTH)
                .map(unit -> Resolution.builder()
                        .putTerms(Term.PERIODIC, CountPerPeriod.atLeast(1, unit))
                        .build());
        Arbitrary<AppliesTo> extents = Arbitraries.of(
                AppliesTo.builder()
                        .addKinds(OrganisationKind.GOVERNMENT_DEPARTMENT)
                        .build(),
                AppliesTo.builder().addKinds(OrganisationKind.SCHOOL).build(),
                AppliesTo.builder().under("临江县人民政府").build(),
                AppliesTo.builder().under("云溪市人民政府").build());
        return Combinators.combine(
                        requirements().list().ofMinSize(1).ofMaxSize(greatestSize),
                        resolutions.optional(),
                        extents.injectNull(0.7))
                .as((requirements, resolution, extent) -> Profiles.profile(different(requirements)).toBuilder()
                        .resolution(resolution)
                        .appliesTo(Optional.ofNullable(extent))
                        .build())
                .withoutEdgeCases();
    }

    private static Requirement[] different(List<Requirement> requirements) {
        Map<String, Requirement> byId = new LinkedHashMap<>();
        requirements.forEach(requirement -> byId.put(requirement.getId(), requirement));
        return new ArrayList<>(byId.values()).toArray(Requirement[]::new);
    }
}
