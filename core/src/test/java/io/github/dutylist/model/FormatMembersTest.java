package io.github.dutylist.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.constraint.AbsoluteUri;
import io.github.dutylist.value.Extensible;
import io.github.dutylist.value.Extensions;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every member of the format with its cardinality and its type, against the attributes of the model. */
class FormatMembersTest {

    /**
     * The objects of the format, one a line: each member with its name, cardinality and type.
     *
     * <p>What a profile {@code extends} on the wire has another name in the model, where that word is taken.
     *
     * <p>The uses of a result are the one place where the format asks for at least one and the model does not:
     * an assessment without use can be stated, and a rule of its own speaks of it.
     */
    private static final String FORMAT = """
            Amount: value 1 int≥1, unit 1 AmountUnit
            DateRange: start 1 LocalDate, end ? LocalDate
            Season: start 1 YearlyDay, end 1 YearlyDay
            ResponsibilityList: id 1 DocumentId, version 1 int≥1, title 1 Line, status 1 ListStatus, \
            documentNumber ? Line, topics * Topic, issuers * Identifier, addressees * Line, adoptedOn ? LocalDate, \
            issuedOn ? LocalDate, effective ? DateRange, replaces ? ListReference, secrecy ? Secrecy, \
            language ? LanguageTag, timeZone ? Line, organisation 1 Identifier, organisations + Organisation, \
            roles + Role, policyBases * PolicyBasis, eventTypes * EventType, preamble ? Text, closing ? Text, \
            sections + Section, accountability * AccountabilityProvision, assessments * AssessmentScheme, \
            conformsTo * ProfileReference, evaluationPolicy ? EvaluationPolicy
            ListReference: id 1 DocumentId, version 1 int≥1
            ProfileReference: id 1 DocumentId, version ? int≥1
            EventType: id 1 Identifier, title 1 Line, description ? Text
            Organisation: id 1 Identifier, name 1 Line, shortName ? Line, kind ? OrganisationKind, \
            level ? OrganisationLevel, creditCode ? CreditCode, divisionCode ? DivisionCode, superior ? Identifier, \
            unitOf ? Identifier
            Role: id 1 Identifier, title 1 Line, organisation ? Identifier, responsibilities + Responsibility, \
            holder 1 Holder, assists * Identifier, topics * Topic, principles * Principle, holders * Line
            Section: id 1 Identifier, number ? Line, heading ? Line, kind 1 SectionKind, roles * Identifier, \
            preamble ? Text, sections * Section, clauses * DutyClause, closing ? Text
            DutyClause: id 1 Identifier, number ? Line, text 1 Text, kind ? ClauseKind, status ? ClauseStatus, \
            strength ? Strength, roles * Identifier, bearing ? Bearing, topics * Topic, activity ? Activity, \
            frequencies * FrequencyRequirement, recipients * Recipient, incorporations * Incorporation, \
            evidence * Evidence, basis * BasisReference, items * DutyClause
            Evidence: kind 1 EvidenceKind, required 1 boolean
            BasisReference: policyBasis 1 Identifier, provision ? Line
            Recipient: relation 1 RecipientRelation, organisation ? Identifier, label ? Line, mode 1 RecipientMode, \
            frequencies * FrequencyRequirement, quote ? Text
            Incorporation: target 1 IncorporationTarget, quote ? Text
            AccountabilityProvision: id 1 Identifier, number ? Line, text 1 Text, \
            conditions + AccountabilityCondition, combine ? Combination, liable * LiableParty, sanctions * Sanction, \
            selection ? SanctionSelection, exemptions * Text, proposedBy ? Line, decidedBy ? Line, \
            basis * BasisReference
            LiableParty: role ? Identifier, description ? Line, capacity 1 Capacity, \
            leadershipLiability ? LeadershipLiability
            AccountabilityCondition: id 1 Identifier, number ? Line, text 1 Text, kind 1 ConditionKind, \
            duties * Identifier, eventTypes * Identifier, frequencies * FrequencyRequirement
            Sanction: measure 1 SanctionMeasure, severity ? SanctionSeverity, addressee ? SanctionAddressee, \
            quote ? Text
            AssessmentScheme: id 1 Identifier, text 1 Text, frequencies * FrequencyRequirement, subject ? Line, \
            team ? AssessmentTeam, phases + AssessmentPhase, scale ? AssessmentScale, resultUses * ResultUse
            AssessmentTeam: name 1 Line, leader ? Line, size ? int≥1, members * Line
            AssessmentPhase: method 1 AssessmentMethod, performedBy 1 PerformedBy, text ? Text
            AssessmentScale: points ? int≥1, grades * Line
            PolicyBasis: id 1 Identifier, title 1 Line, documentNumber ? Line, issuer ? Line, kind ? PolicyBasisKind, \
            issuedOn ? LocalDate, relation ? BasisRelation, link ? URI
            CountPerPeriod: min ? int≥1, max ? int≥0, bound ? Bound, unit 1 PeriodUnit, every ? int≥1, \
            anchor ? LocalDate, scheme ? URI, during ? Season, due ? Amount, per ? Per, quote ? Text
            DurationPerPeriod: min 1 Amount, unit 1 PeriodUnit, every ? int≥1, per ? Per, quote ? Text
            CountPerWindow: min ? int≥1, max ? int≥0, window 1 Amount, per ? Per, quote ? Text
            DeadlineAfterEvent: eventTypes * Identifier, within ? Amount, promptness ? Promptness, \
            countedFrom ? CountedFrom, quote ? Text
            OnEvent: eventTypes * Identifier, min ? int≥1, quote ? Text
            ByDate: date 1 LocalDate, notBefore ? LocalDate, quote ? Text
            Continuous: quote ? Text
            Unquantified: term 1 Term, quote ? Text
            EvaluationPolicy: yearStart ? YearlyDay, partialPeriod ? PartialPeriod, continuity ? Continuity, \
            sameDay ? SameDay, workingDayCalendar ? URI, promptness ? PromptnessLimits, \
            terms map FrequencyRequirement
            PromptnessLimits: immediate ? Amount, prompt ? Amount
            ConformanceProfile: id 1 DocumentId, version 1 int≥1, title 1 Line, issuer 1 Line, \
            effective ? DateRange, replaces ? ProfileVersion, extendedProfiles * ProfileVersion, \
            appliesTo ? AppliesTo, resolution ? Resolution, ruleSeverities * RuleSeverity, \
            requirements + Requirement
            ProfileVersion: id 1 DocumentId, version 1 int≥1
            AppliesTo: kinds * OrganisationKind, levels * OrganisationLevel, topics * Topic, under ? Line
            Selector: topics * Topic, activities * Activity, responsibilities * Responsibility, \
            relations * RecipientRelation, sectionKinds * SectionKind, strengths * Strength, textContains * Line
            Resolution: promptness ? PromptnessLimits, terms map FrequencyRequirement
            RuleSeverity: rule 1 Line, severity 1 SeverityChoice
            Waivers: id 1 DocumentId, version 1 int≥1, title ? Line, waivers + Waiver
            Waiver: id 1 Identifier, rule ? Line, profile ? DocumentId, requirement ? Identifier, \
            list 1 DocumentId, clause ? Identifier, reason 1 Text, grantedBy 1 Line, start 1 LocalDate, \
            end 1 LocalDate
            RequiredSection: id 1 Identifier, conformance 1 ConformanceLevel, statement 1 Text, basis * Line, appliesWhen ? AppliesTo, \
            sectionKind 1 SectionKind, minClauses ? int≥1
            RequiredRole: id 1 Identifier, conformance 1 ConformanceLevel, statement 1 Text, basis * Line, appliesWhen ? AppliesTo, \
            responsibility 1 Responsibility, min ? int≥1, max ? int≥0, holders * Holder
            RequiredTopic: id 1 Identifier, conformance 1 ConformanceLevel, statement 1 Text, basis * Line, appliesWhen ? AppliesTo, \
            topic 1 Topic, responsibilities * Responsibility
            MinimumFrequency: id 1 Identifier, conformance 1 ConformanceLevel, statement 1 Text, basis * Line, appliesWhen ? AppliesTo, \
            selector 1 Selector, frequencies + FrequencyRequirement
            MaximumDeadline: id 1 Identifier, conformance 1 ConformanceLevel, statement 1 Text, basis * Line, appliesWhen ? AppliesTo, \
            selector 1 Selector, eventTypes * Line, within 1 Amount, countedFrom ? CountedFrom
            RequiredRecipient: id 1 Identifier, conformance 1 ConformanceLevel, statement 1 Text, basis * Line, appliesWhen ? AppliesTo, \
            selector 1 Selector, relation 1 RecipientRelation, mode ? RecipientMode
            RequiredIncorporation: id 1 Identifier, conformance 1 ConformanceLevel, statement 1 Text, basis * Line, appliesWhen ? AppliesTo, \
            targets + IncorporationTarget, selector ? Selector
            RequiredAccountability: id 1 Identifier, conformance 1 ConformanceLevel, statement 1 Text, basis * Line, appliesWhen ? AppliesTo, \
            coverage 1 AccountabilityCoverage, selector ? Selector, \
            measures * SanctionMeasure, minConditions ? int≥1
            RequiredAssessment: id 1 Identifier, conformance 1 ConformanceLevel, statement 1 Text, basis * Line, appliesWhen ? AppliesTo, \
            methods * AssessmentMethod, frequencies * FrequencyRequirement, \
            resultUses * ResultUse
            RequiredBasis: id 1 Identifier, conformance 1 ConformanceLevel, statement 1 Text, basis * Line, appliesWhen ? AppliesTo, \
            documentNumber ? Line, title ? Line
            Forbidden: id 1 Identifier, conformance 1 ConformanceLevel, statement 1 Text, basis * Line, appliesWhen ? AppliesTo, \
            what 1 ForbiddenContent, selector ? Selector, measure ? SanctionMeasure, text ? Line
            FulfilmentRecords: list 1 ListReference, reporter 1 Line, coverage 1 DateRange, records * FulfilmentRecord, \
            events * TriggerEvent
            FulfilmentRecord: id 1 Identifier, clauses + Identifier, roles * Identifier, date 1 LocalDate, \
            occurredAt ? OffsetDateTime, amount ? Amount, forPeriod ? Line, event ? Identifier, activity ? Activity, \
            title 1 Line, evidence * RecordedEvidence, status ? RecordStatus
            RecordedEvidence: kind 1 EvidenceKind, title ? Line, link ? URI
            TriggerEvent: id 1 Identifier, eventType 1 Identifier, date 1 LocalDate, occurredAt ? OffsetDateTime, \
            awareAt ? OffsetDateTime
            FulfilmentReport: list 1 ListReference, reporter 1 Line, period 1 DateRange, asOf 1 LocalDate, \
            policy 1 EvaluationPolicy, libraryVersion 1 Line, status 1 FulfilmentStatus, distribution * StatusCount, \
            clauses * ClauseFulfilment, assessments * ClauseFulfilment
            ClauseFulfilment: clause 1 Identifier, status 1 FulfilmentStatus, reason ? FulfilmentReason, \
            distribution * StatusCount, requirements * RequirementFulfilment
            RequirementFulfilment: requirement 1 Line, role ? Identifier, recipient ? Line, \
            frequency 1 FrequencyRequirement, readAs ? FrequencyRequirement, status 1 FulfilmentStatus, \
            reason ? FulfilmentReason, periods * PeriodFulfilment
            PeriodFulfilment: key ? Line, period ? DateRange, event ? Identifier, due ? LocalDate, \
            dueAt ? OffsetDateTime, required ? int≥1, allowed ? int≥0, unit ? AmountUnit, observed 1 int≥0, \
            missing ? int≥1, records * Identifier, since ? LocalDate, lateBy ? Amount, status 1 FulfilmentStatus, \
            reason ? FulfilmentReason, provisional 1 boolean
            StatusCount: status 1 FulfilmentStatus, count 1 int≥1
            """;

