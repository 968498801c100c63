package io.github.dutylist.fulfilment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A record that counts, on the day on which it counts. */
record DatedRecord(FulfilmentRecord record, LocalDate day) {

    /** By day, then by identifier, so that the order in which records are given does not matter. */
    static final Comparator<DatedRecord> ORDER = Comparator.comparing(DatedRecord::day)
            .thenComparing(DatedRecord::id)
            .thenComparing(dated -> dated.record.toString());

    String id() {
        return record.getId();
    }

    /**
     * Returns the records of some days.
     *
     * @param records records in their order
     * @param days the days
     */
    static List<DatedRecord> within(List<DatedRecord> records, Span days) {
        return days.isEmpty() ? List.of() : records.subList(before(records, days.start()), before(records, days.end()));
    }

    /** Returns how many records are of a day before this one. */
    private static int before(List<DatedRecord> records, LocalDate day) {
        int low = 0;
        int high = records.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (records.get(middle).day().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
