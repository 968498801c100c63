package io.github.dutylist.frequency;

import io.github.dutylist.value.Amount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/** A count in every window of a length, wherever it starts: 任意连续12个月不少于2次. */
@Value.Immutable
public sealed interface CountPerWindow extends FrequencyRequirement permits ImmutableCountPerWindow {

    /** Returns the least number, at least 1, or empty. */
    Optional<@Min(1) Integer> getMin();

    /** Returns the greatest number, at least 0, or empty. */
    Optional<@Min(0) Integer> getMax();

    /** Returns the length of the window, in days, weeks, months or years. */
    @Valid
    Amount getWindow();

    /** Returns for whom it is counted separately, or empty. */
    Optional<Per> getPer();

    /** Tells whether the count has a least or a greatest number, and the least is not above the greatest. */
    @AssertTrue
    default boolean isBounded() {
        return CountBounds.areGiven(getMin(), getMax());
    }

    /** Tells whether the window is a number of days, weeks, months or years. */
    @AssertTrue
    default boolean isWindowOfCalendar() {
        return switch (getWindow().getUnit()) {
            case DAY, WEEK, MONTH, YEAR -> true;
            case MINUTE, HOUR, CLASS_HOUR, WORKING_DAY -> false;
        };
    }

    @Override
    default FrequencyKind kind() {
        return FrequencyKind.COUNT_PER_WINDOW;
    }

    @Override
    default <R> R match(Cases<R> cases) {
        return cases.countPerWindow(this);
    }

    /**
     * Returns "at least {@code min} in every window" (任意连续12个月不少于2次).
     *
     * @param min the least number, at least 1
     * @param window the length of the window
     */
    static CountPerWindow atLeast(int min, Amount window) {
        return builder().min(min).window(window).build();
    }

    /**
     * Returns "at most {@code max} in every window" (任意连续12个月不超过2次).
     *
     * @param max the greatest number, at least 0
     * @param window the length of the window
     */
    static CountPerWindow atMost(int max, Amount window) {
        return builder().max(max).window(window).build();
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
     * Collects the members of a count in every window.
     *
     * <p>Mandatory: {@code window}.
     * Others: {@code min, max, per, quote, extensions}.
     */
    final class Builder extends ImmutableCountPerWindow.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
