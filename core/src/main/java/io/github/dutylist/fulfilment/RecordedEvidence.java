package io.github.dutylist.fulfilment;

import io.github.dutylist.constraint.AbsoluteUri;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.model.EvidenceKind;
import io.github.dutylist.value.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** A piece of evidence that is kept with a record. */
@Value.Immutable
public sealed interface RecordedEvidence extends Extensible permits ImmutableRecordedEvidence {

    /** Returns its kind. */
    EvidenceKind getKind();

    /** Returns what it is called where it is kept, or empty. */
    Optional<@Line String> getTitle();

    /** Returns where it is kept, or empty. */
    Optional<@AbsoluteUri String> getLink();

    /**
     * Returns a piece of evidence of which only the kind is known.
     *
     * @param kind its kind
     */
    static RecordedEvidence of(EvidenceKind kind) {
        return builder().kind(kind).build();
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
     * Collects the members of a piece of evidence.
     *
     * <p>Mandatory: {@code kind}.
     * Others: {@code title, link, extensions}.
     */
    final class Builder extends ImmutableRecordedEvidence.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
