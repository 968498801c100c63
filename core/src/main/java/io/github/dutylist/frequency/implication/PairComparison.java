package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.period.RollingWindow;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The closed form for one requirement against one other.
 *
 * <p>At least a in each span u means at least a·k in a window, k being the greatest number of spans without a common day
 * that lie in it; at most b in each u means at most b·c, c being the least number of spans that cover it.
 * Only those windows are looked at in which these numbers are at their worst.
 *
 * <p>Periods of a number of days, such as every four weeks, drift through the calendar and meet its periods in every way in the
 * course of centuries.
 * What follows wherever they start follows from them; see {@link #drift}.
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

    /** The days of each given period, wherever they start; or 0 if the given spans are looked at as they are. */
    private final int drift;

    private PairComparison(Counted given, Counted demanded, Horizon horizon, Budget budget, int drift) {
        this.given = given;
        this.demanded = demanded;
        this.horizon = horizon;
        this.budget = budget;
        this.drift = drift;
    }

    /** Tells whether the closed form is exact for what is given. */
    static boolean isExact(Counted given) {
        boolean monthly = given.spans() instanceof RollingSpans rolling
                && rolling.window().months() > 0;
        return !monthly || given.min() == 0 || !given.hasMax();
    }

    /** Tells whether a demand follows; if not and their cycle is long, it may follow nevertheless. */
    static boolean follows(Counted given, Counted demanded, Budget budget) {
        Horizon horizon = Horizon.of(List.of(given.spans(), demanded.spans()));
        if (horizon.whole() || given.spans().equals(demanded.spans())) {
            return find(given, demanded, horizon, budget) == null && !budget.isSpent();
        }
        return followsWhereverItDrifts(given, demanded, budget);
    }

    private static boolean followsWhereverItDrifts(Counted given, Counted demanded, Budget budget) {
        int days = drift(demanded.spans());
        Horizon own = Horizon.of(List.of(days > 0 ? given.spans() : demanded.spans()));
        int drift = drift(given.spans());
        if (!own.whole() || days == 0 && drift == 0) {
            return false;
        }
        Counted anywhere = days == 0
                ? demanded
                : new Counted(
                        demanded.source(),
                        new RollingSpans(RollingWindow.of(Amount.of(days, AmountUnit.DAY))
                                .orElseThrow()),
                        demanded.min(),
                        demanded.max(),
                        demanded.measure());
        return new PairComparison(given, anywhere, own, budget, days == 0 ? drift : 0).run() == null
                && !budget.isSpent();
    }

    /** Returns the days of each of some periods if they are of so many days and nothing else, or 0. */
    private static int drift(Spans spans) {
        boolean isOfDays = spans instanceof CalendarSpans calendar && calendar.gapless() && calendar.cycleMonths() == 1;
        return isOfDays ? spans.cycleDays() : 0;
    }

    /** Returns a window of the horizon in which what is given allows less or more than is demanded, or null. */
    static @Nullable Violation find(Counted given, Counted demanded, Horizon horizon, Budget budget) {
        return new PairComparison(given, demanded, horizon, budget, 0).run();
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
            long least = given.min() == 0 ? 0 : given.min() * disjoint(start, end);
            if (least < demanded.min()) {
                violation = new Violation(start, end, least, demanded.min(), true);
                return;
            }
        }
        if (demanded.hasMax() && greatest(start, end) > demanded.max()) {
            violation = new Violation(start, end, demanded.max() + 1, demanded.max(), false);
        }
    }

    private long disjoint(LocalDate start, LocalDate end) {
        long length = end.toEpochDay() - start.toEpochDay();
        return drift > 0
                ? Math.max(0, length - drift + 1) / drift
                : given.spans().disjoint(start, end);
    }

    private long cover(LocalDate start, LocalDate end) {
        long length = end.toEpochDay() - start.toEpochDay();
        return drift > 0 ? 1 + (length + drift - 2) / drift : given.spans().cover(start, end);
    }

    private long greatest(LocalDate start, LocalDate end) {
        if (!given.hasMax()) {
            return Counted.UNBOUNDED;
        }
        long cover = cover(start, end);
        return cover < 0 ? Counted.UNBOUNDED : given.max() * cover;
    }
}
