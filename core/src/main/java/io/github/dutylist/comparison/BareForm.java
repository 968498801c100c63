package io.github.dutylist.comparison;

import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a frequency demands, with its events by what makes them the same in another document. */
final class BareForm {

    private final UnaryOperator<String> eventName;

    /**
     * Makes the form.
     *
     * @param eventName gives for the identifier of an event type what makes it the same in another document
     */
    BareForm(UnaryOperator<String> eventName) {
        this.eventName = eventName;
    }

    /** Returns a conjunction of frequencies in their bare form. */
    Set<FrequencyRequirement> of(List<FrequencyRequirement> frequencies) {
        Set<FrequencyRequirement> bare = new LinkedHashSet<>();
        frequencies.forEach(frequency -> bare.add(of(frequency.withoutWords())));
        return bare;
    }

    private FrequencyRequirement of(FrequencyRequirement requirement) {
        if (requirement instanceof DeadlineAfterEvent deadline) {
            return deadline.toBuilder()
                    .eventTypes(events(deadline.getEventTypes()))
                    .build();
        }
        return requirement instanceof OnEvent occasion
                ? occasion.toBuilder()
                        .eventTypes(events(occasion.getEventTypes()))
                        .build()
                : requirement;
    }

    private List<String> events(List<String> eventTypes) {
        return eventTypes.stream().map(eventName).sorted().distinct().toList();
    }
}
