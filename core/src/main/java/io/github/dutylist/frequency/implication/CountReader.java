package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.Per;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.period.PeriodCalendar;
import io.github.dutylist.frequency.period.PeriodSeries;
import io.github.dutylist.frequency.period.RollingWindow;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads requirements that count as bounds on sums. */
final class CountReader {

    private static final int LONGEST_MONTHS = 120;

    private static final int LONGEST_DAYS = 3_653;

    private static final int MINUTES_OF_HOUR = 60;

    private final PeriodCalendar calendar;

    CountReader(PeriodCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * What was read.
     *
     * @param counted the bounds, or null
     * @param reason why there are none, or null
     */
    record Reading(@Nullable Counted counted, @Nullable Reason reason) {}

    /** Tells whether a requirement is one that counts. */
    static boolean reads(FrequencyRequirement requirement) {
        return requirement instanceof CountPerPeriod
                || requirement instanceof CountPerWindow
                || requirement instanceof DurationPerPeriod;
    }

    /** Tells whether a requirement sets a greatest number, so that it may contradict others. */
    boolean hasMax(FrequencyRequirement requirement) {
        Counted counted = reads(requirement) ? read(requirement).counted() : null;
        return counted != null && counted.hasMax();
    }

    /** Tells whether two requirements count the same, so that comparing them shows whether they contradict each other. */
    boolean isOfOneMeasure(FrequencyRequirement one, FrequencyRequirement other) {
        Counted counted = reads(one) ? read(one).counted() : null;
        Counted same = reads(other) ? read(other).counted() : null;
        return counted != null && same != null && counted.measure().equals(same.measure());
    }

    Reading read(FrequencyRequirement requirement) {
        if (requirement instanceof CountPerPeriod count) {
            return perPeriod(count);
        }
        if (requirement instanceof CountPerWindow count) {
            return perWindow(count);
        }
        return requirement instanceof DurationPerPeriod duration ? duration(duration) : failed(Reason.OTHER_FORM);
    }

    private Reading perPeriod(CountPerPeriod count) {
        boolean sound = count.isBounded()
                && areNumbers(count.getMin(), count.getMax())
                && count.isBoundMatched()
                && count.isPeriodAligned()
                && count.isSchemeMatched()
                && count.isSeasonMatched()
                && count.getEvery().orElse(1) >= 1;
        if (!sound) {
            return failed(Reason.UNSOUND);
        }
        Optional<Per> per = count.getPer();
        if (count.getUnit() == PeriodUnit.HOST_PERIOD) {
            return count.getEvery().orElse(1) > 1
                    ? failed(Reason.HOST_PERIODS)
                    : counted(count, anonymous(), count.getMin(), count.getMax(), measure(per, count.getScheme()));
        }
        Optional<Spans> spans = calendar.periods(count)
                .flatMap(series -> spans(
                        series,
                        count.getUnit(),
                        count.getEvery().orElse(1),
                        count.getDuring().isEmpty()));
        return spans.map(found -> counted(count, found, count.getMin(), count.getMax(), measure(per, Optional.empty())))
                .orElseGet(() -> failed(Reason.TOO_LONG));
    }

    private static Reading perWindow(CountPerWindow count) {
        if (!count.isBounded()
                || !areNumbers(count.getMin(), count.getMax())
                || !count.isWindowOfCalendar()
                || count.getWindow().getValue() < 1) {
            return failed(Reason.UNSOUND);
        }
        Optional<RollingWindow> window = RollingWindow.of(count.getWindow())
                .filter(found -> found.months() <= LONGEST_MONTHS && found.days() <= LONGEST_DAYS);
        return window.map(found -> counted(
                        count,
                        new RollingSpans(found),
                        count.getMin(),
                        count.getMax(),
                        measure(count.getPer(), Optional.empty())))
                .orElseGet(() -> failed(Reason.TOO_LONG));
    }

    private Reading duration(DurationPerPeriod duration) {
        Amount min = duration.getMin();
        int every = duration.getEvery().orElse(1);
        if (!duration.isMinOfDuration()
                || !duration.isPeriodAligned()
                || !duration.isPeriodOfCalendar()
                || min.getValue() < 1
                || every < 1) {
            return failed(Reason.UNSOUND);
        }
        boolean hours = min.getUnit() == AmountUnit.HOUR;
        long value = hours ? (long) MINUTES_OF_HOUR * min.getValue() : min.getValue();
        AmountUnit unit = hours ? AmountUnit.MINUTE : min.getUnit();
        Measure measure = new Measure(Optional.of(unit), duration.getPer(), Optional.empty());
        return calendar.periods(duration)
                .flatMap(series -> spans(series, duration.getUnit(), every, true))
                .map(spans -> new Reading(new Counted(duration, spans, value, Counted.UNBOUNDED, measure), null))
                .orElseGet(() -> failed(Reason.TOO_LONG));
    }

    private static Optional<Spans> spans(PeriodSeries series, PeriodUnit unit, int every, boolean gapless) {
        int months = gapless ? 1 : 12;
        return switch (unit) {
            case YEAR -> ofMonths(series, 12L * every, gapless);
            case HALF_YEAR -> ofMonths(series, 6L * every, gapless);
            case QUARTER -> ofMonths(series, 3L * every, gapless);
            case MONTH -> ofMonths(series, every, gapless);
            case TEN_DAYS -> ofThirds(series, every, gapless);
            case WEEK -> ofDays(series, months, 7L * every, gapless);
            case DAY, HOST_PERIOD -> ofDays(series, months, every, gapless);
        };
    }

    private static Optional<Spans> ofMonths(PeriodSeries series, long months, boolean gapless) {
        return months > LONGEST_MONTHS
                ? Optional.empty()
                : Optional.of(
                        new CalendarSpans(series, Horizon.cycleMonths((int) months), 1, 31 * (int) months, gapless));
    }

    private static Optional<Spans> ofThirds(PeriodSeries series, int every, boolean gapless) {
        return every > 3 * LONGEST_MONTHS
                ? Optional.empty()
                : Optional.of(new CalendarSpans(series, 12 * every, 1, 11 * every, gapless));
    }

    private static Optional<Spans> ofDays(PeriodSeries series, int months, long days, boolean gapless) {
        return days > LONGEST_DAYS
                ? Optional.empty()
                : Optional.of(new CalendarSpans(series, months, (int) days, (int) days, gapless));
    }

    /** Returns spans that stand for the periods of a host, one like the other. */
    private static Spans anonymous() {
        return new CalendarSpans(PeriodCalendar.standard().periods(PeriodUnit.DAY), 1, 1, 1, true);
    }

    private static Measure measure(Optional<Per> per, Optional<String> scheme) {
        return new Measure(Optional.empty(), per, scheme);
    }

    private static boolean areNumbers(Optional<Integer> min, Optional<Integer> max) {
        return min.orElse(1) >= 1 && max.orElse(0) >= 0;
    }

    private static Reading counted(
            FrequencyRequirement source, Spans spans, Optional<Integer> min, Optional<Integer> max, Measure measure) {
        long greatest = max.isPresent() ? max.get() : Counted.UNBOUNDED;
        return new Reading(new Counted(source, spans, min.orElse(0), greatest, measure), null);
    }

    private static Reading failed(Reason reason) {
        return new Reading(null, reason);
    }
}
