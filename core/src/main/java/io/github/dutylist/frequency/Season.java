package io.github.dutylist.frequency;

import io.github.dutylist.constraint.YearlyDay;
import io.github.dutylist.value.Extensible;
import java.time.MonthDay;
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

    /** Returns the last day; never 29 February. */
    @YearlyDay
    MonthDay getEnd();

    /**
     * Tells whether a day of the year lies in this season.
     *
     * <p>A season that ends on 28 February does not contain 29 February.
     *
     * @param day the day
     */
    default boolean contains(MonthDay day) {
        boolean started = !day.isBefore(getStart());
        boolean going = !day.isAfter(getEnd());
        return getStart().isAfter(getEnd()) ? started || going : started && going;
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
