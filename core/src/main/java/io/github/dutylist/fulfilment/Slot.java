package io.github.dutylist.fulfilment;

import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One occasion on which something is owed or limited, with the records that may count for it.
 *
 * @param key the key of the period, if it is one
 * @param event the identifier of the event, if it follows from one
 * @param period the days as they are printed
 * @param first the first day on which it can be done
 * @param due the last day on which it is in time; empty when nothing is said
 * @param owedAfterDue whether it is still owed when the time is up
 * @param bounds how much is required and allowed
 * @param unit the unit of a duration
 * @param tally makes what adds the records up
 * @param inTime the records in time, in the order of their days
 * @param late the records after it, in the order of their days
 */
record Slot(
        Optional<String> key,
        Optional<String> event,
        Optional<DateRange> period,
        LocalDate first,
        Optional<LocalDate> due,
        boolean owedAfterDue,
        Bounds bounds,
        Optional<AmountUnit> unit,
        Supplier<Tally> tally,
        List<DatedRecord> inTime,
        List<DatedRecord> late) {

    /** Returns the days in which it can be done in time; to the end of days when there is no deadline. */
    Span days() {
        return due.map(last -> Span.upTo(first, last)).orElse(new Span(first, Span.LAST));
    }

    /** Returns what is known of it before it is judged. */
    PeriodFulfilment.Builder describe() {
        return PeriodFulfilment.builder()
                .key(key)
                .event(event)
                .period(period)
                .due(bounds.least().flatMap(least -> due))
                .required(bounds.least())
                .allowed(bounds.greatest())
                .unit(unit);
    }
}
