package io.github.dutylist.conformance;

import io.github.dutylist.model.SectionKind;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A section of a kind, with enough active duties in it and in the sections inside it: 必须有专章.
 */
@Value.Immutable
public sealed interface RequiredSection extends Requirement permits ImmutableRequiredSection {

    /** Returns the kind of the section. */
    SectionKind getSectionKind();

    /** Returns the least number of active duties in it; 1 unless given. */
    Optional<@Min(1) Integer> getMinClauses();

    @Override
    default RequirementKind kind() {
        return RequirementKind.REQUIRED_SECTION;
    }

    @Override
    default <R> R match(Cases<R> cases) {
        return cases.requiredSection(this);
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
     * Collects the members of a required section.
     *
     * <p>Mandatory: {@code id, conformance, statement, sectionKind}.
     * Others: {@code basis, appliesWhen, minClauses, extensions}.
     */
    final class Builder extends ImmutableRequiredSection.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
