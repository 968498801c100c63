package io.github.dutylist.frequency.implication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Bounds that repeat themselves for ever, as a graph on the days of one cycle.
 *
 * <p>A day and the days whole cycles after it are one node.
 * A bound is a step between two nodes that knows how many cycles later its end is, its turns.
 *
 * <p>Leap years are every fourth, so that the bounds of each requirement are laid out once and then repeated, however long the
 * cycle of all of them is.
 */
final class Cycle {

    /** The owner of the step from a day to the next, over which the sum does not fall. */
    static final int NEXT_DAY = -1;

    private static final int GREATEST_STEPS = 200_000;

    /** What one bound costs to lay out. */
    private static final long STEPS = 10;

    private final long days;
    private final long[] nodes;
    private final Step[] steps;

    private Cycle(long days, long[] nodes, Step[] steps) {
        this.days = days;
        this.nodes = nodes;
        this.steps = steps;
    }

    /**
     * A step: the sum at its end, so many turns later, is more than at its beginning by the weight or more.
     *
     * @param bound what the step says, laid out in the first cycle, or null if the sum just does not fall
     */
    record Step(
            int from,
            int to,
            long weight,
            long turns,
            int owner,
            @Nullable Constraint bound) {}

    /**
     * Returns the graph of what is given, or null if it is too long.
     *
     * @param days the number of days after which all of it repeats itself
     */
    static @Nullable Cycle of(List<Counted> given, long days, Budget budget) {
        List<Constraint> bounds = new ArrayList<>();
        for (int owner = 0; owner < given.size(); owner++) {
            if (!addBounds(given.get(owner), owner, days, bounds, budget)) {
                return null;
            }
        }
        long[] nodes = bounds.stream()
                .flatMapToLong(bound -> LongStream.of(bound.start() % days, bound.end() % days))
                .sorted()
                .distinct()
                .toArray();
        return new Cycle(days, nodes, steps(bounds, days, nodes));
    }

    private static boolean addBounds(Counted counted, int owner, long days, List<Constraint> bounds, Budget budget) {
        Spans spans = counted.spans();
        long own = Horizon.cycleDays(List.of(spans));
        if (own > Horizon.GREATEST_DAYS || days > (long) GREATEST_STEPS * own) {
            return false;
        }
        List<Constraint> first = new ArrayList<>();
        long origin = Horizon.START.toEpochDay();
        spans.within(Horizon.START, Horizon.START.plusDays(own + spans.longest()), (start, end) -> {
            long day = start.toEpochDay() - origin;
            if (day < own && budget.take(STEPS)) {
                first.add(new Constraint(day, end.toEpochDay() - origin, counted.min(), counted.max(), owner));
            }
        });
        if (first.size() * (days / own) > GREATEST_STEPS - bounds.size() || !budget.take(first.size() * (days / own))) {
            return false;
        }
        for (long shift = 0; shift < days; shift += own) {
            for (Constraint one : first) {
                bounds.add(new Constraint(one.start() + shift, one.end() + shift, one.min(), one.max(), owner));
            }
        }
        return !budget.isSpent();
    }

    /** Returns steps to later days in the order of time and then those to earlier days against it. */
    private static Step[] steps(List<Constraint> bounds, long days, long[] nodes) {
        List<Step> forward = new ArrayList<>();
        List<Step> backward = new ArrayList<>();
        for (int node = 0; node < nodes.length; node++) {
            boolean last = node + 1 == nodes.length;
            forward.add(new Step(node, last ? 0 : node + 1, 0, last ? 1 : 0, NEXT_DAY, null));
        }
        for (Constraint bound : bounds) {
            int start = Arrays.binarySearch(nodes, bound.start() % days);
            int end = Arrays.binarySearch(nodes, bound.end() % days);
            long turns = bound.end() / days;
            if (bound.min() > 0) {
                forward.add(new Step(start, end, bound.min(), turns, bound.owner(), bound));
            }
            if (bound.max() != Counted.UNBOUNDED) {
                backward.add(new Step(end, start, -bound.max(), -turns, bound.owner(), bound));
            }
        }
        forward.sort(Comparator.comparingInt(Step::from));
        backward.sort(Comparator.comparingInt(Step::from).reversed());
        forward.addAll(backward);
        return forward.toArray(Step[]::new);
    }

    /** Returns the number of days after which everything repeats itself. */
    long days() {
        return days;
    }

    /** Returns the days of the cycle on which some run starts or ends, counted from its first, in order. */
    long[] nodes() {
        return nodes;
    }

    Step[] steps() {
        return steps;
    }
}
