package io.github.dutylist.conformance;

import io.github.dutylist.constraint.Line;
import io.github.dutylist.model.SanctionMeasure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a list must not have.
 */
@Value.Immutable
public sealed interface Forbidden extends Requirement permits ImmutableForbidden {

    /** Returns what is forbidden. */
    ForbiddenContent getWhat();

    /** Returns which duties are meant; needed if duties are forbidden, all unless given if words or unquantified duties are, or empty. */
    Optional<@Valid Selector> getSelector();

    /** Returns the measure, if one is forbidden, or empty. */
    Optional<SanctionMeasure> getMeasure();

    /** Returns the words, if such are forbidden, or empty. */
    Optional<@Line String> getText();

    /** Tells whether it states what is forbidden, and nothing that does not belong to that. */
    @AssertTrue
    default boolean isStated() {
        boolean selects = switch (getWhat()) {
            case CLAUSE -> getSelector().isPresent();
            case TEXT, UNQUANTIFIED_ONLY -> true;
            case MEASURE, PERSON_NAMES -> getSelector().isEmpty();
        };
        return selects
                && getMeasure().isPresent() == (getWhat() == ForbiddenContent.MEASURE)
                && getText().isPresent() == (getWhat() == ForbiddenContent.TEXT);
    }

    @Override
    default RequirementKind kind() {
        return RequirementKind.FORBIDDEN;
    }

    @Override
    default <R> R match(Cases<R> cases) {
        return cases.forbidden(this);
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
     * Collects the members of a prohibition.
     *
     * <p>Mandatory: {@code id, conformance, statement, what}.
     * Others: {@code basis, appliesWhen, selector, measure, text, extensions}.
     */
    final class Builder extends ImmutableForbidden.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
