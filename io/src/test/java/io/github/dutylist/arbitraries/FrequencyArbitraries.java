package io.github.dutylist.arbitraries;

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
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.frequency.Season;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.value.AmountUnit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random frequency requirements of each form, whose members agree with each other. */
public final class FrequencyArbitraries {

    private FrequencyArbitraries() {}

    /** Returns requirements of every form. */
    public static Arbitrary<FrequencyRequirement> requirements() {
        return Choice.among(
                countsPerPeriod(),
                durationsPerPeriod(),
                countsPerWindow(),
                deadlinesAfterEvents(),
                requirementsOnEvents(),
                dates(),
                continuous(),
                unquantified());
    }

    /** Returns lists of one or two requirements. */
    public static Arbitrary<List<FrequencyRequirement>> severalRequirements() {
        return requirements().list().ofMinSize(1).ofMaxSize(2);
    }

    /** Returns counts per period: bounds that have their numbers, and periods whose start is known. */
    public static Arbitrary<CountPerPeriod> countsPerPeriod() {
        return Members.of(CountPerPeriod::builder)
                .always(Arbitraries.of(PeriodUnit.values()), CountPerPeriod.Builder::unit)
                .always(Choice.perhaps(Arbitraries.of(Bound.values())), FrequencyArbitraries::withNumbers)
                .always(TextArbitraries.uris(), CountPerPeriod.Builder::scheme)
                .perhaps(Arbitraries.of(1, 2, 3, 4, 5, 12), CountPerPeriod.Builder::every)
                .perhaps(ValueArbitraries.dates(), CountPerPeriod.Builder::anchor)
                .perhaps(seasons(), CountPerPeriod.Builder::during)
                .perhaps(ValueArbitraries.amounts(), CountPerPeriod.Builder::due)
                .perhaps(Arbitraries.of(Per.values()), CountPerPeriod.Builder::per)
                .perhaps(TextArbitraries.texts(), CountPerPeriod.Builder::quote)
                .with(CountPerPeriod.Builder::extensions, CountPerPeriod.Builder::build)
                .map(FrequencyArbitraries::agreeing);
    }

    private static CountPerPeriod.Builder withNumbers(CountPerPeriod.Builder builder, Optional<Bound> bound) {
        if (bound.isEmpty()) {
            return builder.min(1);
        }
        builder.bound(bound.get());
        return switch (bound.get()) {
            case AT_LEAST, BARE, IMPLIED -> builder.min(2);
            case AT_MOST -> builder.max(0);
            case RANGE -> builder.min(2).max(4);
            case EXACTLY -> builder.min(3).max(3);
        };
    }

    /** Takes away what does not go with the unit and the length of the period. */
    private static CountPerPeriod agreeing(CountPerPeriod count) {
        CountPerPeriod.Builder builder = count.toBuilder();
        if (count.getUnit() != PeriodUnit.HOST_PERIOD) {
            builder.scheme(Optional.empty());
        }
        if (!count.isPeriodAligned()) {
            builder.every(1);
        }
        CountPerPeriod aligned = builder.build();
        return aligned.isSeasonMatched()
                ? aligned
                : aligned.toBuilder().during(Optional.empty()).build();
    }

    /** Returns durations per period of the calendar. */
    public static Arbitrary<DurationPerPeriod> durationsPerPeriod() {
        return Members.of(DurationPerPeriod::builder)
                .always(
                        ValueArbitraries.amounts(Arbitraries.of(
                                AmountUnit.MINUTE, AmountUnit.HOUR, AmountUnit.CLASS_HOUR, AmountUnit.DAY)),
                        DurationPerPeriod.Builder::min)
                .always(
                        Arbitraries.of(PeriodUnit.YEAR, PeriodUnit.HALF_YEAR, PeriodUnit.QUARTER, PeriodUnit.MONTH),
                        DurationPerPeriod.Builder::unit)
                .perhaps(Arbitraries.just(1), DurationPerPeriod.Builder::every)
                .perhaps(Arbitraries.of(Per.values()), DurationPerPeriod.Builder::per)
                .perhaps(TextArbitraries.texts(), DurationPerPeriod.Builder::quote)
                .with(DurationPerPeriod.Builder::extensions, DurationPerPeriod.Builder::build);
    }

