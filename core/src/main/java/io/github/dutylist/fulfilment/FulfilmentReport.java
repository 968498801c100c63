package io.github.dutylist.fulfilment;

import io.github.dutylist.constraint.Line;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.model.ListReference;
import io.github.dutylist.value.DateRange;
import io.github.dutylist.value.Extensible;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * What was required by a list in a time, and what was done, as the records tell on a day.
 *
 * <p>It depends on nothing but what it states: the list, the records, the period, the day, the policy and the version of the library.
 */
@Value.Immutable
public sealed interface FulfilmentReport extends Extensible permits ImmutableFulfilmentReport {

    /** Returns the list and its version. */
    @Valid
    ListReference getList();

    /** Returns who stated the records. */
    @Line
    String getReporter();

    /** Returns the time evaluated. */
    @Valid
    DateRange getPeriod();

    /** Returns the day as of whose start it is evaluated; nothing that happens on it or later is known. */
    LocalDate getAsOf();

    /** Returns the policy that was applied. */
    @Valid
    EvaluationPolicy getPolicy();

    /** Returns the version of the library that made it. */
    @Line
    String getLibraryVersion();

    /** Returns the worst status of its clauses and assessment schemes. */
    FulfilmentStatus getStatus();

    /** Returns how often each status occurs among its clauses and assessment schemes, the worst first. */
    List<@Valid StatusCount> getDistribution();

    /** Returns the clauses in document order, without those that only contain others; may be empty. */
    List<@Valid ClauseFulfilment> getClauses();

    /** Returns the assessment schemes in document order; may be empty. */
    List<@Valid ClauseFulfilment> getAssessments();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds the members of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Collects the members of a report of fulfilment.
     *
     * <p>Mandatory: {@code list, reporter, period, asOf, policy, libraryVersion, status}.
     * Others: {@code distribution, clauses, assessments, extensions}.
     */
    final class Builder extends ImmutableFulfilmentReport.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
