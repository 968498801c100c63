package io.github.dutylist.arbitraries;

import io.github.dutylist.conformance.AccountabilityCoverage;
import io.github.dutylist.conformance.AppliesTo;
import io.github.dutylist.conformance.ConformanceLevel;
import io.github.dutylist.conformance.Forbidden;
import io.github.dutylist.conformance.ForbiddenContent;
import io.github.dutylist.conformance.MaximumDeadline;
import io.github.dutylist.conformance.MinimumFrequency;
import io.github.dutylist.conformance.RequiredAccountability;
import io.github.dutylist.conformance.RequiredAssessment;
import io.github.dutylist.conformance.RequiredBasis;
import io.github.dutylist.conformance.RequiredIncorporation;
import io.github.dutylist.conformance.RequiredRecipient;
import io.github.dutylist.conformance.RequiredRole;
import io.github.dutylist.conformance.RequiredSection;
import io.github.dutylist.conformance.RequiredTopic;
import io.github.dutylist.conformance.Requirement;
import io.github.dutylist.conformance.Selector;
import io.github.dutylist.frequency.CountedFrom;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.AssessmentMethod;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.IncorporationTarget;
import io.github.dutylist.model.OrganisationKind;
import io.github.dutylist.model.OrganisationLevel;
import io.github.dutylist.model.RecipientMode;
import io.github.dutylist.model.RecipientRelation;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResultUse;
import io.github.dutylist.model.SanctionMeasure;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.model.Strength;
import io.github.dutylist.model.Topic;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random requirements of profiles, of all forms. */
public final class RequirementArbitraries {

    private static final int MOST_ROLES = 9;

    private RequirementArbitraries() {}

    /** Returns requirements of all forms. */
    public static Arbitrary<Requirement> requirements() {
        return Choice.among(
                sections(),
                roles(),
                topics(),
                frequencies(),
                deadlines(),
                recipients(),
                incorporations(),
                accountability(),
                assessments(),
                bases(),
                prohibitions());
    }

    /** Returns extents of application, also without limits. */
    public static Arbitrary<AppliesTo> extents() {
        return Members.of(AppliesTo::builder)
                .perhaps(ValueArbitraries.codeSets(OrganisationKind.CODES), AppliesTo.Builder::kinds)
                .perhaps(ValueArbitraries.codeSets(OrganisationLevel.CODES), AppliesTo.Builder::levels)
                .perhaps(ValueArbitraries.codeSets(Topic.CODES), AppliesTo.Builder::topics)
                .perhaps(TextArbitraries.lines(), AppliesTo.Builder::under)
                .with(AppliesTo.Builder::extensions, AppliesTo.Builder::build);
    }

    /** Returns selectors, also of all duties. */
    public static Arbitrary<Selector> selectors() {
        return Members.of(Selector::builder)
                .perhaps(ValueArbitraries.codeSets(Topic.CODES), Selector.Builder::topics)
                .perhaps(ValueArbitraries.codeSets(Activity.CODES), Selector.Builder::activities)
                .perhaps(ValueArbitraries.codeSets(Responsibility.CODES), Selector.Builder::responsibilities)
                .perhaps(ValueArbitraries.codeSets(RecipientRelation.CODES), Selector.Builder::relations)
                .perhaps(ValueArbitraries.codeSets(SectionKind.CODES), Selector.Builder::sectionKinds)
                .perhaps(ValueArbitraries.codeSets(Strength.CODES), Selector.Builder::strengths)
                .several(TextArbitraries.lines(), Selector.Builder::textContains)
                .with(Selector.Builder::extensions, Selector.Builder::build);
    }

    /** Returns requirements of sections. */
    public static Arbitrary<RequiredSection> sections() {
        return common(
                        Members.of(RequiredSection::builder),
                        RequiredSection.Builder::id,
                        RequiredSection.Builder::conformance,
                        RequiredSection.Builder::statement,
                        RequiredSection.Builder::basis,
                        RequiredSection.Builder::appliesWhen)
                .always(Arbitraries.of(SectionKind.values()), RequiredSection.Builder::sectionKind)
                .perhaps(ValueArbitraries.positives(), RequiredSection.Builder::minClauses)
                .with(RequiredSection.Builder::extensions, RequiredSection.Builder::build);
    }

    /** Returns requirements of roles. */
    public static Arbitrary<RequiredRole> roles() {
        return common(
                        Members.of(RequiredRole::builder),
                        RequiredRole.Builder::id,
                        RequiredRole.Builder::conformance,
                        RequiredRole.Builder::statement,
                        RequiredRole.Builder::basis,
                        RequiredRole.Builder::appliesWhen)
                .always(ValueArbitraries.codes(Responsibility.CODES), RequiredRole.Builder::responsibility)
                .perhaps(Arbitraries.integers().between(1, MOST_ROLES), RequiredRole.Builder::min)
                .perhaps(Arbitraries.integers().between(MOST_ROLES, 2 * MOST_ROLES), RequiredRole.Builder::max)
                .perhaps(ValueArbitraries.codeSets(Holder.CODES), RequiredRole.Builder::holders)
                .with(RequiredRole.Builder::extensions, RequiredRole.Builder::build);
    }

