package io.github.dutylist.examples.quickstart;

import io.github.dutylist.fulfilment.FulfilmentRecord;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.fulfilment.RecordedEvidence;
import io.github.dutylist.fulfilment.TriggerEvent;
import io.github.dutylist.model.EvidenceKind;
import io.github.dutylist.model.ListReference;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The ledger that a department keeps anyway, as a host reads it: one line for everything done. */
final class Ledger {

    private static final String HOURS = "学时=";

    private static final String EVENT = "事件=";

    /** What happened in the year, from which duties follow. */
    private static final TriggerEvent LONGTAN =
            TriggerEvent.of("longtan", "danger", LocalDate.of(2026, 7, 6)).toBuilder()
                    .occurredAt(OffsetDateTime.parse("2026-07-06T03:30:00+08:00"))
                    .build();

    private Ledger() {}

    /** Returns what had been done before a day, as the department states it. */
    static FulfilmentRecords before(LocalDate day, ResponsibilityList list, List<String> lines) {
        return FulfilmentRecords.builder()
                .list(ListReference.of(list.getId(), list.getVersion()))
                .reporter("青岭县水务局办公室")
                .coverage(DateRange.of(LocalDate.of(2026, 1, 1), day.minusDays(1)))
                .records(lines.stream()
                        .skip(1)
                        .map(Ledger::record)
                        .filter(record -> record.getDate().isBefore(day))
                        .toList())
                .addEvents(LONGTAN)
                .build();
    }

    private static FulfilmentRecord record(String line) {
        String[] cells = line.split(",", -1);
        LocalDate date = LocalDate.parse(cells[0].substring(0, 10));
        FulfilmentRecord.Builder record = FulfilmentRecord.builder()
                .id(cells[1] + "." + date)
                .addClauses(cells[1])
                .date(date)
                .title(cells[2])
                .addEvidence(RecordedEvidence.of(EvidenceKind.of(cells[3])));
        if (cells[0].length() > 10) {
            record.occurredAt(OffsetDateTime.parse(cells[0]));
        }
        if (cells[4].startsWith(HOURS)) {
            record.amount(Amount.of(Integer.parseInt(cells[4].substring(HOURS.length())), AmountUnit.CLASS_HOUR));
        }
        if (cells[4].startsWith(EVENT)) {
            record.event(cells[4].substring(EVENT.length()));
        }
        return record.build();
    }
}
