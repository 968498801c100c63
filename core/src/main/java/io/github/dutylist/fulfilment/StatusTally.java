package io.github.dutylist.fulfilment;

import java.util.EnumMap;
import java.util.List;

/** Counts statuses. */
final class StatusTally {

    private final EnumMap<FulfilmentStatus, Integer> counts = new EnumMap<>(FulfilmentStatus.class);

    void add(FulfilmentStatus status) {
        counts.merge(status, 1, Integer::sum);
    }

    /** Returns the worst status that occurs; not applicable where there is none. */
    FulfilmentStatus worst() {
        return counts.keySet().stream().findFirst().orElse(FulfilmentStatus.NOT_APPLICABLE);
    }

    /** Returns how often each status occurs, the worst first, without those that do not. */
    List<StatusCount> distribution() {
        return counts.entrySet().stream()
                .map(entry -> StatusCount.of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
