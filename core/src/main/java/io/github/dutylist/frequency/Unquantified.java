package io.github.dutylist.frequency;

import org.immutables.value.Value;

/** A word of frequency that nobody can count: 定期. */
@Value.Immutable
public sealed interface Unquantified extends FrequencyRequirement permits ImmutableUnquantified {

    /** Returns the word. */
    Term getTerm();

    @Override
    default FrequencyKind kind() {
        return FrequencyKind.UNQUANTIFIED;
    }

    @Override
    default <R> R match(Cases<R> cases) {
        return cases.unquantified(this);
    }

    /**
     * Returns the requirement that a word states (定期).
     *
     * @param term the word
     */
    static Unquantified of(Term term) {
        return builder().term(term).build();
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
     * Collects the members of a requirement that nobody can count.
     *
     * <p>Mandatory: {@code term}.
     * Others: {@code quote, extensions}.
     */
    final class Builder extends ImmutableUnquantified.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
