package io.github.dutylist.fulfilment;

import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A deadline of minutes or hours after a moment.
 *
 * <p>It is kept by a record whose moment is not after it; a record without one tells something only when its whole day is
 * after the deadline.
 * How late it was is told in the unit of the deadline, rounded up, or in minutes where it is less than an hour.
 */
final class ClockDeadline {

    private static final long MINUTES_OF_HOUR = 60;

    private final TimeLine time;
    private final DatedEvent event;
    private final OffsetDateTime dueAt;
    private final LocalDate due;
    private final AmountUnit unit;
    private final List<DatedRecord> responses;

    private ClockDeadline(
            TimeLine time, DatedEvent event, OffsetDateTime from, Amount within, List<DatedRecord> responses) {
        this.time = time;
        this.event = event;
        this.unit = within.getUnit();
        this.dueAt = time.inZone(from).plusMinutes(within.getValue() * minutes(unit));
        this.due = dueAt.toLocalDate();
        this.responses = responses;
    }

    static JudgedPeriod judge(
            TimeLine time, DatedEvent event, OffsetDateTime from, Amount within, List<DatedRecord> responses) {
        return new ClockDeadline(time, event, from, within, responses).judge();
    }

    private JudgedPeriod judge() {
        Optional<DatedRecord> first = firstResponse();
        if (first.isPresent() && !momentOf(first.get()).isAfter(dueAt)) {
            return settled(described(first, FulfilmentStatus.SATISFIED, false).observed(1));
        }
        if (responses.stream().anyMatch(this::mayBeInTime)) {
            return settled(described(Optional.empty(), FulfilmentStatus.NOT_EVALUABLE, true)
                    .reason(FulfilmentReason.RECORD_TIME));
        }
        if (first.isPresent()) {
            return late(first.get());
        }
        return time.seenAt().isAfter(dueAt) ? missed() : settled(described(first, FulfilmentStatus.NOT_YET_DUE, true));
    }

    private JudgedPeriod late(DatedRecord response) {
        long minutes = Duration.between(dueAt, momentOf(response))
                .plusMinutes(1)
                .minusNanos(1)
                .toMinutes();
        AmountUnit told = minutes < MINUTES_OF_HOUR ? AmountUnit.MINUTE : unit;
        long units = (minutes + minutes(told) - 1) / minutes(told);
        PeriodFulfilment late = described(Optional.of(response), FulfilmentStatus.SHORTFALL, false)
                .since(due)
                .lateBy(Amount.of((int) Math.min(units, Integer.MAX_VALUE), told))
                .build();
        return new JudgedPeriod(late, Span.upTo(event.day(), response.day()));
    }

    private JudgedPeriod missed() {
        Span days = Span.upTo(event.day(), due);
        if (!time.coverage().contains(days)) {
            return settled(described(Optional.empty(), FulfilmentStatus.NOT_EVALUABLE, true)
                    .reason(FulfilmentReason.RECORD_COVERAGE));
        }
        PeriodFulfilment owed = described(Optional.empty(), FulfilmentStatus.OVERDUE, true)
                .since(due)
                .build();
        return new JudgedPeriod(owed, new Span(event.day(), Span.LAST));
    }

    /** Returns the record with the earliest moment. */
    private Optional<DatedRecord> firstResponse() {
        return responses.stream()
                .filter(dated -> dated.record().getOccurredAt().isPresent())
                .min((one, other) ->
                        momentOf(one).toInstant().compareTo(momentOf(other).toInstant()));
    }

    private boolean mayBeInTime(DatedRecord dated) {
        return dated.record().getOccurredAt().isEmpty() && !dated.day().isAfter(due);
    }

    private static OffsetDateTime momentOf(DatedRecord dated) {
        return dated.record().getOccurredAt().orElseThrow();
    }

    private static long minutes(AmountUnit unit) {
        return unit == AmountUnit.HOUR ? MINUTES_OF_HOUR : 1;
    }

    private PeriodFulfilment.Builder described(
            Optional<DatedRecord> response, FulfilmentStatus status, boolean provisional) {
        PeriodFulfilment.Builder described = PeriodFulfilment.builder()
                .event(event.id())
                .period(Span.upTo(event.day(), due).days())
                .due(due)
                .dueAt(dueAt)
                .required(1)
                .status(status)
                .provisional(provisional);
        response.ifPresent(dated -> described.addRecords(dated.id()));
        return status == FulfilmentStatus.SATISFIED
                ? described
                : described.observed(0).missing(1);
    }

    private JudgedPeriod settled(PeriodFulfilment.Builder judged) {
        return new JudgedPeriod(judged.build(), Span.upTo(event.day(), due));
    }
}
