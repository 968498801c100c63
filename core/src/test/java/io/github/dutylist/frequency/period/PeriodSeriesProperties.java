package io.github.dutylist.frequency.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Season;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodSeriesProperties {

    @Property
    void aDayLiesInThePeriodThatContainsIt(@ForAll("series") PeriodSeries series, @ForAll("days") LocalDate day) {
        series.containing(day).ifPresent(period -> {
            assertThat(period.contains(day)).isTrue();
            assertThat(series.containing(period.start())).contains(period);
            assertThat(series.containing(period.lastDay())).contains(period);
            assertThat(series.find(period.key())).contains(period);
        });
    }

    @Property
    void neighboursFollowEachOther(@ForAll("series") PeriodSeries series, @ForAll("days") LocalDate day) {
        series.containing(day).ifPresent(period -> {
            CalendarPeriod next = series.after(period).orElseThrow();
            assertThat(next.start()).isAfterOrEqualTo(period.end());
            assertThat(series.before(next)).contains(period);
            assertThat(series.overlapping(period.start(), next.end())).containsExactly(period, next);
        });
    }

    @Property
    void periodsOfARangeAreThoseOfItsDays(
            @ForAll("series") PeriodSeries series, @ForAll("days") LocalDate day, @ForAll("lengths") int length) {
        List<CalendarPeriod> ofDays = day.datesUntil(day.plusDays(length))
                .flatMap(each -> series.containing(each).stream())
                .distinct()
                .toList();

        assertThat(series.overlapping(day, day.plusDays(length))).containsExactlyElementsOf(ofDays);
    }

    @Property
    void aSeasonHasThePeriodsThatLieInItAndCutsThoseAtItsEnds(
            @ForAll("shortUnits") PeriodUnit unit,
            @ForAll("monthDays") MonthDay first,
            @ForAll("monthDays") MonthDay last,
            @ForAll("days") LocalDate day,
            @ForAll("lengths") int length) {
        Season season = Season.of(first, last);
        CountPerPeriod count = CountPerPeriod.atLeast(1, unit);
        PeriodCalendar calendar = PeriodCalendar.standard();
        PeriodSeries during =
                calendar.periods(count.toBuilder().during(season).build()).orElseGet(() -> calendar.periods(unit));
        Assume.that(!during.equals(calendar.periods(unit)));

        List<CalendarPeriod> whole = new ArrayList<>();
        List<CalendarPeriod> cut = new ArrayList<>();
        calendar.periods(unit).overlapping(day, day.plusDays(length)).forEach(period -> {
            long inside = period.start()
                    .datesUntil(period.end())
                    .filter(each -> season.contains(MonthDay.from(each)))
                    .count();
            if (inside == period.length()) {
                whole.add(period);
            } else if (inside > 0) {
                cut.add(period);
            }
        });

        assertThat(during.overlapping(day, day.plusDays(length))).containsExactlyElementsOf(whole);
        assertThat(during.cutBySeason(day, day.plusDays(length))).containsExactlyElementsOf(cut);
    }

    @Property
    void aLaterWindowNeverEndsEarlier(@ForAll("windows") RollingWindow window, @ForAll("days") LocalDate day) {
        assertThat(window.end(day)).isAfter(day);
        assertThat(window.end(day.plusDays(1))).isAfterOrEqualTo(window.end(day));
    }

    @Provide
    Arbitrary<PeriodUnit> shortUnits() {
        return Arbitraries.of(
                PeriodUnit.HALF_YEAR,
                PeriodUnit.QUARTER,
                PeriodUnit.MONTH,
                PeriodUnit.TEN_DAYS,
                PeriodUnit.WEEK,
                PeriodUnit.DAY);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(0, 400);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1890, 1, 1).toEpochDay(),
                        LocalDate.of(2120, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<RollingWindow> windows() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.of(AmountUnit.DAY, AmountUnit.WEEK, AmountUnit.MONTH, AmountUnit.YEAR))
                .as((value, unit) -> RollingWindow.of(Amount.of(value, unit)).orElseThrow());
    }

    @Provide
    Arbitrary<PeriodSeries> series() {
        return Combinators.combine(
                        monthDays(),
                        Arbitraries.of(PeriodUnit.values()).filter(unit -> unit != PeriodUnit.HOST_PERIOD),
                        Arbitraries.integers().between(1, 40).optional(),
                        days().optional(),
                        Combinators.combine(monthDays(), monthDays())
                                .as(Season::of)
                                .optional())
                .as((yearStart, unit, every, anchor, season) -> PeriodCalendar.startingOn(yearStart)
                        .periods(CountPerPeriod.builder()
                                .min(1)
                                .unit(unit)
                                .every(every)
                                .anchor(anchor)
                                .during(season)
                                .build()))
                .filter(series -> series.isPresent()
                        && series.get()
                                .overlapping(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 1))
                                .findFirst()
                                .isPresent())
                .map(series -> series.orElseThrow());
    }

    @Provide
    Arbitrary<MonthDay> monthDays() {
        return Arbitraries.integers().between(1, 365).map(day -> MonthDay.from(LocalDate.ofYearDay(2025, day)));
    }
}
