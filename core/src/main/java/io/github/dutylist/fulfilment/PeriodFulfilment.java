package io.github.dutylist.fulfilment;

import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.DateRange;
import io.github.dutylist.value.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was required and done in one period, after one event, or by one date.
 *
 * <p>For a count in every window it is a stretch of time: one on which every window is kept, one that is longer than it may
 * be with so few records, one on which there are too many, or the one that is still running.
 * What is required and allowed there holds for every window, and what was observed is of the whole stretch; where every
 * window is kept although the stretch has fewer or more records than that, no number is required or allowed.
 */
@Value.Immutable
public sealed interface PeriodFulfilment extends Extensible permits ImmutablePeriodFulfilment {

    /** Returns the key of the period, such as {@code 2026-Q3}, if it has one, or empty. */
    Optional<@Line String> getKey();

    /** Returns the days in which it could be done, as far as they are bounded, or empty. */
    Optional<@Valid DateRange> getPeriod();

    /** Returns the identifier of the event from which it follows, or empty. */
    Optional<@Identifier String> getEvent();

    /** Returns the last day on which it is in time, or empty when there is none. */
    Optional<LocalDate> getDue();

    /** Returns the moment until which it is in time, for a deadline in hours, or empty. */
    Optional<OffsetDateTime> getDueAt();

    /** Returns the least number that is required, or empty. */
    Optional<@Min(1) Integer> getRequired();

    /** Returns the greatest number that is allowed, or empty. */
    Optional<@Min(0) Integer> getAllowed();

    /** Returns the unit of the numbers, for a duration; times unless given. */
    Optional<AmountUnit> getUnit();

    /** Returns how much was done in time. */
    @Min(0)
    int getObserved();

    /** Returns how much was missing when the time was up, or still is while it is owed, or empty when nothing is. */
    Optional<@Min(1) Integer> getMissing();

    /**
     * Returns the identifiers of the records that count, late ones included, in the order of their days; may be empty.
     *
     * <p>Of the records in a gap that no window may have, at most the first 100 are named.
     */
    List<@Identifier String> getRecords();

    /** Returns the day since which it is missing or exceeded, or empty. */
    Optional<LocalDate> getSince();

    /**
     * Returns how long after the time it was done, or empty when it was not late or is still owed.
     *
     * <p>It is in days, or for a deadline of minutes or hours in its unit, rounded up; less than an hour is in minutes.
     */
    Optional<@Valid Amount> getLateBy();

    /** Returns how far it has been done. */
    FulfilmentStatus getStatus();

    /** Returns why, where the numbers do not say, or empty. */
    Optional<FulfilmentReason> getReason();

    /** Returns whether the status may still change as time goes on and records are added. */
    boolean isProvisional();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds the members of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Collects the members of the fulfilment in one period.
     *
     * <p>Mandatory: {@code observed, status, provisional}.
     * Others: {@code key, period, event, due, dueAt, required, allowed, unit, missing, records, since, lateBy,
     *     reason, extensions}.
     */
    final class Builder extends ImmutablePeriodFulfilment.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
