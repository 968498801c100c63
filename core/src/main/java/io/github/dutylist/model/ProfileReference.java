package io.github.dutylist.model;

import io.github.dutylist.constraint.DocumentId;
import io.github.dutylist.value.Extensible;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/** A reference to a conformance profile that the author of a list claims to meet. */
@Value.Immutable
public sealed interface ProfileReference extends Extensible permits ImmutableProfileReference {

    /** Returns the identifier of the profile. */
    @DocumentId
    String getId();

    /** Returns its version, from 1; any unless given. */
    Optional<@Min(1) Integer> getVersion();

    /**
     * Returns a reference to any version of a profile.
     *
     * @param id the identifier of the profile
     */
    static ProfileReference of(String id) {
        return builder().id(id).build();
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
     * Collects the members of a profile reference.
     *
     * <p>Mandatory: {@code id}.
     * Others: {@code version, extensions}.
     */
    final class Builder extends ImmutableProfileReference.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
