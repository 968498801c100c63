package io.github.dutylist.comparison;

import io.github.dutylist.frequency.FrequencyRequirement;
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

    /** Returns how the second conjunction stands to the first, both in their bare form. */
    static FrequencyOrder of(Set<FrequencyRequirement> first, Set<FrequencyRequirement> second) {
        if (first.equals(second)) {
            return EQUIVALENT;
        }
        if (second.containsAll(first)) {
            return TIGHTER;
        }
        return first.containsAll(second) ? LOOSER : UNDETERMINED;
    }
}
