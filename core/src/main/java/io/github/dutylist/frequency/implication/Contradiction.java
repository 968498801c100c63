package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.implication.ConstraintGraph.Bounded;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Why requirements cannot be kept together.
 *
 * @param owners the numbers of the requirements, in order
 * @param bounds bounds of days whose least sums come to more than the greatest allow; empty if it takes longer to add up
 * @param pace what they come to in the long run, or null if the bounds say it
 */
record Contradiction(
        Set<Integer> owners, List<Bounded> bounds, @Nullable Pace pace) {

    /** There is no contradiction. */
    static final Contradiction NONE = new Contradiction(Set.of(), List.of(), null);

    boolean isNone() {
        return owners.isEmpty();
    }

    static Contradiction of(List<Bounded> bounds) {
        Set<Integer> owners = new TreeSet<>();
        bounds.forEach(bounded -> owners.add(bounded.constraint().owner()));
        return new Contradiction(owners, bounds, null);
    }
}
