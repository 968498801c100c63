package io.github.dutylist.validation;

import static io.github.dutylist.finding.ReferenceRules.UNUSED_DEFINITION;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.model.BasisRelation;
import io.github.dutylist.model.EventType;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.PolicyBasis;
import java.util.List;

/**
 * Finds organisations, event types and cited policy bases that nothing refers to.
 *
 * <p>A policy basis that the list implements needs no reference: the whole list rests on it.
 * Roles have a rule of their own.
 */
final class UnusedDefinitions implements ListRule {

    private static final String[] ORGANISATION_REFERENCES = {
        "/organisation",
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
        List<Organisation> organisations = index.list().getOrganisations();
        for (int i = 0; i < organisations.size(); i++) {
            check(
                    Phrase.ORGANISATION,
                    organisations.get(i).getId(),
                    "/organisations/",
                    i,
                    ORGANISATION_REFERENCES,
                    findings);
        }
        List<PolicyBasis> bases = index.list().getPolicyBases();
        for (int i = 0; i < bases.size(); i++) {
            if (bases.get(i).getRelation().orElse(BasisRelation.IMPLEMENTS) != BasisRelation.IMPLEMENTS) {
                check(Phrase.POLICY_BASIS, bases.get(i).getId(), "/policyBases/", i, POLICY_BASIS_REFERENCES, findings);
            }
        }
        List<EventType> eventTypes = index.list().getEventTypes();
        for (int i = 0; i < eventTypes.size(); i++) {
            check(Phrase.EVENT_TYPE, eventTypes.get(i).getId(), "/eventTypes/", i, EVENT_TYPE_REFERENCES, findings);
        }
    }

    private static void check(
            Phrase kind, String id, String array, int position, String[] references, Findings findings) {
        String pointer = array + position;
        if (!findings.survey().references().isUsed(kind, id) && !findings.isSkippedFor(pointer + "/id")) {
            findings.addUnlessLost(
                    UNUSED_DEFINITION
                            .at(pointer)
                            .with("kind", kind)
                            .with("id", id)
                            .build(),
                    references);
        }
    }
}
