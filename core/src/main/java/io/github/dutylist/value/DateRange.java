package io.github.dutylist.value;

import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A range of dates, both ends inclusive. */
@Value.Immutable
public sealed interface DateRange extends Extensible permits ImmutableDateRange {

    /** Returns the first day. */
    LocalDate getStart();

    /** Returns the last day, or empty when the range is open. */
    Optional<LocalDate> getEnd();

    /** Tells whether the end is not before the start. */
    @AssertTrue
    default boolean isOrdered() {
        return getEnd().map(end -> !end.isBefore(getStart())).orElse(true);
    }

    /**
     * Tells whether a day lies in this range.
     *
     * @param day the day
     */
    default boolean contains(LocalDate day) {
        return !day.isBefore(getStart())
                && getEnd().map(end -> !day.isAfter(end)).orElse(true);
    }

    /**
     * Returns the range that starts on a day and has no end.
     *
     * @param start the first day
     */
    static DateRange of(LocalDate start) {
        return builder().start(start).build();
    }

    /**
     * Returns the range between two days.
     *
     * @param start the first day
     * @param end the last day
     */
    static DateRange of(LocalDate start, LocalDate end) {
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
     * Collects the members of a date range.
     *
     * <p>Mandatory: {@code start}.
     * Others: {@code end, extensions}.
     */
    final class Builder extends ImmutableDateRange.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
