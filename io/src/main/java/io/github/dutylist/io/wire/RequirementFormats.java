package io.github.dutylist.io.wire;

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
import io.github.dutylist.conformance.RequirementKind;
import io.github.dutylist.conformance.Selector;
import io.github.dutylist.finding.ProfileRules;
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
import java.util.function.BiConsumer;

/** The formats of the requirements of profiles. */
final class RequirementFormats {

    private static final CodeFormat<Topic> TOPIC = new CodeFormat<>(Topic.CODES);

    private static final CodeFormat<Responsibility> RESPONSIBILITY = new CodeFormat<>(Responsibility.CODES);

    private static final CodeFormat<RecipientRelation> RELATION = new CodeFormat<>(RecipientRelation.CODES);

    private static final CodeFormat<SanctionMeasure> MEASURE = new CodeFormat<>(SanctionMeasure.CODES);

    static final ObjectFormat<AppliesTo, AppliesTo.Builder> APPLIES_TO = ObjectFormat.of(
                    AppliesTo.class, AppliesTo::builder, AppliesTo.Builder::build, AppliesTo.Builder::extensions)
            .many("kinds", new CodeFormat<>(OrganisationKind.CODES), AppliesTo::getKinds, AppliesTo.Builder::kinds)
            .many("levels", new CodeFormat<>(OrganisationLevel.CODES), AppliesTo::getLevels, AppliesTo.Builder::levels)
            .many("topics", TOPIC, AppliesTo::getTopics, AppliesTo.Builder::topics)
            .maybe("under", ScalarFormats.LINE, AppliesTo::getUnder, AppliesTo.Builder::under);

    static final ObjectFormat<Selector, Selector.Builder> SELECTOR = ObjectFormat.of(
                    Selector.class, Selector::builder, Selector.Builder::build, Selector.Builder::extensions)
            .many("topics", TOPIC, Selector::getTopics, Selector.Builder::topics)
            .many("activities", new CodeFormat<>(Activity.CODES), Selector::getActivities, Selector.Builder::activities)
            .many("responsibilities", RESPONSIBILITY, Selector::getResponsibilities, Selector.Builder::responsibilities)
            .many("relations", RELATION, Selector::getRelations, Selector.Builder::relations)
            .many(
                    "sectionKinds",
                    new CodeFormat<>(SectionKind.CODES),
                    Selector::getSectionKinds,
                    Selector.Builder::sectionKinds)
            .many("strengths", new CodeFormat<>(Strength.CODES), Selector::getStrengths, Selector.Builder::strengths)
            .many("textContains", ScalarFormats.LINE, Selector::getTextContains, Selector.Builder::textContains);

    static final ObjectFormat<RequiredSection, RequiredSection.Builder> REQUIRED_SECTION = common(
                    ObjectFormat.of(
                            RequiredSection.class,
                            RequiredSection::builder,
                            RequiredSection.Builder::build,
                            RequiredSection.Builder::extensions),
                    RequiredSection.Builder::id,
                    RequiredSection.Builder::conformance,
                    RequiredSection.Builder::statement,
                    RequiredSection.Builder::basis,
                    RequiredSection.Builder::appliesWhen)
            .one(
                    "sectionKind",
                    new CodeFormat<>(SectionKind.CODES),
                    RequiredSection::getSectionKind,
                    RequiredSection.Builder::sectionKind)
            .maybe(
                    "minClauses",
                    ScalarFormats.POSITIVE,
                    RequiredSection::getMinClauses,
                    RequiredSection.Builder::minClauses);

