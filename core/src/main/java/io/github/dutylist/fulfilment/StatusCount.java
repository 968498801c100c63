package io.github.dutylist.fulfilment;

import io.github.dutylist.value.Extensible;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/** How often a status occurs. */
@Value.Immutable
public sealed interface StatusCount extends Extensible permits ImmutableStatusCount {

    /** Returns the status. */
    FulfilmentStatus getStatus();

    /** Returns how often it occurs, at least once. */
    @Min(1)
    int getCount();

    /**
     * Returns the number of a status.
     *
     * @param status the status
     * @param count how often it occurs, at least once
     */
    static StatusCount of(FulfilmentStatus status, int count) {
        return builder().status(status).count(count).build();
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
     * Collects the members of a number of a status.
     *
     * <p>Mandatory: {@code status, count}.
     * Others: {@code extensions}.
     */
    final class Builder extends ImmutableStatusCount.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
