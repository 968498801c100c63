package io.github.dutylist.model;

import io.github.dutylist.constraint.Line;
import io.github.dutylist.value.Extensible;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The scale on which an assessment gives its result. */
@Value.Immutable
public sealed interface AssessmentScale extends Extensible permits ImmutableAssessmentScale {

    /** Returns the full number of points, at least 1, or empty. */
    Optional<@Min(1) Integer> getPoints();

    /** Returns the grades, best first; may be empty. */
    List<@Line String> getGrades();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds the members of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Collects the members of an assessment scale.
     *
     * <p>Nothing is mandatory.
     * Others: {@code points, grades, extensions}.
     */
    final class Builder extends ImmutableAssessmentScale.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