    /** Returns requirements of fields of work. */
    public static Arbitrary<RequiredTopic> topics() {
        return common(
                        Members.of(RequiredTopic::builder),
                        RequiredTopic.Builder::id,
                        RequiredTopic.Builder::conformance,
                        RequiredTopic.Builder::statement,
                        RequiredTopic.Builder::basis,
                        RequiredTopic.Builder::appliesWhen)
                .always(ValueArbitraries.codes(Topic.CODES), RequiredTopic.Builder::topic)
                .perhaps(ValueArbitraries.codeSets(Responsibility.CODES), RequiredTopic.Builder::responsibilities)
                .with(RequiredTopic.Builder::extensions, RequiredTopic.Builder::build);
    }

    /** Returns least frequencies. */
    public static Arbitrary<MinimumFrequency> frequencies() {
        return common(
                        Members.of(MinimumFrequency::builder),
                        MinimumFrequency.Builder::id,
                        MinimumFrequency.Builder::conformance,
                        MinimumFrequency.Builder::statement,
                        MinimumFrequency.Builder::basis,
                        MinimumFrequency.Builder::appliesWhen)
                .always(selectors(), MinimumFrequency.Builder::selector)
                .atLeastOne(FrequencyArbitraries.requirements(), MinimumFrequency.Builder::frequencies)
                .with(MinimumFrequency.Builder::extensions, MinimumFrequency.Builder::build);
    }

    /** Returns longest deadlines. */
    public static Arbitrary<MaximumDeadline> deadlines() {
        return common(
                        Members.of(MaximumDeadline::builder),
                        MaximumDeadline.Builder::id,
                        MaximumDeadline.Builder::conformance,
                        MaximumDeadline.Builder::statement,
                        MaximumDeadline.Builder::basis,
                        MaximumDeadline.Builder::appliesWhen)
                .always(selectors(), MaximumDeadline.Builder::selector)
                .several(TextArbitraries.lines(), MaximumDeadline.Builder::eventTypes)
                .always(ValueArbitraries.amounts(), MaximumDeadline.Builder::within)
                .perhaps(Arbitraries.of(CountedFrom.values()), MaximumDeadline.Builder::countedFrom)
                .with(MaximumDeadline.Builder::extensions, MaximumDeadline.Builder::build);
    }

    /** Returns requirements of recipients. */
    public static Arbitrary<RequiredRecipient> recipients() {
        return common(
                        Members.of(RequiredRecipient::builder),
                        RequiredRecipient.Builder::id,
                        RequiredRecipient.Builder::conformance,
                        RequiredRecipient.Builder::statement,
                        RequiredRecipient.Builder::basis,
                        RequiredRecipient.Builder::appliesWhen)
                .always(selectors(), RequiredRecipient.Builder::selector)
                .always(Arbitraries.of(RecipientRelation.values()), RequiredRecipient.Builder::relation)
                .perhaps(Arbitraries.of(RecipientMode.values()), RequiredRecipient.Builder::mode)
                .with(RequiredRecipient.Builder::extensions, RequiredRecipient.Builder::build);
    }

    /** Returns requirements of incorporations. */
    public static Arbitrary<RequiredIncorporation> incorporations() {
        return common(
                        Members.of(RequiredIncorporation::builder),
                        RequiredIncorporation.Builder::id,
                        RequiredIncorporation.Builder::conformance,
                        RequiredIncorporation.Builder::statement,
                        RequiredIncorporation.Builder::basis,
                        RequiredIncorporation.Builder::appliesWhen)
                .always(ValueArbitraries.codeSets(IncorporationTarget.CODES), RequiredIncorporation.Builder::targets)
                .perhaps(selectors(), RequiredIncorporation.Builder::selector)
                .with(RequiredIncorporation.Builder::extensions, RequiredIncorporation.Builder::build);
    }

