package io.github.dutylist.frequency.period;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Periods numbered in the order of time, without gaps in the numbers.
 *
 * <p>Days are those of the years 0001 to 9999, and an index is one that {@link #floor} gave or a neighbour of it.
 */
interface Grid {

    /** Returns the first day of a period. */
    LocalDate start(long index);

    /** Returns the first day after a period. */
    default LocalDate end(long index) {
        return start(index + 1);
    }

    /** Returns the index of the last period that starts on a day or before it. */
    long floor(LocalDate day);

    /** Tells whether anything is demanded in a period. */
    default boolean counts(long index) {
        return true;
    }

    /** Tells whether a period lies in a season with some of its days and not with all, so that nothing is demanded in it. */
    default boolean isCut(long index) {
        return false;
    }

    /** Returns the name of a period. */
    default String key(long index) {
        return PeriodKey.format(start(index), end(index));
    }

    /**
     * Returns a day of the period that a name would mean here, if it means one.
     *
     * <p>Whether the period on that day is really called so is for the caller to see.
     */
    default Optional<LocalDate> probe(String key) {
        return PeriodKey.parseInterval(key).map(CalendarPeriod::start);
    }
}
