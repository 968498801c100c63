package io.github.dutylist.conformance;

import io.github.dutylist.model.RecipientMode;
import io.github.dutylist.model.RecipientRelation;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A recipient to whom some duty must report: 向上级党委报告.
 */
@Value.Immutable
public sealed interface RequiredRecipient extends Requirement permits ImmutableRequiredRecipient {

    /** Returns which duties count. */
    @Valid
    Selector getSelector();

    /** Returns how the recipient must stand to the organisation. */
    RecipientRelation getRelation();

    /** Returns in what way it must be addressed; any unless given. */
    Optional<RecipientMode> getMode();

    @Override
    default RequirementKind kind() {
        return RequirementKind.REQUIRED_RECIPIENT;
    }

    @Override
    default <R> R match(Cases<R> cases) {
        return cases.requiredRecipient(this);
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
     * Collects the members of a required recipient.
     *
     * <p>Mandatory: {@code id, conformance, statement, selector, relation}.
     * Others: {@code basis, appliesWhen, mode, extensions}.
     */
    final class Builder extends ImmutableRequiredRecipient.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
