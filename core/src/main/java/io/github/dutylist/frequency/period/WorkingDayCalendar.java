package io.github.dutylist.frequency.period;

import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which days are working days, as the host knows it.
 *
 * <p>Public holidays and the weekend days worked instead are announced year by year, so a calendar covers a range of days
 * and says so.
 */
public interface WorkingDayCalendar {

    /** Returns the URI by which an evaluation policy names this calendar. */
    String id();

    /** Returns the days that this calendar knows. */
    DateRange coverage();

    /**
     * Returns what a day is.
     *
     * @param day the day
     * @return {@link DayKind#UNKNOWN} for a day outside the coverage
     */
    DayKind classify(LocalDate day);

    /**
     * Returns the day on which a number of working days have passed; the opening day does not count.
     *
     * @param opening the day from which to count
     * @param workingDays the number of working days, at least 1 and at most 3,660
     * @return empty if this calendar does not know some day on the way, or if the number is out of its bounds
     */
    default Optional<LocalDate> advance(LocalDate opening, int workingDays) {
        if (workingDays < 1 || workingDays > 3_660) {
            return Optional.empty();
        }
        LocalDate day = opening;
        int missing = workingDays;
        for (int step = 0; step < 3 * 3_660 && missing > 0; step++) {
            if (!day.isBefore(PeriodSeries.LAST_DAY)) {
                return Optional.empty();
            }
            day = day.plusDays(1);
            switch (classify(day)) {
                case WORKING -> missing--;
                case OFF -> {}
                case UNKNOWN -> {
                    return Optional.empty();
                }
            }
        }
        return missing == 0 ? Optional.of(day) : Optional.empty();
    }
}
