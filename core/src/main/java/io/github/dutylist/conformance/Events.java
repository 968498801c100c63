package io.github.dutylist.conformance;

import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.frequency.implication.FrequencyAlgebra;
import io.github.dutylist.frequency.implication.Implication;
import io.github.dutylist.model.EventType;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An event that a profile speaks of, as a list knows it, or any event. */
final class Events {

    private final FrequencyAlgebra algebra;
    private final @Nullable List<String> ids;
    private final List<String> titles;

    private Events(FrequencyAlgebra algebra, @Nullable List<String> ids, List<String> titles) {
        this.algebra = algebra;
        this.ids = ids;
        this.titles = titles;
    }

    /** Returns any event. */
    static Events any(FrequencyAlgebra algebra) {
        return new Events(algebra, null, List.of());
    }

    /**
     * Looks for an event in a list.
     *
     * @param list the list
     * @param event its identifier or title
     * @param algebra compares times
     */
    static Events of(ListIndex list, String event, FrequencyAlgebra algebra) {
        String folded = Texts.folded(event);
        List<EventType> meant = list.list().getEventTypes().stream()
                .filter(type -> type.getId().equals(event)
                        || Texts.folded(type.getTitle()).equals(folded))
                .toList();
        return new Events(
                algebra,
                meant.stream().map(EventType::getId).toList(),
                Stream.concat(
                                Stream.of(Texts.foldedParts(event)),
                                meant.stream().map(EventType::getTitle).map(Texts::foldedParts))
                        .distinct()
                        .toList());
    }

    /** Returns what a requirement asks, of no event in particular. */
    static DeadlineAfterEvent wanted(MaximumDeadline requirement) {
        return DeadlineAfterEvent.builder()
                .within(requirement.getWithin())
                .countedFrom(requirement.getCountedFrom())
                .build();
    }

    /** Tells whether a frequency is at events, and names none. */
    static boolean isOfAny(FrequencyRequirement frequency) {
        boolean eventful = frequency instanceof OnEvent || frequency instanceof DeadlineAfterEvent;
        return eventful && named(frequency).isEmpty();
    }

    /** Returns the events that a frequency names. */
    static List<String> named(FrequencyRequirement frequency) {
        if (frequency instanceof OnEvent occasion) {
            return occasion.getEventTypes();
        }
        return frequency instanceof DeadlineAfterEvent deadline ? deadline.getEventTypes() : List.of();
    }

    /** Returns a frequency with other events, if it is at events. */
    static FrequencyRequirement at(List<String> events, FrequencyRequirement frequency) {
        if (events.equals(named(frequency))) {
            return frequency;
        }
        if (frequency instanceof OnEvent occasion) {
            return occasion.toBuilder().eventTypes(events).build();
        }
        return frequency instanceof DeadlineAfterEvent deadline
                ? deadline.toBuilder().eventTypes(events).build()
                : frequency;
    }

    /** Tells whether a duty speaks of the event, in what it demands or in its words. */
    boolean isAbout(Duty duty) {
        return ids != null
                && (duty.clause().getFrequencies().stream()
                                .anyMatch(frequency -> named(frequency).stream().anyMatch(ids::contains))
                        || titles.stream().anyMatch(duty::says));
    }

    /** Tells whether the list does not know the event. */
    boolean isUnknown() {
        return ids != null && ids.isEmpty();
    }

    /** Tells whether frequencies imply that something is done by a deadline after the event. */
    Sufficiency deadline(List<FrequencyRequirement> demanded, DeadlineAfterEvent asked) {
        Sufficiency best = Sufficiency.SHORT;
        for (FrequencyRequirement frequency : demanded) {
            if (frequency instanceof DeadlineAfterEvent deadline) {
                best = best.or(deadline(deadline, asked));
            }
        }
        return best;
    }

    /** A deadline without events is after those that its clause speaks of, which a person has to read. */
    private Sufficiency deadline(DeadlineAfterEvent deadline, DeadlineAfterEvent asked) {
        Sufficiency inTime = Sufficiency.of(implies(deadline, asked));
        if (deadline.getEventTypes().isEmpty() && ids != null) {
            return inTime.and(Sufficiency.OPEN);
        }
        return isUnknown() ? Sufficiency.SHORT : inTime;
    }

    private Implication implies(DeadlineAfterEvent deadline, DeadlineAfterEvent asked) {
        boolean unnamed = deadline.getEventTypes().isEmpty();
        List<String> wanted = ids == null || unnamed ? deadline.getEventTypes() : ids;
        return algebra.implies(deadline, at(wanted, asked));
    }

    /** Returns why frequencies do not imply that something is done by a deadline, by the first of them that is one. */
    Optional<Implication> shortfall(List<FrequencyRequirement> demanded, DeadlineAfterEvent asked) {
        return demanded.stream()
                .filter(DeadlineAfterEvent.class::isInstance)
                .map(DeadlineAfterEvent.class::cast)
                .map(deadline -> implies(deadline, asked))
                .filter(answer -> !answer.isImplied())
                .findFirst();
    }
}
