package io.github.dutylist.fulfilment;

import io.github.dutylist.frequency.period.RollingWindow;
import java.util.List;
import java.util.Optional;

/**
 * A greatest number in every window, wherever it starts.
 *
 * <p>Records that are too close to each other are told together, as one cluster, and not every window that they break.
 */
final class RollingMaximum {

    private final RollingWindow window;
    private final int greatest;
    private final Span covered;
    private final List<DatedRecord> records;
    private final Stretches stretches;

    private RollingMaximum(
            TimeLine time, Demand demand, List<DatedRecord> records, RollingWindow window, int greatest) {
        this.window = window;
        this.greatest = greatest;
        Span known = demand.effect().intersection(new Span(Span.FIRST, time.asOf()));
        this.covered = known.intersection(time.coverage());
        this.records = DatedRecord.within(records, known);
        this.stretches =
                new Stretches(covered.start(), this.records, new Bounds(Optional.empty(), Optional.of(greatest)), true);
    }

    /** Returns the clusters that are too dense, and the stretches between them. */
    static List<JudgedPeriod> judge(
            TimeLine time, Demand demand, List<DatedRecord> records, RollingWindow window, int greatest) {
        return new RollingMaximum(time, demand, records, window, greatest).judge();
    }

    private List<JudgedPeriod> judge() {
        for (int i = 0; i + greatest < records.size(); i++) {
            if (breaks(i)) {
                int end = lastOfCluster(i);
                Span days = Span.upTo(records.get(i).day(), records.get(end).day());
                stretches.broken(cluster(i, end, days), days);
                i = end;
            }
        }
        return stretches.upTo(covered.end());
    }

    /** Tells whether a record and those that follow it are more than a window may hold. */
    private boolean breaks(int first) {
        return records.get(first + greatest)
                .day()
                .isBefore(window.end(records.get(first).day()));
    }

    private int lastOfCluster(int first) {
        int last = first + greatest;
        for (int i = first + 1; i <= last && i + greatest < records.size(); i++) {
            if (breaks(i)) {
                last = i + greatest;
            }
        }
        return last;
    }

    private JudgedPeriod cluster(int first, int last, Span days) {
        PeriodFulfilment cluster = PeriodFulfilment.builder()
                .period(days.days())
                .allowed(greatest)
                .observed(last - first + 1)
                .records(records.subList(first, last + 1).stream()
                        .map(DatedRecord::id)
                        .toList())
                .since(records.get(first + greatest).day())
                .status(FulfilmentStatus.EXCEEDED)
                .provisional(false)
                .build();
        return new JudgedPeriod(cluster, days);
    }
}
