package io.github.dutylist.validation;

import static io.github.dutylist.finding.RecordRules.RECORD_BEFORE_EVENT;
import static io.github.dutylist.finding.RecordRules.RECORD_WITHOUT_EVENT;

import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.fulfilment.FulfilmentRecord;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.fulfilment.TriggerEvent;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.value.Identifier;
import io.github.dutylist.value.LexicalForm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds records that should respond to an event and name none that there is, or one that came later. */
final class EventlessRecords {

    private final RecordsInQuestion question;
    private final Findings findings;
    private final Set<String> events;
    private final Map<String, Boolean> eventful = new HashMap<>();

    private EventlessRecords(RecordsInQuestion question, Findings findings) {
        this.question = question;
        this.findings = findings;
        this.events = events(question.records());
    }

    static void check(RecordsInQuestion question, Findings findings) {
        EventlessRecords check = new EventlessRecords(question, findings);
        question.eachThatCounts((record, pointer) -> {
            if (record.getEvent().isEmpty()) {
                check.withoutEvent(record, pointer);
            } else if (isUnknown(record.getEvent().get(), check.events)) {
                unknownEvent(record, pointer, findings);
            }
        });
    }

    /** Finds only the records that name an event which there is not. */
    static void checkAlone(FulfilmentRecords records, Findings findings) {
        Set<String> events = events(records);
        RecordsInQuestion.eachThatCounts(records, (record, pointer) -> {
            if (record.getEvent().filter(event -> isUnknown(event, events)).isPresent()) {
                unknownEvent(record, pointer, findings);
            }
        });
    }

    /** Finds records that are dated before the event that they name, the first of its identifier. */
    static void checkOrder(FulfilmentRecords records, Findings findings) {
        Map<String, TriggerEvent> events = new HashMap<>();
        records.getEvents().forEach(event -> events.putIfAbsent(event.getId(), event));
        RecordsInQuestion.eachThatCounts(
                records,
                (record, pointer) -> record.getEvent()
                        .map(events::get)
                        .filter(event -> record.getDate().isBefore(event.getDate()))
                        .ifPresent(event -> findings.add(RECORD_BEFORE_EVENT
                                .at(pointer + "/date")
                                .with("record", record.getId())
                                .with("date", record.getDate().toString())
                                .with("event", event.getId())
                                .with("eventDate", event.getDate().toString())
                                .build())));
    }

    /** Returns the identifiers of the events, and those that malformed ones of them may be meant for. */
    private static Set<String> events(FulfilmentRecords records) {
        Set<String> events = new HashSet<>();
        for (TriggerEvent event : records.getEvents()) {
            events.add(event.getId());
            if (!LexicalForm.IDENTIFIER.matches(event.getId())) {
                Identifier.near(event.getId()).ifPresent(near -> events.add(near.toString()));
            }
        }
        return events;
    }

    /** Tells whether there is no such event; what is no identifier was reported as such. */
    private static boolean isUnknown(String event, Set<String> events) {
        return !events.contains(event) && LexicalForm.IDENTIFIER.matches(event);
    }

    private static void unknownEvent(FulfilmentRecord record, String pointer, Findings findings) {
        findings.addUnlessLost(
                RECORD_WITHOUT_EVENT
                        .at(pointer + "/event")
                        .with("record", record.getId())
                        .with("event", record.getEvent())
                        .build(),
                "/events");
    }

    private void withoutEvent(FulfilmentRecord record, String pointer) {
        question.clausesOf(record).stream()
                .filter(this::followsEvents)
                .findFirst()
                .ifPresent(placed -> findings.addUnlessLost(
                        RECORD_WITHOUT_EVENT
                                .at(pointer + "/event")
                                .with("record", record.getId())
                                .with("clause", placed.clause().getId())
                                .build(),
                        pointer + "/event"));
    }

    private boolean followsEvents(PlacedClause placed) {
        return eventful.computeIfAbsent(placed.clause().getId(), id -> {
            List<FrequencyRequirement> frequencies =
                    RecordChecks.frequencies(placed).toList();
            return !frequencies.isEmpty()
                    && frequencies.stream().allMatch(it -> it instanceof DeadlineAfterEvent || it instanceof OnEvent);
        });
    }
}
