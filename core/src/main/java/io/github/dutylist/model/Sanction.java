package io.github.dutylist.model;

import io.github.dutylist.constraint.Text;
import io.github.dutylist.value.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** A measure of an accountability provision. */
@Value.Immutable
public sealed interface Sanction extends Extensible permits ImmutableSanction {

    /** Returns the measure. */
    SanctionMeasure getMeasure();

    /** Returns the gravity of the case in which it applies, or empty. */
    Optional<SanctionSeverity> getSeverity();

    /** Returns whom it is aimed at, or empty. */
    Optional<SanctionAddressee> getAddressee();

    /** Returns the words of the provision that name it, or empty. */
    Optional<@Text String> getQuote();

    /**
     * Returns a measure for cases of any gravity.
     *
     * @param measure the measure
     */
    static Sanction of(SanctionMeasure measure) {
        return builder().measure(measure).build();
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
     * Collects the members of a sanction.
     *
     * <p>Mandatory: {@code measure}.
     * Others: {@code severity, addressee, quote, extensions}.
     */
    final class Builder extends ImmutableSanction.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
