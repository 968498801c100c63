package io.github.dutylist.model;

import io.github.dutylist.constraint.Text;
import io.github.dutylist.value.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** An arrangement into which a clause has work incorporated (纳入). */
@Value.Immutable
public sealed interface Incorporation extends Extensible permits ImmutableIncorporation {

    /** Returns the arrangement. */
    IncorporationTarget getTarget();

    /** Returns the words of the clause that say so, or empty. */
    Optional<@Text String> getQuote();

    /**
     * Returns the incorporation into an arrangement, without the words that say so.
     *
     * @param target the arrangement
     */
    static Incorporation of(IncorporationTarget target) {
        return builder().target(target).build();
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
     * Collects the members of an incorporation.
     *
     * <p>Mandatory: {@code target}.
     * Others: {@code quote, extensions}.
     */
    final class Builder extends ImmutableIncorporation.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
