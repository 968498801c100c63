package io.github.dutylist.validation;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.EventType;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.PlacedSection;
import io.github.dutylist.model.PolicyBasis;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Goes through all objects of a list that have an identifier, in document order. */
final class Definitions {

    /** Takes identified objects. */
    @FunctionalInterface
    interface Visitor {

        /**
         * Takes one.
         *
         * @param kind its kind
         * @param id its identifier
         * @param pointer its pointer
         */
        void visit(Phrase kind, String id, String pointer);
    }

    private final Visitor visitor;

    private Definitions(Visitor visitor) {
        this.visitor = visitor;
    }

    static void visit(ResponsibilityList list, Visitor visitor) {
        Definitions definitions = new Definitions(visitor);
        definitions.all(Phrase.ORGANISATION, list.getOrganisations(), Organisation::getId, "/organisations/");
        definitions.all(Phrase.ROLE, list.getRoles(), Role::getId, "/roles/");
        definitions.all(Phrase.POLICY_BASIS, list.getPolicyBases(), PolicyBasis::getId, "/policyBases/");
        definitions.all(Phrase.EVENT_TYPE, list.getEventTypes(), EventType::getId, "/eventTypes/");
        definitions.sections(list.getSections(), "/sections/");
        List<AccountabilityProvision> provisions = list.getAccountability();
        for (int i = 0; i < provisions.size(); i++) {
            String provision = "/accountability/" + i;
            visitor.visit(Phrase.ACCOUNTABILITY_PROVISION, provisions.get(i).getId(), provision);
            definitions.all(
                    Phrase.ACCOUNTABILITY_CONDITION,
                    provisions.get(i).getConditions(),
                    AccountabilityCondition::getId,
                    provision + "/conditions/");
        }
        definitions.all(Phrase.ASSESSMENT_SCHEME, list.getAssessments(), AssessmentScheme::getId, "/assessments/");
    }

    /** Tells whether no two objects have the same identifier, without making any pointer. */
    static boolean areUnique(ListIndex index) {
        ResponsibilityList list = index.list();
        Set<String> ids = new HashSet<>(2 * index.clauses().size() + 64);
        boolean unique = true;
        for (Organisation organisation : list.getOrganisations()) {
            unique &= ids.add(organisation.getId());
        }
        for (Role role : list.getRoles()) {
            unique &= ids.add(role.getId());
        }
        for (PolicyBasis basis : list.getPolicyBases()) {
            unique &= ids.add(basis.getId());
        }
        for (EventType eventType : list.getEventTypes()) {
            unique &= ids.add(eventType.getId());
        }
        for (PlacedSection section : index.sections()) {
            unique &= ids.add(section.section().getId());
        }
        for (PlacedClause clause : index.clauses()) {
            unique &= ids.add(clause.clause().getId());
        }
        for (AccountabilityProvision provision : list.getAccountability()) {
            unique &= ids.add(provision.getId());
            for (AccountabilityCondition condition : provision.getConditions()) {
                unique &= ids.add(condition.getId());
            }
        }
        for (AssessmentScheme scheme : list.getAssessments()) {
            unique &= ids.add(scheme.getId());
        }
        return unique;
    }

    private void sections(List<Section> sections, String array) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String pointer = array + i;
            visitor.visit(Phrase.SECTION, section.getId(), pointer);
            sections(section.getSections(), pointer + "/sections/");
            clauses(section.getClauses(), pointer + "/clauses/");
        }
    }

    private void clauses(List<DutyClause> clauses, String array) {
        for (int i = 0; i < clauses.size(); i++) {
            String pointer = array + i;
            visitor.visit(Phrase.CLAUSE, clauses.get(i).getId(), pointer);
            clauses(clauses.get(i).getItems(), pointer + "/items/");
        }
    }

    private <T> void all(Phrase kind, List<T> objects, Function<T, String> id, String array) {
        for (int i = 0; i < objects.size(); i++) {
            visitor.visit(kind, id.apply(objects.get(i)), array + i);
        }
    }
}
