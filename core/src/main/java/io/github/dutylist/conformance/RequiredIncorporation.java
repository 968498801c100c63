package io.github.dutylist.conformance;

import io.github.dutylist.model.IncorporationTarget;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Arrangements into which duties must have the work incorporated: 纳入党建工作责任制.
 */
@Value.Immutable
public sealed interface RequiredIncorporation extends Requirement permits ImmutableRequiredIncorporation {

    /** Returns the arrangements, every one of which must occur in some such duty, at least one. */
    @NotEmpty
    List<IncorporationTarget> getTargets();

    /** Returns which duties count; every duty unless given. */
    Optional<@Valid Selector> getSelector();

    @Override
    default RequirementKind kind() {
        return RequirementKind.REQUIRED_INCORPORATION;
    }

    @Override
    default <R> R match(Cases<R> cases) {
        return cases.requiredIncorporation(this);
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
     * Collects the members of a required incorporation.
     *
     * <p>Mandatory: {@code id, conformance, statement}.
     * Others: {@code basis, appliesWhen, targets, selector, extensions}.
     * One without any of {@code targets} can be built, and is invalid.
     */
    final class Builder extends ImmutableRequiredIncorporation.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
