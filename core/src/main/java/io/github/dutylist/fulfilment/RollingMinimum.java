package io.github.dutylist.fulfilment;

import io.github.dutylist.frequency.period.RollingWindow;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A least number in every window, wherever it starts.
 *
 * <p>A window is broken if, and only if, it lies in a gap, so only the gaps that are at least as long as the window are told,
 * and not every window in them.
 * The last gap is still open: it says by when the next record is due.
 * Records outside the coverage count as well; only of gaps that reach outside it nothing is known.
 */
final class RollingMinimum {

    /** Of more records in a gap only the first are told, since the next gap has most of them again. */
    private static final int MOST_RECORDS = 100;

    private final RollingWindow window;
    private final int least;
    private final Span effect;
    private final Span seen;
    private final Span known;
    private final List<DatedRecord> records;
    private final List<Gap> gaps;
    private final List<Gap> covered;
    private final List<JudgedPeriod> broken = new ArrayList<>();

    private RollingMinimum(TimeLine time, Demand demand, List<DatedRecord> records, RollingWindow window, int least) {
        this.window = window;
        this.least = least;
        this.effect = demand.effect();
        this.seen = effect.intersection(new Span(Span.FIRST, time.asOf()));
        this.known = seen.intersection(time.coverage());
        this.records = DatedRecord.within(records, seen);
        this.gaps = Gap.of(seen, this.records, least, window);
        this.covered =
                known.isEmpty() ? List.of() : Gap.of(known, DatedRecord.within(this.records, known), least, window);
    }

    /** Returns the gaps that are too long, the one that is open, and the stretches between them. */
    static List<JudgedPeriod> judge(
            TimeLine time, Demand demand, List<DatedRecord> records, RollingWindow window, int least) {
        return new RollingMinimum(time, demand, records, window, least).judge();
    }

    private List<JudgedPeriod> judge() {
        judgeCovered();
        boolean overdue = broken.stream().anyMatch(gap -> gap.days().end().equals(Span.LAST));
        for (Span days : unknown()) {
            if (!overdue || days.start().isBefore(known.start())) {
                broken.add(unknown(days));
            }
        }
        Gap open = open();
        LocalDate due = due(open.days().start());
        if (!due.isBefore(seen.end()) && due.isBefore(effect.end())) {
            broken.add(pending(open, due));
        }
        broken.sort(Comparator.comparing(JudgedPeriod::start));
        Stretches stretches = new Stretches(seen.start(), records, Bounds.atLeast(least), false);
        broken.forEach(
                gap -> stretches.broken(gap, gap.days().end().equals(Span.LAST) ? upToNow(gap.days()) : gap.days()));
        return stretches.upTo(seen.end());
    }

    /** Returns the gap that is open: of one that starts before the coverage, the part of which it is known. */
    private Gap open() {
        Gap open = gaps.get(gaps.size() - 1);
        boolean isOver = due(open.days().start()).isBefore(seen.end());
        return isOver && !known.isEmpty() && known.end().equals(seen.end()) ? covered.get(covered.size() - 1) : open;
    }

    private Span upToNow(Span days) {
        return new Span(days.start(), seen.end());
    }

    private void judgeCovered() {
        for (Gap gap : covered) {
            LocalDate due = due(gap.days().start());
            if (gap.closed()) {
                broken.add(closed(gap, due));
            } else if (due.isBefore(known.end())) {
                broken.add(missed(gap, due));
            }
        }
    }

    private JudgedPeriod closed(Gap gap, LocalDate due) {
        long days = gap.days().end().toEpochDay() - due.toEpochDay();
        PeriodFulfilment.Builder closed = described(gap, gap.days(), due)
                .since(Span.dayAfter(due))
                .lateBy(Amount.of(Math.toIntExact(days), AmountUnit.DAY))
                .status(FulfilmentStatus.SHORTFALL)
                .provisional(false);
        return new JudgedPeriod(closed.build(), gap.days());
    }

    private JudgedPeriod missed(Gap gap, LocalDate due) {
        boolean owed = isOwed(gap.days().start());
        PeriodFulfilment missed = described(gap, gap.days(), due)
                .since(Span.dayAfter(due))
                .status(owed ? FulfilmentStatus.OVERDUE : FulfilmentStatus.SHORTFALL)
                .provisional(owed)
                .build();
        return new JudgedPeriod(missed, owed ? new Span(gap.days().start(), Span.LAST) : gap.days());
    }

    /** Tells whether what is missing from a day on can still be done, and no record outside the coverage makes up for it. */
    private boolean isOwed(LocalDate start) {
        return seen.end().isBefore(effect.end())
                && DatedRecord.within(records, new Span(start, seen.end())).size() < least;
    }

    private JudgedPeriod pending(Gap open, LocalDate due) {
        Span days = Span.upTo(open.days().start(), due);
        PeriodFulfilment pending = described(open, days, due)
                .status(FulfilmentStatus.NOT_YET_DUE)
                .provisional(true)
                .build();
        return new JudgedPeriod(pending, days);
    }

    /** Returns the days outside the coverage that lie in gaps; none meet. */
    private List<Span> unknown() {
        List<Span> unknown = new ArrayList<>();
        for (Gap gap : gaps) {
            Span days = gap.days();
            if (!due(days.start()).isBefore(days.end())) {
                continue;
            }
            if (known.isEmpty()) {
                unknown.add(days);
            } else {
                unknown.add(new Span(days.start(), Span.earlier(days.end(), known.start())));
                unknown.add(new Span(Span.later(days.start(), known.end()), days.end()));
            }
        }
        return merged(unknown);
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        spans.stream()
                .filter(span -> !span.isEmpty())
                .sorted(Comparator.comparing(Span::start))
                .forEach(span -> {
                    Span last = merged.isEmpty() ? Span.NONE : merged.get(merged.size() - 1);
                    if (merged.isEmpty() || last.end().isBefore(span.start())) {
                        merged.add(span);
                    } else {
                        merged.set(merged.size() - 1, new Span(last.start(), Span.later(last.end(), span.end())));
                    }
                });
        return merged;
    }

    /** Whatever was done before, there must be enough in the window that starts now. */
    private JudgedPeriod unknown(Span days) {
        boolean open = days.end().equals(seen.end()) && seen.end().isBefore(effect.end());
        PeriodFulfilment.Builder described = PeriodFulfilment.builder()
                .period(days.start().isAfter(Span.FIRST) ? days.days() : Optional.empty())
                .required(least);
        LocalDate next = due(seen.end());
        if (open && next.isBefore(effect.end())) {
            described.due(next).missing(least);
        }
        Span concerned = open ? new Span(days.start(), Span.LAST) : days;
        return JudgedPeriod.unknown(described, FulfilmentReason.RECORD_COVERAGE, concerned);
    }

    private PeriodFulfilment.Builder described(Gap gap, Span days, LocalDate due) {
        int observed = gap.observed();
        return PeriodFulfilment.builder()
                .period(days.days())
                .due(due)
                .required(least)
                .observed(observed)
                .missing(least - observed)
                .records(gap.records().stream()
                        .limit(MOST_RECORDS)
                        .map(DatedRecord::id)
                        .toList());
    }

    private LocalDate due(LocalDate start) {
        return Gap.due(start, window);
    }
}
