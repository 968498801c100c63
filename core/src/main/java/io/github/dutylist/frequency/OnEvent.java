package io.github.dutylist.frequency;

import io.github.dutylist.constraint.Identifier;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A count for each event: 遇有重大情况召开会议. */
@Value.Immutable
public sealed interface OnEvent extends FrequencyRequirement permits ImmutableOnEvent {

    /** Returns the identifiers of the event types; any event the clause speaks of when empty. */
    List<@Identifier String> getEventTypes();

    /** Returns the least number for each event; 1 unless given. */
    Optional<@Min(1) Integer> getMin();

    @Override
    default FrequencyKind kind() {
        return FrequencyKind.ON_EVENT;
    }

    @Override
    default <R> R match(Cases<R> cases) {
        return cases.onEvent(this);
    }

    /**
     * Returns "once for each event" of these types.
     *
     * @param eventTypes the identifiers of the event types; any event the clause speaks of when there are none
     */
    static OnEvent of(String... eventTypes) {
        return builder().addEventTypes(eventTypes).build();
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
     * Collects the members of a count for each event.
     *
     * <p>Nothing is mandatory.
     * Others: {@code eventTypes, min, quote, extensions}.
     */
    final class Builder extends ImmutableOnEvent.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
