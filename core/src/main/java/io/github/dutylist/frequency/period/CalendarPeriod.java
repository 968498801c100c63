package io.github.dutylist.frequency.period;

import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One period of a series: a run of days with a name.
 *
 * @param key the name of the period, such as {@code 2026-Q3}; see {@link PeriodCalendar} for its forms
 * @param start the first day
 * @param end the first day after the period; {@link #lastDay()} is the day before
 */
public record CalendarPeriod(String key, LocalDate start, LocalDate end) {

    /**
     * Makes a period.
     *
     * @throws IllegalArgumentException if the period has no day
     */
    public CalendarPeriod {
        Objects.requireNonNull(key, "key");
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A period needs a day: " + start + " is not before " + end);
        }
    }

    /** Returns the last day. */
    public LocalDate lastDay() {
        return end.minusDays(1);
    }

    /** Returns the days of this period, both ends inclusive, as they are printed. */
    public DateRange days() {
        return DateRange.of(start, lastDay());
    }

    /** Returns how many days this period has, at least 1. */
    public int length() {
        return Math.toIntExact(end.toEpochDay() - start.toEpochDay());
    }

    /**
     * Tells whether a day lies in this period.
     *
     * @param day the day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }
}
