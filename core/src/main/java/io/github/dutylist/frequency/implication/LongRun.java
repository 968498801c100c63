package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.implication.ConstraintGraph.Bounded;
import io.github.dutylist.frequency.implication.Cycle.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether bounds that repeat themselves can be kept for ever.
 *
 * <p>They can iff for some rate, the sum of one cycle, no cycle of steps is positive once every turn has cost the rate: sums
 * that grow by the rate from cycle to cycle are then the longest paths, and rounding them down keeps every bound.
 * A positive cycle of steps that has turned forward asks for a higher rate, one that has turned backward for a lower rate, and
 * one that has not turned is a contradiction by itself; so is a least rate above the greatest.
 * (Longest paths modulo a parameter: Karp and Orlin, Parametric shortest path algorithms, 1981.)
 * Of the rates that are left, the one with the least denominator is tried, so that the numbers stay small.
 */
final class LongRun {

    private final long days;
    private final Budget budget;

    /** The least rate that is possible, and the requirements that say so. */
    private Limit low = new Limit(Ratio.ZERO, new TreeSet<>());

    /** The greatest rate that is possible, and the requirements that say so; null if there is none. */
    private @Nullable Limit high;

    private LongRun(long days, Budget budget) {
        this.days = days;
        this.budget = budget;
    }

    private record Limit(Ratio rate, Set<Integer> owners) {}

    /**
     * What was found.
     *
     * @param contradiction why they cannot be kept
     * @param stream a stream that keeps them, or null if there is a contradiction
     */
    record Answer(Contradiction contradiction, @Nullable SteadyStream stream) {}

    /** Returns whether requirements can be kept for ever, or null if that takes too long to tell. */
    static @Nullable Answer of(List<Counted> given, Budget budget) {
        long days = Horizon.cycleDays(given.stream().map(Counted::spans).toList());
        if (days >= Horizon.TOO_MANY_DAYS) {
            return null;
        }
        LongRun run = new LongRun(days, budget);
        for (int owner = 0; owner < given.size(); owner++) {
            run.limit(given.get(owner), owner);
        }
        if (run.isContradictory()) {
            return run.contradiction();
        }
        Cycle cycle = Cycle.of(given, days, budget);
        return cycle == null ? null : run.search(cycle);
    }

    /** Takes from one requirement what it says of the rate by itself, where its spans lie side by side. */
    private void limit(Counted counted, int owner) {
        Ratio spans = counted.spans().perCycle(days);
        if (spans == null) {
            return;
        }
        Set<Integer> owners = Set.of(owner);
        Limit least = new Limit(spans.times(counted.min()), owners);
        low = least.rate().compareTo(low.rate()) > 0 ? least : low;
        if (counted.hasMax()) {
            Limit greatest = new Limit(spans.times(counted.max()), owners);
            high = high == null || greatest.rate().compareTo(high.rate()) < 0 ? greatest : high;
        }
    }

    private boolean isContradictory() {
        return high != null && low.rate().compareTo(high.rate()) > 0;
    }

    private @Nullable Answer search(Cycle cycle) {
        while (!budget.isSpent()) {
            if (isContradictory()) {
                return contradiction();
            }
            Ratio rate = Ratio.between(low.rate(), high == null ? null : high.rate());
            RatedPaths paths = new RatedPaths(cycle, rate, budget);
            if (!paths.isSmall() || !paths.run()) {
                return null;
            }
            List<Step> positive = paths.positive();
            if (positive == null) {
                return new Answer(Contradiction.NONE, new SteadyStream(cycle, rate, paths.sums()));
            }
            if (positive.stream().mapToLong(Step::turns).sum() == 0) {
                return new Answer(Contradiction.of(dated(positive)), null);
            }
            limit(positive);
        }
        return null;
    }

    private @Nullable Answer contradiction() {
        Limit greatest = Objects.requireNonNull(high);
        Set<Integer> owners = new TreeSet<>(low.owners());
        owners.addAll(greatest.owners());
        try {
            Pace pace = Pace.of(days, low.rate(), greatest.rate());
            return new Answer(new Contradiction(owners, List.of(), pace), null);
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private void limit(List<Step> positive) {
        long turns = positive.stream().mapToLong(Step::turns).sum();
        long weight = positive.stream().mapToLong(Step::weight).sum();
        Set<Integer> owners = new TreeSet<>();
        positive.forEach(step -> owners.add(step.owner()));
        owners.remove(Cycle.NEXT_DAY);
        if (turns > 0) {
            low = new Limit(Ratio.of(weight, turns), owners);
        } else {
            high = new Limit(Ratio.of(-weight, -turns), owners);
        }
    }

    /** Returns the bounds of steps that come back to their day, the earliest of them in the first cycle. */
    private List<Bounded> dated(List<Step> steps) {
        List<Bounded> bounds = new ArrayList<>();
        long turn = 0;
        long earliest = Long.MAX_VALUE;
        for (Step step : steps) {
            turn += step.turns();
            Constraint bound = step.bound();
            if (bound != null) {
                long first = step.weight() > 0 ? turn - step.turns() : turn;
                earliest = Math.min(earliest, first);
                bounds.add(new Bounded(moved(bound, first), step.weight() > 0));
            }
        }
        long back = -earliest;
        return bounds.stream()
                .map(one -> new Bounded(moved(one.constraint(), back), one.least()))
                .map(one -> new Bounded(onDays(one.constraint()), one.least()))
                .toList();
    }

    private Constraint moved(Constraint bound, long turns) {
        return shifted(bound, turns * days);
    }

    private static Constraint onDays(Constraint bound) {
        return shifted(bound, Horizon.START.toEpochDay());
    }

    private static Constraint shifted(Constraint bound, long days) {
        return new Constraint(bound.start() + days, bound.end() + days, bound.min(), bound.max(), bound.owner());
    }
}
