package io.github.dutylist.frequency;

import io.github.dutylist.value.Amount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/** An accumulated duration in each calendar period: 每年集中学习累计不少于12天. */
@Value.Immutable
public sealed interface DurationPerPeriod extends FrequencyRequirement permits ImmutableDurationPerPeriod {

    /** Returns the least duration, in minutes, hours, class hours or days. */
    @Valid
    Amount getMin();

    /** Returns the unit of the period. */
    PeriodUnit getUnit();

    /** Returns how many units make one period; 1 unless given. */
    Optional<@Min(1) Integer> getEvery();

    /** Returns for whom it is counted separately, or empty. */
    Optional<Per> getPer();

    /** Tells whether the duration is a number of minutes, hours, class hours or days. */
    @AssertTrue
    default boolean isMinOfDuration() {
        return switch (getMin().getUnit()) {
            case MINUTE, HOUR, CLASS_HOUR, DAY -> true;
            case WORKING_DAY, WEEK, MONTH, YEAR -> false;
        };
    }

    /** Tells whether the start of each period is known: the period is one unit, or its units divide the year. */
    @AssertTrue
    default boolean isPeriodAligned() {
        return getUnit() == PeriodUnit.HOST_PERIOD
                || Periods.divideYear(getEvery().orElse(1), getUnit());
    }

    /** Tells whether the period is one of the calendar; a host's would need a scheme, which this form does not have. */
    @AssertTrue
    default boolean isPeriodOfCalendar() {
        return getUnit() != PeriodUnit.HOST_PERIOD;
    }

    @Override
    default FrequencyKind kind() {
        return FrequencyKind.DURATION_PER_PERIOD;
    }

    @Override
    default <R> R match(Cases<R> cases) {
        return cases.durationPerPeriod(this);
    }

    /**
     * Returns "no less than {@code min} in each {@code unit}" (每年累计不少于12天).
     *
     * @param min the least duration, in minutes, hours, class hours or days
     * @param unit the unit of the period
     */
    static DurationPerPeriod of(Amount min, PeriodUnit unit) {
        return builder().min(min).unit(unit).build();
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
     * Collects the members of a duration in each period.
     *
     * <p>Mandatory: {@code min, unit}.
     * Others: {@code every, per, quote, extensions}.
     */
    final class Builder extends ImmutableDurationPerPeriod.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
