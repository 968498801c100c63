package io.github.dutylist.validation;

import static io.github.dutylist.finding.ReferenceRules.UNUSED_DEFINITION;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.model.BasisRelation;
import io.github.dutylist.model.EventType;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.PolicyBasis;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds organisations, event types and cited policy bases that nothing refers to.
 *
 * <p>A policy basis that the list implements needs no reference: the whole list rests on it.
 * Roles have a rule of their own.
 */
final class UnusedDefinitions implements ListRule {

    private static final String[] ORGANISATION_REFERENCES = {
        "/issuers",
        "/organisations/**/organisations",
        "/organisations/**/superior",
        "/organisations/**/unitOf",
        "/roles/**/roles",
        "/roles/**/organisation",
        "/sections/**/sections",
        "/sections/**/clauses",
        "/sections/**/items",
        "/sections/**/recipients",
        "/sections/**/organisation"
    };

    private static final String[] POLICY_BASIS_REFERENCES = {
        "/sections/**/sections",
        "/sections/**/clauses",
        "/sections/**/items",
        "/sections/**/basis",
        "/sections/**/policyBasis",
        "/accountability/**/accountability",
        "/accountability/**/basis",
        "/accountability/**/policyBasis"
    };

    private static final String[] EVENT_TYPE_REFERENCES = {
        "/sections/**/sections",
        "/sections/**/clauses",
        "/sections/**/items",
        "/sections/**/recipients",
        "/sections/**/frequencies",
        "/sections/**/eventTypes",
        "/accountability/**/accountability",
        "/accountability/**/conditions",
        "/accountability/**/frequencies",
        "/accountability/**/eventTypes",
        "/assessments/**/assessments",
        "/assessments/**/frequencies",
        "/assessments/**/eventTypes",
        "/evaluationPolicy/**/terms",
        "/evaluationPolicy/**/eventTypes"
    };

    @Override
    public Rule rule() {
        return UNUSED_DEFINITION;
    }

    @Override
    public void check(ListIndex index, Findings findings) {
        Uses uses = new Uses(index, findings);
        List<Organisation> organisations = index.list().getOrganisations();
        for (int i = 0; i < organisations.size(); i++) {
            uses.check(
                    Phrase.ORGANISATION, organisations.get(i).getId(), "/organisations/", i, ORGANISATION_REFERENCES);
        }
        List<PolicyBasis> bases = index.list().getPolicyBases();
        for (int i = 0; i < bases.size(); i++) {
            if (bases.get(i).getRelation().orElse(BasisRelation.IMPLEMENTS) != BasisRelation.IMPLEMENTS) {
                uses.check(Phrase.POLICY_BASIS, bases.get(i).getId(), "/policyBases/", i, POLICY_BASIS_REFERENCES);
            }
        }
        List<EventType> eventTypes = index.list().getEventTypes();
        for (int i = 0; i < eventTypes.size(); i++) {
            uses.check(Phrase.EVENT_TYPE, eventTypes.get(i).getId(), "/eventTypes/", i, EVENT_TYPE_REFERENCES);
        }
    }

    /** What the references of one list name. */
    private static final class Uses {

        private final ListIndex index;
        private final Findings findings;
        private final Set<String> organisations = new HashSet<>();
        private final Set<String> policyBases = new HashSet<>();
        private final Set<String> eventTypes = new HashSet<>();
        private final Map<Phrase, Set<String>> meantBySlip = new HashMap<>();

        private Uses(ListIndex index, Findings findings) {
            this.index = index;
            this.findings = findings;
            References.visit(index, (expected, id, pointer) -> add(expected, id));
        }

        private void add(Phrase kind, String id) {
            if (kind == Phrase.ORGANISATION) {
                organisations.add(id);
            } else if (kind == Phrase.POLICY_BASIS) {
                policyBases.add(id);
            } else if (kind == Phrase.EVENT_TYPE) {
                eventTypes.add(id);
            }
        }

        private boolean isUsed(Phrase kind, String id) {
            return switch (kind) {
                case ORGANISATION -> organisations.contains(id);
                case POLICY_BASIS -> policyBases.contains(id);
                default -> eventTypes.contains(id);
            };
        }

        private void check(Phrase kind, String id, String array, int position, String[] references) {
            if (isUsed(kind, id) || isMeantBySlip(kind, id)) {
                return;
            }
            findings.addUnlessLost(
                    UNUSED_DEFINITION
                            .at(array + position)
                            .with("kind", kind)
                            .with("id", id)
                            .build(),
                    references);
        }

        private boolean isMeantBySlip(Phrase kind, String id) {
            return meantBySlip
                    .computeIfAbsent(kind, none -> Names.meantBySlip(index, kind, ""))
                    .contains(id);
        }
    }
}
