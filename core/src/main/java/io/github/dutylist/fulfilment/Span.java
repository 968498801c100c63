package io.github.dutylist.fulfilment;

import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Some days on end, from the first to the day before the end; none when the end is not after the start.
 *
 * <p>Days are those of the years 0001 to 9999, so that a day before or after any of them is a day as well.
 */
record Span(LocalDate start, LocalDate end) {

    static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    static final Span ALL = new Span(FIRST, LAST);

    static final Span NONE = new Span(FIRST, FIRST);

    Span {
        start = bounded(start);
        end = bounded(end);
    }

    static Span of(DateRange range) {
        return new Span(range.getStart(), range.getEnd().map(Span::dayAfter).orElse(LAST));
    }

    static Span upTo(LocalDate first, LocalDate last) {
        return new Span(first, dayAfter(last));
    }

    static LocalDate dayAfter(LocalDate day) {
        return day.isBefore(LAST) ? day.plusDays(1) : LAST;
    }

    static LocalDate bounded(LocalDate day) {
        if (day.isBefore(FIRST)) {
            return FIRST;
        }
        return day.isAfter(LAST) ? LAST : day;
    }

    boolean isEmpty() {
        return !start.isBefore(end);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /** Tells whether it contains all days of another one; no days are contained in any. */
    boolean contains(Span other) {
        return other.isEmpty() || !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    boolean meets(Span other) {
        return !intersection(other).isEmpty();
    }

    Span intersection(Span other) {
        return new Span(later(start, other.start), end.isBefore(other.end) ? end : other.end);
    }

    /** Returns the number of days, 0 for none. */
    long length() {
        return Math.max(0, end.toEpochDay() - start.toEpochDay());
    }

    /** Returns the days as they are printed, both ends inclusive, or empty when there are none. */
    Optional<DateRange> days() {
        return isEmpty() ? Optional.empty() : Optional.of(DateRange.of(start, end.minusDays(1)));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