    static final ObjectFormat<RequiredRole, RequiredRole.Builder> REQUIRED_ROLE = common(
                    ObjectFormat.of(
                            RequiredRole.class,
                            RequiredRole::builder,
                            RequiredRole.Builder::build,
                            RequiredRole.Builder::extensions),
                    RequiredRole.Builder::id,
                    RequiredRole.Builder::conformance,
                    RequiredRole.Builder::statement,
                    RequiredRole.Builder::basis,
                    RequiredRole.Builder::appliesWhen)
            .one(
                    "responsibility",
                    RESPONSIBILITY,
                    RequiredRole::getResponsibility,
                    RequiredRole.Builder::responsibility)
            .maybe("min", ScalarFormats.POSITIVE, RequiredRole::getMin, RequiredRole.Builder::min)
            .maybe("max", ScalarFormats.NON_NEGATIVE, RequiredRole::getMax, RequiredRole.Builder::max)
            .many("holders", new CodeFormat<>(Holder.CODES), RequiredRole::getHolders, RequiredRole.Builder::holders);

    static final ObjectFormat<RequiredTopic, RequiredTopic.Builder> REQUIRED_TOPIC = common(
                    ObjectFormat.of(
                            RequiredTopic.class,
                            RequiredTopic::builder,
                            RequiredTopic.Builder::build,
                            RequiredTopic.Builder::extensions),
                    RequiredTopic.Builder::id,
                    RequiredTopic.Builder::conformance,
                    RequiredTopic.Builder::statement,
                    RequiredTopic.Builder::basis,
                    RequiredTopic.Builder::appliesWhen)
            .one("topic", TOPIC, RequiredTopic::getTopic, RequiredTopic.Builder::topic)
            .many(
                    "responsibilities",
                    RESPONSIBILITY,
                    RequiredTopic::getResponsibilities,
                    RequiredTopic.Builder::responsibilities);

    static final ObjectFormat<MinimumFrequency, MinimumFrequency.Builder> MINIMUM_FREQUENCY = common(
                    ObjectFormat.of(
                            MinimumFrequency.class,
                            MinimumFrequency::builder,
                            MinimumFrequency.Builder::build,
                            MinimumFrequency.Builder::extensions),
                    MinimumFrequency.Builder::id,
                    MinimumFrequency.Builder::conformance,
                    MinimumFrequency.Builder::statement,
                    MinimumFrequency.Builder::basis,
                    MinimumFrequency.Builder::appliesWhen)
            .one("selector", SELECTOR, MinimumFrequency::getSelector, MinimumFrequency.Builder::selector)
            .atLeastOne(
                    "frequencies",
                    FrequencyFormats.REQUIREMENT,
                    MinimumFrequency::getFrequencies,
                    MinimumFrequency.Builder::frequencies);

    static final ObjectFormat<MaximumDeadline, MaximumDeadline.Builder> MAXIMUM_DEADLINE = common(
                    ObjectFormat.of(
                            MaximumDeadline.class,
                            MaximumDeadline::builder,
                            MaximumDeadline.Builder::build,
                            MaximumDeadline.Builder::extensions),
                    MaximumDeadline.Builder::id,
                    MaximumDeadline.Builder::conformance,
                    MaximumDeadline.Builder::statement,
                    MaximumDeadline.Builder::basis,
                    MaximumDeadline.Builder::appliesWhen)
            .one("selector", SELECTOR, MaximumDeadline::getSelector, MaximumDeadline.Builder::selector)
            .many("eventTypes", ScalarFormats.LINE, MaximumDeadline::getEventTypes, MaximumDeadline.Builder::eventTypes)
            .one("within", CommonFormats.AMOUNT, MaximumDeadline::getWithin, MaximumDeadline.Builder::within)
            .maybe(
                    "countedFrom",
                    new CodeFormat<>(CountedFrom.CODES),
                    MaximumDeadline::getCountedFrom,
                    MaximumDeadline.Builder::countedFrom);

