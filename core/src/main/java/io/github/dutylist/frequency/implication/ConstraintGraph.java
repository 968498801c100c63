package io.github.dutylist.frequency.implication;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bounds on sums over runs of days as a graph of difference constraints, in which longest paths are the least sums.
 *
 * <p>With S(d) the sum of everything before day d, S never falls, a least sum a over [s, e) says S(e) − S(s) ≥ a, and a
 * greatest sum b says S(s) − S(e) ≥ −b.
 * So each is an edge whose weight is the least difference between the two days.
 * The bounds can be kept together iff no cycle is positive, and then the least S(e) − S(s) is the longest path from s to e,
 * which whole numbers attain (Cormen, Leiserson, Rivest, Stein: Introduction to Algorithms, section 24.4).
 * Only the days on which a run starts or ends are nodes: between them nothing is bounded.
 *
 * <p>Edges to later days are relaxed in the order of days and those to earlier days against it, so that few passes are needed.
 */
final class ConstraintGraph {

    static final long NONE = Long.MIN_VALUE;

    private final long[] days;
    private final List<Constraint> constraints;
    private final Edges forward;
    private final Edges backward;
    private final Budget budget;

    private ConstraintGraph(long[] days, List<Constraint> constraints, Edges forward, Edges backward, Budget budget) {
        this.days = days;
        this.constraints = constraints;
        this.forward = forward;
        this.backward = backward;
        this.budget = budget;
    }

    /** Returns the graph of these bounds. */
    static ConstraintGraph of(List<Constraint> constraints, Budget budget) {
        long[] days = new long[2 * constraints.size()];
        for (int i = 0; i < constraints.size(); i++) {
            days[2 * i] = constraints.get(i).start();
            days[2 * i + 1] = constraints.get(i).end();
        }
        Arrays.sort(days);
        days = distinct(days);
        Edges forward = new Edges(days.length, constraints.size());
        Edges backward = new Edges(days.length, constraints.size());
        for (int i = 0; i < constraints.size(); i++) {
            Constraint constraint = constraints.get(i);
            int start = Arrays.binarySearch(days, constraint.start());
            int end = Arrays.binarySearch(days, constraint.end());
            if (constraint.min() > 0) {
                forward.add(start, end, constraint.min(), i);
            }
            if (constraint.max() != Counted.UNBOUNDED) {
                backward.add(end, start, -constraint.max(), i);
            }
        }
        budget.take(4L * days.length);
        return new ConstraintGraph(days, constraints, forward, backward, budget);
    }

    private static long[] distinct(long[] sorted) {
        int number = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[number++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, number);
    }

    /** Returns the days on which some run starts or ends, in the order of time. */
    long[] days() {
        return days;
    }

    /** Returns the least sum over a run of days. */
    long least(long start, long end) {
        int first = ceiling(start);
        int last = floor(end);
        if (last <= first) {
            return 0;
        }
        return Math.max(0, longest(first, last, 0, backward.size() == 0 ? last : days.length - 1));
    }

    /** Returns a lower bound of the least sum over a run of days: what follows from the bounds near it. */
    long leastNearby(long start, long end, long reach) {
        int first = ceiling(start);
        int last = floor(end);
        if (last <= first) {
            return 0;
        }
        return Math.max(0, longest(first, last, ceiling(start - reach), floor(end + reach)));
    }

    /** Returns the greatest sum over a run of days, or {@link Counted#UNBOUNDED}. */
    long greatest(long start, long end) {
        return greatest(start, end, 0, days.length - 1);
    }

    /** Returns an upper bound of the greatest sum over a run of days: what follows from the bounds near it. */
    long greatestNearby(long start, long end, long reach) {
        return greatest(start, end, ceiling(start - reach), floor(end + reach));
    }

    private long greatest(long start, long end, int low, int high) {
        int first = floor(start);
        int last = ceiling(end);
        if (first < 0 || last >= days.length) {
            return Counted.UNBOUNDED;
        }
        long path = longest(last, first, Math.min(low, first), Math.max(high, last));
        return path == NONE ? Counted.UNBOUNDED : -path;
    }

    /** Returns the longest path between two nodes that uses only nodes of a range, or {@link #NONE}. */
    private long longest(int source, int target, int low, int high) {
        long[] longest = new long[high - low + 1];
        Arrays.fill(longest, NONE);
        longest[source - low] = 0;
        int from = source;
        boolean changed = true;
        while (changed && budget.take(2L * (high - from) + 1)) {
            changed = sweepForward(longest, low, from, high);
            if (backward.size() > 0) {
                changed = sweepBackward(longest, low, high);
                from = low;
            } else {
                changed = false;
            }
        }
        return longest[target - low];
    }

    private boolean sweepForward(long[] longest, int low, int from, int high) {
        boolean changed = false;
        for (int node = from; node <= high; node++) {
            long length = longest[node - low];
            if (length == NONE) {
                continue;
            }
            if (node < high && longest[node + 1 - low] < length) {
                longest[node + 1 - low] = length;
                changed = true;
            }
            for (int edge = forward.first(node); edge >= 0; edge = forward.next(edge)) {
                int to = forward.target(edge);
                if (to <= high && longest[to - low] < length + forward.weight(edge)) {
                    longest[to - low] = length + forward.weight(edge);
                    changed = true;
                }
            }
        }
        return changed;
    }

    private boolean sweepBackward(long[] longest, int low, int high) {
        boolean changed = false;
        for (int node = high; node >= low; node--) {
            long length = longest[node - low];
            if (length == NONE) {
                continue;
            }
            for (int edge = backward.first(node); edge >= 0; edge = backward.next(edge)) {
                int to = backward.target(edge);
                if (to >= low && longest[to - low] < length + backward.weight(edge)) {
                    longest[to - low] = length + backward.weight(edge);
                    changed = true;
                }
            }
        }
        return changed;
    }

    /** Finds sums that keep all the bounds, or the bounds of a positive cycle. */
    Solution solve() {
        return new Relaxation(days.length, constraints, forward, backward, budget).run();
    }

    /** Returns the first node on a day or after it, or the number of nodes. */
    private int ceiling(long day) {
        int place = Arrays.binarySearch(days, day);
        return place >= 0 ? place : -place - 1;
    }

    /** Returns the last node on a day or before it, or -1. */
    private int floor(long day) {
        int place = Arrays.binarySearch(days, day);
        return place >= 0 ? place : -place - 2;
    }

    /** Sums that keep all the bounds, or why there are none; neither if the budget was spent. */
    static final class Solution {

        private final long @Nullable [] sums;
        private final @Nullable List<Bounded> conflict;

        Solution(long @Nullable [] sums, @Nullable List<Bounded> conflict) {
            this.sums = sums;
            this.conflict = conflict;
        }

        /** Returns S of every day of {@link ConstraintGraph#days}, or null. */
        long @Nullable [] sums() {
            return sums;
        }

        /** Returns the bounds of a positive cycle in the order of the cycle, or null. */
        @Nullable
        List<Bounded> conflict() {
            return conflict;
        }
    }

    /** A bound as one step of a cycle: the least or the greatest sum of a constraint. */
    record Bounded(Constraint constraint, boolean least) {}
}
