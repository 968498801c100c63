package io.github.dutylist.frequency;

import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something to be done once, by a date: 2026年6月底前完成. */
@Value.Immutable
public sealed interface ByDate extends FrequencyRequirement permits ImmutableByDate {

    /** Returns the last day. */
    LocalDate getDate();

    /** Returns the first day, or empty. */
    Optional<LocalDate> getNotBefore();

    /** Tells whether the first day, if there is one, is not after the last. */
    @AssertTrue
    default boolean isOrdered() {
        return getNotBefore().map(first -> !first.isAfter(getDate())).orElse(true);
    }

    @Override
    default FrequencyKind kind() {
        return FrequencyKind.BY_DATE;
    }

    @Override
    default <R> R match(Cases<R> cases) {
        return cases.byDate(this);
    }

    /**
     * Returns "by a day" (2026年6月底前).
     *
     * @param date the last day
     */
    static ByDate of(LocalDate date) {
        return builder().date(date).build();
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
     * Collects the members of a requirement to be met by a date.
     *
     * <p>Mandatory: {@code date}.
     * Others: {@code notBefore, quote, extensions}.
     */
    final class Builder extends ImmutableByDate.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
