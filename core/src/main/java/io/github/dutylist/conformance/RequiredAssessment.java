package io.github.dutylist.conformance;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.model.AssessmentMethod;
import io.github.dutylist.model.ResultUse;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * An assessment scheme that has certain methods, frequencies and uses: 每年考核一次，结果作为干部考核依据.
 */
@Value.Immutable
public sealed interface RequiredAssessment extends Requirement permits ImmutableRequiredAssessment {

    /** Returns the methods, every one of which the scheme must have; may be empty. */
    List<AssessmentMethod> getMethods();

    /** Returns the frequencies, every one of which the scheme must imply; may be empty. */
    List<@Valid FrequencyRequirement> getFrequencies();

    /** Returns the uses, every one of which its result must have; may be empty. */
    List<ResultUse> getResultUses();

    @Override
    default RequirementKind kind() {
        return RequirementKind.REQUIRED_ASSESSMENT;
    }

    @Override
    default <R> R match(Cases<R> cases) {
        return cases.requiredAssessment(this);
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
     * Collects the members of a required assessment.
     *
     * <p>Mandatory: {@code id, conformance, statement}.
     * Others: {@code basis, appliesWhen, methods, frequencies, resultUses, extensions}.
     */
    final class Builder extends ImmutableRequiredAssessment.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
