package io.github.dutylist.frequency.implication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One span and those that start so many days after it and before it, again and again.
 *
 * @param start the first day of one
 * @param end the first day after it
 * @param cycleDays after how many days the next one starts, at least as many as one has
 */
record RepeatedSpan(LocalDate start, LocalDate end, int cycleDays) implements Spans {

    @Override
    public int cycleMonths() {
        return 1;
    }

    @Override
    public @Nullable Ratio perCycle(long days) {
        return null;
    }

    @Override
    public int longest() {
        return Math.toIntExact(end.toEpochDay() - start.toEpochDay());
    }

    @Override
    public void within(LocalDate from, LocalDate to, Visitor visitor) {
        long turns = -Math.floorDiv(start.toEpochDay() - from.toEpochDay(), cycleDays);
        LocalDate first = start.plusDays(turns * cycleDays);
        LocalDate after = first.plusDays(longest());
        while (!after.isAfter(to)) {
            visitor.visit(first, after);
            first = first.plusDays(cycleDays);
            after = after.plusDays(cycleDays);
        }
    }

    @Override
    public long disjoint(LocalDate from, LocalDate to) {
        long[] number = new long[1];
        within(from, to, (first, after) -> number[0]++);
        return number[0];
    }

    @Override
    public long cover(LocalDate from, LocalDate to) {
        return -1;
    }
}
