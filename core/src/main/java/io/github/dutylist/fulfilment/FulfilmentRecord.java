package io.github.dutylist.fulfilment;

import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.model.Activity;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A record of something done once: a meeting held, a drill, an inspection, a report sent.
 *
 * <p>It counts once on its day, for every clause that it names.
 * If the moment is given, the day is that of the moment in the time zone of the list.
 */
@Value.Immutable
public sealed interface FulfilmentRecord extends Extensible permits ImmutableFulfilmentRecord {

    /** Returns its identifier in the document. */
    @Identifier
    String getId();

    /** Returns the identifiers of the clauses, or assessment schemes, of the list that it serves, at least one. */
    @NotEmpty
    List<@Identifier String> getClauses();

    /** Returns the identifiers of the roles that did it; all bearers of the clause when empty. */
    List<@Identifier String> getRoles();

    /** Returns the day it was done, in the time zone of the list. */
    LocalDate getDate();

    /** Returns the moment it was done, or empty. */
    Optional<OffsetDateTime> getOccurredAt();

    /** Returns how long it took, for duties that demand a duration, or empty. */
    Optional<@Valid Amount> getAmount();

    /** Returns the key of the period to which it belongs, such as {@code 2026-Q3}; that of its day unless given. */
    Optional<@Line String> getForPeriod();

    /** Returns the identifier of the event to which it responds, or empty. */
    Optional<@Identifier String> getEvent();

    /** Returns what was done, or empty. */
    Optional<Activity> getActivity();

    /** Returns what it is called. */
    @Line
    String getTitle();

    /** Returns the evidence that is kept; may be empty. */
    List<@Valid RecordedEvidence> getEvidence();

    /** Returns whether it stands; {@link RecordStatus#FINAL} unless given. */
    Optional<RecordStatus> getStatus();

    /** Tells whether it counts: it was not entered in error. */
    default boolean counts() {
        return getStatus().orElse(RecordStatus.FINAL) != RecordStatus.ENTERED_IN_ERROR;
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
     * Collects the members of a record.
     *
     * <p>Mandatory: {@code id, date, title}.
     * Others: {@code clauses, roles, occurredAt, amount, forPeriod, event, activity, evidence, status,
     *     extensions}.
     */
    final class Builder extends ImmutableFulfilmentRecord.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
