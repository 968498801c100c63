package io.github.dutylist.arbitraries;

import io.github.dutylist.model.BasisReference;
import io.github.dutylist.model.BasisRelation;
import io.github.dutylist.model.EventType;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.OrganisationKind;
import io.github.dutylist.model.OrganisationLevel;
import io.github.dutylist.model.PolicyBasis;
import io.github.dutylist.model.PolicyBasisKind;
import io.github.dutylist.model.Principle;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Topic;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random organisations, roles, and what a list refers to. */
public final class PartyArbitraries {

    private PartyArbitraries() {}

    /** Returns organisations. */
    public static Arbitrary<Organisation> organisations() {
        return Members.of(Organisation::builder)
                .always(TextArbitraries.identifiers(), Organisation.Builder::id)
                .always(TextArbitraries.lines(), Organisation.Builder::name)
                .perhaps(TextArbitraries.lines(), Organisation.Builder::shortName)
                .perhaps(ValueArbitraries.codes(OrganisationKind.CODES), Organisation.Builder::kind)
                .perhaps(Arbitraries.of(OrganisationLevel.values()), Organisation.Builder::level)
                .perhaps(TextArbitraries.creditCodes(), Organisation.Builder::creditCode)
                .perhaps(TextArbitraries.divisionCodes(), Organisation.Builder::divisionCode)
                .perhaps(TextArbitraries.identifiers(), Organisation.Builder::superior)
                .perhaps(TextArbitraries.identifiers(), Organisation.Builder::unitOf)
                .with(Organisation.Builder::extensions, Organisation.Builder::build);
    }

    /** Returns roles. */
    public static Arbitrary<Role> roles() {
        return Members.of(Role::builder)
                .always(TextArbitraries.identifiers(), Role.Builder::id)
                .always(TextArbitraries.lines(), Role.Builder::title)
                .perhaps(TextArbitraries.identifiers(), Role.Builder::organisation)
                .always(ValueArbitraries.codeSets(Responsibility.CODES), Role.Builder::responsibilities)
                .always(Arbitraries.of(Holder.values()), Role.Builder::holder)
                .perhaps(ListArbitraries.references(), Role.Builder::assists)
                .perhaps(ValueArbitraries.codeSets(Topic.CODES), Role.Builder::topics)
                .perhaps(ValueArbitraries.codeSets(Principle.CODES), Role.Builder::principles)
                .several(TextArbitraries.lines(), Role.Builder::holders)
                .with(Role.Builder::extensions, Role.Builder::build);
    }

    /** Returns documents that a list rests on. */
    public static Arbitrary<PolicyBasis> policyBases() {
        return Members.of(PolicyBasis::builder)
                .always(TextArbitraries.identifiers(), PolicyBasis.Builder::id)
                .always(TextArbitraries.lines(), PolicyBasis.Builder::title)
                .perhaps(TextArbitraries.documentNumbers(), PolicyBasis.Builder::documentNumber)
                .perhaps(TextArbitraries.lines(), PolicyBasis.Builder::issuer)
                .perhaps(ValueArbitraries.codes(PolicyBasisKind.CODES), PolicyBasis.Builder::kind)
                .perhaps(ValueArbitraries.dates(), PolicyBasis.Builder::issuedOn)
                .perhaps(Arbitraries.of(BasisRelation.values()), PolicyBasis.Builder::relation)
                .perhaps(TextArbitraries.uris(), PolicyBasis.Builder::link)
                .with(PolicyBasis.Builder::extensions, PolicyBasis.Builder::build);
    }

    /** Returns references to documents that a list rests on. */
    public static Arbitrary<BasisReference> basisReferences() {
        return Members.of(BasisReference::builder)
                .always(TextArbitraries.identifiers(), BasisReference.Builder::policyBasis)
                .perhaps(TextArbitraries.lines(), BasisReference.Builder::provision)
                .with(BasisReference.Builder::extensions, BasisReference.Builder::build);
    }

    /** Returns kinds of events. */
    public static Arbitrary<EventType> eventTypes() {
        return Members.of(EventType::builder)
                .always(TextArbitraries.identifiers(), EventType.Builder::id)
                .always(TextArbitraries.lines(), EventType.Builder::title)
                .perhaps(TextArbitraries.texts(), EventType.Builder::description)
                .with(EventType.Builder::extensions, EventType.Builder::build);
    }
}
