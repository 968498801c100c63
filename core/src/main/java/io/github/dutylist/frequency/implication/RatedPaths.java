package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.implication.Cycle.Step;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The longest paths at a rate, all of them multiplied by its denominator. */
final class RatedPaths {

    private static final int UNREACHED = -1;

    private final Ratio rate;
    private final Step[] steps;
    private final Budget budget;
    private final long[] sums;
    private final int[] parents;
    private @Nullable List<Step> positive;

    RatedPaths(Cycle cycle, Ratio rate, Budget budget) {
        this.rate = rate;
        this.budget = budget;
        this.steps = cycle.steps();
        this.sums = new long[cycle.nodes().length];
        this.parents = new int[sums.length];
        Arrays.fill(parents, UNREACHED);
    }

    /** Returns the longest path to each node, or a lower bound of it where there is a positive cycle. */
    long[] sums() {
        return sums;
    }

    /** Returns the steps of a positive cycle in order, or null if there is none. */
    @Nullable
    List<Step> positive() {
        return positive;
    }

    /** Tells whether all the sums fit into whole numbers of 64 bits. */
    boolean isSmall() {
        long weight = 0;
        long turns = 0;
        for (Step step : steps) {
            weight = Math.max(weight, Math.abs(step.weight()));
            turns = Math.max(turns, Math.abs(step.turns()));
        }
        BigInteger greatest = BigInteger.valueOf(weight)
                .multiply(BigInteger.valueOf(rate.denominator()))
                .add(BigInteger.valueOf(turns).multiply(BigInteger.valueOf(rate.numerator())))
                .multiply(BigInteger.valueOf(2L * (sums.length + steps.length)));
        return greatest.bitLength() < Long.SIZE - 1;
    }

    /** Looks for the longest paths or a positive cycle of steps; tells whether there was time for it. */
    boolean run() {
        while (budget.take(steps.length + 2L * sums.length)) {
            if (!relax()) {
                return true;
            }
            positive = cycleOfParents();
            if (positive != null) {
                return true;
            }
        }
        return false;
    }

    private boolean relax() {
        boolean changed = false;
        for (int i = 0; i < steps.length; i++) {
            Step step = steps[i];
            long sum = sums[step.from()] + step.weight() * rate.denominator() - step.turns() * rate.numerator();
            if (sums[step.to()] < sum) {
                sums[step.to()] = sum;
                parents[step.to()] = i;
                changed = true;
            }
        }
        return changed;
    }

    private @Nullable List<Step> cycleOfParents() {
        int[] seen = new int[sums.length];
        for (int start = 0; start < sums.length; start++) {
            int node = start;
            while (node != UNREACHED && seen[node] == 0) {
                seen[node] = start + 1;
                node = parents[node] == UNREACHED ? UNREACHED : steps[parents[node]].from();
            }
            if (node != UNREACHED && seen[node] == start + 1) {
                return stepsTo(node);
            }
        }
        return null;
    }

    private List<Step> stepsTo(int node) {
        List<Step> found = new ArrayList<>();
        int place = node;
        do {
            Step step = steps[parents[place]];
            found.add(step);
            place = step.from();
        } while (place != node);
        Collections.reverse(found);
        return found;
    }
}
