package io.github.dutylist.fulfilment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The records that count, by the clause that they serve, and the events, in the order of their days.
 *
 * <p>What lies in the future is left out, as is what was entered in error; of records or events of one identifier only the
 * first counts.
 */
final class RecordIndex {

    private final Map<String, List<DatedRecord>> byClause = new HashMap<>();
    private final Map<String, List<DatedEvent>> byType = new HashMap<>();
    private final Map<String, DatedEvent> eventById = new HashMap<>();

    RecordIndex(FulfilmentRecords records, TimeLine time) {
        Set<String> known = new HashSet<>();
        records.getRecords().stream()
                .filter(FulfilmentRecord::counts)
                .map(record -> new DatedRecord(record, time.day(record.getOccurredAt(), record.getDate())))
                .filter(dated -> time.isOver(dated.day()))
                .sorted(DatedRecord.ORDER)
                .filter(dated -> known.add(dated.id()))
                .forEach(this::add);
        records.getEvents().stream()
                .map(event -> new DatedEvent(event, time.day(event.getOccurredAt(), event.getDate())))
                .filter(dated -> time.isOver(dated.day()))
                .sorted(DatedEvent.ORDER)
                .filter(dated -> eventById.putIfAbsent(dated.id(), dated) == null)
                .forEach(dated -> byType.computeIfAbsent(dated.event().getEventType(), type -> new ArrayList<>())
                        .add(dated));
    }

    private void add(DatedRecord dated) {
        List<String> clauses = dated.record().getClauses();
        for (String clause : clauses.size() > 1 ? new LinkedHashSet<>(clauses) : clauses) {
            byClause.computeIfAbsent(clause, id -> new ArrayList<>()).add(dated);
        }
    }

    /** Returns the records that serve a clause, or an assessment scheme, in the order of their days. */
    List<DatedRecord> of(String clause) {
        return Collections.unmodifiableList(byClause.getOrDefault(clause, List.of()));
    }

    /** Returns the events of some types in the order of their days. */
    List<DatedEvent> eventsOfTypes(Set<String> types) {
        return types.stream()
                .flatMap(type -> byType.getOrDefault(type, List.of()).stream())
                .sorted(DatedEvent.ORDER)
                .toList();
    }

    /** Returns the events with some identifiers in the order of their days; unknown identifiers are left out. */
    List<DatedEvent> events(Set<String> ids) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(eventById.get(id)))
                .sorted(DatedEvent.ORDER)
                .toList();
    }
}
