package io.github.dutylist.frequency;

import java.time.MonthDay;
import java.time.YearMonth;

/** What follows from the calendar alone for periods of several units; days are those of a common year. */
final class Periods {

    private static final int COMMON_YEAR = 2025;

    private static final int DAYS_OF_YEAR = 365;

    private static final int MONTHS_OF_YEAR = 12;

    private static final int[] MONTHS = monthLengths();

    private static final int[] TEN_DAYS = tenDayLengths();

    private Periods() {}

    /** Tells whether so many units fill a year a whole number of times, so that each year starts with a new period. */
    static boolean divideYear(int every, PeriodUnit unit) {
        int unitsOfYear = switch (unit) {
            case YEAR -> 1;
            case HALF_YEAR -> 2;
            case QUARTER -> 4;
            case MONTH -> MONTHS_OF_YEAR;
            case TEN_DAYS -> TEN_DAYS.length;
            case WEEK, DAY, HOST_PERIOD -> 0;
        };
        return every <= 1 || unitsOfYear > 0 && unitsOfYear % every == 0;
    }

    /**
     * Tells whether a season can bound periods of so many units: they are years, or so short that one fits into the
     * season.
     *
     * <p>Since years may start on any day, a period fits if the shortest of its kind is not longer than the season.
     */
    static boolean fitInto(Season season, int every, PeriodUnit unit) {
        return switch (unit) {
            case HOST_PERIOD -> false;
            case YEAR -> every == 1;
            case HALF_YEAR -> monthsFit(season, every * 6L);
            case QUARTER -> monthsFit(season, every * 3L);
            case MONTH -> monthsFit(season, every);
            case TEN_DAYS ->
                every == TEN_DAYS.length || every < TEN_DAYS.length && shortest(TEN_DAYS, every) <= days(season);
            case WEEK -> every * 7L <= days(season);
            case DAY -> every <= days(season);
        };
    }

    private static boolean monthsFit(Season season, long months) {
        return months == MONTHS_OF_YEAR || months < MONTHS_OF_YEAR && shortest(MONTHS, (int) months) <= days(season);
    }

    private static int days(Season season) {
        int days = dayOfYear(season.getEnd()) - dayOfYear(season.getStart()) + 1;
        return days > 0 ? days : days + DAYS_OF_YEAR;
    }

    private static int dayOfYear(MonthDay day) {
        return day.atYear(COMMON_YEAR).getDayOfYear();
    }

    /** Returns the least sum of so many neighbours in a circle. */
    private static int shortest(int[] lengths, int number) {
        int least = Integer.MAX_VALUE;
        for (int start = 0; start < lengths.length; start++) {
            int sum = 0;
            for (int i = 0; i < number; i++) {
                sum += lengths[(start + i) % lengths.length];
            }
            least = Math.min(least, sum);
        }
        return least;
    }

    private static int[] monthLengths() {
        int[] lengths = new int[MONTHS_OF_YEAR];
        for (int month = 1; month <= MONTHS_OF_YEAR; month++) {
            lengths[month - 1] = YearMonth.of(COMMON_YEAR, month).lengthOfMonth();
        }
        return lengths;
    }

    private static int[] tenDayLengths() {
        int[] lengths = new int[MONTHS_OF_YEAR * 3];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = i % 3 == 2 ? MONTHS[i / 3] - 20 : 10;
        }
        return lengths;
    }
}
