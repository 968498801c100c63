package io.github.dutylist.fulfilment;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.PartialPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.period.CalendarPeriod;
import io.github.dutylist.frequency.period.PeriodSeries;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is required and done in each period of a series.
 *
 * <p>Where there is time after the end of a period, records between two due dates belong to the period whose due date comes
 * next, and what is missing then is still owed.
 */
final class PeriodCounts {

    /** What has been owed for longer is not looked for. */
    private static final int YEARS_BACK = 10;

    private final TimeLine time;
    private final Rulebook rulebook;
    private final Span effect;
    private final PeriodSeries series;
    private final PeriodAttribution attribution;
    private final Bounds bounds;
    private final Optional<Amount> due;
    private final Optional<AmountUnit> unit;
    private final Supplier<Tally> tally;

    private PeriodCounts(
            Evaluation evaluation,
            Demand demand,
            PeriodSeries series,
            Bounds bounds,
            Optional<Amount> due,
            Optional<AmountUnit> unit) {
        this.time = evaluation.time();
        this.rulebook = evaluation.rulebook();
        this.effect = demand.effect();
        this.series = series;
        this.attribution = new PeriodAttribution(rulebook.calendar(), series, demand.records());
        this.bounds = bounds;
        this.due = due;
        this.unit = unit;
        this.tally =
                unit.<Supplier<Tally>>map(it -> () -> new Tally.Duration(it)).orElse(rulebook::times);
    }

    /** Judges a count in each period. */
    static Outcome judge(Evaluation evaluation, Demand demand, CountPerPeriod requirement) {
        Bounds bounds = new Bounds(requirement.getMin(), requirement.getMax());
        if (!bounds.areSound()
                || !requirement.getDue().map(Deadlines::isDeadline).orElse(true)) {
            return Outcome.unknown(FulfilmentReason.MALFORMED);
        }
        Optional<PeriodSeries> series = evaluation.rulebook().calendar().periods(requirement);
        if (series.isEmpty()) {
            boolean ofHost = requirement.getUnit() == PeriodUnit.HOST_PERIOD && requirement.isSchemeMatched();
            return Outcome.unknown(ofHost ? FulfilmentReason.PERIOD_SCHEME : FulfilmentReason.MALFORMED);
        }
        PeriodCounts counts =
                new PeriodCounts(evaluation, demand, series.get(), bounds, requirement.getDue(), Optional.empty());
        return Outcome.of(counts.judge());
    }

    /** Judges a duration in each period. */
    static Outcome judge(Evaluation evaluation, Demand demand, DurationPerPeriod requirement) {
        Bounds bounds = Bounds.atLeast(requirement.getMin().getValue());
        Optional<PeriodSeries> series = evaluation.rulebook().calendar().periods(requirement);
        if (series.isEmpty() || !bounds.areSound() || !requirement.isMinOfDuration()) {
            return Outcome.unknown(FulfilmentReason.MALFORMED);
        }
        Optional<AmountUnit> unit = Optional.of(requirement.getMin().getUnit());
        PeriodCounts counts = new PeriodCounts(evaluation, demand, series.get(), bounds, Optional.empty(), unit);
        return Outcome.of(counts.judge());
    }

    /** Returns the periods that meet the time evaluated, and earlier ones of which something may still be owed. */
    private List<JudgedPeriod> judge() {
        List<JudgedPeriod> judged = new ArrayList<>();
        Span asked = asked();
        series.overlapping(asked.start(), asked.end()).forEach(period -> {
            if (effect.meets(new Span(period.start(), period.end()))) {
                judged.add(judge(period));
            }
        });
        series.cutBySeason(time.evaluated().start(), time.evaluated().end())
                .filter(period -> effect.meets(new Span(period.start(), period.end())))
                .forEach(period -> judged.add(JudgedPeriod.nothing(
                        described(period), FulfilmentReason.PARTIAL_PERIOD, new Span(period.start(), period.end()))));
        return judged;
    }

