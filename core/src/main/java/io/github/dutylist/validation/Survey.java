package io.github.dutylist.validation;

import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.implication.FrequencyAlgebra;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What several checks need to know of one list, each found in one pass when it is first asked for. */
final class Survey {

    private static final long ALGEBRA_STEPS = 20_000_000;

    private static final long ALGEBRA_STEPS_OF_CLAUSE = 2_000;

    private final ListIndex index;
    private @Nullable Requirements requirements;
    private @Nullable References references;
    private @Nullable FrequencyAlgebra frequencies;
    private @Nullable FrequencyWords frequencyWords;
    private final @Nullable Wording[] wordings;

    Survey(ListIndex index) {
        this.index = index;
        this.wordings = new Wording[index.clauses().size()];
    }

    Requirements requirements() {
        Requirements known = requirements;
        if (known == null) {
            known = Requirements.of(index);
            requirements = known;
        }
        return known;
    }

    References references() {
        References known = references;
        if (known == null) {
            known = References.of(index, requirements());
            references = known;
        }
        return known;
    }

    /** Returns the algebra under the policy of the list; what it answers for one list is bounded work. */
    FrequencyAlgebra frequencies() {
        FrequencyAlgebra known = frequencies;
        if (known == null) {
            EvaluationPolicy policy = index.list()
                    .getEvaluationPolicy()
                    .orElseGet(() -> EvaluationPolicy.builder().build());
            known = FrequencyAlgebra.bounded(
                    policy,
                    ALGEBRA_STEPS + ALGEBRA_STEPS_OF_CLAUSE * index.clauses().size());
            frequencies = known;
        }
        return known;
    }

    FrequencyWords frequencyWords() {
        FrequencyWords known = frequencyWords;
        if (known == null) {
            known = FrequencyWords.of(index, this);
            frequencyWords = known;
        }
        return known;
    }

    /**
     * Returns the text of a clause, ready for all recognisers.
     *
     * @param clause its place among the clauses of the index
     */
    Wording wording(int clause) {
        Wording known = wordings[clause];
        if (known == null) {
            known = Wording.of(index.clauses().get(clause).clause().getText());
            wordings[clause] = known;
        }
        return known;
    }
}
