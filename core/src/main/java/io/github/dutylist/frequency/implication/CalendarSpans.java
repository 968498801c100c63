package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.period.PeriodSeries;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The periods of a calendar, which never overlap.
 *
 * @param gapless whether each starts where the one before it ends
 */
record CalendarSpans(PeriodSeries series, int cycleMonths, int cycleDays, int longest, boolean gapless)
        implements Spans {

    @Override
    public @Nullable Ratio perCycle(long days) {
        long own = Horizon.cycleDays(List.of(this));
        if (!gapless || own > Horizon.GREATEST_DAYS || days % own != 0) {
            return null;
        }
        long number = series.floor(Horizon.START.plusDays(own)) - series.floor(Horizon.START);
        return Ratio.of(number * (days / own), 1);
    }

    @Override
    public void within(LocalDate start, LocalDate end, Visitor visitor) {
        for (long index = series.floor(start); series.start(index).isBefore(end); index++) {
            LocalDate first = series.start(index);
            LocalDate after = series.end(index);
            if (!first.isBefore(start) && !after.isAfter(end) && series.counts(index)) {
                visitor.visit(first, after);
            }
        }
    }

    @Override
    public long disjoint(LocalDate start, LocalDate end) {
        if (gapless) {
            long first = series.floor(start);
            long complete = series.start(first).isBefore(start) ? first + 1 : first;
            return Math.max(0, series.floor(end) - complete);
        }
        Counter counter = new Counter();
        within(start, end, counter);
        return counter.number;
    }

    @Override
    public long cover(LocalDate start, LocalDate end) {
        if (gapless) {
            return series.floor(end.minusDays(1)) - series.floor(start) + 1;
        }
        LocalDate day = start;
        long number = 0;
        while (day.isBefore(end)) {
            long index = series.floor(day);
            if (!series.counts(index) || !series.end(index).isAfter(day)) {
                return -1;
            }
            day = series.end(index);
            number++;
        }
        return number;
    }

    private static final class Counter implements Visitor {

        private long number;

        @Override
        public void visit(LocalDate start, LocalDate end) {
            number++;
        }
    }
}
