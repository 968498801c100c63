package io.github.dutylist.frequency.implication;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The days on which windows are looked at: after them everything repeats itself.
 *
 * <p>Months repeat themselves after four years, weeks against months after 28 years, and other numbers of units after the
 * least common multiple; that is where the leap years are every fourth, from 2026 to 2099.
 *
 * @param start the first day
 * @param end the first day after
 * @param whole whether this is a whole cycle, so that nothing else can happen later
 */
record Horizon(LocalDate start, LocalDate end, boolean whole) {

    /** Leap years repeat themselves after four years. */
    static final int LEAP_CYCLE_MONTHS = 48;

    private static final int LEAP_CYCLE_DAYS = 1_461;

    static final LocalDate START = LocalDate.of(2026, 1, 1);

    /** Until 2099 leap years are every fourth. */
    static final int GREATEST_DAYS = 74 * 365;

    /** A number of days above every cycle that is looked at. */
    static final long TOO_MANY_DAYS = 1L << 30;

    private static final int PART_DAYS = 7 * LEAP_CYCLE_DAYS;

    /** Returns after how many days spans of all these kinds repeat themselves, up to {@link #TOO_MANY_DAYS}. */
    static long cycleDays(Collection<? extends Spans> all) {
        long months = 1;
        long days = 1;
        for (Spans spans : all) {
            months = leastCommonMultiple(months, spans.cycleMonths());
            days = leastCommonMultiple(days, spans.cycleDays());
        }
        if (months > 1) {
            long leapCycles = leastCommonMultiple(months, LEAP_CYCLE_MONTHS) / LEAP_CYCLE_MONTHS;
            days = leastCommonMultiple(days, leapCycles * LEAP_CYCLE_DAYS);
        }
        return days;
    }

    /**
     * Returns the least number of days, no less than some, after which spans repeat themselves, and windows of days as well as if
     * they stood side by side; above every horizon if there is none.
     */
    static int daysOfCycles(Collection<? extends Spans> all, int least) {
        long days = cycleDays(all);
        for (Spans spans : all) {
            int length =
                    spans instanceof RollingSpans rolling ? rolling.window().days() : 0;
            days = length > 0 ? leastCommonMultiple(days, length) : days;
        }
        return (int) Math.min((least + days - 1) / days * days, TOO_MANY_DAYS);
    }

    /** Returns the horizon on which spans of all these kinds repeat themselves, or a part of it if it is long. */
    static Horizon of(Collection<? extends Spans> all) {
        long days = cycleDays(all);
        return days <= GREATEST_DAYS
                ? new Horizon(START, START.plusDays(days), true)
                : new Horizon(START, START.plusDays(PART_DAYS), false);
    }

    /** Returns the horizon of two kinds of spans, which is cheap to look through, so that it is as long as there are dates. */
    static Horizon ofPair(Spans one, Spans other) {
        Horizon horizon = of(List.of(one, other));
        return horizon.whole() ? horizon : new Horizon(START, START.plusDays(GREATEST_DAYS), false);
    }

    /** Returns the number of months after which spans of so many months repeat themselves in the year. */
    static int cycleMonths(int months) {
        return (int) leastCommonMultiple(months, 12);
    }

    /** Returns the horizon that is longer by so many days on both sides. */
    Horizon pad(int days) {
        return new Horizon(start.minusDays(days), end.plusDays(days), whole);
    }

    /** Returns the least common multiple of two numbers, or a number above every horizon. */
    static long leastCommonMultiple(long a, long b) {
        return Math.min(a / Ratio.gcd(a, b) * b, TOO_MANY_DAYS);
    }
}
