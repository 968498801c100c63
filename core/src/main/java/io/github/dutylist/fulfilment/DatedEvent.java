package io.github.dutylist.fulfilment;

import java.time.LocalDate;
import java.util.Comparator;

/** An event on the day on which it happened. */
record DatedEvent(TriggerEvent event, LocalDate day) {

    static final Comparator<DatedEvent> ORDER = Comparator.comparing(DatedEvent::day)
            .thenComparing(DatedEvent::id)
            .thenComparing(dated -> dated.event.toString());

    String id() {
        return event.getId();
    }
}
