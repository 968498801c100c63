package io.github.dutylist.frequency.period;

import io.github.dutylist.value.Amount;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A length of time that may start on any day: 任意连续12个月, 任意90日.
 *
 * <p>A window of months ends where the same day of a later month starts, or, where that month has no such day, its last
 * day: the month that starts on 31 January ends before 28 February.
 */
public final class RollingWindow {

    private static final int GREATEST_MONTHS = 1_200;

    private static final int GREATEST_DAYS = 36_525;

    private final int months;
    private final int days;

    private RollingWindow(int months, int days) {
        this.months = months;
        this.days = days;
    }

    /**
     * Returns the window of a length.
     *
     * @param length the length
     * @return empty if the length is not a number of days, weeks, months or years, or more than a hundred years
     */
    public static Optional<RollingWindow> of(Amount length) {
        long value = length.getValue();
        return switch (length.getUnit()) {
            case DAY -> ofDays(value);
            case WEEK -> ofDays(7 * value);
            case MONTH -> ofMonths(value);
            case YEAR -> ofMonths(12 * value);
            case MINUTE, HOUR, CLASS_HOUR, WORKING_DAY -> Optional.empty();
        };
    }

    private static Optional<RollingWindow> ofDays(long days) {
        return days < 1 || days > GREATEST_DAYS ? Optional.empty() : Optional.of(new RollingWindow(0, (int) days));
    }

    private static Optional<RollingWindow> ofMonths(long months) {
        return months < 1 || months > GREATEST_MONTHS
                ? Optional.empty()
                : Optional.of(new RollingWindow((int) months, 0));
    }

    /** Returns the length in months, or 0 if it is in days. */
    public int months() {
        return months;
    }

    /** Returns the length in days, or 0 if it is in months. */
    public int days() {
        return days;
    }

    /**
     * Returns the first day after the window that starts on a day.
     *
     * @param start the first day of the window, of the years 0001 to 9999
     */
    public LocalDate end(LocalDate start) {
        return months > 0 ? start.plusMonths(months) : start.plusDays(days);
    }
}
