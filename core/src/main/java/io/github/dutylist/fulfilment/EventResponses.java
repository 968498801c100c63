package io.github.dutylist.fulfilment;

import io.github.dutylist.frequency.CountedFrom;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.value.Amount;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What follows from events: something to be done by a deadline, or a number of times.
 *
 * <p>A record responds to the event that it names.
 * Where a requirement names no types of events, it is those of which its clause speaks elsewhere; where there are none,
 * those to which its records respond.
 */
final class EventResponses {

    private final Evaluation evaluation;
    private final Demand demand;
    private final Map<String, List<DatedRecord>> responses = new HashMap<>();

    private EventResponses(Evaluation evaluation, Demand demand) {
        this.evaluation = evaluation;
        this.demand = demand;
        for (DatedRecord dated : demand.records()) {
            dated.record()
                    .getEvent()
                    .ifPresent(event -> responses
                            .computeIfAbsent(event, id -> new ArrayList<>())
                            .add(dated));
        }
    }

    /** Judges a deadline after each event. */
    static Outcome judge(Evaluation evaluation, Demand demand, DeadlineAfterEvent requirement) {
        Optional<Amount> within =
                requirement.getWithin().or(() -> requirement.getPromptness().flatMap(evaluation.rulebook()::limit));
        if (within.isEmpty() && requirement.getPromptness().isPresent()) {
            return Outcome.unknown(FulfilmentReason.PROMPTNESS);
        }
        if (!within.map(Deadlines::isDeadline).orElse(true)) {
            return Outcome.unknown(FulfilmentReason.MALFORMED);
        }
        boolean fromAwareness = requirement.getCountedFrom().orElse(CountedFrom.OCCURRENCE) == CountedFrom.AWARENESS;
        EventResponses after = new EventResponses(evaluation, demand);
        return after.each(
                requirement.getEventTypes(),
                event -> within.isEmpty()
                        ? after.counted(event, 1)
                        : after.deadline(event, within.get(), fromAwareness));
    }

    /** Judges a count for each event. */
    static Outcome judge(Evaluation evaluation, Demand demand, OnEvent requirement) {
        int least = requirement.getMin().orElse(1);
        if (least < 1) {
            return Outcome.unknown(FulfilmentReason.MALFORMED);
        }
        EventResponses on = new EventResponses(evaluation, demand);
        return on.each(requirement.getEventTypes(), event -> on.counted(event, least));
    }

    private Outcome each(List<String> eventTypes, Function<DatedEvent, JudgedPeriod> judge) {
        Set<String> types = eventTypes.isEmpty() ? demand.eventTypes() : new LinkedHashSet<>(eventTypes);
        if (types.isEmpty() && responses.isEmpty()) {
            return Outcome.unknown(FulfilmentReason.EVENT_TYPES);
        }
        List<DatedEvent> events = types.isEmpty()
                ? evaluation.records().events(responses.keySet())
                : evaluation.records().eventsOfTypes(types);
        return Outcome.of(events.stream()
                .filter(event -> demand.effect().contains(event.day()))
                .map(judge)
                .toList());
    }

    private JudgedPeriod counted(DatedEvent event, int least) {
        return SlotJudge.judge(evaluation.time(), slot(event, Optional.empty(), least));
    }

    private JudgedPeriod deadline(DatedEvent event, Amount within, boolean fromAwareness) {
        Optional<OffsetDateTime> moment = (fromAwareness
                        ? event.event().getAwareAt()
                        : event.event().getOccurredAt())
                .filter(it -> it.getYear() >= 1 && it.getYear() <= 9999);
        boolean ofClock = Tally.isOfClock(within.getUnit());
        if (moment.isEmpty() && (fromAwareness || ofClock)) {
            return JudgedPeriod.unknown(
                    described(event), FulfilmentReason.EVENT_TIME, Span.upTo(event.day(), event.day()));
        }
        if (ofClock) {
            return ClockDeadline.judge(evaluation.time(), event, moment.orElseThrow(), within, responsesTo(event));
        }
        LocalDate opening = evaluation.time().day(moment, event.day());
        Optional<LocalDate> due = evaluation.rulebook().deadlines().lastDay(opening, within);
        if (due.isEmpty()) {
            return JudgedPeriod.unknown(
                    described(event), FulfilmentReason.CALENDAR_COVERAGE, Span.upTo(event.day(), opening));
        }
        return SlotJudge.judge(evaluation.time(), slot(event, due, 1));
    }

    private Slot slot(DatedEvent event, Optional<LocalDate> due, int least) {
        List<DatedRecord> inTime = new ArrayList<>();
        List<DatedRecord> late = new ArrayList<>();
        for (DatedRecord dated : responsesTo(event)) {
            boolean isLate = due.map(last -> dated.day().isAfter(last)).orElse(false);
            (isLate ? late : inTime).add(dated);
        }
        return new Slot(
                Optional.empty(),
                Optional.of(event.id()),
                due.flatMap(last -> Span.upTo(event.day(), last).days()),
                event.day(),
                due,
                true,
                Bounds.atLeast(least),
                Optional.empty(),
                evaluation.rulebook()::times,
                inTime,
                late);
    }

    private List<DatedRecord> responsesTo(DatedEvent event) {
        return responses.getOrDefault(event.id(), List.of());
    }

    private static PeriodFulfilment.Builder described(DatedEvent event) {
        return PeriodFulfilment.builder().event(event.id()).required(1);
    }
}
