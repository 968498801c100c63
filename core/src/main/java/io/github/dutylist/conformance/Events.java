package io.github.dutylist.conformance;

import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.implication.FrequencyAlgebra;
import io.github.dutylist.model.EventType;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.text.Texts;
import io.github.dutylist.value.Amount;
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

    /** Tells whether frequencies imply that something is done within a time after each of these events. */
    Sufficiency deadline(List<FrequencyRequirement> demanded, Amount within) {
        Sufficiency best = Sufficiency.SHORT;
        for (FrequencyRequirement frequency : demanded) {
            if (frequency instanceof DeadlineAfterEvent deadline) {
                best = best.or(deadline(deadline, within));
            }
        }
        return best;
    }

    /** A deadline without events is after those that its clause speaks of, which a person has to read. */
    private Sufficiency deadline(DeadlineAfterEvent deadline, Amount within) {
        boolean unnamed = deadline.getEventTypes().isEmpty();
        boolean anyEvent = ids.isEmpty() && !unknown;
        DeadlineAfterEvent wanted = DeadlineAfterEvent.builder()
                .eventTypes(anyEvent || unnamed ? deadline.getEventTypes() : ids)
                .within(within)
                .build();
        Sufficiency inTime = Sufficiency.of(algebra.implies(deadline, wanted));
        if (unnamed && !anyEvent) {
            return inTime.and(Sufficiency.OPEN);
        }
        return unknown ? Sufficiency.SHORT : inTime;
    }
}
