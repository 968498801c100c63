package io.github.dutylist.fulfilment;

import io.github.dutylist.constraint.Line;
import io.github.dutylist.model.ListReference;
import io.github.dutylist.value.DateRange;
import io.github.dutylist.value.Extensible;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * What an organisation states to have done under a list within a time.
 *
 * <p>Within the coverage, what is not recorded was not done; outside it, nothing follows from the absence of records.
 */
@Value.Immutable
public sealed interface FulfilmentRecords extends Extensible permits ImmutableFulfilmentRecords {

    /** Returns the list, and the version of it, under which the records were made. */
    @Valid
    ListReference getList();

    /** Returns who states them, as printed. */
    @Line
    String getReporter();

    /** Returns the days of which the records are complete. */
    @Valid
    DateRange getCoverage();

    /** Returns the records; may be empty. */
    List<@Valid FulfilmentRecord> getRecords();

    /** Returns the events that happened; may be empty. */
    List<@Valid TriggerEvent> getEvents();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds the members of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Collects the members of the records.
     *
     * <p>Mandatory: {@code list, reporter, coverage}.
     * Others: {@code records, events, extensions}.
     */
    final class Builder extends ImmutableFulfilmentRecords.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
