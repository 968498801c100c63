package io.github.dutylist.model;

import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.constraint.Text;
import io.github.dutylist.value.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What follows when duties are not done: conditions, who answers, and the sanctions as a ladder. */
@Value.Immutable
public sealed interface AccountabilityProvision extends Extensible permits ImmutableAccountabilityProvision {

    /** Returns its identifier in the document. */
    @Identifier
    String getId();

    /** Returns its number as printed, or empty. */
    Optional<@Line String> getNumber();

    /** Returns its wording without the conditions. */
    @Text
    String getText();

    /** Returns its conditions, in order, at least one. */
    @NotEmpty
    List<@Valid AccountabilityCondition> getConditions();

    /** Returns whether one condition is enough or all must hold; {@link Combination#ANY} unless given. */
    Optional<Combination> getCombine();

    /** Returns who answers; may be empty. */
    List<@Valid LiableParty> getLiable();

    /** Returns its sanctions, mildest first: the order is this document's own ladder; may be empty. */
    List<@Valid Sanction> getSanctions();

    /** Returns how many of the sanctions may be applied; {@link SanctionSelection#ONE_OR_MORE} unless given. */
    Optional<SanctionSelection> getSelection();

    /** Returns the cases in which nobody answers; may be empty. */
    List<@Text String> getExemptions();

    /** Returns who proposes the sanction, or empty. */
    Optional<@Line String> getProposedBy();

    /** Returns who decides on the sanction, or empty. */
    Optional<@Line String> getDecidedBy();

    /** Returns what it rests on; may be empty. */
    List<@Valid BasisReference> getBasis();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds the members of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Collects the members of an accountability provision.
     *
     * <p>Mandatory: {@code id, text}.
     * Others: {@code number, conditions, combine, liable, sanctions, selection, exemptions, proposedBy, decidedBy,
     *     basis, extensions}.
     * A provision without any of {@code conditions} can be built, and is invalid.
     */
    final class Builder extends ImmutableAccountabilityProvision.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
