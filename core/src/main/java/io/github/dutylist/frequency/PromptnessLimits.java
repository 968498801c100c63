package io.github.dutylist.frequency;

import io.github.dutylist.value.Amount;
import io.github.dutylist.value.Extensible;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** What the words of promptness mean in numbers, where a policy says so. */
@Value.Immutable
public sealed interface PromptnessLimits extends Extensible permits ImmutablePromptnessLimits {

    /** Returns the time within which 第一时间 or 立即 is kept, or empty. */
    Optional<@Valid Amount> getImmediate();

    /** Returns the time within which 及时 or 尽快 is kept, or empty. */
    Optional<@Valid Amount> getPrompt();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds the members of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Collects the limits of promptness.
     *
     * <p>Nothing is mandatory.
     * Others: {@code immediate, prompt, extensions}.
     */
    final class Builder extends ImmutablePromptnessLimits.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
