package io.github.dutylist.conformance;

import io.github.dutylist.model.SanctionMeasure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Accountability for duties: which must be reached by a provision, and with what measures.
 *
 * <p>A provision reaches a duty if a condition names the duty or a clause around it, or is a catch-all.
 */
@Value.Immutable
public sealed interface RequiredAccountability extends Requirement permits ImmutableRequiredAccountability {

    /** Returns which duties must be reached. */
    AccountabilityCoverage getCoverage();

    /** Returns which duties must be reached, if the coverage is {@link AccountabilityCoverage#SELECTOR}, or empty. */
    Optional<@Valid Selector> getSelector();

    /** Returns the measures that the provisions must have; may be empty. */
    List<SanctionMeasure> getMeasures();

    /** Returns the least number of conditions in all provisions, or empty. */
    Optional<@Min(1) Integer> getMinConditions();

    /** Tells whether there is a selector if, and only if, the coverage asks for one. */
    @AssertTrue
    default boolean isSelectorMatched() {
        return getSelector().isPresent() == (getCoverage() == AccountabilityCoverage.SELECTOR);
    }

    @Override
    default RequirementKind kind() {
        return RequirementKind.REQUIRED_ACCOUNTABILITY;
    }

    @Override
    default <R> R match(Cases<R> cases) {
        return cases.requiredAccountability(this);
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
     * Collects the members of a required accountability.
     *
     * <p>Mandatory: {@code id, conformance, statement, coverage}.
     * Others: {@code basis, appliesWhen, selector, measures, minConditions, extensions}.
     */
    final class Builder extends ImmutableRequiredAccountability.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
