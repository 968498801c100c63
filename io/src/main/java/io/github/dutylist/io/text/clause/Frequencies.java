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
import java.util.Optional;

/** Reads how often and how soon from texts, and keeps the events that deadlines speak of. */
public final class Frequencies {

    private final Map<String, EventType> eventTypes = new LinkedHashMap<>();
    private static final int FARTHEST = 20;

    private final Optional<PlanTime> time;

    /** Starts reading the texts of a document that is for some time, or a standing one. */
    public Frequencies(Optional<PlanTime> time) {
        this.time = time;
    }

    /** Returns what a text demands; what it only names as a breach is left out. */
    public List<FrequencyRequirement> demanded(String text) {
        return read(text, false);
    }

    /** Returns what a condition says was not done or should have been done. */
    public List<FrequencyRequirement> breached(String text) {
        return read(text, true);
    }

    /** Returns requirements whose deadlines that name no event start from the one that some words beside them name: 事故发生后. */
    List<FrequencyRequirement> withEvent(List<FrequencyRequirement> requirements, List<String> beside) {
        if (requirements.stream().noneMatch(Frequencies::lacksEvent)) {
            return requirements;
        }
        Optional<String> event =
                beside.stream().flatMap(words -> event(words).stream()).findFirst();
        return requirements.stream()
                .map(requirement -> event.isPresent() && lacksEvent(requirement)
                        ? ((DeadlineAfterEvent) requirement)
                                .toBuilder()
                                        .addEventTypes(eventType(event.get()))
                                        .build()
                        : requirement)
                .toList();
    }

    private static boolean lacksEvent(FrequencyRequirement requirement) {
        return requirement instanceof DeadlineAfterEvent deadline
                && deadline.getEventTypes().isEmpty();
    }

    /** Returns the event that words begin with: that of their own deadline, or else what stands before 时 or 后. */
    static Optional<String> event(String words) {
        Optional<String> own = eventOfDeadline(words);
        int end = Math.max(words.indexOf('时'), words.indexOf('后')) + 1;
        return own.isPresent() || end == 0 || end > FARTHEST ? own : eventOfDeadline(words.substring(0, end) + "立即");
    }

    private static Optional<String> eventOfDeadline(String words) {
        return FrequencyPhrases.find(words).stream()
                .filter(phrase -> phrase.requirement() instanceof DeadlineAfterEvent && !phrase.isCondition())
                .flatMap(phrase -> phrase.eventWords().stream())
                .findFirst();
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
            return time.map(plan -> plan.dated(requirement)).orElse(requirement);
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
