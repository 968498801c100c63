package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.period.RollingWindow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The windows of a length, one starting on every day. */
record RollingSpans(RollingWindow window) implements Spans {

    private static final int LONGEST_MONTH = 31;

    @Override
    public int cycleMonths() {
        return window.months() > 0 ? Horizon.LEAP_CYCLE_MONTHS : 1;
    }

    @Override
    public int cycleDays() {
        return 1;
    }

    @Override
    public @Nullable Ratio perCycle(long days) {
        return window.days() > 0 ? Ratio.of(days, window.days()) : null;
    }

    @Override
    public int longest() {
        return window.months() > 0 ? LONGEST_MONTH * window.months() : window.days();
    }

    @Override
    public void within(LocalDate start, LocalDate end, Visitor visitor) {
        LocalDate first = start;
        LocalDate after = window.end(first);
        while (!after.isAfter(end)) {
            visitor.visit(first, after);
            first = first.plusDays(1);
            after = window.end(first);
        }
    }

    @Override
    public long disjoint(LocalDate start, LocalDate end) {
        if (window.days() > 0) {
            return (end.toEpochDay() - start.toEpochDay()) / window.days();
        }
        long number = 0;
        for (LocalDate day = window.end(start); !day.isAfter(end); day = window.end(day)) {
            number++;
        }
        return number;
    }

    @Override
    public long cover(LocalDate start, LocalDate end) {
        long number = 0;
        for (LocalDate day = start; day.isBefore(end); day = window.end(day)) {
            number++;
        }
        return number;
    }
}
