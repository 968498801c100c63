package io.github.dutylist.conformance;

import io.github.dutylist.constraint.Line;
import jakarta.validation.constraints.AssertTrue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document that a list must rest on.
 */
@Value.Immutable
public sealed interface RequiredBasis extends Requirement permits ImmutableRequiredBasis {

    /** Returns its document number, compared in the standard form; this or the title is needed, or empty. */
    Optional<@Line String> getDocumentNumber();

    /** Returns its title, compared apart from width, blanks and punctuation, or empty. */
    Optional<@Line String> getTitle();

    /** Tells whether it says which document: by number, by title, or by both. */
    @AssertTrue
    default boolean isNamed() {
        return getDocumentNumber().isPresent() || getTitle().isPresent();
    }

    @Override
    default RequirementKind kind() {
        return RequirementKind.REQUIRED_BASIS;
    }

    @Override
    default <R> R match(Cases<R> cases) {
        return cases.requiredBasis(this);
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
     * Collects the members of a required basis.
     *
     * <p>Mandatory: {@code id, conformance, statement}.
     * Others: {@code basis, appliesWhen, documentNumber, title, extensions}.
     */
    final class Builder extends ImmutableRequiredBasis.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
