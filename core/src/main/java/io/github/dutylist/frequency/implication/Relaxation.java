package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.implication.ConstraintGraph.Bounded;
import io.github.dutylist.frequency.implication.ConstraintGraph.Solution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The search for sums that keep all the bounds of a graph, which remembers by which edge each node was reached. */
final class Relaxation {

    private static final int UNREACHED = -1;

    /** The step from a day to the next, over which the sum does not fall. */
    private static final int NEXT_DAY = -1;

    private final List<Constraint> constraints;
    private final Edges forward;
    private final Edges backward;
    private final Budget budget;
    private final long[] sums;
    private final int[] parents;
    private final int[] steps;

    Relaxation(int nodes, List<Constraint> constraints, Edges forward, Edges backward, Budget budget) {
        this.constraints = constraints;
        this.forward = forward;
        this.backward = backward;
        this.budget = budget;
        this.sums = new long[nodes];
        this.parents = new int[nodes];
        this.steps = new int[nodes];
        Arrays.fill(parents, UNREACHED);
    }

    Solution run() {
        while (budget.take(4L * sums.length + 1)) {
            if (!relax()) {
                return new Solution(sums, null);
            }
            List<Bounded> cycle = backward.size() == 0 ? null : cycle();
            if (cycle != null) {
                return new Solution(null, cycle);
            }
        }
        return new Solution(null, null);
    }

    private boolean relax() {
        boolean changed = false;
        for (int node = 0; node < sums.length; node++) {
            changed |= node > 0 && reach(node - 1, node, 0, NEXT_DAY);
            for (int edge = forward.first(node); edge >= 0; edge = forward.next(edge)) {
                changed |= reach(node, forward.target(edge), forward.weight(edge), 2 * forward.owner(edge));
            }
        }
        for (int node = sums.length - 1; node >= 0; node--) {
            for (int edge = backward.first(node); edge >= 0; edge = backward.next(edge)) {
                changed |= reach(node, backward.target(edge), backward.weight(edge), 2 * backward.owner(edge) + 1);
            }
        }
        return changed;
    }

    private boolean reach(int from, int to, long weight, int step) {
        if (sums[to] >= sums[from] + weight) {
            return false;
        }
        sums[to] = sums[from] + weight;
        parents[to] = from;
        steps[to] = step;
        return true;
    }

    /** Returns the bounds of a cycle among the parents, which is a positive one, or null if there is none. */
    private @Nullable List<Bounded> cycle() {
        int[] seen = new int[sums.length];
        for (int start = 0; start < sums.length; start++) {
            int node = start;
            while (node != UNREACHED && seen[node] == 0) {
                seen[node] = start + 1;
                node = parents[node];
            }
            if (node != UNREACHED && seen[node] == start + 1) {
                return boundsOf(node);
            }
        }
        return null;
    }

    private List<Bounded> boundsOf(int node) {
        List<Bounded> bounds = new ArrayList<>();
        int place = node;
        do {
            int step = steps[place];
            if (step != NEXT_DAY) {
                bounds.add(new Bounded(constraints.get(step / 2), step % 2 == 0));
            }
            place = parents[place];
        } while (place != node);
        Collections.reverse(bounds);
        return bounds;
    }
}