    /** Returns counts per window of the calendar. */
    public static Arbitrary<CountPerWindow> countsPerWindow() {
        return Members.of(CountPerWindow::builder)
                .always(Arbitraries.of(1, 2), CountPerWindow.Builder::min)
                .perhaps(
                        ValueArbitraries.positives().map(number -> number < 2 ? 2 : number),
                        CountPerWindow.Builder::max)
                .always(
                        ValueArbitraries.amounts(
                                Arbitraries.of(AmountUnit.DAY, AmountUnit.WEEK, AmountUnit.MONTH, AmountUnit.YEAR)),
                        CountPerWindow.Builder::window)
                .perhaps(Arbitraries.of(Per.values()), CountPerWindow.Builder::per)
                .perhaps(TextArbitraries.texts(), CountPerWindow.Builder::quote)
                .with(CountPerWindow.Builder::extensions, CountPerWindow.Builder::build);
    }

    /** Returns deadlines that run from events. */
    public static Arbitrary<DeadlineAfterEvent> deadlinesAfterEvents() {
        return Members.of(DeadlineAfterEvent::builder)
                .perhaps(ListArbitraries.references(), DeadlineAfterEvent.Builder::eventTypes)
                .perhaps(ValueArbitraries.amounts(), DeadlineAfterEvent.Builder::within)
                .perhaps(Arbitraries.of(Promptness.values()), DeadlineAfterEvent.Builder::promptness)
                .perhaps(Arbitraries.of(CountedFrom.values()), DeadlineAfterEvent.Builder::countedFrom)
                .perhaps(TextArbitraries.texts(), DeadlineAfterEvent.Builder::quote)
                .with(DeadlineAfterEvent.Builder::extensions, DeadlineAfterEvent.Builder::build);
    }

    /** Returns counts for each event. */
    public static Arbitrary<OnEvent> requirementsOnEvents() {
        return Members.of(OnEvent::builder)
                .perhaps(ListArbitraries.references(), OnEvent.Builder::eventTypes)
                .perhaps(ValueArbitraries.positives(), OnEvent.Builder::min)
                .perhaps(TextArbitraries.texts(), OnEvent.Builder::quote)
                .with(OnEvent.Builder::extensions, OnEvent.Builder::build);
    }

    /** Returns what is to be done by a date. */
    public static Arbitrary<ByDate> dates() {
        return Members.of(ByDate::builder)
                .always(ValueArbitraries.dates(), ByDate.Builder::date)
                .perhaps(ValueArbitraries.dates(), ByDate.Builder::notBefore)
                .perhaps(TextArbitraries.texts(), ByDate.Builder::quote)
                .with(ByDate.Builder::extensions, ByDate.Builder::build)
                .map(FrequencyArbitraries::ordered);
    }

    private static ByDate ordered(ByDate requirement) {
        return requirement.isOrdered()
                ? requirement
                : requirement.toBuilder()
                        .date(requirement.getNotBefore().orElseThrow())
                        .notBefore(requirement.getDate())
                        .build();
    }

    /** Returns what is done all the time. */
    public static Arbitrary<Continuous> continuous() {
        return Members.of(Continuous::builder)
                .perhaps(TextArbitraries.texts(), Continuous.Builder::quote)
                .with(Continuous.Builder::extensions, Continuous.Builder::build);
    }

    /** Returns words of frequency that nobody can count. */
    public static Arbitrary<Unquantified> unquantified() {
        return Members.of(Unquantified::builder)
                .always(Arbitraries.of(Term.values()), Unquantified.Builder::term)
                .perhaps(TextArbitraries.texts(), Unquantified.Builder::quote)
                .with(Unquantified.Builder::extensions, Unquantified.Builder::build);
    }

    /** Returns seasons, also such that run over the turn of the year. */
    public static Arbitrary<Season> seasons() {
        return Members.of(Season::builder)
                .always(ValueArbitraries.daysOfYear(), Season.Builder::start)
                .always(ValueArbitraries.daysOfYear(), Season.Builder::end)
                .with(Season.Builder::extensions, Season.Builder::build);
    }
}
