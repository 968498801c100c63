package io.github.dutylist.wording;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is said in Chinese is read as what was meant. */
class FrequencyWordingProperties {

    @Property
    void theChinesePhraseGivesTheRequirementBack(@ForAll("sayable") FrequencyRequirement requirement) {
        String phrase = FrequencyWording.phrase(requirement, Locale.CHINA);

        List<FrequencyPhrase> found = FrequencyPhrases.find(phrase + "开展检查。");

        assertThat(found).as(phrase).hasSize(1);
        assertThat(Requirements.quoting("", found.get(0).requirement()))
                .as(phrase)
                .isEqualTo(Requirements.quoting("", requirement));
        assertThat(found.get(0).isCondition()).as(phrase).isFalse();
        assertThat(found.get(0).isApproximate()).as(phrase).isFalse();
    }

    @Property
    void theEnglishPhraseIsOfEnglishWords(@ForAll("sayable") FrequencyRequirement requirement) {
        assertThat(FrequencyWording.phrase(requirement, Locale.UK))
                .matches("[ -~]+")
                .doesNotContain("  ")
                .isNotBlank();
    }

    @Provide
    Arbitrary<FrequencyRequirement> sayable() {
        return Arbitraries.oneOf(List.of(
                counts().map(FrequencyRequirement.class::cast),
                durations().map(FrequencyRequirement.class::cast),
                windows().map(FrequencyRequirement.class::cast),
                deadlines().map(FrequencyRequirement.class::cast),
                dates().map(FrequencyRequirement.class::cast),
                Arbitraries.of(Term.values()).map(Unquantified::of).map(FrequencyRequirement.class::cast),
                Arbitraries.of(Continuous.of(), OnEvent.of())));
    }

    private static Arbitrary<CountPerPeriod> counts() {
        Arbitrary<CountPerPeriod> bounded = Combinators.combine(Arbitraries.of(Bound.values()), numbers(), numbers())
                .as(FrequencyWordingProperties::bounded);
        return Combinators.combine(bounded, periods(), whom(), seasonsOrDue())
                .as((count, period, per, more) -> {
                    CountPerPeriod.Builder builder = count.toBuilder()
                            .unit(period.getUnit())
                            .every(period.getEvery())
                            .scheme(period.getScheme())
                            .per(per);
                    boolean isHost = period.getUnit() == PeriodUnit.HOST_PERIOD;
                    CountPerPeriod whole = isHost
                            ? builder.build()
                            : builder.during(more.getDuring())
                                    .due(more.getDue())
                                    .build();
                    return whole.isSeasonMatched()
                            ? whole
                            : whole.toBuilder().during(Optional.empty()).build();
                })
                .filter(FrequencyWordingProperties::isSayable);
    }

    /** 每届任期 and 每班 alone name a period, and demand nothing in it. */
    private static boolean isSayable(CountPerPeriod count) {
        return count.getBound().orElseThrow() != Bound.IMPLIED
                || !count.getScheme().equals(Optional.of(FrequencyPhrases.TERM_OF_OFFICE));
    }

