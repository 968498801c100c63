package io.github.dutylist.io.wire;

import io.github.dutylist.model.BasisReference;
import io.github.dutylist.model.BasisRelation;
import io.github.dutylist.model.EventType;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.ListReference;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.OrganisationKind;
import io.github.dutylist.model.OrganisationLevel;
import io.github.dutylist.model.PolicyBasis;
import io.github.dutylist.model.PolicyBasisKind;
import io.github.dutylist.model.Principle;
import io.github.dutylist.model.ProfileReference;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Topic;

/** The formats of who is spoken of and what is referred to. */
final class PartyFormats {

    static final ObjectFormat<Organisation, Organisation.Builder> ORGANISATION = ObjectFormat.of(
                    Organisation.class,
                    Organisation::builder,
                    Organisation.Builder::build,
                    Organisation.Builder::extensions)
            .one("id", ScalarFormats.ID, Organisation::getId, Organisation.Builder::id)
            .one("name", ScalarFormats.LINE, Organisation::getName, Organisation.Builder::name)
            .maybe("shortName", ScalarFormats.LINE, Organisation::getShortName, Organisation.Builder::shortName)
            .maybe("kind", new CodeFormat<>(OrganisationKind.CODES), Organisation::getKind, Organisation.Builder::kind)
            .maybe(
                    "level",
                    new CodeFormat<>(OrganisationLevel.CODES),
                    Organisation::getLevel,
                    Organisation.Builder::level)
            .maybe(
                    "creditCode",
                    ScalarFormats.CREDIT_CODE,
                    Organisation::getCreditCode,
                    Organisation.Builder::creditCode)
            .maybe(
                    "divisionCode",
                    ScalarFormats.DIVISION_CODE,
                    Organisation::getDivisionCode,
                    Organisation.Builder::divisionCode)
            .maybe("superior", ScalarFormats.ID, Organisation::getSuperior, Organisation.Builder::superior)
            .maybe("unitOf", ScalarFormats.ID, Organisation::getUnitOf, Organisation.Builder::unitOf);

    static final ObjectFormat<Role, Role.Builder> ROLE = ObjectFormat.of(
                    Role.class, Role::builder, Role.Builder::build, Role.Builder::extensions)
            .one("id", ScalarFormats.ID, Role::getId, Role.Builder::id)
            .one("title", ScalarFormats.LINE, Role::getTitle, Role.Builder::title)
            .maybe("organisation", ScalarFormats.ID, Role::getOrganisation, Role.Builder::organisation)
            .atLeastOne(
                    "responsibilities",
                    new CodeFormat<>(Responsibility.CODES),
                    Role::getResponsibilities,
                    Role.Builder::responsibilities)
            .one("holder", new CodeFormat<>(Holder.CODES), Role::getHolder, Role.Builder::holder)
            .many("assists", ScalarFormats.ID, Role::getAssists, Role.Builder::assists)
            .many("topics", new CodeFormat<>(Topic.CODES), Role::getTopics, Role.Builder::topics)
            .many("principles", new CodeFormat<>(Principle.CODES), Role::getPrinciples, Role.Builder::principles)
            .many("holders", ScalarFormats.LINE, Role::getHolders, Role.Builder::holders);

    static final ObjectFormat<ListReference, ListReference.Builder> LIST_REFERENCE = ObjectFormat.of(
                    ListReference.class,
                    ListReference::builder,
                    ListReference.Builder::build,
                    ListReference.Builder::extensions)
            .one("id", ScalarFormats.DOCUMENT_ID, ListReference::getId, ListReference.Builder::id)
            .one("version", ScalarFormats.POSITIVE, ListReference::getVersion, ListReference.Builder::version);

    static final ObjectFormat<ProfileReference, ProfileReference.Builder> PROFILE_REFERENCE = ObjectFormat.of(
                    ProfileReference.class,
                    ProfileReference::builder,
                    ProfileReference.Builder::build,
                    ProfileReference.Builder::extensions)
            .one("id", ScalarFormats.DOCUMENT_ID, ProfileReference::getId, ProfileReference.Builder::id)
            .maybe("version", ScalarFormats.POSITIVE, ProfileReference::getVersion, ProfileReference.Builder::version);

    static final ObjectFormat<PolicyBasis, PolicyBasis.Builder> POLICY_BASIS = ObjectFormat.of(
                    PolicyBasis.class,
                    PolicyBasis::builder,
                    PolicyBasis.Builder::build,
                    PolicyBasis.Builder::extensions)
            .one("id", ScalarFormats.ID, PolicyBasis::getId, PolicyBasis.Builder::id)
            .one("title", ScalarFormats.LINE, PolicyBasis::getTitle, PolicyBasis.Builder::title)
            .maybe(
                    "documentNumber",
                    ScalarFormats.LINE,
                    PolicyBasis::getDocumentNumber,
                    PolicyBasis.Builder::documentNumber)
            .maybe("issuer", ScalarFormats.LINE, PolicyBasis::getIssuer, PolicyBasis.Builder::issuer)
            .maybe("kind", new CodeFormat<>(PolicyBasisKind.CODES), PolicyBasis::getKind, PolicyBasis.Builder::kind)
            .maybe("issuedOn", ScalarFormats.DATE, PolicyBasis::getIssuedOn, PolicyBasis.Builder::issuedOn)
            .maybe(
                    "relation",
                    new CodeFormat<>(BasisRelation.CODES),
                    PolicyBasis::getRelation,
                    PolicyBasis.Builder::relation)
            .maybe("link", ScalarFormats.URI, PolicyBasis::getLink, PolicyBasis.Builder::link);

    static final ObjectFormat<BasisReference, BasisReference.Builder> BASIS_REFERENCE = ObjectFormat.of(
                    BasisReference.class,
                    BasisReference::builder,
                    BasisReference.Builder::build,
                    BasisReference.Builder::extensions)
            .one("policyBasis", ScalarFormats.ID, BasisReference::getPolicyBasis, BasisReference.Builder::policyBasis)
            .maybe("provision", ScalarFormats.LINE, BasisReference::getProvision, BasisReference.Builder::provision);

    static final ObjectFormat<EventType, EventType.Builder> EVENT_TYPE = ObjectFormat.of(
                    EventType.class, EventType::builder, EventType.Builder::build, EventType.Builder::extensions)
            .one("id", ScalarFormats.ID, EventType::getId, EventType.Builder::id)
            .one("title", ScalarFormats.LINE, EventType::getTitle, EventType.Builder::title)
            .maybe("description", ScalarFormats.TEXT, EventType::getDescription, EventType.Builder::description);

    private PartyFormats() {}
}
