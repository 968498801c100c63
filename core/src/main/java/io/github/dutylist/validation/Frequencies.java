package io.github.dutylist.validation;

import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.Recipient;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Goes through all frequency requirements of a list, in document order. */
final class Frequencies {

    private Frequencies() {}

    /** What a requirement belongs to. */
    enum Owner {
        /** A clause, which it obliges. */
        CLAUSE,
        /** A recipient of a clause. */
        RECIPIENT,
        /** A condition of accountability: what it says was not kept. */
        CONDITION,
        /** An assessment scheme. */
        SCHEME,
        /** A word that the evaluation policy gives a meaning. */
        TERM
    }

    /** Takes requirements. */
    @FunctionalInterface
    interface Visitor {

        /**
         * Takes one.
         *
         * @param frequency the requirement
         * @param owner what it belongs to
         * @param pointer gives its pointer
         */
        void visit(FrequencyRequirement frequency, Owner owner, Supplier<String> pointer);
    }

    static void visit(ListIndex index, Visitor visitor) {
        for (PlacedClause clause : index.clauses()) {
            visit(clause.clause(), clause::pointer, visitor);
        }
        List<AccountabilityProvision> provisions = index.list().getAccountability();
        for (int i = 0; i < provisions.size(); i++) {
            String provision = "/accountability/" + i;
            List<AccountabilityCondition> conditions = provisions.get(i).getConditions();
            for (int j = 0; j < conditions.size(); j++) {
                int position = j;
                Supplier<String> condition = () -> provision + "/conditions/" + position;
                visit(conditions.get(j).getFrequencies(), Owner.CONDITION, condition, visitor);
            }
        }
        List<AssessmentScheme> schemes = index.list().getAssessments();
        for (int i = 0; i < schemes.size(); i++) {
            String scheme = "/assessments/" + i;
            visit(schemes.get(i).getFrequencies(), Owner.SCHEME, () -> scheme, visitor);
        }
        index.list().getEvaluationPolicy().ifPresent(policy -> visit(policy, visitor));
    }

    /** Goes through the requirements of a clause itself and of its recipients. */
    static void visit(DutyClause clause, Supplier<String> pointer, Visitor visitor) {
        visit(clause.getFrequencies(), Owner.CLAUSE, pointer, visitor);
        List<Recipient> recipients = clause.getRecipients();
        for (int i = 0; i < recipients.size(); i++) {
            int position = i;
            Supplier<String> recipient = () -> pointer.get() + "/recipients/" + position;
            visit(recipients.get(i).getFrequencies(), Owner.RECIPIENT, recipient, visitor);
        }
    }

    private static void visit(EvaluationPolicy policy, Visitor visitor) {
        for (Map.Entry<Term, FrequencyRequirement> entry : policy.getTerms().entrySet()) {
            String term = entry.getKey().code();
            visitor.visit(entry.getValue(), Owner.TERM, () -> "/evaluationPolicy/terms/" + term);
        }
    }

    private static void visit(
            List<FrequencyRequirement> frequencies, Owner owner, Supplier<String> parent, Visitor visitor) {
        for (int i = 0; i < frequencies.size(); i++) {
            int position = i;
            visitor.visit(frequencies.get(i), owner, () -> parent.get() + "/frequencies/" + position);
        }
    }
}
