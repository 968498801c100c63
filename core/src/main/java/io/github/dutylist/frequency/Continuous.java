package io.github.dutylist.frequency;

import org.immutables.value.Value;

/** Something that never pauses: 24小时值班. */
@Value.Immutable
public sealed interface Continuous extends FrequencyRequirement permits ImmutableContinuous {

    @Override
    default FrequencyKind kind() {
        return FrequencyKind.CONTINUOUS;
    }

    @Override
    default <R> R match(Cases<R> cases) {
        return cases.continuous(this);
    }

    /** Returns the requirement never to pause. */
    static Continuous of() {
        return builder().build();
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
     * Collects the members of a requirement never to pause.
     *
     * <p>Nothing is mandatory.
     * Others: {@code quote, extensions}.
     */
    final class Builder extends ImmutableContinuous.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
