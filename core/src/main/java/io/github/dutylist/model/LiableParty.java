package io.github.dutylist.model;

import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.value.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody who answers under an accountability provision. */
@Value.Immutable
public sealed interface LiableParty extends Extensible permits ImmutableLiableParty {

    /** Returns the identifier of the role, or empty. */
    Optional<@Identifier String> getRole();

    /** Returns who it is, as printed, or empty. */
    Optional<@Line String> getDescription();

    /** Returns whether it answers as a body or as a person. */
    Capacity getCapacity();

    /** Returns the degree in which a leader answers, or empty. */
    Optional<LeadershipLiability> getLeadershipLiability();

    /**
     * Returns the party that a role of the list is.
     *
     * @param role the identifier of the role
     * @param capacity whether it answers as a body or as a person
     */
    static LiableParty of(String role, Capacity capacity) {
        return builder().role(role).capacity(capacity).build();
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
     * Collects the members of a liable party.
     *
     * <p>Mandatory: {@code capacity}.
     * Others: {@code role, description, leadershipLiability, extensions}.
     */
    final class Builder extends ImmutableLiableParty.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
