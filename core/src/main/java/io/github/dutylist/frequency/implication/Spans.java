package io.github.dutylist.frequency.implication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The runs of days in each of which something is counted. */
sealed interface Spans permits CalendarSpans, RollingSpans, RepeatedSpan {

    /** Returns after how many months they repeat themselves, or 1 if that has nothing to do with months. */
    int cycleMonths();

    /** Returns after how many days they repeat themselves, or 1 if that has nothing to do with a number of days. */
    int cycleDays();

    /** Returns how many of them side by side take so many days, or null if they do not cover time without gaps or overlaps. */
    @Nullable
    Ratio perCycle(long days);

    /** Returns an upper bound of the days of one. */
    int longest();

    /** Gives every one that lies in a range with all its days, in the order of time. */
    void within(LocalDate start, LocalDate end, Visitor visitor);

    /** Returns the greatest number of them that lie in a range without a day in common. */
    long disjoint(LocalDate start, LocalDate end);

    /** Returns the least number of them that together cover a range, or -1 if they do not cover it. */
    long cover(LocalDate start, LocalDate end);

    /** Takes one span. */
    interface Visitor {

        /** Takes the span from a day until before another. */
        void visit(LocalDate start, LocalDate end);
    }
}
