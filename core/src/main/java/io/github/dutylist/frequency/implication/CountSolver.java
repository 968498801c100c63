package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.implication.ConstraintGraph.Bounded;
import io.github.dutylist.frequency.implication.ConstraintGraph.Solution;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Exact answers about requirements of one measure together, from the longest paths of their graph. */
final class CountSolver {

    /** What one bound costs to lay out. */
    private static final long STEPS = 10;

    /** How many times the longest span a stream may take to become steady again around a broken demand. */
    private static final int FAR = 6;

    private final List<Counted> given;
    private final Horizon horizon;
    private final int pad;
    private final Budget budget;
    private final ConstraintGraph graph;

    /** Lays out what is given over a horizon that is padded on both sides by the longest window and the longest span. */
    private CountSolver(List<Counted> given, Horizon horizon, int pad, Budget budget) {
        this.given = given;
        this.horizon = horizon;
        this.pad = pad;
        this.budget = budget;
        this.graph = ConstraintGraph.of(constraints(horizon.pad(pad)), budget);
    }

    /**
     * Whether a demand follows.
     *
     * @param violation a window in which it need not be met, or null
     * @param witness records that show it, or null
     * @param reason why nobody can tell, or null
     * @param conflict the numbers of what contradicts itself in what is given, or null
     */
    record Answer(
            @Nullable Violation violation,
            @Nullable Witness witness,
            @Nullable Reason reason,
            @Nullable Set<Integer> conflict) {

        static Answer contradictory(Contradiction conflict) {
            return new Answer(null, null, null, conflict.owners());
        }

        static Answer open(Reason reason) {
            return new Answer(null, null, reason, null);
        }

        static Answer broken(Violation violation, Witness witness) {
            return new Answer(violation, witness, null, null);
        }

        boolean follows() {
            return violation == null && reason == null;
        }
    }

    /** Tells whether a demand follows from all that is given. */
    static Answer implies(List<Counted> given, Counted demanded, Budget budget) {
        List<Spans> spans = Stream.concat(given.stream(), Stream.of(demanded))
                .map(Counted::spans)
                .toList();
        int pad = longest(given) + demanded.spans().longest();
        Horizon cycle = Horizon.of(spans);
        Answer nearby = new CountSolver(given, cycle, pad, budget).answer(demanded);
        Violation violation = nearby.violation();
        if (violation == null) {
            return nearby;
        }
        if (given.stream().noneMatch(Counted::hasMax)) {
            return broken(given, violation, null, longest(given), demanded, budget);
        }
        LongRun.Answer longRun = LongRun.of(given, budget);
        if (longRun == null) {
            return Answer.open(Reason.TOO_MANY);
        }
        if (!longRun.contradiction().isNone()) {
            return Answer.contradictory(longRun.contradiction());
        }
        Answer soon = broken(given, violation, longRun.stream(), longest(given), demanded, budget);
        if (soon.witness() != null || soon.reason() == Reason.TOO_MANY) {
            return soon;
        }
        Answer later = new CountSolver(given, cycle.overLeapCycle(), pad, budget).answer(demanded);
        return later.violation() == null
                ? later
                : broken(given, later.violation(), longRun.stream(), FAR * longest(given), demanded, budget);
    }

    /** Returns the answer that a demand is broken in a window, if what is given can be kept for ever nevertheless. */
    private static Answer broken(
            List<Counted> given,
            Violation violation,
            @Nullable SteadyStream stream,
            int reach,
            Counted demanded,
            Budget budget) {
        Horizon near = new Horizon(violation.start(), violation.end(), true);
        Witness witness = new CountSolver(given, near, reach, budget).witness(violation, stream, demanded.measure());
        if (witness != null) {
            return Answer.broken(violation, witness);
        }
        return Answer.open(budget.isSpent() ? Reason.TOO_MANY : Reason.UNCONTINUED);
    }

    /**
     * Returns why requirements cannot be kept together, {@link Contradiction#NONE} if they can, or null if that takes too long to
     * tell.
     *
     * <p>Contradictions mostly show in the first of the longest spans, where dates are easiest to read.
     */
    static @Nullable Contradiction conflict(List<Counted> given, Budget budget) {
        Horizon first = new Horizon(Horizon.START, Horizon.START.plusDays(longest(given)), true);
        List<Bounded> nearby =
                new CountSolver(given, first, 0, budget).graph.solve().conflict();
        if (nearby != null) {
            return Contradiction.of(nearby);
        }
        LongRun.Answer answer = LongRun.of(given, budget);
        return answer == null ? null : answer.contradiction();
    }

    /** Returns records that keep what is given around a window and break a demand in it. */
    static Optional<Witness> witness(List<Counted> given, Violation violation, Measure measure, Budget budget) {
        Horizon near = new Horizon(violation.start(), violation.end(), true);
        return Optional.ofNullable(
                new CountSolver(given, near, longest(given), budget).witness(violation, null, measure));
    }

    private static int longest(List<Counted> given) {
        return given.stream().mapToInt(one -> one.spans().longest()).max().orElse(0);
    }

