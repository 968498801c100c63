package io.github.dutylist.conformance;

import io.github.dutylist.constraint.Line;
import io.github.dutylist.frequency.CountedFrom;
import io.github.dutylist.value.Amount;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A deadline after an event that some single duty must keep: 1小时内报告.
 *
 * <p>Of several events, each may have its own duty.
 */
@Value.Immutable
public sealed interface MaximumDeadline extends Requirement permits ImmutableMaximumDeadline {

    /** Returns which duties count. */
    @Valid
    Selector getSelector();

    /** Returns the identifiers or titles of the event types of a list that are meant; any event when empty. */
    List<@Line String> getEventTypes();

    /** Returns the longest time allowed. */
    @Valid
    Amount getWithin();

    /** Returns the moment from which the time runs; {@link CountedFrom#OCCURRENCE} unless given. */
    Optional<CountedFrom> getCountedFrom();

    @Override
    default RequirementKind kind() {
        return RequirementKind.MAXIMUM_DEADLINE;
    }

    @Override
    default <R> R match(Cases<R> cases) {
        return cases.maximumDeadline(this);
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
     * Collects the members of a maximum deadline.
     *
     * <p>Mandatory: {@code id, conformance, statement, selector, within}.
     * Others: {@code basis, appliesWhen, eventTypes, countedFrom, extensions}.
     */
    final class Builder extends ImmutableMaximumDeadline.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
