package io.github.dutylist.io.text.clause;

import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.model.EventType;
import io.github.dutylist.wording.FrequencyPhrase;
import io.github.dutylist.wording.FrequencyPhrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads how often and how soon from texts, and keeps the events that deadlines speak of. */
public final class Frequencies {

    private final Map<String, EventType> eventTypes = new LinkedHashMap<>();

    /** Returns what a text demands; what it only names as a breach is left out. */
    public List<FrequencyRequirement> demanded(String text) {
        return read(text, false);
    }

    /** Returns what a condition says was not done or should have been done. */
    public List<FrequencyRequirement> breached(String text) {
        return read(text, true);
    }

    private List<FrequencyRequirement> read(String text, boolean conditions) {
        List<FrequencyRequirement> requirements = new ArrayList<>();
        for (FrequencyPhrase phrase : FrequencyPhrases.find(text)) {
            if (phrase.isCondition() == conditions) {
                requirements.add(withEvent(phrase));
            }
        }
        return requirements;
    }

    private FrequencyRequirement withEvent(FrequencyPhrase phrase) {
        FrequencyRequirement requirement = phrase.requirement();
        String words = phrase.eventWords().orElse("").strip();
        if (words.isEmpty()) {
            return requirement;
        }
        if (requirement instanceof DeadlineAfterEvent deadline) {
            return deadline.toBuilder().addEventTypes(eventType(words)).build();
        }
        if (requirement instanceof OnEvent event) {
            return event.toBuilder().addEventTypes(eventType(words)).build();
        }
        return requirement;
    }

    private String eventType(String words) {
        return eventTypes
                .computeIfAbsent(words, title -> EventType.of("e" + (eventTypes.size() + 1), title))
                .getId();
    }

    /** Returns the events spoken of so far. */
    public List<EventType> eventTypes() {
        return List.copyOf(eventTypes.values());
    }
}