    private static CountPerPeriod bounded(Bound bound, int first, int second) {
        CountPerPeriod.Builder count =
                CountPerPeriod.builder().unit(PeriodUnit.YEAR).bound(bound);
        return switch (bound) {
            case AT_LEAST, BARE -> count.min(first).build();
            case AT_MOST -> count.max(first).build();
            case EXACTLY -> count.min(first).max(first).build();
            case RANGE -> count.min(first).max(first + second).build();
            case IMPLIED -> count.min(1).build();
        };
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 400);
    }

    private static Arbitrary<Optional<Per>> whom() {
        return Arbitraries.of(Per.PERSON, Per.UNIT).optional();
    }

    private static Arbitrary<CountPerPeriod> periods() {
        Arbitrary<CountPerPeriod> ofCalendar = Combinators.combine(
                        Arbitraries.of(PeriodUnit.values()), Arbitraries.of(1, 1, 2, 3, 4, 6, 12, 18))
                .as((unit, every) -> {
                    CountPerPeriod.Builder period = CountPerPeriod.builder().unit(unit);
                    return every == 1 ? period.build() : period.every(every).build();
                })
                .filter(period -> period.getUnit() != PeriodUnit.HOST_PERIOD && period.isPeriodAligned());
        Arbitrary<CountPerPeriod> ofHost = Arbitraries.of(
                        FrequencyPhrases.SCHOOL_TERM,
                        FrequencyPhrases.SCHOOL_YEAR,
                        FrequencyPhrases.TERM_OF_OFFICE,
                        FrequencyPhrases.WORKING_DAY,
                        FrequencyPhrases.SHIFT)
                .map(scheme -> CountPerPeriod.builder()
                        .unit(PeriodUnit.HOST_PERIOD)
                        .scheme(scheme)
                        .build());
        return Arbitraries.oneOf(List.of(ofCalendar, ofHost));
    }

    private static Arbitrary<CountPerPeriod> seasonsOrDue() {
        Arbitrary<MonthDay> days =
                Arbitraries.integers().between(1, 365).map(day -> MonthDay.from(LocalDate.ofYearDay(2025, day)));
        CountPerPeriod none = CountPerPeriod.builder().unit(PeriodUnit.YEAR).build();
        return Arbitraries.oneOf(List.of(
                Arbitraries.just(none),
                Combinators.combine(days, days)
                        .as((start, end) ->
                                none.toBuilder().during(Season.of(start, end)).build()),
                amounts(AmountUnit.values())
                        .map(due -> none.toBuilder().due(due).build())));
    }

    private static Arbitrary<Amount> amounts(AmountUnit... units) {
        return Combinators.combine(Arbitraries.integers().between(1, 300), Arbitraries.of(units))
                .as(Amount::of);
    }

    private static Arbitrary<DurationPerPeriod> durations() {
        Arbitrary<Amount> least = amounts(AmountUnit.MINUTE, AmountUnit.HOUR, AmountUnit.CLASS_HOUR, AmountUnit.DAY);
        return Combinators.combine(
                        least, periods().filter(period -> period.getUnit() != PeriodUnit.HOST_PERIOD), whom())
                .as((min, period, per) -> DurationPerPeriod.of(min, period.getUnit()).toBuilder()
                        .every(period.getEvery())
                        .per(per)
                        .build());
    }

    private static Arbitrary<CountPerWindow> windows() {
        Arbitrary<Amount> lengths = amounts(AmountUnit.DAY, AmountUnit.WEEK, AmountUnit.MONTH, AmountUnit.YEAR);
        Arbitrary<CountPerPeriod> bounded = Combinators.combine(
                        Arbitraries.of(Bound.AT_LEAST, Bound.AT_MOST, Bound.EXACTLY, Bound.RANGE), numbers(), numbers())
                .as(FrequencyWordingProperties::bounded);
        return Combinators.combine(lengths, bounded, whom())
                .as((window, count, per) -> CountPerWindow.builder()
                        .window(window)
                        .min(count.getMin())
                        .max(count.getMax())
                        .per(per)
                        .build());
    }

    private static Arbitrary<DeadlineAfterEvent> deadlines() {
        Arbitrary<DeadlineAfterEvent> limits = amounts(AmountUnit.values()).map(DeadlineAfterEvent::within);
        Arbitrary<DeadlineAfterEvent> words =
                Arbitraries.of(Promptness.values()).map(DeadlineAfterEvent::of);
        Arbitrary<DeadlineAfterEvent> either = Arbitraries.oneOf(List.of(limits, words));
        Arbitrary<DeadlineAfterEvent> fromAwareness = either.map(deadline ->
                deadline.toBuilder().countedFrom(CountedFrom.AWARENESS).build());
        Arbitrary<DeadlineAfterEvent> neither =
                Arbitraries.just(DeadlineAfterEvent.builder().build());
        return Arbitraries.oneOf(List.of(either, fromAwareness, neither));
    }

    private static Arbitrary<ByDate> dates() {
        return Arbitraries.integers()
                .between(0, 100_000)
                .map(day -> ByDate.of(LocalDate.of(1900, 1, 1).plusDays(day)));
    }
}
