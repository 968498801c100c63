package io.github.dutylist.model;

import io.github.dutylist.constraint.Text;
import io.github.dutylist.value.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of an assessment. */
@Value.Immutable
public sealed interface AssessmentPhase extends Extensible permits ImmutableAssessmentPhase {

    /** Returns its method. */
    AssessmentMethod getMethod();

    /** Returns who performs it. */
    PerformedBy getPerformedBy();

    /** Returns its wording, or empty. */
    Optional<@Text String> getText();

    /**
     * Returns a step without wording of its own.
     *
     * @param method its method
     * @param performedBy who performs it
     */
    static AssessmentPhase of(AssessmentMethod method, PerformedBy performedBy) {
        return builder().method(method).performedBy(performedBy).build();
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
     * Collects the members of an assessment phase.
     *
     * <p>Mandatory: {@code method, performedBy}.
     * Others: {@code text, extensions}.
     */
    final class Builder extends ImmutableAssessmentPhase.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