    private Answer answer(Counted demanded) {
        Solution solution = graph.solve();
        if (solution.conflict() != null) {
            return Answer.contradictory(Contradiction.of(solution.conflict()));
        }
        if (solution.sums() == null) {
            return Answer.open(Reason.TOO_MANY);
        }
        Violation violation = firstViolation(demanded);
        if (budget.isSpent()) {
            return Answer.open(Reason.TOO_MANY);
        }
        return new Answer(violation, null, violation != null || horizon.whole() ? null : Reason.TOO_MANY, null);
    }

    private @Nullable Violation firstViolation(Counted demanded) {
        Search search = new Search(demanded);
        if (demanded.spans() instanceof CalendarSpans calendar) {
            calendar.within(horizon.start(), horizon.end().plusDays(calendar.longest()), search);
        } else if (demanded.spans() instanceof RollingSpans rolling) {
            search.startAt(horizon.start(), rolling);
            for (long node : graph.days()) {
                LocalDate day = LocalDate.ofEpochDay(node);
                search.startAt(day.plusDays(1), rolling);
                search.startAt(day.minusDays(1), rolling);
            }
        }
        return search.found;
    }

    /** Looks at windows until a demand is not met in one of them. */
    private final class Search implements Spans.Visitor {

        private final Counted demanded;
        private final long reach = 2L * pad;
        private @Nullable Violation found;

        private Search(Counted demanded) {
            this.demanded = demanded;
        }

        private void startAt(LocalDate start, RollingSpans rolling) {
            if (!start.isBefore(horizon.start())) {
                visit(start, rolling.window().end(start));
            }
        }

        @Override
        public void visit(LocalDate start, LocalDate end) {
            if (found != null || !start.isBefore(horizon.end()) || budget.isSpent()) {
                return;
            }
            long first = start.toEpochDay();
            long after = end.toEpochDay();
            if (demanded.min() > 0 && isBelow(first, after)) {
                long least = graph.least(first, after);
                if (least < demanded.min()) {
                    found = new Violation(start, end, least, demanded.min(), true);
                    return;
                }
            }
            if (demanded.hasMax() && isAbove(first, after) && graph.greatest(first, after) > demanded.max()) {
                found = new Violation(start, end, demanded.max() + 1, demanded.max(), false);
            }
        }

        /** Tells whether the bounds near a window leave its least sum open; mostly those inside are enough. */
        private boolean isBelow(long start, long end) {
            return graph.leastNearby(start, end, 0) < demanded.min()
                    && graph.leastNearby(start, end, reach) < demanded.min();
        }

        private boolean isAbove(long start, long end) {
            return graph.greatestNearby(start, end, 0) > demanded.max()
                    && graph.greatestNearby(start, end, reach) > demanded.max();
        }
    }

    /**
     * Returns sums that keep what is given and have the violation's sum in its window, day by day; null if there are none or
     * that takes too long.
     *
     * @param stream the stream that goes before and after them, or null if anything may
     */
    private @Nullable Witness witness(Violation violation, @Nullable SteadyStream stream, Measure measure) {
        Horizon padded = horizon.pad(pad);
        if (stream != null) {
            padded = padded.pad(longest(given));
        }
        List<Constraint> constraints = constraints(padded);
        if (stream != null) {
            hold(stream, padded, constraints);
        }
        constraints.add(new Constraint(
                violation.start().toEpochDay(),
                violation.end().toEpochDay(),
                violation.least() ? 0 : violation.sum(),
                violation.least() ? violation.sum() : Counted.UNBOUNDED,
                given.size()));
        ConstraintGraph broken = ConstraintGraph.of(constraints, budget);
        long[] sums = broken.solve().sums();
        if (sums == null) {
            return null;
        }
        SortedMap<LocalDate, Long> records = new TreeMap<>();
        long observed = 0;
        for (int i = 0; i + 1 < sums.length; i++) {
            long number = sums[i + 1] - sums[i];
            LocalDate day = LocalDate.ofEpochDay(broken.days()[i]);
            if (number > 0) {
                records.put(day, number);
            }
            observed += !day.isBefore(violation.start()) && day.isBefore(violation.end()) ? number : 0;
        }
        return new Witness(
                        range(padded.start(), padded.end()),
                        records,
                        range(violation.start(), violation.end()),
                        observed,
                        violation.demanded(),
                        violation.least(),
                        measure.unit())
                .inHours();
    }

    /** Holds both ends to a stream, over as many days as the longest span has: then it can go on outside. */
    private void hold(SteadyStream stream, Horizon padded, List<Constraint> constraints) {
        int length = longest(given);
        long start = padded.start().toEpochDay();
        long end = padded.end().toEpochDay();
        constraints.addAll(stream.held(start, start + length, given.size()));
        constraints.addAll(stream.held(end - length, end, given.size()));
        budget.take(STEPS * 2 * length);
    }

    private List<Constraint> constraints(Horizon padded) {
        List<Constraint> constraints = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            int owner = i;
            Counted counted = given.get(i);
            counted.spans().within(padded.start(), padded.end(), (start, end) -> {
                if (budget.take(STEPS)) {
                    constraints.add(
                            new Constraint(start.toEpochDay(), end.toEpochDay(), counted.min(), counted.max(), owner));
                }
            });
        }
        return constraints;
    }

    static DateRange range(LocalDate start, LocalDate end) {
        return DateRange.of(start, end.minusDays(1));
    }

    static List<FrequencyRequirement> sources(List<Counted> given) {
        return given.stream().map(Counted::source).toList();
    }
}
