package io.github.dutylist.wording;

import io.github.dutylist.frequency.Bound;
import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.Continuous;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.CountedFrom;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.frequency.Per;
import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.value.Amount;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes requirements of what the words say. */
final class Requirements {

    private Requirements() {}

    /** Returns a number of times in a period, as its words bound it; null when nothing is required or allowed. */
    static @Nullable FrequencyRequirement count(
            Period period, int min, int max, @Nullable Limit limit, @Nullable Per per) {
        Bounds bounds = Bounds.of(min * period.times(), max * period.times(), limit);
        if (bounds.min() == null && bounds.max() == null) {
            return null;
        }
        if (!period.startIsKnown()) {
            return window(period, bounds, per);
        }
        CountPerPeriod.Builder count = in(period, per).bound(bounds.bound());
        if (bounds.min() != null) {
            count.min(bounds.min());
        }
        if (bounds.max() != null) {
            count.max(bounds.max());
        }
        return fitting(count.build());
    }

    /** Returns once in a period that no number goes with; null when there is no form for such a period. */
    static @Nullable FrequencyRequirement implied(Period period, @Nullable Per per) {
        int number = period.times() * period.parts();
        return period.startIsKnown()
                ? fitting(in(period, per).min(number).bound(Bound.IMPLIED).build())
                : window(period, Bounds.of(number, number, Limit.AT_LEAST), per);
    }

    /**
     * Returns a number of times in any stretch of time as long as a period, or null when the calendar has no such stretch.
     *
     * <p>每两年 does not say which year is the first, and none is made up.
     */
    private static @Nullable CountPerWindow window(Period period, Bounds bounds, @Nullable Per per) {
        Amount length = period.length();
        if (length == null) {
            return null;
        }
        CountPerWindow.Builder window = CountPerWindow.builder().window(length);
        if (bounds.min() != null) {
            window.min(bounds.min());
        }
        if (bounds.max() != null) {
            window.max(bounds.max());
        }
        if (per != null) {
            window.per(per);
        }
        return window.build();
    }

    /** Returns an accumulated length of time in a period, or null when the form has no such period. */
    static @Nullable FrequencyRequirement duration(Period period, Amount least, @Nullable Per per) {
        DurationPerPeriod.Builder duration =
                DurationPerPeriod.builder().min(least).unit(period.unit());
        if (period.every() != 1) {
            duration.every(period.every());
        }
        if (per != null) {
            duration.per(per);
        }
        DurationPerPeriod built = duration.build();
        boolean exists = period.window() == null && built.isPeriodAligned() && built.isPeriodOfCalendar();
        return exists ? built : null;
    }

    /** Returns a deadline behind an event, with a time, with a word, or with neither. */
    static FrequencyRequirement deadline(
            @Nullable Amount within, @Nullable Promptness promptness, boolean countedFromAwareness) {
        DeadlineAfterEvent.Builder deadline = DeadlineAfterEvent.builder();
        if (within != null) {
            deadline.within(within);
        }
        if (promptness != null) {
            deadline.promptness(promptness);
        }
        if (countedFromAwareness) {
            deadline.countedFrom(CountedFrom.AWARENESS);
        }
        return deadline.build();
    }

    /** Returns what two counts demand that differ at most in a bare number for the least one, or null when they differ more. */
    static @Nullable FrequencyRequirement same(FrequencyRequirement one, FrequencyRequirement other) {
        if (quoting("", one).equals(quoting("", other))) {
            return one;
        }
        if (!(one instanceof CountPerPeriod first) || !(other instanceof CountPerPeriod second)) {
            return null;
        }
        boolean isSame = unbound(first).equals(unbound(second));
        return isSame ? first.getBound().equals(Optional.of(Bound.BARE)) ? second : first : null;
    }

    private static CountPerPeriod unbound(CountPerPeriod count) {
        return count.toBuilder().bound(Optional.empty()).quote(Optional.empty()).build();
    }

    /** Returns a requirement with the words that it was read from. */
    static FrequencyRequirement quoting(String quote, FrequencyRequirement requirement) {
        return requirement.match(new Quoting(quote));
    }

    /** A season in which none of its periods fits is left out. */
    private static CountPerPeriod fitting(CountPerPeriod count) {
        return count.isSeasonMatched()
                ? count
                : count.toBuilder().during(Optional.empty()).build();
    }

    private static CountPerPeriod.Builder in(Period period, @Nullable Per per) {
        CountPerPeriod.Builder count = CountPerPeriod.builder().unit(period.unit());
        if (period.every() != 1) {
            count.every(period.every());
        }
        if (period.scheme() != null) {
            count.scheme(period.scheme());
        }
        if (period.season() != null) {
            count.during(period.season());
        }
        if (period.due() != null) {
            count.due(period.due());
        }
        if (per != null) {
            count.per(per);
        }
        return count;
    }

    private record Bounds(@Nullable Integer min, @Nullable Integer max, Bound bound) {

        static Bounds of(int min, int max, @Nullable Limit limit) {
            if (limit == Limit.AT_MOST) {
                return new Bounds(null, max, Bound.AT_MOST);
            }
            int least = limit == Limit.OVER ? min + 1 : min;
            if (least == 0) {
                return new Bounds(null, null, Bound.AT_LEAST);
            }
            if (limit == Limit.EXACTLY && min == max) {
                return new Bounds(min, min, Bound.EXACTLY);
            }
            if (limit != null && limit != Limit.EXACTLY) {
                return new Bounds(least, null, Bound.AT_LEAST);
            }
            return min == max ? new Bounds(min, null, Bound.BARE) : new Bounds(min, max, Bound.RANGE);
        }
    }

    private record Quoting(String quote) implements FrequencyRequirement.Cases<FrequencyRequirement> {

        @Override
        public FrequencyRequirement countPerPeriod(CountPerPeriod requirement) {
            return requirement.toBuilder().quote(quote).build();
        }

        @Override
        public FrequencyRequirement durationPerPeriod(DurationPerPeriod requirement) {
            return requirement.toBuilder().quote(quote).build();
        }

        @Override
        public FrequencyRequirement countPerWindow(CountPerWindow requirement) {
            return requirement.toBuilder().quote(quote).build();
        }

        @Override
        public FrequencyRequirement deadlineAfterEvent(DeadlineAfterEvent requirement) {
            return requirement.toBuilder().quote(quote).build();
        }

        @Override
        public FrequencyRequirement onEvent(OnEvent requirement) {
            return requirement.toBuilder().quote(quote).build();
        }

        @Override
        public FrequencyRequirement byDate(ByDate requirement) {
            return requirement.toBuilder().quote(quote).build();
        }

        @Override
        public FrequencyRequirement continuous(Continuous requirement) {
            return requirement.toBuilder().quote(quote).build();
        }

        @Override
        public FrequencyRequirement unquantified(Unquantified requirement) {
            return requirement.toBuilder().quote(quote).build();
        }
    }
}
