package io.github.dutylist.fulfilment;

import io.github.dutylist.frequency.period.RollingWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days on end with fewer records than a number, and as many of them as there can be.
 *
 * <p>It runs from the day after a record to the day before the one with which there are enough again.
 *
 * @param days the days; none for one that is open and starts with the end of the time
 * @param records the records up to the one that closes it, in the order of their days
 * @param closed whether there are enough again; the last one is open
 */
record Gap(Span days, List<DatedRecord> records, boolean closed) {

    /**
     * Returns the gaps that a window fits into, in the order of their starts, and last the open one, however long it is.
     *
     * @param time the days
     * @param records the records on these days, in their order
     * @param least the number, at least 1
     * @param window the window
     */
    static List<Gap> of(Span time, List<DatedRecord> records, int least, RollingWindow window) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i + least <= records.size(); i++) {
            Span days =
                    new Span(start(time, records, i), records.get(i + least - 1).day());
            if (due(days.start(), window).isBefore(days.end()) && !isInLast(days, gaps)) {
                removeLastIn(days, gaps);
                gaps.add(new Gap(days, records.subList(i, i + least), true));
            }
        }
        Span open = new Span(start(time, records, Math.max(0, records.size() - least + 1)), time.end());
        removeLastIn(open, gaps);
        gaps.add(new Gap(open, DatedRecord.within(records, open), false));
        return gaps;
    }

    /** Returns the last day on which there must be enough, when a gap starts on a day. */
    static LocalDate due(LocalDate start, RollingWindow window) {
        return Span.bounded(window.end(start)).minusDays(1);
    }

    /** Returns how many records are on its days. */
    int observed() {
        return DatedRecord.within(records, days).size();
    }

    /** Returns the first day of the gap in which a record is the first. */
    private static LocalDate start(Span time, List<DatedRecord> records, int first) {
        return first == 0 ? time.start() : Span.dayAfter(records.get(first - 1).day());
    }

    /** Tells whether days lie in the last gap: of several records on one day, all but the first close no other gap. */
    private static boolean isInLast(Span days, List<Gap> gaps) {
        return !gaps.isEmpty() && gaps.get(gaps.size() - 1).days.contains(days);
    }

    /** Removes the last gap where it lies in other days: behind several records on one day all gaps start together. */
    private static void removeLastIn(Span days, List<Gap> gaps) {
        if (!gaps.isEmpty() && days.contains(gaps.get(gaps.size() - 1).days)) {
            gaps.remove(gaps.size() - 1);
        }
    }
}
