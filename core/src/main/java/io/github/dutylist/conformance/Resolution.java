package io.github.dutylist.conformance;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PromptnessLimits;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.value.Extensible;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What words that nobody can count mean in the lists of those to whom a profile is addressed.
 */
@Value.Immutable
public sealed interface Resolution extends Extensible permits ImmutableResolution {

    /** Returns what the words of promptness mean in numbers, or empty. */
    Optional<@Valid PromptnessLimits> getPromptness();

    /** Returns what the words of frequency mean here; may be empty. */
    Map<Term, @Valid FrequencyRequirement> getTerms();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds the members of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Collects the members of a resolution of words.
     *
     * <p>Nothing is mandatory.
     * Others: {@code promptness, terms, extensions}.
     */
    final class Builder extends ImmutableResolution.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
