package io.github.dutylist.validation;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.BasisReference;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.LiableParty;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.PlacedSection;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Goes through all references of a list: the members that hold the identifier of another object. */
final class References {

    /** Takes references. */
    @FunctionalInterface
    interface Visitor {

        /**
         * Takes one.
         *
         * @param expected the kind of object that it must name
         * @param id the identifier that it holds
         * @param pointer gives its pointer
         */
        void visit(Phrase expected, String id, Supplier<String> pointer);
    }

    private final Visitor visitor;

    private References(Visitor visitor) {
        this.visitor = visitor;
    }

    static void visit(ListIndex index, Visitor visitor) {
        References references = new References(visitor);
        references.head(index.list());
        index.sections().forEach(references::section);
        index.clauses().forEach(references::clause);
        List<AccountabilityProvision> provisions = index.list().getAccountability();
        for (int i = 0; i < provisions.size(); i++) {
            references.provision(provisions.get(i), "/accountability/" + i);
        }
        Frequencies.visit(index, (frequency, owner, pointer) -> references.frequency(frequency, pointer));
    }

    /** Tells whether an identifier names an object of a kind. */
    static boolean resolves(ListIndex index, Phrase kind, String id) {
        return switch (kind) {
            case ORGANISATION -> index.organisation(id).isPresent();
            case ROLE -> index.role(id).isPresent();
            case CLAUSE -> index.clause(id).isPresent();
            case EVENT_TYPE -> index.eventType(id).isPresent();
            case POLICY_BASIS -> index.policyBasis(id).isPresent();
            default -> throw new IllegalArgumentException("no reference names a " + kind);
        };
    }

    private void head(ResponsibilityList list) {
        visitor.visit(Phrase.ORGANISATION, list.getOrganisation(), () -> "/organisation");
        all(Phrase.ORGANISATION, list.getIssuers(), () -> "/issuers");
        List<Organisation> organisations = list.getOrganisations();
        for (int i = 0; i < organisations.size(); i++) {
            int position = i;
            Supplier<String> organisation = () -> "/organisations/" + position;
            one(Phrase.ORGANISATION, organisations.get(i).getSuperior(), organisation, "/superior");
            one(Phrase.ORGANISATION, organisations.get(i).getUnitOf(), organisation, "/unitOf");
        }
        List<Role> roles = list.getRoles();
        for (int i = 0; i < roles.size(); i++) {
            int position = i;
            one(Phrase.ORGANISATION, roles.get(i).getOrganisation(), () -> "/roles/" + position, "/organisation");
            all(Phrase.ROLE, roles.get(i).getAssists(), () -> "/roles/" + position + "/assists");
        }
    }

    private void section(PlacedSection section) {
        all(Phrase.ROLE, section.section().getRoles(), () -> section.pointer() + "/roles");
    }

    private void clause(PlacedClause placed) {
        DutyClause clause = placed.clause();
        all(Phrase.ROLE, clause.getRoles(), () -> placed.pointer() + "/roles");
        List<Recipient> recipients = clause.getRecipients();
        for (int i = 0; i < recipients.size(); i++) {
            int position = i;
            Supplier<String> recipient = () -> placed.pointer() + "/recipients/" + position;
            one(Phrase.ORGANISATION, recipients.get(i).getOrganisation(), recipient, "/organisation");
        }
        bases(clause.getBasis(), placed::pointer);
    }

    private void provision(AccountabilityProvision provision, String pointer) {
        List<AccountabilityCondition> conditions = provision.getConditions();
        for (int i = 0; i < conditions.size(); i++) {
            int position = i;
            Supplier<String> condition = () -> pointer + "/conditions/" + position;
            all(Phrase.CLAUSE, conditions.get(i).getDuties(), () -> condition.get() + "/duties");
            all(Phrase.EVENT_TYPE, conditions.get(i).getEventTypes(), () -> condition.get() + "/eventTypes");
        }
        List<LiableParty> liable = provision.getLiable();
        for (int i = 0; i < liable.size(); i++) {
            int position = i;
            one(Phrase.ROLE, liable.get(i).getRole(), () -> pointer + "/liable/" + position, "/role");
        }
        bases(provision.getBasis(), () -> pointer);
    }

    private void bases(List<BasisReference> bases, Supplier<String> parent) {
        for (int i = 0; i < bases.size(); i++) {
            int position = i;
            visitor.visit(
                    Phrase.POLICY_BASIS,
                    bases.get(i).getPolicyBasis(),
                    () -> parent.get() + "/basis/" + position + "/policyBasis");
        }
    }

    private void frequency(FrequencyRequirement frequency, Supplier<String> pointer) {
        if (frequency instanceof DeadlineAfterEvent deadline) {
            all(Phrase.EVENT_TYPE, deadline.getEventTypes(), () -> pointer.get() + "/eventTypes");
        } else if (frequency instanceof OnEvent onEvent) {
            all(Phrase.EVENT_TYPE, onEvent.getEventTypes(), () -> pointer.get() + "/eventTypes");
        }
    }

    private void one(Phrase expected, Optional<String> id, Supplier<String> parent, String member) {
        if (id.isPresent()) {
            visitor.visit(expected, id.get(), () -> parent.get() + member);
        }
    }

    private void all(Phrase expected, List<String> ids, Supplier<String> array) {
        for (int i = 0; i < ids.size(); i++) {
            int position = i;
            visitor.visit(expected, ids.get(i), () -> array.get() + "/" + position);
        }
    }
}
