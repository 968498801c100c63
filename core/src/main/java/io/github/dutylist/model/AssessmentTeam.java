package io.github.dutylist.model;

import io.github.dutylist.constraint.Line;
import io.github.dutylist.value.Extensible;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The team that performs an assessment. */
@Value.Immutable
public sealed interface AssessmentTeam extends Extensible permits ImmutableAssessmentTeam {

    /** Returns its name. */
    @Line
    String getName();

    /** Returns who leads it, or empty. */
    Optional<@Line String> getLeader();

    /** Returns the number of its members, at least 1, or empty. */
    Optional<@Min(1) Integer> getSize();

    /** Returns its members as printed; may be empty. */
    List<@Line String> getMembers();

    /**
     * Returns a team of which only the name is known.
     *
     * @param name its name
     */
    static AssessmentTeam of(String name) {
        return builder().name(name).build();
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
     * Collects the members of an assessment team.
     *
     * <p>Mandatory: {@code name}.
     * Others: {@code leader, size, members, extensions}.
     */
    final class Builder extends ImmutableAssessmentTeam.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
