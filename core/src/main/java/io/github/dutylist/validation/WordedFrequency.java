package io.github.dutylist.validation;

import io.github.dutylist.frequency.Bound;
import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Season;
import io.github.dutylist.value.Amount;
import java.time.MonthDay;
import java.util.Optional;

/** Compares what words demand with what a requirement says, as far as both can be counted. */
final class WordedFrequency {

    /** What two requirements must have in common to be about the same matter. */
    private enum Matter {
        COUNT,
        DURATION,
        TIME_LIMIT,
        DATE,
        WORD
    }

    private static final MonthDay NEW_YEARS_EVE = MonthDay.of(12, 31);

    private WordedFrequency() {}

    /** Tells whether a requirement can be counted: a count, a duration, a time limit or a date. */
    static boolean isCountable(FrequencyRequirement requirement) {
        return matter(requirement) != Matter.WORD;
    }

    /** Tells whether a requirement says anything: a count has bounds that work. */
    static boolean isSound(FrequencyRequirement requirement) {
        if (requirement instanceof CountPerPeriod count) {
            return count.isBounded();
        }
        return !(requirement instanceof CountPerWindow count) || count.isBounded();
    }

    /** Tells whether two requirements are of kinds that can say the same. */
    static boolean isSameMatter(FrequencyRequirement worded, FrequencyRequirement given) {
        return matter(worded) == matter(given) && matter(worded) != Matter.WORD;
    }

    /** Tells whether two requirements are of kinds that can say the same, and of one period if they have periods. */
    static boolean isSamePeriod(FrequencyRequirement worded, FrequencyRequirement given) {
        return isSameMatter(worded, given) && length(worded).equals(length(given));
    }

    /**
     * Tells whether a requirement says what words demand; a bare number may be given as the least or the exact one, and 5月31日前 as one
     * day.
     */
    static boolean isSame(FrequencyRequirement worded, FrequencyRequirement given) {
        if (worded instanceof CountPerPeriod count && given instanceof ByDate date) {
            return isLastDay(count, date);
        }
        if (!isSamePeriod(worded, given)) {
            return false;
        }
        return switch (matter(worded)) {
            case COUNT -> isSameCount(worded, given);
            case DURATION -> ((DurationPerPeriod) worded).getMin().equals(((DurationPerPeriod) given).getMin());
            case TIME_LIMIT ->
                ((DeadlineAfterEvent) worded)
                        .getWithin()
                        .map(Length::of)
                        .equals(((DeadlineAfterEvent) given).getWithin().map(Length::of));
            case DATE -> ((ByDate) worded).getDate().equals(((ByDate) given).getDate());
            case WORD -> true;
        };
    }

    /** In a plan for one year a last day without a year is one day, in any other document one of every year. */
    private static boolean isLastDay(CountPerPeriod count, ByDate date) {
        String quote = count.getQuote().orElse("");
        MonthDay last = count.getDuring().map(Season::getEnd).orElse(NEW_YEARS_EVE);
        boolean isLast = count.getUnit() == PeriodUnit.YEAR && quote.indexOf('前') > 0 && quote.indexOf('每') < 0;
        return isLast && MonthDay.from(date.getDate()).equals(last);
    }

    private static boolean isSameCount(FrequencyRequirement worded, FrequencyRequirement given) {
        Optional<Integer> min = min(worded);
        Optional<Integer> max = max(worded);
        boolean isBare = worded instanceof CountPerPeriod count
                && count.getBound()
                        .filter(bound -> bound == Bound.BARE || bound == Bound.IMPLIED)
                        .isPresent();
        boolean isSameMax = max.equals(max(given)) || isBare && max(given).equals(min);
        return min.equals(min(given)) && isSameMax;
    }

    private static Matter matter(FrequencyRequirement requirement) {
        return switch (requirement.kind()) {
            case COUNT_PER_PERIOD, COUNT_PER_WINDOW -> Matter.COUNT;
            case DURATION_PER_PERIOD -> Matter.DURATION;
            case DEADLINE_AFTER_EVENT ->
                ((DeadlineAfterEvent) requirement).getWithin().isPresent() ? Matter.TIME_LIMIT : Matter.WORD;
            case BY_DATE -> Matter.DATE;
            case ON_EVENT, CONTINUOUS, UNQUANTIFIED -> Matter.WORD;
        };
    }

    private static Optional<Integer> min(FrequencyRequirement count) {
        return count instanceof CountPerPeriod period ? period.getMin() : ((CountPerWindow) count).getMin();
    }

    private static Optional<Integer> max(FrequencyRequirement count) {
        return count instanceof CountPerPeriod period ? period.getMax() : ((CountPerWindow) count).getMax();
    }

    private static Length length(FrequencyRequirement requirement) {
        if (requirement instanceof CountPerPeriod count) {
            return Length.of(count.getUnit(), count.getEvery().orElse(1));
        }
        if (requirement instanceof DurationPerPeriod duration) {
            return Length.of(duration.getUnit(), duration.getEvery().orElse(1));
        }
        return requirement instanceof CountPerWindow count ? Length.of(count.getWindow()) : Length.NONE;
    }

    /** A length of time in units that cannot be told in smaller ones: 12 months are a year, but 30 days no month. */
    private record Length(long number, String unit) {

        private static final Length NONE = new Length(0, "");

        private static Length of(PeriodUnit unit, long every) {
            return switch (unit) {
                case YEAR -> months(12 * every);
                case HALF_YEAR -> months(6 * every);
                case QUARTER -> months(3 * every);
                case MONTH -> months(every);
                case WEEK -> days(7 * every);
                case DAY -> days(every);
                case TEN_DAYS, HOST_PERIOD -> new Length(every, unit.code());
            };
        }

        private static Length of(Amount amount) {
            int value = amount.getValue();
            return switch (amount.getUnit()) {
                case MINUTE -> minutes(value);
                case HOUR -> minutes(60L * value);
                case DAY -> days(value);
                case WEEK -> days(7L * value);
                case MONTH -> months(value);
                case YEAR -> months(12L * value);
                case CLASS_HOUR, WORKING_DAY ->
                    new Length(value, amount.getUnit().code());
            };
        }

        private static Length months(long number) {
            return new Length(number, "month");
        }

        private static Length days(long number) {
            return minutes(24 * 60 * number);
        }

        private static Length minutes(long number) {
            return new Length(number, "minute");
        }
    }
}
