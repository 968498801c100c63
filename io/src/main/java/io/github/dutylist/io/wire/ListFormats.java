package io.github.dutylist.io.wire;

import io.github.dutylist.model.ListStatus;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Secrecy;
import io.github.dutylist.model.Topic;

/** The format of a responsibility list. */
final class ListFormats {

    private static final String STAND_IN = "";

    static final ObjectFormat<ResponsibilityList, ResponsibilityList.Builder> RESPONSIBILITY_LIST = ObjectFormat.of(
                    ResponsibilityList.class,
                    ResponsibilityList::builder,
                    ResponsibilityList.Builder::build,
                    ResponsibilityList.Builder::extensions)
            .headed("responsibility-list")
            .one("id", ScalarFormats.DOCUMENT_ID, ResponsibilityList::getId, ResponsibilityList.Builder::id)
            .one("version", ScalarFormats.POSITIVE, ResponsibilityList::getVersion, ResponsibilityList.Builder::version)
            .one("title", ScalarFormats.LINE, ResponsibilityList::getTitle, ResponsibilityList.Builder::title)
            .one(
                    "status",
                    new CodeFormat<>(ListStatus.CODES),
                    ResponsibilityList::getStatus,
                    ResponsibilityList.Builder::status)
            .maybe(
                    "documentNumber",
                    ScalarFormats.LINE,
                    ResponsibilityList::getDocumentNumber,
                    ResponsibilityList.Builder::documentNumber)
            .many(
                    "topics",
                    new CodeFormat<>(Topic.CODES),
                    ResponsibilityList::getTopics,
                    ResponsibilityList.Builder::topics)
            .many("issuers", ScalarFormats.ID, ResponsibilityList::getIssuers, ResponsibilityList.Builder::issuers)
            .many(
                    "addressees",
                    ScalarFormats.LINE,
                    ResponsibilityList::getAddressees,
                    ResponsibilityList.Builder::addressees)
            .maybe(
                    "adoptedOn",
                    ScalarFormats.DATE,
                    ResponsibilityList::getAdoptedOn,
                    ResponsibilityList.Builder::adoptedOn)
            .maybe(
                    "issuedOn",
                    ScalarFormats.DATE,
                    ResponsibilityList::getIssuedOn,
                    ResponsibilityList.Builder::issuedOn)
            .maybe(
                    "effective",
                    CommonFormats.DATE_RANGE,
                    ResponsibilityList::getEffective,
                    ResponsibilityList.Builder::effective)
            .maybe(
                    "replaces",
                    PartyFormats.LIST_REFERENCE,
                    ResponsibilityList::getReplaces,
                    ResponsibilityList.Builder::replaces)
            .maybe(
                    "secrecy",
                    new CodeFormat<>(Secrecy.CODES),
                    ResponsibilityList::getSecrecy,
                    ResponsibilityList.Builder::secrecy)
            .maybe(
                    "language",
                    ScalarFormats.LANGUAGE_TAG,
                    ResponsibilityList::getLanguage,
                    ResponsibilityList.Builder::language)
            .maybe(
                    "timeZone",
                    ScalarFormats.LINE,
                    ResponsibilityList::getTimeZone,
                    ResponsibilityList.Builder::timeZone)
            .one(
                    "organisation",
                    ScalarFormats.ID,
                    ResponsibilityList::getOrganisation,
                    ResponsibilityList.Builder::organisation)
            .atLeastOne(
                    "organisations",
                    PartyFormats.ORGANISATION,
                    ResponsibilityList::getOrganisations,
                    ResponsibilityList.Builder::organisations)
            .atLeastOne("roles", PartyFormats.ROLE, ResponsibilityList::getRoles, ResponsibilityList.Builder::roles)
            .many(
                    "policyBases",
                    PartyFormats.POLICY_BASIS,
                    ResponsibilityList::getPolicyBases,
                    ResponsibilityList.Builder::policyBases)
            .many(
                    "eventTypes",
                    PartyFormats.EVENT_TYPE,
                    ResponsibilityList::getEventTypes,
                    ResponsibilityList.Builder::eventTypes)
            .maybe(
                    "preamble",
                    ScalarFormats.TEXT,
                    ResponsibilityList::getPreamble,
                    ResponsibilityList.Builder::preamble)
            .maybe("closing", ScalarFormats.TEXT, ResponsibilityList::getClosing, ResponsibilityList.Builder::closing)
            .atLeastOne(
                    "sections",
                    ClauseFormats.SECTION,
                    ResponsibilityList::getSections,
                    ResponsibilityList.Builder::sections)
            .many(
                    "accountability",
                    AccountabilityFormats.ACCOUNTABILITY_PROVISION,
                    ResponsibilityList::getAccountability,
                    ResponsibilityList.Builder::accountability)
            .many(
                    "assessments",
                    AssessmentFormats.ASSESSMENT_SCHEME,
                    ResponsibilityList::getAssessments,
                    ResponsibilityList.Builder::assessments)
            .many(
                    "conformsTo",
                    PartyFormats.PROFILE_REFERENCE,
                    ResponsibilityList::getConformsTo,
                    ResponsibilityList.Builder::conformsTo)
            .maybe(
                    "evaluationPolicy",
                    PolicyFormats.EVALUATION_POLICY,
                    ResponsibilityList::getEvaluationPolicy,
                    ResponsibilityList.Builder::evaluationPolicy)
            .standIn("id", list -> list.id(STAND_IN))
            .standIn("version", list -> list.version(1))
            .standIn("title", list -> list.title(STAND_IN))
            .standIn("status", list -> list.status(ListStatus.DRAFT))
            .standIn("organisation", list -> list.organisation(STAND_IN));

    private ListFormats() {}
}