    static final ObjectFormat<RequiredRecipient, RequiredRecipient.Builder> REQUIRED_RECIPIENT = common(
                    ObjectFormat.of(
                            RequiredRecipient.class,
                            RequiredRecipient::builder,
                            RequiredRecipient.Builder::build,
                            RequiredRecipient.Builder::extensions),
                    RequiredRecipient.Builder::id,
                    RequiredRecipient.Builder::conformance,
                    RequiredRecipient.Builder::statement,
                    RequiredRecipient.Builder::basis,
                    RequiredRecipient.Builder::appliesWhen)
            .one("selector", SELECTOR, RequiredRecipient::getSelector, RequiredRecipient.Builder::selector)
            .one("relation", RELATION, RequiredRecipient::getRelation, RequiredRecipient.Builder::relation)
            .maybe(
                    "mode",
                    new CodeFormat<>(RecipientMode.CODES),
                    RequiredRecipient::getMode,
                    RequiredRecipient.Builder::mode);

    static final ObjectFormat<RequiredIncorporation, RequiredIncorporation.Builder> REQUIRED_INCORPORATION = common(
                    ObjectFormat.of(
                            RequiredIncorporation.class,
                            RequiredIncorporation::builder,
                            RequiredIncorporation.Builder::build,
                            RequiredIncorporation.Builder::extensions),
                    RequiredIncorporation.Builder::id,
                    RequiredIncorporation.Builder::conformance,
                    RequiredIncorporation.Builder::statement,
                    RequiredIncorporation.Builder::basis,
                    RequiredIncorporation.Builder::appliesWhen)
            .atLeastOne(
                    "targets",
                    new CodeFormat<>(IncorporationTarget.CODES),
                    RequiredIncorporation::getTargets,
                    RequiredIncorporation.Builder::targets)
            .maybe("selector", SELECTOR, RequiredIncorporation::getSelector, RequiredIncorporation.Builder::selector);

    static final ObjectFormat<RequiredAccountability, RequiredAccountability.Builder> REQUIRED_ACCOUNTABILITY = common(
                    ObjectFormat.of(
                            RequiredAccountability.class,
                            RequiredAccountability::builder,
                            RequiredAccountability.Builder::build,
                            RequiredAccountability.Builder::extensions),
                    RequiredAccountability.Builder::id,
                    RequiredAccountability.Builder::conformance,
                    RequiredAccountability.Builder::statement,
                    RequiredAccountability.Builder::basis,
                    RequiredAccountability.Builder::appliesWhen)
            .one(
                    "coverage",
                    new CodeFormat<>(AccountabilityCoverage.CODES),
                    RequiredAccountability::getCoverage,
                    RequiredAccountability.Builder::coverage)
            .maybe("selector", SELECTOR, RequiredAccountability::getSelector, RequiredAccountability.Builder::selector)
            .many("measures", MEASURE, RequiredAccountability::getMeasures, RequiredAccountability.Builder::measures)
            .maybe(
                    "minConditions",
                    ScalarFormats.POSITIVE,
                    RequiredAccountability::getMinConditions,
                    RequiredAccountability.Builder::minConditions);

    static final ObjectFormat<RequiredAssessment, RequiredAssessment.Builder> REQUIRED_ASSESSMENT = common(
                    ObjectFormat.of(
                            RequiredAssessment.class,
                            RequiredAssessment::builder,
                            RequiredAssessment.Builder::build,
                            RequiredAssessment.Builder::extensions),
                    RequiredAssessment.Builder::id,
                    RequiredAssessment.Builder::conformance,
                    RequiredAssessment.Builder::statement,
                    RequiredAssessment.Builder::basis,
                    RequiredAssessment.Builder::appliesWhen)
            .many(
                    "methods",
                    new CodeFormat<>(AssessmentMethod.CODES),
                    RequiredAssessment::getMethods,
                    RequiredAssessment.Builder::methods)
            .many(
                    "frequencies",
                    FrequencyFormats.REQUIREMENT,
                    RequiredAssessment::getFrequencies,
                    RequiredAssessment.Builder::frequencies)
            .many(
                    "resultUses",
                    new CodeFormat<>(ResultUse.CODES),
                    RequiredAssessment::getResultUses,
                    RequiredAssessment.Builder::resultUses);