    static Stream<Class<?>> objects() {
        return ModelTypes.objects().stream();
    }

    @Test
    void objectsAreThoseOfTheFormat() {
        assertThat(objects().map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(FORMAT.lines()
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("objects")
    void membersAreThoseOfTheFormat(Class<?> type) {
        String line = FORMAT.lines()
                .filter(object -> object.startsWith(type.getSimpleName() + ":"))
                .findFirst()
                .orElseThrow();

        assertThat(Attribute.of(type).stream()
                        .filter(attribute -> attribute.type() != Extensions.class)
                        .map(FormatMembersTest::describe))
                .containsExactlyInAnyOrder(
                        line.substring(line.indexOf(": ") + 2).split(", ", -1));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void objectsInsideAreValidatedWithTheirHolder(Class<?> type) {
        for (Attribute attribute : Attribute.of(type)) {
            boolean object = Extensible.class.isAssignableFrom(attribute.valueType());
            assertThat(attribute.value().isAnnotationPresent(Valid.class))
                    .as(attribute.toString())
                    .isEqualTo(object);
        }
    }

    private static String describe(Attribute attribute) {
        return attribute.name() + " " + cardinality(attribute) + " " + valueType(attribute);
    }

    private static String cardinality(Attribute attribute) {
        if (attribute.type() == Map.class) {
            return "map";
        }
        if (attribute.type() == List.class) {
            return attribute.getter().isAnnotationPresent(NotEmpty.class) ? "+" : "*";
        }
        return attribute.isOptional() ? "?" : "1";
    }

    private static String valueType(Attribute attribute) {
        for (Annotation annotation : attribute.value().getAnnotations()) {
            if (annotation instanceof Min min) {
                return "int≥" + min.value();
            }
            if (annotation instanceof AbsoluteUri) {
                return "URI";
            }
            if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                return annotation.annotationType().getSimpleName();
            }
        }
        return attribute.valueType().getSimpleName();
    }
}
