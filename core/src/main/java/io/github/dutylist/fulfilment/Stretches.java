package io.github.dutylist.fulfilment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a time line on which every window is kept: what is left of it between the others.
 *
 * <p>The others are added in the order of their starts.
 * What a window requires or allows is not said of a stretch that has fewer or more records than it, since the stretch is not
 * one window.
 */
final class Stretches {

    private final List<DatedRecord> records;
    private final Bounds bounds;
    private final boolean growing;
    private final List<JudgedPeriod> judged = new ArrayList<>();
    private LocalDate start;

    /**
     * Starts a time line.
     *
     * @param start the first day
     * @param records the records on it, in the order of their days
     * @param bounds how much is required and allowed in every window
     * @param growing whether what is kept at the end of the time line may still be broken
     */
    Stretches(LocalDate start, List<DatedRecord> records, Bounds bounds, boolean growing) {
        this.start = start;
        this.records = records;
        this.bounds = bounds;
        this.growing = growing;
    }

    /** Adds a stretch on which a window is broken. */
    void broken(JudgedPeriod period, Span days) {
        kept(days.start(), false);
        start = Span.later(start, days.end());
        judged.add(period);
    }

    /** Returns the stretches up to a day. */
    List<JudgedPeriod> upTo(LocalDate end) {
        kept(end, growing);
        return judged;
    }

    private void kept(LocalDate end, boolean provisional) {
        Span days = new Span(start, end);
        if (days.isEmpty()) {
            return;
        }
        List<String> ids =
                DatedRecord.within(records, days).stream().map(DatedRecord::id).toList();
        judged.add(new JudgedPeriod(
                PeriodFulfilment.builder()
                        .period(days.days())
                        .required(bounds.least().filter(least -> ids.size() >= least))
                        .allowed(bounds.greatest().filter(greatest -> ids.size() <= greatest))
                        .observed(ids.size())
                        .records(ids)
                        .status(FulfilmentStatus.SATISFIED)
                        .provisional(provisional)
                        .build(),
                days));
    }
}
