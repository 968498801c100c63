package io.github.dutylist.validation;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.BasisReference;
import io.github.dutylist.model.EventType;
import io.github.dutylist.model.LiableParty;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.PlacedSection;
import io.github.dutylist.model.PolicyBasis;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The references of a list: which objects they name, and which of them name nothing of the kind that they should. */
final class References {

    private final ListIndex index;
    private final Names names;
    private final Kind organisations;
    private final Kind roles;
    private final Kind policyBases;
    private final Kind eventTypes;
    private final List<Reference> unresolved = new ArrayList<>();
    private final Map<Phrase, Set<String>> meantBySlip = new HashMap<>();

    private References(ListIndex index) {
        ResponsibilityList list = index.list();
        this.index = index;
        this.names = new Names(list);
        this.organisations = new Kind(Phrase.ORGANISATION, list.getOrganisations(), Organisation::getId);
        this.roles = new Kind(Phrase.ROLE, list.getRoles(), Role::getId);
        this.policyBases = new Kind(Phrase.POLICY_BASIS, list.getPolicyBases(), PolicyBasis::getId);
        this.eventTypes = new Kind(Phrase.EVENT_TYPE, list.getEventTypes(), EventType::getId);
    }

    static References of(ListIndex index, Requirements requirements) {
        References references = new References(index);
        references.addHead(index.list());
        index.sections().forEach(references::addSection);
        index.clauses().forEach(references::addClause);
        List<AccountabilityProvision> provisions = index.list().getAccountability();
        for (int i = 0; i < provisions.size(); i++) {
            references.addProvision(provisions.get(i), "/accountability/" + i);
        }
        requirements.eventful().forEach(references::addEventTypes);
        return references;
    }

    /** Returns the references that name no object of the kind that they should. */
    List<Reference> unresolved() {
        return unresolved;
    }

    /** Returns the names of all objects, for references that name none. */
    Names names() {
        return names;
    }

    /** Tells whether a reference names an organisation, a policy basis or an event type, or seems to mean it. */
    boolean isUsed(Phrase kind, String id) {
        Kind used =
                kind == Phrase.ORGANISATION ? organisations : kind == Phrase.POLICY_BASIS ? policyBases : eventTypes;
        return used.isNamed(id) || isMeantBySlip(kind, id);
    }

    /** Tells whether a reference that names nothing seems to mean an object and to miss it by a slip. */
    boolean isMeantBySlip(Phrase kind, String id) {
        return !unresolved.isEmpty()
                && meantBySlip.computeIfAbsent(kind, this::meantBySlip).contains(id);
    }

    /** Of the references to roles, only those of bearers count. */
    private Set<String> meantBySlip(Phrase kind) {
        Set<String> meant = new HashSet<>();
        for (Reference reference : unresolved) {
            if (reference.expected() == kind
                    && (kind != Phrase.ROLE || reference.pointer().startsWith("/sections/"))) {
                names.nearest(kind, reference.id()).ifPresent(meant::add);
            }
        }
        return meant;
    }

    private void addHead(ResponsibilityList list) {
        organisations.name(list.getOrganisation(), () -> "", "/organisation", -1);
        addAll(organisations, list.getIssuers(), () -> "", "/issuers/");
        List<Organisation> members = list.getOrganisations();
        for (int i = 0; i < members.size(); i++) {
            int position = i;
            Supplier<String> organisation = () -> "/organisations/" + position;
            add(organisations, members.get(i).getSuperior(), organisation, "/superior");
            add(organisations, members.get(i).getUnitOf(), organisation, "/unitOf");
        }
        for (int i = 0; i < list.getRoles().size(); i++) {
            int position = i;
            Supplier<String> role = () -> "/roles/" + position;
            add(organisations, list.getRoles().get(i).getOrganisation(), role, "/organisation");
            addAll(roles, list.getRoles().get(i).getAssists(), role, "/assists/");
        }
    }

    private void addSection(PlacedSection section) {
        addAll(roles, section.section().getRoles(), section::pointer, "/roles/");
    }

    private void addClause(PlacedClause placed) {
        addAll(roles, placed.clause().getRoles(), placed::pointer, "/roles/");
        List<Recipient> recipients = placed.clause().getRecipients();
        for (int i = 0; i < recipients.size(); i++) {
            Optional<String> organisation = recipients.get(i).getOrganisation();
            if (organisation.isPresent()) {
                int position = i;
                Supplier<String> recipient = () -> placed.pointer() + "/recipients/" + position;
                organisations.name(organisation.get(), recipient, "/organisation", -1);
            }
        }
        addBases(placed.clause().getBasis(), placed::pointer);
    }

    private void addProvision(AccountabilityProvision provision, String pointer) {
        List<AccountabilityCondition> conditions = provision.getConditions();
        for (int i = 0; i < conditions.size(); i++) {
            String condition = pointer + "/conditions/" + i;
            addDuties(conditions.get(i).getDuties(), condition);
            addAll(eventTypes, conditions.get(i).getEventTypes(), () -> condition, "/eventTypes/");
        }
        List<LiableParty> liable = provision.getLiable();
        for (int i = 0; i < liable.size(); i++) {
            String party = pointer + "/liable/" + i;
            add(roles, liable.get(i).getRole(), () -> party, "/role");
        }
        addBases(provision.getBasis(), () -> pointer);
    }

    private void addDuties(List<String> duties, String condition) {
        for (int i = 0; i < duties.size(); i++) {
            if (index.clause(duties.get(i)).isEmpty()) {
                unresolved.add(new Reference(Phrase.CLAUSE, duties.get(i), condition + "/duties/" + i));
            }
        }
    }

    private void addBases(List<BasisReference> bases, Supplier<String> parent) {
        for (int i = 0; i < bases.size(); i++) {
            int position = i;
            policyBases.name(
                    bases.get(i).getPolicyBasis(), () -> parent.get() + "/basis/" + position, "/policyBasis", -1);
        }
    }

    private void addEventTypes(Requirement requirement) {
        if (requirement.frequency() instanceof DeadlineAfterEvent deadline) {
            addAll(eventTypes, deadline.getEventTypes(), requirement::pointer, "/eventTypes/");
        } else if (requirement.frequency() instanceof OnEvent onEvent) {
            addAll(eventTypes, onEvent.getEventTypes(), requirement::pointer, "/eventTypes/");
        }
    }

    private static void add(Kind kind, Optional<String> id, Supplier<String> parent, String member) {
        if (id.isPresent()) {
            kind.name(id.get(), parent, member, -1);
        }
    }

    private static void addAll(Kind kind, List<String> ids, Supplier<String> parent, String array) {
        for (int i = 0; i < ids.size(); i++) {
            kind.name(ids.get(i), parent, array, i);
        }
    }

    /** The objects of one kind, and which of them were named. */
    private final class Kind {

        private final Phrase phrase;
        private final Map<String, boolean[]> named = new HashMap<>();

        private <T> Kind(Phrase phrase, List<T> objects, Function<T, String> id) {
            this.phrase = phrase;
            for (T object : objects) {
                named.putIfAbsent(id.apply(object), new boolean[1]);
            }
        }

        private boolean isNamed(String id) {
            boolean[] mark = named.get(id);
            return mark != null && mark[0];
        }

        private void name(String id, Supplier<String> parent, String member, int position) {
            boolean[] mark = named.get(id);
            if (mark == null) {
                String pointer = parent.get() + member + (position < 0 ? "" : position);
                unresolved.add(new Reference(phrase, id, pointer));
            } else {
                mark[0] = true;
            }
        }
    }
}
