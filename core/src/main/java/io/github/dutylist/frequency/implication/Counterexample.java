package io.github.dutylist.frequency.implication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The search for records that keep what is given and break a demand in a window. */
final class Counterexample {

    /** What one day costs to hold to a stream. */
    private static final long STEPS = 10;

    /** How many times the longest span a stream may take to become steady again around a broken demand. */
    private static final int FAR = 6;

    private final List<Counted> given;
    private final Violation violation;
    private final Counted demanded;
    private final Budget budget;
    private final Horizon window;
    private final int longest;

    Counterexample(List<Counted> given, Violation violation, Counted demanded, Budget budget) {
        this.given = given;
        this.violation = violation;
        this.demanded = demanded;
        this.budget = budget;
        this.window = new Horizon(violation.start(), violation.end(), true);
        this.longest = CountSolver.longest(given);
    }

    /** Returns records around the window; null if there are none or that takes too long. */
    @Nullable
    Witness nearby() {
        return witness(window.pad(longest), List.of());
    }

    /**
     * Returns records that can go on for ever before and after the window; null if none were found.
     *
     * <p>They become steady soon, or break the demand again and again, or become steady later; if not by as much as is possible
     * nearby, then by one.
     *
     * @param stream a stream that keeps what is given
     */
    @Nullable
    Witness thatGoesOn(SteadyStream stream) {
        Witness soon = joined(stream, longest);
        if (soon != null) {
            return soon;
        }
        Witness again = repeated();
        if (again != null) {
            return again;
        }
        Violation slight = violation.byOne();
        return slight.equals(violation)
                ? joined(stream, FAR * longest)
                : new Counterexample(given, slight, demanded, budget).thatGoesOn(stream);
    }

    /** Holds both ends to a stream, over as many days as the longest span has: then it can go on outside. */
    private @Nullable Witness joined(SteadyStream stream, int reach) {
        Horizon padded = window.pad(reach).pad(longest);
        long start = padded.start().toEpochDay();
        long end = padded.end().toEpochDay();
        List<Constraint> held = new ArrayList<>(stream.held(start, start + longest, given.size()));
        held.addAll(stream.held(end - longest, end, given.size()));
        return budget.take(STEPS * 2 * longest) ? witness(padded, held) : null;
    }

    private @Nullable Witness witness(Horizon padded, List<Constraint> held) {
        List<Constraint> constraints = CountSolver.constraints(given, padded, budget);
        constraints.addAll(held);
        constraints.add(new Constraint(
                violation.start().toEpochDay(), violation.end().toEpochDay(), least(), greatest(), given.size()));
        ConstraintGraph broken = ConstraintGraph.of(constraints, budget);
        long[] sums = broken.solve().sums();
        if (sums == null) {
            return null;
        }
        SortedMap<LocalDate, Long> records = new TreeMap<>();
        for (int i = 0; i + 1 < sums.length; i++) {
            add(records, LocalDate.ofEpochDay(broken.days()[i]), sums[i + 1] - sums[i]);
        }
        return witness(padded, records);
    }

    /** Returns a part of a stream that breaks the demand in the same place of every cycle of all that there is. */
    private @Nullable Witness repeated() {
        List<Spans> spans = new ArrayList<>(List.of(demanded.spans()));
        given.forEach(one -> spans.add(one.spans()));
        int days = Horizon.daysOfCycles(spans, violation.days() + longest);
        if (days > Horizon.GREATEST_DAYS) {
            return null;
        }
        List<Counted> all = new ArrayList<>(given);
        Spans again = new RepeatedSpan(violation.start(), violation.end(), days);
        all.add(new Counted(demanded.source(), again, least(), greatest(), demanded.measure()));
        LongRun.Answer answer = LongRun.of(all, budget);
        SteadyStream stream = answer == null ? null : answer.stream();
        if (stream == null) {
            return null;
        }
        Horizon padded = window.pad(longest);
        SortedMap<LocalDate, Long> records = new TreeMap<>();
        for (LocalDate day = padded.start(); day.isBefore(padded.end()); day = day.plusDays(1)) {
            add(records, day, stream.sum(day.toEpochDay(), day.toEpochDay() + 1));
        }
        return witness(padded, records);
    }

    private long least() {
        return violation.least() ? 0 : violation.sum();
    }

    private long greatest() {
        return violation.least() ? violation.sum() : Counted.UNBOUNDED;
    }

    private static void add(SortedMap<LocalDate, Long> records, LocalDate day, long number) {
        if (number > 0) {
            records.put(day, number);
        }
    }

    private Witness witness(Horizon padded, SortedMap<LocalDate, Long> records) {
        long observed = records.subMap(violation.start(), violation.end()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new Witness(
                        CountSolver.range(padded.start(), padded.end()),
                        records,
                        CountSolver.range(violation.start(), violation.end()),
                        observed,
                        violation.demanded(),
                        violation.least(),
                        demanded.measure().unit())
                .inHours();
    }
}
