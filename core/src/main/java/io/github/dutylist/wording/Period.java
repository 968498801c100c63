package io.github.dutylist.wording;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Season;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import org.jspecify.annotations.Nullable;

/**
 * A calendar period as the wording names it: 每两年, 每年3月至12月, 季后15日内.
 *
 * @param unit its unit
 * @param every how many units make one
 * @param scheme the scheme of a {@link PeriodUnit#HOST_PERIOD}, else null
 * @param times how often a number is to be taken: 2 for 每半月, which is counted in months
 * @param parts how many parts of it are named: 2 for 每年4月、10月
 * @param season the season it names, or null
 * @param due the time allowed behind its end, or null
 * @param window the length of the window when it is any such stretch of time and no calendar period (任意连续12个月), or null
 */
record Period(
        PeriodUnit unit,
        int every,
        @Nullable String scheme,
        int times,
        int parts,
        @Nullable Season season,
        @Nullable Amount due,
        @Nullable Amount window) {

    private static final int LONGEST = 9_999;

    static final Period YEAR = of(PeriodUnit.YEAR);
    static final Period HALF_YEAR = of(PeriodUnit.HALF_YEAR);
    static final Period QUARTER = of(PeriodUnit.QUARTER);
    static final Period MONTH = of(PeriodUnit.MONTH);
    static final Period WEEK = of(PeriodUnit.WEEK);
    static final Period DAY = of(PeriodUnit.DAY);

    private static Period of(PeriodUnit unit) {
        return new Period(unit, 1, null, 1, 1, null, null, null);
    }

    /** Returns periods of ten days (旬). */
    static Period tenDays() {
        return of(PeriodUnit.TEN_DAYS);
    }

    /** Returns a period of a scheme that is the host's. */
    static Period ofScheme(String scheme) {
        return new Period(PeriodUnit.HOST_PERIOD, 1, scheme, 1, 1, null, null, null);
    }

    /** Returns any stretch of time of a length. */
    static Period anyOf(Amount window) {
        return new Period(PeriodUnit.YEAR, 1, null, 1, 1, null, null, window);
    }

    Period every(int number) {
        return new Period(unit, every * number, scheme, times, parts, season, due, window);
    }

    Period times(int number) {
        return new Period(unit, every, scheme, times * number, parts, season, due, window);
    }

    Period parts(int number) {
        return new Period(unit, every, scheme, times, number, season, due, window);
    }

    Period during(@Nullable Season other) {
        return new Period(unit, every, scheme, times, parts, other, due, window);
    }

    Period due(@Nullable Amount other) {
        return new Period(unit, every, scheme, times, parts, season, other, window);
    }

    /** Tells whether the calendar says where such a period starts: 每年 and 每两个月, but not 每两年 or 任意连续12个月. */
    boolean startIsKnown() {
        return window == null
                && (every == 1
                        || CountPerPeriod.builder()
                                .unit(unit)
                                .every(every)
                                .build()
                                .isPeriodAligned());
    }

    /** Returns how long it is, or null when the calendar does not say so. */
    @Nullable
    Amount length() {
        if (window != null) {
            return window;
        }
        if (every > LONGEST) {
            return null;
        }
        return switch (unit) {
            case YEAR -> Amount.of(every, AmountUnit.YEAR);
            case HALF_YEAR -> Amount.of(6 * every, AmountUnit.MONTH);
            case QUARTER -> Amount.of(3 * every, AmountUnit.MONTH);
            case MONTH -> Amount.of(every, AmountUnit.MONTH);
            case TEN_DAYS -> Amount.of(10 * every, AmountUnit.DAY);
            case WEEK -> Amount.of(every, AmountUnit.WEEK);
            case DAY -> Amount.of(every, AmountUnit.DAY);
            case HOST_PERIOD -> null;
        };
    }

    /** Tells whether it is the longer, so that a number in it asks for less. */
    boolean isLongerThan(Period other) {
        return days() > other.days();
    }

    private boolean isDay() {
        return FrequencyPhrases.WORKING_DAY.equals(scheme) || FrequencyPhrases.SHIFT.equals(scheme);
    }

    private long days() {
        long days = switch (unit) {
            case YEAR -> 365;
            case HOST_PERIOD -> isDay() ? 1 : 182;
            case HALF_YEAR -> 182;
            case QUARTER -> 91;
            case MONTH -> 30;
            case TEN_DAYS -> 10;
            case WEEK -> 7;
            case DAY -> 1;
        };
        return days * every / times;
    }
}