    /** Returns requirements of accountability. */
    public static Arbitrary<RequiredAccountability> accountability() {
        Arbitrary<RequiredAccountability> whole = common(
                        Members.of(RequiredAccountability::builder),
                        RequiredAccountability.Builder::id,
                        RequiredAccountability.Builder::conformance,
                        RequiredAccountability.Builder::statement,
                        RequiredAccountability.Builder::basis,
                        RequiredAccountability.Builder::appliesWhen)
                .always(
                        Arbitraries.just(AccountabilityCoverage.EVERY_SHALL_DUTY),
                        RequiredAccountability.Builder::coverage)
                .perhaps(ValueArbitraries.codeSets(SanctionMeasure.CODES), RequiredAccountability.Builder::measures)
                .perhaps(ValueArbitraries.positives(), RequiredAccountability.Builder::minConditions)
                .with(RequiredAccountability.Builder::extensions, RequiredAccountability.Builder::build);
        Arbitrary<RequiredAccountability> part = Combinators.combine(whole, selectors())
                .as((requirement, selector) -> requirement.toBuilder()
                        .coverage(AccountabilityCoverage.SELECTOR)
                        .selector(selector)
                        .build());
        return Choice.among(whole, part);
    }

    /** Returns requirements of assessments. */
    public static Arbitrary<RequiredAssessment> assessments() {
        return common(
                        Members.of(RequiredAssessment::builder),
                        RequiredAssessment.Builder::id,
                        RequiredAssessment.Builder::conformance,
                        RequiredAssessment.Builder::statement,
                        RequiredAssessment.Builder::basis,
                        RequiredAssessment.Builder::appliesWhen)
                .perhaps(ValueArbitraries.codeSets(AssessmentMethod.CODES), RequiredAssessment.Builder::methods)
                .several(FrequencyArbitraries.requirements(), RequiredAssessment.Builder::frequencies)
                .perhaps(ValueArbitraries.codeSets(ResultUse.CODES), RequiredAssessment.Builder::resultUses)
                .with(RequiredAssessment.Builder::extensions, RequiredAssessment.Builder::build);
    }

    /** Returns requirements of policy bases, by number, by title or by both. */
    public static Arbitrary<RequiredBasis> bases() {
        Arbitrary<RequiredBasis> numbered = common(
                        Members.of(RequiredBasis::builder),
                        RequiredBasis.Builder::id,
                        RequiredBasis.Builder::conformance,
                        RequiredBasis.Builder::statement,
                        RequiredBasis.Builder::basis,
                        RequiredBasis.Builder::appliesWhen)
                .always(TextArbitraries.documentNumbers(), RequiredBasis.Builder::documentNumber)
                .with(RequiredBasis.Builder::extensions, RequiredBasis.Builder::build);
        Arbitrary<RequiredBasis> both = Combinators.combine(numbered, TextArbitraries.lines())
                .as((basis, title) -> basis.toBuilder().title(title).build());
        Arbitrary<RequiredBasis> titled = both.map(
                basis -> basis.toBuilder().documentNumber(Optional.empty()).build());
        return Choice.among(numbered, both, titled);
    }

    /** Returns prohibitions of everything that can be forbidden. */
    public static Arbitrary<Forbidden> prohibitions() {
        Arbitrary<Forbidden> names = common(
                        Members.of(Forbidden::builder),
                        Forbidden.Builder::id,
                        Forbidden.Builder::conformance,
                        Forbidden.Builder::statement,
                        Forbidden.Builder::basis,
                        Forbidden.Builder::appliesWhen)
                .always(Arbitraries.just(ForbiddenContent.PERSON_NAMES), Forbidden.Builder::what)
                .with(Forbidden.Builder::extensions, Forbidden.Builder::build);
        Arbitrary<Forbidden> clauses = Combinators.combine(names, selectors())
                .as((any, selector) -> any.toBuilder()
                        .what(ForbiddenContent.CLAUSE)
                        .selector(selector)
                        .build());
        Arbitrary<Forbidden> unquantified = clauses.map(
                any -> any.toBuilder().what(ForbiddenContent.UNQUANTIFIED_ONLY).build());
        Arbitrary<Forbidden> texts = Combinators.combine(clauses, TextArbitraries.lines())
                .as((any, text) ->
                        any.toBuilder().what(ForbiddenContent.TEXT).text(text).build());
        Arbitrary<Forbidden> measures = Combinators.combine(names, ValueArbitraries.codes(SanctionMeasure.CODES))
                .as((any, measure) -> any.toBuilder()
                        .what(ForbiddenContent.MEASURE)
                        .measure(measure)
                        .build());
        return Choice.among(names, clauses, unquantified, texts, measures);
    }

    /** Adds the members that all requirements have. */
    private static <B> Members<B> common(
            Members<B> members,
            BiConsumer<B, String> id,
            BiConsumer<B, ConformanceLevel> conformance,
            BiConsumer<B, String> statement,
            BiConsumer<B, List<String>> basis,
            BiConsumer<B, AppliesTo> appliesWhen) {
        return members.always(TextArbitraries.identifiers(), id)
                .always(Arbitraries.of(ConformanceLevel.values()), conformance)
                .always(TextArbitraries.texts(), statement)
                .several(TextArbitraries.lines(), basis)
                .perhaps(extents(), appliesWhen);
    }
}
