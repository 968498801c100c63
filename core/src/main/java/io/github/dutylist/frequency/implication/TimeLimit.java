package io.github.dutylist.frequency.implication;

import io.github.dutylist.value.Amount;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A time limit as the least and the greatest number of days that it can come to.
 *
 * <p>Minutes and hours run from the moment; any other limit ends with a day, and the opening day does not count.
 *
 * @param kind in what it is given
 * @param value how many minutes, days, months or working days
 * @param shortest the least number of days; 0 for minutes
 * @param longest the greatest number of days, {@link Long#MAX_VALUE} for working days; 0 for minutes
 */
record TimeLimit(Kind kind, long value, long shortest, long longest) {

    private static final long MINUTES_OF_DAY = 1_440;

    private static final int LEAP_CYCLE_DAYS = 1_461;

    /** In what a limit is given. */
    enum Kind {
        MINUTES,
        DAYS,
        MONTHS,
        WORKING_DAYS
    }

    /** Returns the limit of an amount, or empty for class hours or less than one. */
    static Optional<TimeLimit> of(Amount amount) {
        long value = amount.getValue();
        if (value < 1) {
            return Optional.empty();
        }
        return switch (amount.getUnit()) {
            case MINUTE -> Optional.of(new TimeLimit(Kind.MINUTES, value, 0, 0));
            case HOUR -> Optional.of(new TimeLimit(Kind.MINUTES, 60 * value, 0, 0));
            case DAY -> Optional.of(ofDays(value));
            case WEEK -> Optional.of(ofDays(7 * value));
            case MONTH -> Optional.of(ofMonths(value));
            case YEAR -> Optional.of(ofMonths(12 * value));
            case WORKING_DAY -> Optional.of(new TimeLimit(Kind.WORKING_DAYS, value, value, Long.MAX_VALUE));
            case CLASS_HOUR -> Optional.empty();
        };
    }

    static TimeLimit ofDays(long days) {
        return new TimeLimit(Kind.DAYS, days, days, days);
    }

    private static TimeLimit ofMonths(long months) {
        long cycles = months / Horizon.LEAP_CYCLE_MONTHS * LEAP_CYCLE_DAYS;
        int rest = (int) (months % Horizon.LEAP_CYCLE_MONTHS);
        long shortest = Long.MAX_VALUE;
        long longest = 0;
        YearMonth first = YearMonth.of(2026, 1);
        for (int i = 0; i < Horizon.LEAP_CYCLE_MONTHS; i++) {
            YearMonth start = first.plusMonths(i);
            long days = start.plusMonths(rest).atDay(1).toEpochDay()
                    - start.atDay(1).toEpochDay();
            shortest = Math.min(shortest, days);
            longest = Math.max(longest, days);
        }
        return new TimeLimit(Kind.MONTHS, months, cycles + shortest, cycles + longest);
    }

    /** Tells whether whoever keeps another limit keeps this one, whatever days are working days. */
    boolean allows(TimeLimit other) {
        if (kind == other.kind) {
            return other.value <= value;
        }
        if (kind == Kind.MINUTES) {
            return other.longest < Long.MAX_VALUE && MINUTES_OF_DAY * (other.longest + 1) <= value;
        }
        return other.kind == Kind.MINUTES ? other.value <= MINUTES_OF_DAY * shortest : other.longest <= shortest;
    }
}
