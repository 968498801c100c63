package io.github.dutylist.model;

import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.constraint.Text;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.value.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How the doing of duties is assessed. */
@Value.Immutable
public sealed interface AssessmentScheme extends Extensible permits ImmutableAssessmentScheme {

    /** Returns its identifier in the document. */
    @Identifier
    String getId();

    /** Returns its wording. */
    @Text
    String getText();

    /** Returns how often it takes place; all must hold; may be empty. */
    List<@Valid FrequencyRequirement> getFrequencies();

    /** Returns who or what is assessed, or empty. */
    Optional<@Line String> getSubject();

    /** Returns who assesses, or empty. */
    Optional<@Valid AssessmentTeam> getTeam();

    /** Returns its steps, in order, at least one. */
    @NotEmpty
    List<@Valid AssessmentPhase> getPhases();

    /** Returns the scale of its result, or empty. */
    Optional<@Valid AssessmentScale> getScale();

    /** Returns what its result is used for; may be empty. */
    List<ResultUse> getResultUses();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds the members of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Collects the members of an assessment scheme.
     *
     * <p>Mandatory: {@code id, text}.
     * Others: {@code frequencies, subject, team, phases, scale, resultUses, extensions}.
     * A scheme without any of {@code phases} can be built, and is invalid.
     */
    final class Builder extends ImmutableAssessmentScheme.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
