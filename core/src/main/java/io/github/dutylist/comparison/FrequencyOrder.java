package io.github.dutylist.comparison;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.implication.FrequencyAlgebra;
import io.github.dutylist.frequency.implication.Implication;
import io.github.dutylist.frequency.implication.Implication.NotImplied;
import java.util.List;
import java.util.Set;

/** Which of two conjunctions of frequencies demands more. */
enum FrequencyOrder {
    EQUIVALENT(ChangeKind.FREQUENCY_EQUIVALENT, Significance.EDITORIAL),
    TIGHTER(ChangeKind.FREQUENCY_TIGHTENED, Significance.SUBSTANTIVE),
    LOOSER(ChangeKind.FREQUENCY_LOOSENED, Significance.SUBSTANTIVE),
    INCOMPARABLE(ChangeKind.FREQUENCY_INCOMPARABLE, Significance.SUBSTANTIVE),
    UNDETERMINED(ChangeKind.FREQUENCY_UNDETERMINED, Significance.REVIEW);

    private final ChangeKind change;
    private final Significance significance;

    FrequencyOrder(ChangeKind change, Significance significance) {
        this.change = change;
        this.significance = significance;
    }

    ChangeKind change() {
        return change;
    }

    Significance significance() {
        return significance;
    }

    /**
     * Returns how the second conjunction stands to the first, both in their bare form.
     *
     * <p>What follows one way, and is for nobody to tell the other way, counts as tighter or looser: a number in place
     * of a word.
     */
    static FrequencyOrder of(
            Set<FrequencyRequirement> first, Set<FrequencyRequirement> second, FrequencyAlgebra algebra) {
        if (first.equals(second)) {
            return EQUIVALENT;
        }
        Implication backward = implies(second, first, algebra);
        Implication forward = implies(first, second, algebra);
        if (backward.isImplied()) {
            return forward.isImplied() ? EQUIVALENT : TIGHTER;
        }
        if (forward.isImplied()) {
            return LOOSER;
        }
        boolean certain = backward instanceof NotImplied && forward instanceof NotImplied;
        return certain ? INCOMPARABLE : UNDETERMINED;
    }

    /** Tells whether a conjunction implies every requirement of another; if not, the first that is certain says so. */
    private static Implication implies(
            Set<FrequencyRequirement> given, Set<FrequencyRequirement> demanded, FrequencyAlgebra algebra) {
        Implication result = new Implication.Implied(List.of());
        for (FrequencyRequirement one : demanded) {
            Implication answer = algebra.implies(given, one);
            if (answer instanceof NotImplied) {
                return answer;
            }
            result = answer.isImplied() ? result : answer;
        }
        return result;
    }
}
