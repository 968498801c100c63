package io.github.dutylist.fulfilment;

import io.github.dutylist.frequency.period.WorkingDayCalendar;
import io.github.dutylist.value.Amount;
import java.time.LocalDate;
import java.util.Optional;

/** When an amount of time after a day is over. */
final class Deadlines {

    private static final int HOURS_OF_DAY = 24;

    private static final int MINUTES_OF_DAY = 24 * 60;

    /** No deadline is further away than a thousand years. */
    private static final int FARTHEST = 366_000;

    private final Optional<WorkingDayCalendar> workingDays;

    Deadlines(Optional<WorkingDayCalendar> workingDays) {
        this.workingDays = workingDays;
    }

    /** Tells whether an amount is one of time after a day; class hours are not. */
    static boolean isDeadline(Amount amount) {
        return amount.getValue() >= 1
                && switch (amount.getUnit()) {
                    case MINUTE, HOUR, DAY, WORKING_DAY, WEEK, MONTH, YEAR -> true;
                    case CLASS_HOUR -> false;
                };
    }

    /**
     * Returns the last day of an amount of time that starts with a day, which does not count; empty when the working-day
     * calendar does not know.
     *
     * <p>Minutes and hours are rounded up to days; months end on the same day of a later month, or on its last.
     */
    Optional<LocalDate> lastDay(LocalDate opening, Amount amount) {
        int value = Math.min(amount.getValue(), FARTHEST);
        LocalDate day = Span.bounded(opening);
        return switch (amount.getUnit()) {
            case MINUTE -> Optional.of(day.plusDays(roundedUp(value, MINUTES_OF_DAY)));
            case HOUR, CLASS_HOUR -> Optional.of(day.plusDays(roundedUp(value, HOURS_OF_DAY)));
            case DAY -> Optional.of(day.plusDays(value));
            case WEEK -> Optional.of(day.plusWeeks(value));
            case MONTH -> Optional.of(day.plusMonths(value));
            case YEAR -> Optional.of(day.plusYears(value));
            case WORKING_DAY -> workingDays.flatMap(calendar -> calendar.advance(day, value));
        };
    }

    /**
     * Returns the last day of an amount of time that starts where a period ends; empty when the working-day calendar does not
     * know.
     *
     * <p>Months and years start with the day after the period, so that a month after any quarter is the whole of the next one.
     */
    Optional<LocalDate> lastDayAfter(LocalDate lastOfPeriod, Amount amount) {
        return switch (amount.getUnit()) {
            case MONTH, YEAR -> lastDay(Span.dayAfter(lastOfPeriod), amount).map(end -> end.minusDays(1));
            case MINUTE, HOUR, CLASS_HOUR, DAY, WORKING_DAY, WEEK -> lastDay(lastOfPeriod, amount);
        };
    }

    private static long roundedUp(int value, int perDay) {
        return (value + perDay - 1L) / perDay;
    }
}
