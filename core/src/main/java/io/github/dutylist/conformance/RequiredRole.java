package io.github.dutylist.conformance;

import io.github.dutylist.model.Holder;
import io.github.dutylist.model.Responsibility;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Roles that bear a responsibility, as many as the bounds allow: 明确第一责任人一名.
 */
@Value.Immutable
public sealed interface RequiredRole extends Requirement permits ImmutableRequiredRole {

    /** Returns the responsibility. */
    Responsibility getResponsibility();

    /** Returns the least number of roles; 1 unless this or the greatest number is given. */
    Optional<@Min(1) Integer> getMin();

    /** Returns the greatest number of roles, or empty. */
    Optional<@Min(0) Integer> getMax();

    /** Returns what must hold a role for it to be counted; anything when empty. */
    List<Holder> getHolders();

    /** Tells whether the least number, if there is one, is not above the greatest. */
    @AssertTrue
    default boolean isBounded() {
        return getMin().isEmpty() || getMax().isEmpty() || getMin().get() <= getMax().get();
    }

    @Override
    default RequirementKind kind() {
        return RequirementKind.REQUIRED_ROLE;
    }

    @Override
    default <R> R match(Cases<R> cases) {
        return cases.requiredRole(this);
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
     * Collects the members of a required role.
     *
     * <p>Mandatory: {@code id, conformance, statement, responsibility}.
     * Others: {@code basis, appliesWhen, min, max, holders, extensions}.
     */
    final class Builder extends ImmutableRequiredRole.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
