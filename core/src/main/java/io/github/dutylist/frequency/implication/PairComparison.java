package io.github.dutylist.frequency.implication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The closed form for one requirement against one other.
 *
 * <p>At least a in each span u means at least a·k in a window, k being the greatest number of spans without a common day
 * that lie in it; at most b in each u means at most b·c, c being the least number of spans that cover it.
 * Only those windows are looked at in which these numbers are at their worst.
 *
 * <p>The numbers are exact, not only bounds, unless a least and a greatest sum are given over windows of months, which
 * overlap and are of unequal length.
 */
final class PairComparison {

    /** What one window costs. */
    private static final long STEPS = 20;

    private final Counted given;
    private final Counted demanded;
    private final Horizon horizon;
    private final Budget budget;
    private @Nullable Violation violation;

    private PairComparison(Counted given, Counted demanded, Horizon horizon, Budget budget) {
        this.given = given;
        this.demanded = demanded;
        this.horizon = horizon;
        this.budget = budget;
    }

    /** Tells whether the closed form is exact for what is given. */
    static boolean isExact(Counted given) {
        boolean monthly = given.spans() instanceof RollingSpans rolling
                && rolling.window().months() > 0;
        return !monthly || given.min() == 0 || !given.hasMax();
    }

    /** Tells whether a demand follows, where the horizon is whole; otherwise it may follow nevertheless. */
    static boolean follows(Counted given, Counted demanded, Horizon horizon, Budget budget) {
        return (horizon.whole() || given.spans().equals(demanded.spans()))
                && find(given, demanded, horizon, budget) == null
                && !budget.isSpent();
    }

    /** Returns a window of the horizon in which what is given allows less or more than is demanded, or null. */
    static @Nullable Violation find(Counted given, Counted demanded, Horizon horizon, Budget budget) {
        return new PairComparison(given, demanded, horizon, budget).run();
    }

    private @Nullable Violation run() {
        if (given.spans().equals(demanded.spans()) && given.min() >= demanded.min() && given.max() <= demanded.max()) {
            return null;
        }
        if (demanded.spans() instanceof CalendarSpans calendar) {
            calendar.within(horizon.start(), horizon.end().plusDays(calendar.longest()), this::look);
        } else if (demanded.spans() instanceof RollingSpans rolling) {
            lookAtWindows(rolling);
        }
        return violation;
    }

    private void lookAtWindows(RollingSpans rolling) {
        lookFrom(horizon.start(), rolling);
        if (given.spans() instanceof CalendarSpans calendar) {
            LocalDate first = horizon.start().minusDays(calendar.longest());
            calendar.within(first, horizon.end().plusDays(calendar.longest()), (start, end) -> {
                lookFrom(start.plusDays(1), rolling);
                lookFrom(end.minusDays(1), rolling);
                lookFrom(end, rolling);
            });
        } else if (given.spans().cycleMonths() > 1 || rolling.cycleMonths() > 1) {
            LocalDate day = horizon.start();
            while (violation == null && day.isBefore(horizon.end())) {
                lookFrom(day, rolling);
                day = day.plusDays(1);
            }
        }
    }

    private void lookFrom(LocalDate start, RollingSpans rolling) {
        look(start, rolling.window().end(start));
    }

    private void look(LocalDate start, LocalDate end) {
        if (violation != null || !start.isBefore(horizon.end()) || !budget.take(STEPS)) {
            return;
        }
        if (demanded.min() > 0) {
            long least = given.min() == 0 ? 0 : given.min() * given.spans().disjoint(start, end);
            if (least < demanded.min()) {
                violation = new Violation(start, end, least, demanded.min(), true);
                return;
            }
        }
        if (demanded.hasMax() && greatest(start, end) > demanded.max()) {
            violation = new Violation(start, end, demanded.max() + 1, demanded.max(), false);
        }
    }

    private long greatest(LocalDate start, LocalDate end) {
        if (!given.hasMax()) {
            return Counted.UNBOUNDED;
        }
        long cover = given.spans().cover(start, end);
        return cover < 0 ? Counted.UNBOUNDED : given.max() * cover;
    }
}
