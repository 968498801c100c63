package io.github.dutylist.fulfilment;

import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.value.Extensible;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What was required and done under one requirement, for one role and one recipient, period by period. */
@Value.Immutable
public sealed interface RequirementFulfilment extends Extensible permits ImmutableRequirementFulfilment {

    /** Returns the JSON Pointer of the requirement in its clause, such as {@code /recipients/0/frequencies/1}. */
    @Line
    String getRequirement();

    /** Returns the identifier of the role that owes it, or empty when the bearers owe it together. */
    Optional<@Identifier String> getRole();

    /** Returns the recipient to whom it is owed, by its label or its identifier, or empty. */
    Optional<@Line String> getRecipient();

    /** Returns the requirement as the list states it. */
    @Valid
    FrequencyRequirement getFrequency();

    /** Returns what the policy says that it means, where it is a word, or empty. */
    Optional<@Valid FrequencyRequirement> getReadAs();

    /** Returns the worst status of its periods. */
    FulfilmentStatus getStatus();

    /** Returns why there are no periods, or empty. */
    Optional<FulfilmentReason> getReason();

    /** Returns what was required and done in each period, in the order of time; may be empty. */
    List<@Valid PeriodFulfilment> getPeriods();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds the members of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Collects the members of the fulfilment of a requirement.
     *
     * <p>Mandatory: {@code requirement, frequency, status}.
     * Others: {@code role, recipient, readAs, reason, periods, extensions}.
     */
    final class Builder extends ImmutableRequirementFulfilment.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
