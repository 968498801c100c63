package io.github.dutylist.frequency;

import io.github.dutylist.constraint.YearlyDay;
import io.github.dutylist.value.Extensible;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.immutables.value.Value;

/**
 * A season of the year, such as March to December or the end of the year; both ends inclusive.
 *
 * <p>A season whose start comes after its end runs over the turn of the year.
 */
@Value.Immutable
public sealed interface Season extends Extensible permits ImmutableSeason {

    /** Returns the first day; never 29 February. */
    @YearlyDay
    MonthDay getStart();

    /** Returns the last day; never 29 February: 28 February is the end of that month in leap years too. */
    @YearlyDay
    MonthDay getEnd();

    /**
     * Tells whether a day of the year lies in this season.
     *
     * <p>A season that ends on 28 February contains 29 February.
     *
     * @param day the day
     */
    default boolean contains(MonthDay day) {
        boolean started = !day.isBefore(getStart());
        boolean going = !day.isAfter(endsFebruary() ? MonthDay.of(2, 29) : getEnd());
        return getStart().isAfter(getEnd()) ? started || going : started && going;
    }

    /**
     * Returns the last day of the season that ends in a year.
     *
     * @param year the year
     */
    default LocalDate lastDay(int year) {
        return endsFebruary() ? YearMonth.of(year, 2).atEndOfMonth() : getEnd().atYear(year);
    }

    private boolean endsFebruary() {
        return getEnd().equals(MonthDay.of(2, 28));
    }

    /**
     * Returns the season between two days.
     *
     * @param start the first day; never 29 February
     * @param end the last day; never 29 February
     */
    static Season of(MonthDay start, MonthDay end) {
        return builder().start(start).end(end).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds the members of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Collects the members of a season.
     *
     * <p>Mandatory: {@code start, end}.
     * Others: {@code extensions}.
     */
    final class Builder extends ImmutableSeason.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