    static final ObjectFormat<RequiredBasis, RequiredBasis.Builder> REQUIRED_BASIS = common(
                    ObjectFormat.of(
                            RequiredBasis.class,
                            RequiredBasis::builder,
                            RequiredBasis.Builder::build,
                            RequiredBasis.Builder::extensions),
                    RequiredBasis.Builder::id,
                    RequiredBasis.Builder::conformance,
                    RequiredBasis.Builder::statement,
                    RequiredBasis.Builder::basis,
                    RequiredBasis.Builder::appliesWhen)
            .maybe(
                    "documentNumber",
                    ScalarFormats.LINE,
                    RequiredBasis::getDocumentNumber,
                    RequiredBasis.Builder::documentNumber)
            .maybe("title", ScalarFormats.LINE, RequiredBasis::getTitle, RequiredBasis.Builder::title);

    static final ObjectFormat<Forbidden, Forbidden.Builder> FORBIDDEN = common(
                    ObjectFormat.of(
                            Forbidden.class,
                            Forbidden::builder,
                            Forbidden.Builder::build,
                            Forbidden.Builder::extensions),
                    Forbidden.Builder::id,
                    Forbidden.Builder::conformance,
                    Forbidden.Builder::statement,
                    Forbidden.Builder::basis,
                    Forbidden.Builder::appliesWhen)
            .one("what", new CodeFormat<>(ForbiddenContent.CODES), Forbidden::getWhat, Forbidden.Builder::what)
            .maybe("selector", SELECTOR, Forbidden::getSelector, Forbidden.Builder::selector)
            .maybe("measure", MEASURE, Forbidden::getMeasure, Forbidden.Builder::measure)
            .maybe("text", ScalarFormats.LINE, Forbidden::getText, Forbidden.Builder::text);

    static final UnionFormat<Requirement, RequirementKind> REQUIREMENT = new UnionFormat<Requirement, RequirementKind>(
                    Requirement.class,
                    "kind",
                    new CodeFormat<>(RequirementKind.CODES),
                    Requirement::kind,
                    ProfileRules.MEMBER_MISMATCH)
            .form(RequirementKind.REQUIRED_SECTION, REQUIRED_SECTION)
            .form(RequirementKind.REQUIRED_ROLE, REQUIRED_ROLE)
            .form(RequirementKind.REQUIRED_TOPIC, REQUIRED_TOPIC)
            .form(RequirementKind.MINIMUM_FREQUENCY, MINIMUM_FREQUENCY)
            .form(RequirementKind.MAXIMUM_DEADLINE, MAXIMUM_DEADLINE)
            .form(RequirementKind.REQUIRED_RECIPIENT, REQUIRED_RECIPIENT)
            .form(RequirementKind.REQUIRED_INCORPORATION, REQUIRED_INCORPORATION)
            .form(RequirementKind.REQUIRED_ACCOUNTABILITY, REQUIRED_ACCOUNTABILITY)
            .form(RequirementKind.REQUIRED_ASSESSMENT, REQUIRED_ASSESSMENT)
            .form(RequirementKind.REQUIRED_BASIS, REQUIRED_BASIS)
            .form(RequirementKind.FORBIDDEN, FORBIDDEN);

    private RequirementFormats() {}

    /** Adds the members that all requirements have. */
    private static <T extends Requirement, B> ObjectFormat<T, B> common(
            ObjectFormat<T, B> format,
            BiConsumer<B, String> id,
            BiConsumer<B, ConformanceLevel> conformance,
            BiConsumer<B, String> statement,
            BiConsumer<B, List<String>> basis,
            BiConsumer<B, AppliesTo> appliesWhen) {
        return format.one("id", ScalarFormats.ID, Requirement::getId, id)
                .one("conformance", new CodeFormat<>(ConformanceLevel.CODES), Requirement::getConformance, conformance)
                .one("statement", ScalarFormats.TEXT, Requirement::getStatement, statement)
                .many("basis", ScalarFormats.LINE, Requirement::getBasis, basis)
                .maybe("appliesWhen", APPLIES_TO, Requirement::getAppliesWhen, appliesWhen);
    }
}
