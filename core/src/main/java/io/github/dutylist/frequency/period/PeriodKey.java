package io.github.dutylist.frequency.period;

import io.github.dutylist.frequency.PeriodUnit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The parsed name of a period that is a numbered unit of a year: 2026-Q3. */
record PeriodKey(PeriodUnit unit, int year, int number) {

    private static final List<PeriodUnit> UNITS = List.of(
            PeriodUnit.YEAR,
            PeriodUnit.HALF_YEAR,
            PeriodUnit.QUARTER,
            PeriodUnit.MONTH,
            PeriodUnit.TEN_DAYS,
            PeriodUnit.WEEK,
            PeriodUnit.DAY);

    private static final String LETTERS = "ASQMTWD";

    private static final int[] DIGITS = {1, 1, 1, 2, 2, 2, 3};

    private static final int INTERVAL_LENGTH = 21;

    static String format(PeriodUnit unit, int year, int number) {
        int place = UNITS.indexOf(unit);
        return pad(year, 4) + '-' + LETTERS.charAt(place) + pad(number, DIGITS[place]);
    }

    static String format(LocalDate start, LocalDate end) {
        return start + "/" + end.minusDays(1);
    }

    static Optional<PeriodKey> parse(String key) {
        if (key.length() < 7 || key.length() > 9 || key.charAt(4) != '-') {
            return Optional.empty();
        }
        int place = LETTERS.indexOf(key.charAt(5));
        if (place < 0
                || key.length() != 6 + DIGITS[place]
                || !areDigits(key, 0, 4)
                || !areDigits(key, 6, key.length())) {
            return Optional.empty();
        }
        int year = Integer.parseInt(key, 0, 4, 10);
        int number = Integer.parseInt(key, 6, key.length(), 10);
        return year < 1 || number < 1 ? Optional.empty() : Optional.of(new PeriodKey(UNITS.get(place), year, number));
    }

    /** Returns the period whose name is its first and last day: 2026-03-01/2026-04-30. */
    static Optional<CalendarPeriod> parseInterval(String key) {
        if (key.length() != INTERVAL_LENGTH || key.charAt(10) != '/') {
            return Optional.empty();
        }
        try {
            LocalDate start = LocalDate.parse(key.subSequence(0, 10));
            LocalDate last = LocalDate.parse(key.subSequence(11, INTERVAL_LENGTH));
            boolean sound = !last.isBefore(start) && start.getYear() >= 1 && last.isBefore(PeriodSeries.LAST_DAY);
            return sound ? Optional.of(new CalendarPeriod(key, start, last.plusDays(1))) : Optional.empty();
        } catch (DateTimeException notDate) {
            return Optional.empty();
        }
    }

    private static String pad(int number, int digits) {
        String plain = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }

    private static boolean areDigits(String key, int from, int to) {
        for (int i = from; i < to; i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
