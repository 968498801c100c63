package io.github.dutylist.frequency;

import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.value.Amount;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A deadline that runs from an event: 24小时内报告, 第一时间.
 *
 * <p>With neither a time nor a word of promptness it says only that the deed follows the event.
 */
@Value.Immutable
public sealed interface DeadlineAfterEvent extends FrequencyRequirement permits ImmutableDeadlineAfterEvent {

    /** Returns the identifiers of the event types; any event the clause speaks of when empty. */
    List<@Identifier String> getEventTypes();

    /** Returns the time allowed, or empty. */
    Optional<@Valid Amount> getWithin();

    /** Returns the word that stands for a time, or empty. */
    Optional<Promptness> getPromptness();

    /** Returns the moment from which the time runs; {@link CountedFrom#OCCURRENCE} unless given. */
    Optional<CountedFrom> getCountedFrom();

    @Override
    default FrequencyKind kind() {
        return FrequencyKind.DEADLINE_AFTER_EVENT;
    }

    @Override
    default <R> R match(Cases<R> cases) {
        return cases.deadlineAfterEvent(this);
    }

    /**
     * Returns "within a time" (24小时内).
     *
     * @param time the time allowed
     */
    static DeadlineAfterEvent within(Amount time) {
        return builder().within(time).build();
    }

    /**
     * Returns a deadline in a word (第一时间, 及时).
     *
     * @param promptness the word
     */
    static DeadlineAfterEvent of(Promptness promptness) {
        return builder().promptness(promptness).build();
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
     * Collects the members of a deadline after an event.
     *
     * <p>Nothing is mandatory.
     * Others: {@code eventTypes, within, promptness, countedFrom, quote, extensions}.
     */
    final class Builder extends ImmutableDeadlineAfterEvent.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}