    private Span asked() {
        Span evaluated = time.evaluated();
        if (due.isEmpty()) {
            return evaluated;
        }
        LocalDate earliest = evaluated.start();
        if (!time.coverage().isEmpty()) {
            LocalDate limit = Span.bounded(earliest.minusYears(YEARS_BACK));
            earliest = Span.earlier(earliest, Span.later(time.coverage().start(), limit));
        }
        return new Span(earliest.minusDays(daysOfGrace(earliest)), evaluated.end());
    }

    /** Returns a number of days that is not less than the time allowed after the end of a period. */
    private long daysOfGrace(LocalDate day) {
        return lastDay(day)
                .map(last -> 2 * (last.toEpochDay() - day.toEpochDay()))
                .orElse(0L);
    }

    private JudgedPeriod judge(CalendarPeriod period) {
        Span whole = new Span(period.start(), period.end());
        PeriodFulfilment.Builder described = described(period);
        Optional<LocalDate> last = lastDay(period.lastDay());
        if (last.isEmpty()) {
            return JudgedPeriod.unknown(described, FulfilmentReason.CALENDAR_COVERAGE, whole);
        }
        Bounds owed = effect.contains(whole) ? bounds : partly(whole);
        if (owed.isNothing()) {
            return JudgedPeriod.nothing(described, FulfilmentReason.PARTIAL_PERIOD, whole);
        }
        return SlotJudge.judge(time, slot(period, lastThatCounts(last.get()), owed));
    }

    private static PeriodFulfilment.Builder described(CalendarPeriod period) {
        return PeriodFulfilment.builder().key(period.key()).period(period.days());
    }

    /** Returns the last day on which anything can still count: a list that ends in a period leaves no more time in it. */
    private LocalDate lastThatCounts(LocalDate last) {
        boolean endsWithEffect = due.isEmpty() && rulebook.partialPeriod() != PartialPeriod.WHOLE_PERIOD;
        return endsWithEffect ? Span.earlier(last, effect.end().minusDays(1)) : last;
    }

    private Bounds partly(Span whole) {
        return switch (rulebook.partialPeriod()) {
            case PRORATE -> bounds.prorated(whole.intersection(effect).length(), whole.length());
            case FULL, WHOLE_PERIOD -> bounds;
            case WAIVE -> Bounds.NOTHING;
        };
    }

    private Slot slot(CalendarPeriod period, LocalDate last, Bounds owed) {
        Span days =
                due.isEmpty() ? new Span(period.start(), period.end()) : Span.upTo(startAfterDueBefore(period), last);
        Span counting = rulebook.partialPeriod() == PartialPeriod.WHOLE_PERIOD ? Span.ALL : counting(last);
        List<DatedRecord> inTime = new ArrayList<>();
        List<DatedRecord> late = new ArrayList<>();
        for (DatedRecord dated : attribution.of(period.key(), days)) {
            if (counting.contains(dated.day())) {
                (dated.day().isAfter(last) ? late : inTime).add(dated);
            }
        }
        return new Slot(
                Optional.of(period.key()),
                Optional.empty(),
                Optional.of(period.days()),
                Span.later(period.start(), counting.start()),
                Optional.of(last),
                due.isPresent(),
                owed,
                unit,
                tally,
                inTime,
                late);
    }

    /** Returns the days whose records count: those of effect, and those after it on which it is still in time. */
    private Span counting(LocalDate last) {
        return due.isEmpty() ? effect : new Span(effect.start(), Span.later(effect.end(), Span.dayAfter(last)));
    }

    /** After a gap, as before the first month of a season, nothing counts before the period starts. */
    private LocalDate startAfterDueBefore(CalendarPeriod period) {
        Optional<CalendarPeriod> before = series.before(period);
        LocalDate start = before.flatMap(previous -> lastDay(previous.lastDay()))
                .map(Span::dayAfter)
                .orElse(period.start());
        boolean follows =
                before.filter(previous -> previous.end().equals(period.start())).isPresent();
        return follows ? start : Span.later(start, period.start());
    }

    /** Returns the last day on which it is in time for a period; empty when the working-day calendar does not know. */
    private Optional<LocalDate> lastDay(LocalDate endOfPeriod) {
        return due.isEmpty() ? Optional.of(endOfPeriod) : rulebook.deadlines().lastDayAfter(endOfPeriod, due.get());
    }
}
