package io.github.dutylist.conformance;

import io.github.dutylist.constraint.DocumentId;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.value.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The waivers that an office has granted, as one document.
 */
@Value.Immutable
public sealed interface Waivers extends Extensible permits ImmutableWaivers {

    /** Returns the identifier of the document, the same for all its versions. */
    @DocumentId
    String getId();

    /** Returns the version, from 1. */
    @Min(1)
    int getVersion();

    /** Returns the title, or empty. */
    Optional<@Line String> getTitle();

    /** Returns the waivers, at least one. */
    @NotEmpty
    List<@Valid Waiver> getWaivers();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds the members of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Collects the members of a document of waivers.
     *
     * <p>Mandatory: {@code id, version}.
     * Others: {@code title, waivers, extensions}.
     * One without any of {@code waivers} can be built, and is invalid.
     */
    final class Builder extends ImmutableWaivers.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
