package io.github.dutylist.fulfilment;

import io.github.dutylist.frequency.period.RollingWindow;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A least number in every window, wherever it starts.
 *
 * <p>A gap runs from the day after a record to the day before the one with which there are enough again.
 * A window is broken if, and only if, it lies in a gap, so only the gaps that are at least as long as the window are told,
 * and not every window in them.
 * The last gap is still open: it says by when the next record is due.
 */
final class RollingMinimum {

    /** Of more records in a gap only the first are told, since the next gap has most of them again. */
    private static final int MOST_RECORDS = 100;

    private final TimeLine time;
    private final RollingWindow window;
    private final int least;
    private final Span effect;
    private final Span known;
    private final List<DatedRecord> records;
    private final Stretches stretches;

    private RollingMinimum(TimeLine time, Demand demand, List<DatedRecord> records, RollingWindow window, int least) {
        this.time = time;
        this.window = window;
        this.least = least;
        this.effect = demand.effect();
        this.known = effect.intersection(time.coverage()).intersection(new Span(Span.FIRST, time.asOf()));
        this.records = DatedRecord.within(records, known);
        this.stretches = new Stretches(known.start(), this.records, Bounds.atLeast(least), false);
    }

    /** Returns the gaps that are too long, the one that is open, and the stretches between them. */
    static List<JudgedPeriod> judge(
            TimeLine time, Demand demand, List<DatedRecord> records, RollingWindow window, int least) {
        return new RollingMinimum(time, demand, records, window, least).judge();
    }

    private List<JudgedPeriod> judge() {
        if (known.isEmpty()) {
            return List.of(unknown(effect.start(), Span.LAST));
        }
        if (effect.start().isBefore(known.start())) {
            stretches.broken(unknown(effect.start(), known.start()), new Span(effect.start(), known.start()));
        }
        for (int i = 0; i + least <= records.size(); i++) {
            closedGap(i);
        }
        return openGap(Math.max(0, records.size() - least + 1));
    }

    /** Tells of the gap before the record with which there are enough, if it is too long. */
    private void closedGap(int first) {
        DatedRecord closing = records.get(first + least - 1);
        Span gap = new Span(gapStart(first), closing.day());
        LocalDate due = due(gap.start());
        if (gap.isEmpty() || !due.isBefore(closing.day())) {
            return;
        }
        long days = closing.day().toEpochDay() - due.toEpochDay();
        PeriodFulfilment.Builder broken = described(gap, due, first, first + least)
                .since(Span.dayAfter(due))
                .lateBy(Amount.of(Math.toIntExact(days), AmountUnit.DAY))
                .status(FulfilmentStatus.SHORTFALL)
                .provisional(false);
        stretches.broken(new JudgedPeriod(broken.build(), gap), gap);
    }

    private List<JudgedPeriod> openGap(int first) {
        LocalDate start = gapStart(first);
        LocalDate due = due(start);
        if (due.isBefore(known.end())) {
            stretches.broken(missed(start, due, first), new Span(start, known.end()));
        } else if (due.isBefore(effect.end())) {
            boolean uncovered = time.isOver(due);
            stretches.broken(
                    uncovered ? unknown(start, Span.dayAfter(due)) : pending(start, due, first), Span.upTo(start, due));
        }
        return stretches.upTo(known.end());
    }

    private JudgedPeriod missed(LocalDate start, LocalDate due, int first) {
        Span gap = new Span(start, known.end());
        boolean owed = time.asOf().isBefore(effect.end());
        PeriodFulfilment missed = described(gap, due, first, records.size())
                .since(Span.dayAfter(due))
                .status(owed ? FulfilmentStatus.OVERDUE : FulfilmentStatus.SHORTFALL)
                .provisional(owed)
                .build();
        return new JudgedPeriod(missed, owed ? new Span(start, Span.LAST) : gap);
    }

    private JudgedPeriod pending(LocalDate start, LocalDate due, int first) {
        Span gap = Span.upTo(start, due);
        PeriodFulfilment pending = described(gap, due, first, records.size())
                .status(FulfilmentStatus.NOT_YET_DUE)
                .provisional(true)
                .build();
        return new JudgedPeriod(pending, gap);
    }

    private JudgedPeriod unknown(LocalDate start, LocalDate end) {
        Span days = new Span(start, end);
        boolean bounded = start.isAfter(Span.FIRST) && end.isBefore(Span.LAST);
        PeriodFulfilment.Builder described = PeriodFulfilment.builder()
                .period(bounded ? days.days() : Optional.empty())
                .required(least);
        return JudgedPeriod.unknown(described, FulfilmentReason.RECORD_COVERAGE, days);
    }

    private PeriodFulfilment.Builder described(Span gap, LocalDate due, int from, int to) {
        int observed = Math.min(to - from, least - 1);
        return PeriodFulfilment.builder()
                .period(gap.days())
                .due(due)
                .required(least)
                .observed(observed)
                .missing(least - observed)
                .records(records.subList(from, Math.min(to, from + MOST_RECORDS)).stream()
                        .map(DatedRecord::id)
                        .toList());
    }

    /** Returns the first day of the gap in which a record is the first. */
    private LocalDate gapStart(int first) {
        return first == 0 ? known.start() : Span.dayAfter(records.get(first - 1).day());
    }

    /** Returns the last day on which there must be enough, when a gap starts on a day. */
    private LocalDate due(LocalDate start) {
        return Span.bounded(window.end(start)).minusDays(1);
    }
}
