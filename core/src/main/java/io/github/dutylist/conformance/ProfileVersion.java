package io.github.dutylist.conformance;

import io.github.dutylist.constraint.DocumentId;
import io.github.dutylist.value.Extensible;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * A reference to one version of a conformance profile.
 */
@Value.Immutable
public sealed interface ProfileVersion extends Extensible permits ImmutableProfileVersion {

    /** Returns the identifier of the profile. */
    @DocumentId
    String getId();

    /** Returns its version, from 1. */
    @Min(1)
    int getVersion();

    /**
     * Returns a reference to one version of a profile.
     *
     * @param id the identifier of the profile
     * @param version its version, from 1
     */
    static ProfileVersion of(String id, int version) {
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
     * Collects the members of a profile version.
     *
     * <p>Mandatory: {@code id, version}.
     * Others: {@code extensions}.
     */
    final class Builder extends ImmutableProfileVersion.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
