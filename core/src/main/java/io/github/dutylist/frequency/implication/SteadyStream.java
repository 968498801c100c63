package io.github.dutylist.frequency.implication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A stream of records without end that keeps some bounds, at the same rate in every cycle. */
final class SteadyStream {

    private final Cycle cycle;
    private final Ratio rate;
    private final long[] sums;

    /** Makes the stream that has these sums before each node of the cycle, multiplied by the denominator of the rate. */
    SteadyStream(Cycle cycle, Ratio rate, long[] sums) {
        this.cycle = cycle;
        this.rate = rate;
        this.sums = sums;
    }

    /** Returns the sum of a run of days. */
    long sum(long start, long end) {
        return before(end) - before(start);
    }

    /**
     * Returns bounds that hold a stretch of days to this stream, day by day.
     *
     * @param start the first day
     * @param end the first day after
     * @param owner the owner of the bounds
     */
    List<Constraint> held(long start, long end, int owner) {
        List<Constraint> held = new ArrayList<>();
        long day = start;
        while (day < end) {
            long next = Math.min(end, nodeAfter(day));
            long sum = sum(day, next);
            held.add(new Constraint(day, next, sum, sum, owner));
            day = next;
        }
        return held;
    }

    /** Returns the first node after a day. */
    private long nodeAfter(long day) {
        long[] nodes = cycle.nodes();
        if (nodes.length == 0) {
            return Long.MAX_VALUE;
        }
        long turn = Math.floorDiv(day - Horizon.START.toEpochDay(), cycle.days());
        long first = day - turn * cycle.days() - Horizon.START.toEpochDay();
        int place = Arrays.binarySearch(nodes, first);
        int next = place >= 0 ? place + 1 : -place - 1;
        return day - first + (next < nodes.length ? nodes[next] : nodes[0] + cycle.days());
    }

    /** Returns the sum of all the days before one, from some day on. */
    private long before(long day) {
        long[] nodes = cycle.nodes();
        if (nodes.length == 0) {
            return 0;
        }
        long turn = Math.floorDiv(day - Horizon.START.toEpochDay(), cycle.days());
        int place = Arrays.binarySearch(nodes, day - turn * cycle.days() - Horizon.START.toEpochDay());
        int node = place >= 0 ? place : -place - 1;
        // The records between two nodes are all on the first of them, so that days after it have the sum of the next.
        if (node == nodes.length) {
            node = 0;
            turn++;
        }
        return Math.floorDiv(sums[node] + turn * rate.numerator(), rate.denominator());
    }
}
