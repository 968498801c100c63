package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.implication.ConstraintGraph.Bounded;
import io.github.dutylist.frequency.implication.ConstraintGraph.Solution;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Exact answers about requirements of one measure together, from the longest paths of their graph. */
final class CountSolver {

    /** What one bound costs to lay out. */
    private static final long STEPS = 10;

    private final Horizon horizon;
    private final int pad;
    private final Budget budget;
    private final ConstraintGraph graph;

    /** Lays out what is given over a horizon that is padded on both sides by the longest window and the longest span. */
    private CountSolver(List<Counted> given, Horizon horizon, int pad, Budget budget) {
        this.horizon = horizon;
        this.pad = pad;
        this.budget = budget;
        this.graph = ConstraintGraph.of(constraints(given, horizon.pad(pad), budget), budget);
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
        Counterexample example = new Counterexample(given, violation, demanded, budget);
        if (given.stream().noneMatch(Counted::hasMax)) {
            return broken(violation, example.nearby(), budget);
        }
        LongRun.Answer longRun = LongRun.of(given, budget);
        if (longRun == null) {
            return Answer.open(Reason.TOO_MANY);
        }
        SteadyStream stream = longRun.stream();
        return stream == null
                ? Answer.contradictory(longRun.contradiction())
                : broken(violation, example.thatGoesOn(stream), budget);
    }

    /** Returns the answer that a demand is broken in a window, if what is given can be kept for ever nevertheless. */
    private static Answer broken(Violation violation, @Nullable Witness witness, Budget budget) {
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

    static int longest(List<Counted> given) {
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

    /** Lays out what is given over the days of a horizon. */
    static List<Constraint> constraints(List<Counted> given, Horizon horizon, Budget budget) {
        List<Constraint> constraints = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            int owner = i;
            Counted counted = given.get(i);
            counted.spans().within(horizon.start(), horizon.end(), (start, end) -> {
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
