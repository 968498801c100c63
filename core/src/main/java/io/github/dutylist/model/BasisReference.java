package io.github.dutylist.model;

import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.value.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** A place in a policy basis that a clause or provision rests on. */
@Value.Immutable
public sealed interface BasisReference extends Extensible permits ImmutableBasisReference {

    /** Returns the identifier of the policy basis. */
    @Identifier
    String getPolicyBasis();

    /** Returns the place in it, such as 第十二条, or empty. */
    Optional<@Line String> getProvision();

    /**
     * Returns a reference to a policy basis as a whole.
     *
     * @param policyBasis the identifier of the policy basis
     */
    static BasisReference of(String policyBasis) {
        return builder().policyBasis(policyBasis).build();
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
     * Collects the members of a basis reference.
     *
     * <p>Mandatory: {@code policyBasis}.
     * Others: {@code provision, extensions}.
     */
    final class Builder extends ImmutableBasisReference.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
