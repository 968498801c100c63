package io.github.dutylist.frequency;

import io.github.dutylist.constraint.AbsoluteUri;
import io.github.dutylist.constraint.YearlyDay;
import io.github.dutylist.value.Extensible;
import jakarta.validation.Valid;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** How records are measured against a list, as far as its wording leaves that open. */
@Value.Immutable
public sealed interface EvaluationPolicy extends Extensible permits ImmutableEvaluationPolicy {

    /**
     * Returns the day on which years, half-years, quarters and months start; 1 January unless given; never 29 February.
     */
    Optional<@YearlyDay MonthDay> getYearStart();

    /** Returns what a period demands in which the list was in force only for a part; in proportion unless given. */
    Optional<PartialPeriod> getPartialPeriod();

    /** Returns what a clause carried over from the version replaced means, or empty. */
    Optional<Continuity> getContinuity();

    /** Returns how several records of one day count, or empty. */
    Optional<SameDay> getSameDay();

    /** Returns the working-day calendar that deadlines in working days refer to, or empty. */
    Optional<@AbsoluteUri String> getWorkingDayCalendar();

    /** Returns what the words of promptness mean in numbers, or empty. */
    Optional<@Valid PromptnessLimits> getPromptness();

    /** Returns what the words of frequency that nobody can count mean here; may be empty. */
    Map<Term, @Valid FrequencyRequirement> getTerms();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds the members of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Collects the members of an evaluation policy.
     *
     * <p>Nothing is mandatory.
     * Others: {@code yearStart, partialPeriod, continuity, sameDay, workingDayCalendar, promptness, terms,
     *     extensions}.
     */
    final class Builder extends ImmutableEvaluationPolicy.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
