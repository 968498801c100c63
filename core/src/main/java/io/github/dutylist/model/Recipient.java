package io.github.dutylist.model;

import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.constraint.Text;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.value.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody to whom a duty reports, informs, files, or whom it consults. */
@Value.Immutable
public sealed interface Recipient extends Extensible permits ImmutableRecipient {

    /** Returns how the recipient stands to the organisation. */
    RecipientRelation getRelation();

    /** Returns the identifier of the recipient; this or the label is needed, or empty. */
    Optional<@Identifier String> getOrganisation();

    /** Returns the recipient as printed, or empty. */
    Optional<@Line String> getLabel();

    /** Returns in what way it is addressed. */
    RecipientMode getMode();

    /** Returns how often; all must hold; may be empty. */
    List<@Valid FrequencyRequirement> getFrequencies();

    /** Returns the words of the clause that say so, or empty. */
    Optional<@Text String> getQuote();

    /** Tells whether it says who the recipient is: an organisation, a label, or both. */
    @AssertTrue
    default boolean isNamed() {
        return getOrganisation().isPresent() || getLabel().isPresent();
    }

    /**
     * Returns a recipient as the text names it.
     *
     * @param relation how the recipient stands to the organisation
     * @param label the recipient as printed
     * @param mode in what way it is addressed
     */
    static Recipient of(RecipientRelation relation, String label, RecipientMode mode) {
        return builder().relation(relation).label(label).mode(mode).build();
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
     * Collects the members of a recipient.
     *
     * <p>Mandatory: {@code relation, mode}.
     * Others: {@code organisation, label, frequencies, quote, extensions}.
     */
    final class Builder extends ImmutableRecipient.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
