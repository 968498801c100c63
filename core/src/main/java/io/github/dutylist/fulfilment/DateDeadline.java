package io.github.dutylist.fulfilment;

import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something to be done once, by a date. */
final class DateDeadline {

    private DateDeadline() {}

    static Outcome judge(Evaluation evaluation, Demand demand, ByDate requirement) {
        if (!requirement.isOrdered()) {
            return Outcome.unknown(FulfilmentReason.MALFORMED);
        }
        LocalDate last = requirement.getDate();
        if (!demand.effect().contains(last)) {
            return Outcome.of(List.of());
        }
        LocalDate first = Span.later(
                requirement.getNotBefore().orElse(Span.FIRST), demand.effect().start());
        List<DatedRecord> inTime = new ArrayList<>();
        List<DatedRecord> late = new ArrayList<>();
        for (DatedRecord dated : DatedRecord.within(demand.records(), new Span(first, Span.LAST))) {
            (dated.day().isAfter(last) ? late : inTime).add(dated);
        }
        return Outcome.of(List.of(SlotJudge.judge(evaluation.time(), slot(evaluation, first, last, inTime, late))));
    }

    private static Slot slot(
            Evaluation evaluation, LocalDate first, LocalDate last, List<DatedRecord> inTime, List<DatedRecord> late) {
        boolean bounded = first.isAfter(Span.FIRST);
        LocalDate from = bounded
                ? first
                : Span.earlier(last, evaluation.time().coverage().start());
        Optional<DateRange> days = bounded ? Span.upTo(first, last).days() : Optional.empty();
        return new Slot(
                Optional.empty(),
                Optional.empty(),
                days,
                from,
                Optional.of(last),
                true,
                Bounds.atLeast(1),
                Optional.empty(),
                evaluation.rulebook()::times,
                inTime,
                late);
    }
}
