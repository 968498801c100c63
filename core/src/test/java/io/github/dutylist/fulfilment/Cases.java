package io.github.dutylist.fulfilment;

import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.Continuous;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.CountedFrom;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.frequency.PartialPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.SameDay;
import io.github.dutylist.frequency.Season;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.model.ListReference;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random lists of one clause, records and days, around the year 2026 and small enough to meet often. */
final class Cases {

    private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);

    private static final int DAYS = 550;

    private Cases() {}

    /** A list, records under it, and the day as of whose start they are seen. */
    record Case(ResponsibilityList list, FulfilmentRecords records, LocalDate asOf) {

        FulfilmentReport evaluate(DateRange period) {
            return FulfilmentEvaluator.create().evaluate(list, records, period, asOf);
        }

        Case with(List<FulfilmentRecord> others) {
            return new Case(list, records.toBuilder().records(others).build(), asOf);
        }

        Case asOf(LocalDate day) {
            return new Case(list, records, day);
        }
    }

    static Arbitrary<Case> all() {
        return of(Arbitraries.oneOf(counts(), windows(), durations(), afterEvents(), others()));
    }

    static Arbitrary<Case> of(Arbitrary<? extends FrequencyRequirement> requirements) {
        return Combinators.combine(lists(requirements), records(), days()).as(Case::new);
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    private static Arbitrary<ResponsibilityList> lists(Arbitrary<? extends FrequencyRequirement> requirements) {
        Arbitrary<DateRange> effects =
                Combinators.combine(days(), days().optional(0.2)).as(Cases::range);
        return Combinators.combine(requirements, effects.optional(), policies())
                .as((requirement, effect, policy) -> DutyList.requiring(requirement).toBuilder()
                        .effective(effect)
                        .evaluationPolicy(policy)
                        .build());
    }

    private static DateRange range(LocalDate one, Optional<LocalDate> other) {
        return DateRange.builder()
                .start(other.filter(day -> day.isBefore(one)).orElse(one))
                .end(other.map(day -> day.isBefore(one) ? one : day))
                .build();
    }

    private static Arbitrary<EvaluationPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(MonthDay.of(1, 1), MonthDay.of(9, 1), MonthDay.of(3, 16)),
                        Arbitraries.of(PartialPeriod.class),
                        Arbitraries.of(SameDay.class))
                .as((start, partial, sameDay) -> EvaluationPolicy.builder()
                        .yearStart(start)
                        .partialPeriod(partial)
                        .sameDay(sameDay)
                        .putTerms(Term.PERIODIC, CountPerPeriod.atLeast(1, PeriodUnit.QUARTER))
                        .build());
    }

    static Arbitrary<FulfilmentRecord> records(String idPrefix) {
        Arbitrary<Optional<String>> periods = Arbitraries.of(
                        "2026-Q1", "2026-M03", "2026-A1", "2026-S2", "2026-T07", "2025-Q4", "2026-Q9", "下季度")
                .optional(0.2);
        Arbitrary<Optional<Amount>> amounts = Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(AmountUnit.HOUR, AmountUnit.DAY, AmountUnit.MINUTE))
                .as(Amount::of)
                .optional(0.7);
        Arbitrary<Integer> hours = Arbitraries.integers().between(0, 23);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        days(),
                        periods,
                        amounts,
                        hours.optional(0.3),
                        Arbitraries.of("fire-1", "fire-2", "leak-1").optional(0.4),
                        Arbitraries.of(RecordStatus.class).optional(0.2),
                        Arbitraries.of("curator", "deputy").optional(0.2))
                .as((number, day, period, amount, hour, event, status, role) -> FulfilmentRecord.builder()
                        .id(idPrefix + number)
                        .addClauses(DutyList.CLAUSE)
                        .roles(role.stream().toList())
                        .date(day)
                        .occurredAt(hour.map(at -> day.atTime(at, 30).atOffset(ZoneOffset.ofHours(8))))
                        .forPeriod(period)
                        .amount(amount)
                        .event(event)
                        .status(status)
                        .title("库房消防检查")
                        .build());
    }

    private static Arbitrary<FulfilmentRecords> records() {
        Arbitrary<DateRange> coverage =
                Combinators.combine(days(), days().optional(0.5)).as(Cases::range);
        return Combinators.combine(records("r").list().ofMaxSize(25), events(), coverage)
                .as((records, events, covered) -> FulfilmentRecords.builder()
                        .list(ListReference.of("archive-fire-safety", 2))
                        .reporter("云溪县档案馆")
                        .coverage(covered)
                        .records(records)
                        .events(events)
                        .build());
    }

    private static Arbitrary<List<TriggerEvent>> events() {
        Arbitrary<Integer> hours = Arbitraries.integers().between(0, 23);
        return Combinators.combine(days(), days(), days(), hours.optional(0.7)).as((one, two, three, hour) -> {
            List<TriggerEvent> events = new ArrayList<>();
            events.add(event("fire-1", "fire", one, hour));
            events.add(event("fire-2", "fire", two, Optional.empty()));
            events.add(event("leak-1", "leak", three, hour));
            return events;
        });
    }

    private static TriggerEvent event(String id, String type, LocalDate day, Optional<Integer> hour) {
        return TriggerEvent.of(id, type, day).toBuilder()
                .occurredAt(hour.map(at -> day.atTime(at, 0).atOffset(ZoneOffset.ofHours(8))))
                .awareAt(hour.map(at -> day.atTime(at, 0).plusHours(9).atOffset(ZoneOffset.ofHours(8))))
                .build();
    }

    /** Requirements of at least so many, without a limit. */
    static Arbitrary<FrequencyRequirement> atLeast() {
        return Arbitraries.oneOf(
                counts().map(count -> ((CountPerPeriod) count)
                        .toBuilder()
                                .min(Math.max(
                                        1, ((CountPerPeriod) count).getMin().orElse(1)))
                                .max(Optional.empty())
                                .build()),
                windows()
                        .map(count -> ((CountPerWindow) count)
                                .toBuilder()
                                        .min(Math.max(
                                                1,
                                                ((CountPerWindow) count)
                                                        .getMin()
                                                        .orElse(1)))
                                        .max(Optional.empty())
                                        .build()),
                durations(),
                Arbitraries.just(OnEvent.of("fire")),
                Arbitraries.just(ByDate.of(LocalDate.of(2026, 6, 30))));
    }

    static Arbitrary<FrequencyRequirement> counts() {
        Arbitrary<PeriodUnit> units = Arbitraries.of(PeriodUnit.class).filter(unit -> unit != PeriodUnit.HOST_PERIOD);
        Arbitrary<Optional<Integer>> least =
                Arbitraries.integers().between(1, 4).optional(0.8);
        Arbitrary<Optional<Integer>> more = Arbitraries.integers().between(0, 2).optional(0.3);
        Arbitrary<Optional<Amount>> due = Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(AmountUnit.DAY, AmountUnit.WEEK, AmountUnit.MONTH))
                .as(Amount::of)
                .optional(0.3);
        Arbitrary<Optional<Season>> season = Arbitraries.just(Season.of(MonthDay.of(4, 1), MonthDay.of(11, 30)))
                .optional(0.2);
        return Combinators.combine(units, least, more, due, season, Arbitraries.of(1, 2, 3))
                .as((unit, min, extra, within, during, every) -> {
                    CountPerPeriod.Builder count = CountPerPeriod.builder()
                            .unit(unit)
                            .due(within)
                            .during(unit == PeriodUnit.YEAR || every == 1 ? during : Optional.empty())
                            .min(min)
                            .max(min.isEmpty() ? Optional.of(extra.orElse(1)) : extra.map(it -> it + min.get()));
                    if (unit == PeriodUnit.MONTH && every > 1) {
                        count.every(every);
                    }
                    return count.build();
                });
    }

    static Arbitrary<FrequencyRequirement> windows() {
        Arbitrary<Amount> lengths = Arbitraries.of(
                Amount.of(6, AmountUnit.MONTH),
                Amount.of(90, AmountUnit.DAY),
                Amount.of(2, AmountUnit.WEEK),
                Amount.of(1, AmountUnit.YEAR));
        return Combinators.combine(
                        lengths,
                        Arbitraries.integers().between(1, 3).optional(0.8),
                        Arbitraries.integers().between(0, 2).optional(0.3))
                .as((window, min, extra) -> CountPerWindow.builder()
                        .window(window)
                        .min(min)
                        .max(min.isEmpty() ? Optional.of(extra.orElse(1)) : extra.map(it -> it + min.get()))
                        .build());
    }

    private static Arbitrary<FrequencyRequirement> durations() {
        return Combinators.combine(
                        Arbitraries.of(Amount.of(6, AmountUnit.HOUR), Amount.of(3, AmountUnit.DAY)),
                        Arbitraries.of(PeriodUnit.YEAR, PeriodUnit.QUARTER))
                .as(DurationPerPeriod::of);
    }

    private static Arbitrary<FrequencyRequirement> afterEvents() {
        Arbitrary<Amount> within = Arbitraries.of(
                Amount.of(24, AmountUnit.HOUR),
                Amount.of(90, AmountUnit.MINUTE),
                Amount.of(3, AmountUnit.DAY),
                Amount.of(1, AmountUnit.MONTH),
                Amount.of(5, AmountUnit.WORKING_DAY));
        return Combinators.combine(within, Arbitraries.of(CountedFrom.class), Arbitraries.of(0, 1, 2))
                .as((amount, from, types) -> DeadlineAfterEvent.within(amount).toBuilder()
                        .countedFrom(from)
                        .addEventTypes(new String[][] {{}, {"fire"}, {"fire", "leak"}}[types])
                        .build());
    }

    private static Arbitrary<FrequencyRequirement> others() {
        return Arbitraries.of(
                OnEvent.of("fire"),
                OnEvent.of("fire", "leak").toBuilder().min(2).build(),
                ByDate.of(LocalDate.of(2026, 6, 30)),
                ByDate.of(LocalDate.of(2026, 6, 30)).toBuilder()
                        .notBefore(LocalDate.of(2026, 5, 1))
                        .build(),
                Continuous.of(),
                Unquantified.of(Term.PERIODIC),
                Unquantified.of(Term.AS_NEEDED));
    }
}
