package io.github.dutylist.conformance;

import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.frequency.PromptnessLimits;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.frequency.implication.FrequencyAlgebra;
import io.github.dutylist.frequency.implication.Implication;
import io.github.dutylist.model.ListIndex;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What words without a number mean: as the profile says, and where it is silent, as the list says of itself. */
final class Meaning {

    private static final long ALGEBRA_STEPS = 20_000_000;

    private static final long ALGEBRA_STEPS_OF_CLAUSE = 20_000;

    private static final int KEPT_ANSWERS = 4096;

    private final EvaluationPolicy policy;
    private final FrequencyAlgebra algebra;
    private final IdentityHashMap<FrequencyRequirement, IdentityHashMap<List<FrequencyRequirement>, Implication>>
            answers = new IdentityHashMap<>();
    private int kept;

    private Meaning(EvaluationPolicy policy, int clauses) {
        this.policy = policy;
        this.algebra = FrequencyAlgebra.bounded(policy, ALGEBRA_STEPS + ALGEBRA_STEPS_OF_CLAUSE * clauses);
    }

    /**
     * Returns the meaning of words in a list, with an algebra for the judgement of that list, whose work is bounded.
     *
     * @param resolution what the profile says
     * @param list the list that is judged, which may say something of its own
     */
    static Meaning of(Optional<Resolution> resolution, ListIndex list) {
        EvaluationPolicy own = list.list()
                .getEvaluationPolicy()
                .orElseGet(() -> EvaluationPolicy.builder().build());
        return new Meaning(
                resolution.map(given -> merged(given, own)).orElse(own),
                list.clauses().size());
    }

    private static EvaluationPolicy merged(Resolution given, EvaluationPolicy own) {
        Map<Term, FrequencyRequirement> terms = new HashMap<>(own.getTerms());
        terms.putAll(given.getTerms());
        Optional<PromptnessLimits> limits = given.getPromptness();
        Optional<PromptnessLimits> ownLimits = own.getPromptness();
        return own.toBuilder()
                .terms(terms)
                .promptness(PromptnessLimits.builder()
                        .immediate(limits.flatMap(PromptnessLimits::getImmediate)
                                .or(() -> ownLimits.flatMap(PromptnessLimits::getImmediate)))
                        .prompt(limits.flatMap(PromptnessLimits::getPrompt)
                                .or(() -> ownLimits.flatMap(PromptnessLimits::getPrompt)))
                        .build())
                .build();
    }

    FrequencyAlgebra algebra() {
        return algebra;
    }

    /**
     * Tells whether frequencies imply another one.
     *
     * <p>The first answers are kept, because many duties are alike, for the same objects only: {@link ListFacts} has one for
     * all that are equal.
     */
    Implication implies(List<FrequencyRequirement> demanded, FrequencyRequirement wanted) {
        IdentityHashMap<List<FrequencyRequirement>, Implication> known = answers.get(wanted);
        Implication answer = known == null ? null : known.get(demanded);
        if (answer == null) {
            answer = algebra.implies(demanded, wanted);
            keep(demanded, wanted, answer);
        }
        return answer;
    }

    private void keep(List<FrequencyRequirement> demanded, FrequencyRequirement wanted, Implication answer) {
        if (kept < KEPT_ANSWERS) {
            answers.computeIfAbsent(wanted, none -> new IdentityHashMap<>()).put(demanded, answer);
            kept++;
        }
    }

    /** Tells whether a frequency is a word that has no meaning here. */
    boolean isOpen(FrequencyRequirement frequency) {
        if (frequency instanceof Unquantified word) {
            return !policy.getTerms().containsKey(word.getTerm());
        }
        return frequency instanceof DeadlineAfterEvent deadline
                && deadline.getWithin().isEmpty()
                && deadline.getPromptness().filter(word -> !hasLimit(word)).isPresent();
    }

    private boolean hasLimit(Promptness word) {
        return policy.getPromptness()
                .flatMap(word == Promptness.IMMEDIATE ? PromptnessLimits::getImmediate : PromptnessLimits::getPrompt)
                .isPresent();
    }
}
