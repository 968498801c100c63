package io.github.dutylist.model;

import io.github.dutylist.value.Extensible;
import org.immutables.value.Value;

/** A kind of evidence that a duty leaves. */
@Value.Immutable
public sealed interface Evidence extends Extensible permits ImmutableEvidence {

    /** Returns its kind. */
    EvidenceKind getKind();

    /** Returns whether the duty counts as done only with it. */
    boolean isRequired();

    /**
     * Returns a kind of evidence, required or not.
     *
     * @param kind its kind
     * @param required whether the duty counts as done only with it
     */
    static Evidence of(EvidenceKind kind, boolean required) {
        return builder().kind(kind).required(required).build();
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
     * Collects the members of a kind of evidence.
     *
     * <p>Mandatory: {@code kind, required}.
     * Others: {@code extensions}.
     */
    final class Builder extends ImmutableEvidence.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
