package io.github.dutylist.validation;

import io.github.dutylist.fulfilment.FulfilmentRecord;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Records that are being checked, and what they are checked against.
 *
 * @param records the records
 * @param list the list that they should be of
 * @param asOf the day as of whose start they are checked
 */
record RecordsInQuestion(FulfilmentRecords records, ListIndex list, LocalDate asOf) {

    /** Calls for each record with its pointer. */
    void each(BiConsumer<FulfilmentRecord, String> consumer) {
        each(records, consumer);
    }

    static void each(FulfilmentRecords records, BiConsumer<FulfilmentRecord, String> consumer) {
        List<FulfilmentRecord> all = records.getRecords();
        for (int i = 0; i < all.size(); i++) {
            consumer.accept(all.get(i), "/records/" + i);
        }
    }

    /** Calls for each record that was not entered in error with its pointer. */
    void eachThatCounts(BiConsumer<FulfilmentRecord, String> consumer) {
        eachThatCounts(records, consumer);
    }

    static void eachThatCounts(FulfilmentRecords records, BiConsumer<FulfilmentRecord, String> consumer) {
        each(records, (record, pointer) -> {
            if (record.counts()) {
                consumer.accept(record, pointer);
            }
        });
    }

    /** Returns the clauses of the list that a record serves, each once. */
    List<PlacedClause> clausesOf(FulfilmentRecord record) {
        return record.getClauses().stream()
                .distinct()
                .flatMap(id -> list.clause(id).stream())
                .toList();
    }

    /** Returns the name of the time zone of the list. */
    String zone() {
        return list.list().getTimeZone().orElse("Asia/Shanghai");
    }

    /** Returns the day of a moment in the time zone of the list; empty when the zone is none or time does not reach it. */
    Optional<LocalDate> dayOf(OffsetDateTime moment) {
        try {
            return Optional.of(moment.atZoneSameInstant(ZoneId.of(zone())).toLocalDate());
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
