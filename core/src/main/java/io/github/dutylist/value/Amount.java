package io.github.dutylist.value;

import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/** An amount of time: a whole number, at least 1, of a unit. */
@Value.Immutable
public sealed interface Amount extends Extensible permits ImmutableAmount {

    /** Returns the number of units, at least 1. */
    @Min(1)
    int getValue();

    /** Returns the unit. */
    AmountUnit getUnit();

    /**
     * Returns an amount of {@code value} units.
     *
     * @param value the number of units, at least 1
     * @param unit the unit
     */
    static Amount of(int value, AmountUnit unit) {
        return builder().value(value).unit(unit).build();
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
     * Collects the members of an amount.
     *
     * <p>Mandatory: {@code value, unit}.
     * Others: {@code extensions}.
     */
    final class Builder extends ImmutableAmount.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
