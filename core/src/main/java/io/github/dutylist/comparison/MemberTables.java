package io.github.dutylist.comparison;

import static io.github.dutylist.comparison.Member.extensions;
import static io.github.dutylist.comparison.Member.filing;
import static io.github.dutylist.comparison.Member.plain;
import static io.github.dutylist.comparison.Member.set;
import static io.github.dutylist.comparison.Member.words;

import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.BasisReference;
import io.github.dutylist.model.BasisRelation;
import io.github.dutylist.model.Bearing;
import io.github.dutylist.model.ClauseKind;
import io.github.dutylist.model.Combination;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.EventType;
import io.github.dutylist.model.Incorporation;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.PolicyBasis;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Sanction;
import io.github.dutylist.model.SanctionSelection;
import io.github.dutylist.model.Section;
import java.util.List;

/** The members of every object that are compared by their value; all others have a comparison of their own. */
final class MemberTables {

    static final List<Member<ResponsibilityList>> LIST = List.of(
            plain("id", ResponsibilityList::getId),
            filing("version", ResponsibilityList::getVersion),
            words("title", ResponsibilityList::getTitle),
            plain("status", ResponsibilityList::getStatus),
            filing("documentNumber", ResponsibilityList::getDocumentNumber),
            set("topics", ResponsibilityList::getTopics),
            set("issuers", ResponsibilityList::getIssuers),
            set("addressees", ResponsibilityList::getAddressees),
            filing("adoptedOn", ResponsibilityList::getAdoptedOn),
            filing("issuedOn", ResponsibilityList::getIssuedOn),
            plain("effective", ResponsibilityList::getEffective),
            filing("replaces", ResponsibilityList::getReplaces),
            plain("secrecy", ResponsibilityList::getSecrecy),
            filing("language", ResponsibilityList::getLanguage),
            plain("timeZone", ResponsibilityList::getTimeZone, "Asia/Shanghai"),
            plain("organisation", ResponsibilityList::getOrganisation),
            words("preamble", ResponsibilityList::getPreamble),
            words("closing", ResponsibilityList::getClosing),
            set("conformsTo", ResponsibilityList::getConformsTo),
            plain("evaluationPolicy", ResponsibilityList::getEvaluationPolicy),
            extensions());

    static final List<Member<Organisation>> ORGANISATION = List.of(
            words("name", Organisation::getName),
            words("shortName", Organisation::getShortName),
            plain("kind", Organisation::getKind),
            plain("level", Organisation::getLevel),
            plain("creditCode", Organisation::getCreditCode),
            plain("divisionCode", Organisation::getDivisionCode),
            plain("superior", Organisation::getSuperior),
            plain("unitOf", Organisation::getUnitOf),
            extensions());

    static final List<Member<Role>> ROLE = List.of(
            words("title", Role::getTitle),
            plain("organisation", Role::getOrganisation),
            set("responsibilities", Role::getResponsibilities),
            plain("holder", Role::getHolder),
            set("assists", Role::getAssists),
            set("topics", Role::getTopics),
            set("principles", Role::getPrinciples),
            set("holders", Role::getHolders),
            extensions());

    static final List<Member<PolicyBasis>> POLICY_BASIS = List.of(
            words("title", PolicyBasis::getTitle),
            plain("documentNumber", PolicyBasis::getDocumentNumber),
            words("issuer", PolicyBasis::getIssuer),
            filing("kind", PolicyBasis::getKind),
            filing("issuedOn", PolicyBasis::getIssuedOn),
            plain("relation", PolicyBasis::getRelation, BasisRelation.IMPLEMENTS),
            filing("link", PolicyBasis::getLink),
            extensions());

    static final List<Member<EventType>> EVENT_TYPE =
            List.of(words("title", EventType::getTitle), words("description", EventType::getDescription), extensions());

    static final List<Member<Section>> SECTION =
            List.of(filing("number", Section::getNumber), plain("kind", Section::getKind), extensions());

    static final List<Member<Section>> SECTION_TEXTS = List.of(
            words("heading", Section::getHeading),
            words("preamble", Section::getPreamble),
            words("closing", Section::getClosing));

    static final List<Member<DutyClause>> CLAUSE = List.of(
            plain("kind", DutyClause::getKind, ClauseKind.DUTY),
            plain("bearing", DutyClause::getBearing, Bearing.EACH),
            set("topics", DutyClause::getTopics),
            plain("activity", DutyClause::getActivity),
            set("evidence", DutyClause::getEvidence),
            extensions());

    static final List<Member<DutyClause>> CLAUSE_TEXTS = List.of(words("text", DutyClause::getText));

    static final List<Member<DutyClause>> CLAUSE_NUMBERS = List.of(filing("number", DutyClause::getNumber));

    static final List<Member<Recipient>> RECIPIENT =
            List.of(words("label", Recipient::getLabel), filing("quote", Recipient::getQuote), extensions());

    static final List<Member<Incorporation>> INCORPORATION =
            List.of(filing("quote", Incorporation::getQuote), extensions());

    static final List<Member<BasisReference>> BASIS_REFERENCE = List.of(extensions());

    static final List<Member<AccountabilityProvision>> PROVISION = List.of(
            filing("number", AccountabilityProvision::getNumber),
            plain("combine", AccountabilityProvision::getCombine, Combination.ANY),
            set("liable", AccountabilityProvision::getLiable),
            plain("selection", AccountabilityProvision::getSelection, SanctionSelection.ONE_OR_MORE),
            set("exemptions", AccountabilityProvision::getExemptions),
            words("proposedBy", AccountabilityProvision::getProposedBy),
            words("decidedBy", AccountabilityProvision::getDecidedBy),
            extensions());

    static final List<Member<AccountabilityProvision>> PROVISION_TEXTS =
            List.of(words("text", AccountabilityProvision::getText));

    static final List<Member<AccountabilityCondition>> CONDITION = List.of(
            filing("number", AccountabilityCondition::getNumber),
            plain("kind", AccountabilityCondition::getKind),
            set("duties", AccountabilityCondition::getDuties),
            set("eventTypes", AccountabilityCondition::getEventTypes),
            extensions());

    static final List<Member<AccountabilityCondition>> CONDITION_TEXTS =
            List.of(words("text", AccountabilityCondition::getText));

    static final List<Member<Sanction>> SANCTION = List.of(
            plain("severity", Sanction::getSeverity),
            plain("addressee", Sanction::getAddressee),
            filing("quote", Sanction::getQuote),
            extensions());

    static final List<Member<AssessmentScheme>> SCHEME = List.of(
            words("subject", AssessmentScheme::getSubject),
            plain("team", AssessmentScheme::getTeam),
            plain("phases", AssessmentScheme::getPhases),
            plain("scale", AssessmentScheme::getScale),
            set("resultUses", AssessmentScheme::getResultUses),
            extensions());

    static final List<Member<AssessmentScheme>> SCHEME_TEXTS = List.of(words("text", AssessmentScheme::getText));

    private MemberTables() {}
}
