package io.github.dutylist.fulfilment;

import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.value.Extensible;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that happened and from which a deadline runs or a duty follows. */
@Value.Immutable
public sealed interface TriggerEvent extends Extensible permits ImmutableTriggerEvent {

    /** Returns its identifier in the document. */
    @Identifier
    String getId();

    /** Returns the identifier of its type in the list. */
    @Identifier
    String getEventType();

    /** Returns the day it happened, in the time zone of the list. */
    LocalDate getDate();

    /** Returns the moment it happened, or empty. */
    Optional<OffsetDateTime> getOccurredAt();

    /** Returns the moment the bearer became aware of it, or empty. */
    Optional<OffsetDateTime> getAwareAt();

    /**
     * Returns an event of which only the day is known.
     *
     * @param id its identifier in the document
     * @param eventType the identifier of its type in the list
     * @param date the day it happened
     */
    static TriggerEvent of(String id, String eventType, LocalDate date) {
        return builder().id(id).eventType(eventType).date(date).build();
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
     * Collects the members of an event.
     *
     * <p>Mandatory: {@code id, eventType, date}.
     * Others: {@code occurredAt, awareAt, extensions}.
     */
    final class Builder extends ImmutableTriggerEvent.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
