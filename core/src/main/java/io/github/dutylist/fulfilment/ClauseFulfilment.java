package io.github.dutylist.fulfilment;

import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.value.Extensible;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What was required and done under one clause, or one assessment scheme. */
@Value.Immutable
public sealed interface ClauseFulfilment extends Extensible permits ImmutableClauseFulfilment {

    /** Returns the identifier of the clause or assessment scheme. */
    @Identifier
    String getClause();

    /** Returns the worst status of its parts. */
    FulfilmentStatus getStatus();

    /** Returns why there are no requirements, or empty. */
    Optional<FulfilmentReason> getReason();

    /** Returns how often each status occurs among its periods, the worst first; may be empty. */
    List<@Valid StatusCount> getDistribution();

    /** Returns what was required and done under each requirement, role by role; may be empty. */
    List<@Valid RequirementFulfilment> getRequirements();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds the members of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Collects the members of the fulfilment of a clause.
     *
     * <p>Mandatory: {@code clause, status}.
     * Others: {@code reason, distribution, requirements, extensions}.
     */
    final class Builder extends ImmutableClauseFulfilment.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
