package io.github.dutylist.conformance;

import io.github.dutylist.frequency.FrequencyRequirement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;

/**
 * A frequency that some single duty must reach: 每半年至少专题研究一次.
 *
 * <p>Where the selector names relations, what a duty says of how often it is for such a recipient counts as well.
 */
@Value.Immutable
public sealed interface MinimumFrequency extends Requirement permits ImmutableMinimumFrequency {

    /** Returns which duties count. */
    @Valid
    Selector getSelector();

    /** Returns the frequencies, every one of which one such duty must imply, at least one; one at events that names none is at any. */
    @NotEmpty
    List<@Valid FrequencyRequirement> getFrequencies();

    @Override
    default RequirementKind kind() {
        return RequirementKind.MINIMUM_FREQUENCY;
    }

    @Override
    default <R> R match(Cases<R> cases) {
        return cases.minimumFrequency(this);
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
     * Collects the members of a minimum frequency.
     *
     * <p>Mandatory: {@code id, conformance, statement, selector}.
     * Others: {@code basis, appliesWhen, frequencies, extensions}.
     * One without any of {@code frequencies} can be built, and is invalid.
     */
    final class Builder extends ImmutableMinimumFrequency.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
