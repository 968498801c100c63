package io.github.dutylist.frequency;

import io.github.dutylist.constraint.AbsoluteUri;
import io.github.dutylist.value.Amount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A count in each calendar period: 每年至少两次. */
@Value.Immutable
public sealed interface CountPerPeriod extends FrequencyRequirement permits ImmutableCountPerPeriod {

    /** Returns the least number, at least 1, or empty. */
    Optional<@Min(1) Integer> getMin();

    /** Returns the greatest number, at least 0, or empty. */
    Optional<@Min(0) Integer> getMax();

    /** Returns how the wording bounds the count; follows from the numbers unless given. */
    Optional<Bound> getBound();

    /** Returns the unit of the period. */
    PeriodUnit getUnit();

    /** Returns how many units make one period; 1 unless given. */
    Optional<@Min(1) Integer> getEvery();

    /** Returns a day on which a period starts, where the units do not divide the year, or empty. */
    Optional<LocalDate> getAnchor();

    /** Returns the host's scheme of periods, if the unit is {@link PeriodUnit#HOST_PERIOD}, or empty. */
    Optional<@AbsoluteUri String> getScheme();

    /**
     * Returns the season outside which nothing is required, or empty.
     *
     * <p>A year stands for the season itself.
     * A shorter period counts if all its days lie in the season: of every week from June to September the first is the first
     * that starts in June.
     * In a period that the season cuts nothing is demanded; an evaluation names it as not applicable.
     */
    Optional<@Valid Season> getDuring();

    /** Returns how long after the end of a period it may still be done, or empty. */
    Optional<@Valid Amount> getDue();

    /** Returns for whom it is counted separately, or empty. */
    Optional<Per> getPer();

    /** Tells whether the count has a least or a greatest number, and the least is not above the greatest. */
    @AssertTrue
    default boolean isBounded() {
        return CountBounds.areGiven(getMin(), getMax());
    }

    /**
     * Tells whether the numbers are those that the bound speaks of, wherever both are given.
     *
     * <p>{@link Bound#AT_LEAST}, {@link Bound#BARE} and {@link Bound#IMPLIED} have only a least number,
     * {@link Bound#AT_MOST} only a greatest, {@link Bound#RANGE} both, and {@link Bound#EXACTLY} both and equal.
     */
    @AssertTrue
    default boolean isBoundMatched() {
        return getBound().isEmpty()
                || !isBounded()
                || CountBounds.match(getBound().get(), getMin(), getMax());
    }

    /**
     * Tells whether the start of each period is known: the period is one unit, or its units divide the year, or there
     * is an anchor.
     *
     * <p>Neither weeks nor days nor a host's periods divide a year.
     */
    @AssertTrue
    default boolean isPeriodAligned() {
        return getAnchor().isPresent() || Periods.divideYear(getEvery().orElse(1), getUnit());
    }

    /** Tells whether there is a scheme if, and only if, the unit is {@link PeriodUnit#HOST_PERIOD}. */
    @AssertTrue
    default boolean isSchemeMatched() {
        return getScheme().isPresent() == (getUnit() == PeriodUnit.HOST_PERIOD);
    }

    /**
     * Tells whether its periods can lie in the season, if it has one: the period is a year, or the shortest such
     * period is not longer than the season.
     *
     * <p>A season goes neither with a host's periods nor with periods of more than a year.
     */
    @AssertTrue
    default boolean isSeasonMatched() {
        return getDuring()
                .map(season -> Periods.fitInto(season, getEvery().orElse(1), getUnit()))
                .orElse(true);
    }

    @Override
    default FrequencyKind kind() {
        return FrequencyKind.COUNT_PER_PERIOD;
    }

    @Override
    default <R> R match(Cases<R> cases) {
        return cases.countPerPeriod(this);
    }

    /**
     * Returns "at least {@code min} in each {@code unit}" (每年至少两次).
     *
     * @param min the least number, at least 1
     * @param unit the unit of the period
     */
    static CountPerPeriod atLeast(int min, PeriodUnit unit) {
        return builder().min(min).bound(Bound.AT_LEAST).unit(unit).build();
    }

    /**
     * Returns "at most {@code max} in each {@code unit}" (每年不超过两次).
     *
     * @param max the greatest number, at least 0
     * @param unit the unit of the period
     */
    static CountPerPeriod atMost(int max, PeriodUnit unit) {
        return builder().max(max).bound(Bound.AT_MOST).unit(unit).build();
    }

    /**
     * Returns "exactly {@code number} in each {@code unit}".
     *
     * @param number the number, at least 1
     * @param unit the unit of the period
     */
    static CountPerPeriod exactly(int number, PeriodUnit unit) {
        return builder().min(number).max(number).bound(Bound.EXACTLY).unit(unit).build();
    }

    /**
     * Returns "{@code min} to {@code max} in each {@code unit}" (每年2至4次).
     *
     * @param min the least number, at least 1
     * @param max the greatest number, not below {@code min}
     * @param unit the unit of the period
     */
    static CountPerPeriod between(int min, int max, PeriodUnit unit) {
        return builder().min(min).max(max).bound(Bound.RANGE).unit(unit).build();
    }

    /**
     * Returns "{@code number} in each {@code unit}" as a bare number (每半年一次), which is read as at least so many.
     *
     * @param number the number, at least 1
     * @param unit the unit of the period
     */
    static CountPerPeriod bare(int number, PeriodUnit unit) {
        return builder().min(number).bound(Bound.BARE).unit(unit).build();
    }

    /**
     * Returns "each {@code unit}" without a number (每半年开展督查), which is read as at least once.
     *
     * @param unit the unit of the period
     */
    static CountPerPeriod implied(PeriodUnit unit) {
        return builder().min(1).bound(Bound.IMPLIED).unit(unit).build();
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
     * Collects the members of a count in each period.
     *
     * <p>Mandatory: {@code unit}.
     * Others: {@code min, max, bound, every, anchor, scheme, during, due, per, quote, extensions}.
     */
    final class Builder extends ImmutableCountPerPeriod.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
