package io.github.dutylist.conformance;

import io.github.dutylist.constraint.DocumentId;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.value.DateRange;
import io.github.dutylist.value.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A conformance profile: what a superior asks of the lists of its subordinates (上级对下级责任清单的要求).
 *
 * <p>It is plain data that an office can write without programming.
 * Its members are those of the format, in the same order.
 */
@Value.Immutable
public sealed interface ConformanceProfile extends Extensible permits ImmutableConformanceProfile {

    /** Returns the identifier of the document, the same for all its versions. */
    @DocumentId
    String getId();

    /** Returns the version, from 1. */
    @Min(1)
    int getVersion();

    /** Returns the title. */
    @Line
    String getTitle();

    /** Returns who issued it. */
    @Line
    String getIssuer();

    /** Returns when it is in force; always unless given. */
    Optional<@Valid DateRange> getEffective();

    /** Returns the version it replaces, which is out of force from the first day of this one on, for good; or empty. */
    Optional<@Valid ProfileVersion> getReplaces();

    /** Returns the profiles that it extends and may only tighten, {@code extends} on the wire; may be empty. */
    List<@Valid ProfileVersion> getExtendedProfiles();

    /** Returns the lists that it is for; all unless given. */
    Optional<@Valid AppliesTo> getAppliesTo();

    /** Returns what words that nobody can count mean in these lists, or empty. */
    Optional<@Valid Resolution> getResolution();

    /** Returns the severities that rules have for these lists; may be empty. */
    List<@Valid RuleSeverity> getRuleSeverities();

    /** Returns what it asks, at least one thing. */
    @NotEmpty
    List<@Valid Requirement> getRequirements();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds the members of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Collects the members of a conformance profile.
     *
     * <p>Mandatory: {@code id, version, title, issuer}.
     * Others: {@code effective, replaces, extendedProfiles, appliesTo, resolution, ruleSeverities,
     *     requirements, extensions}.
     * One without any of {@code requirements} can be built, and is invalid.
     */
    final class Builder extends ImmutableConformanceProfile.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
