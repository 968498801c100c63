package io.github.dutylist.conformance;

import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.implication.FrequencyAlgebra;
import io.github.dutylist.model.EventType;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The events that a profile speaks of, as a list knows them. */
final class Events {

    private final FrequencyAlgebra algebra;
    private final List<String> ids = new ArrayList<>();
    private boolean unknown;

    /**
     * Looks for events in a list.
     *
     * @param list the list
     * @param wanted their identifiers or titles
     * @param algebra compares times
     */
    Events(ListIndex list, List<String> wanted, FrequencyAlgebra algebra) {
        this.algebra = algebra;
        for (String event : wanted) {
            String folded = Texts.folded(event);
            List<String> found = list.list().getEventTypes().stream()
                    .filter(type -> type.getId().equals(event)
                            || Texts.folded(type.getTitle()).equals(folded))
                    .map(EventType::getId)
                    .toList();
            ids.addAll(found);
            unknown |= found.isEmpty();
        }
    }

    /** Returns what a requirement asks, of no event in particular. */
    static DeadlineAfterEvent wanted(MaximumDeadline requirement) {
        return DeadlineAfterEvent.builder()
                .within(requirement.getWithin())
                .countedFrom(requirement.getCountedFrom())
                .build();
    }

    /** Tells whether frequencies imply that something is done by a deadline after each of these events. */
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
        boolean unnamed = deadline.getEventTypes().isEmpty();
        boolean anyEvent = ids.isEmpty() && !unknown;
        DeadlineAfterEvent wanted = asked.toBuilder()
                .eventTypes(anyEvent || unnamed ? deadline.getEventTypes() : ids)
                .build();
        Sufficiency inTime = Sufficiency.of(algebra.implies(deadline, wanted));
        if (unnamed && !anyEvent) {
            return inTime.and(Sufficiency.OPEN);
        }
        return unknown ? Sufficiency.SHORT : inTime;
    }
}
