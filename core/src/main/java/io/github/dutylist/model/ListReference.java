package io.github.dutylist.model;

import io.github.dutylist.constraint.DocumentId;
import io.github.dutylist.value.Extensible;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/** A reference to a version of a list. */
@Value.Immutable
public sealed interface ListReference extends Extensible permits ImmutableListReference {

    /** Returns the identifier of the list. */
    @DocumentId
    String getId();

    /** Returns its version, from 1. */
    @Min(1)
    int getVersion();

    /**
     * Returns a reference to one version of a list.
     *
     * @param id the identifier of the list
     * @param version its version, from 1
     */
    static ListReference of(String id, int version) {
        return builder().id(id).version(version).build();
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
     * Collects the members of a list reference.
     *
     * <p>Mandatory: {@code id, version}.
     * Others: {@code extensions}.
     */
    final class Builder extends ImmutableListReference.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
