package io.github.dutylist.validation;

import static io.github.dutylist.finding.RecordRules.RECORD_WITHOUT_EVENT;

import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.fulfilment.FulfilmentRecord;
import io.github.dutylist.fulfilment.TriggerEvent;
import io.github.dutylist.model.PlacedClause;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds records that should respond to an event and name none that there is. */
final class EventlessRecords {

    private final RecordsInQuestion question;
    private final Findings findings;
    private final Set<String> events = new HashSet<>();
    private final Map<String, Boolean> eventful = new HashMap<>();

    private EventlessRecords(RecordsInQuestion question, Findings findings) {
        this.question = question;
        this.findings = findings;
        question.records().getEvents().stream().map(TriggerEvent::getId).forEach(events::add);
    }

    static void check(RecordsInQuestion question, Findings findings) {
        EventlessRecords check = new EventlessRecords(question, findings);
        question.eachThatCounts((record, pointer) -> {
            if (record.getEvent().isEmpty()) {
                check.withoutEvent(record, pointer);
            } else if (!check.events.contains(record.getEvent().get())) {
                check.unknownEvent(record, pointer);
            }
        });
    }

    private void unknownEvent(FulfilmentRecord record, String pointer) {
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
