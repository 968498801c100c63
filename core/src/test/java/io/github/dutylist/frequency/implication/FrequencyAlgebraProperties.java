package io.github.dutylist.frequency.implication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.FrequencyFixtures;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Season;
import io.github.dutylist.frequency.implication.Implication.Implied;
import io.github.dutylist.frequency.implication.Implication.NotImplied;
import io.github.dutylist.frequency.period.PeriodCalendar;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FrequencyAlgebraProperties {

    private static final MonthDay YEAR_START = MonthDay.of(9, 1);

    private static final FrequencyAlgebra ALGEBRA =
            FrequencyAlgebra.of(EvaluationPolicy.builder().yearStart(YEAR_START).build());

    private static final CountReader READER = new CountReader(PeriodCalendar.startingOn(YEAR_START));

    @Property(tries = 300)
    void everyRequirementFollowsFromItself(@ForAll("counts") FrequencyRequirement requirement) {
        assertThat(ALGEBRA.implies(requirement, requirement)).isEqualTo(new Implied(List.of(requirement)));
    }

    @Property(tries = 300)
    void implicationIsTransitive(
            @ForAll("counts") FrequencyRequirement a,
            @ForAll("counts") FrequencyRequirement b,
            @ForAll("counts") FrequencyRequirement c) {
        if (ALGEBRA.implies(a, b).isImplied() && ALGEBRA.implies(b, c).isImplied()) {
            assertThat(ALGEBRA.implies(a, c)).isNotInstanceOf(NotImplied.class);
        }
    }

    @Property(tries = 300)
    void aWitnessKeepsTheOneAndBreaksTheOther(
            @ForAll("sets") List<FrequencyRequirement> given, @ForAll("counts") FrequencyRequirement demanded) {
        if (ALGEBRA.implies(given, demanded) instanceof NotImplied answer) {
            Witness witness = answer.witness().orElseThrow();
            LocalDate start = witness.days().getStart();
            LocalDate end = after(witness.days().getEnd());
            for (FrequencyRequirement one : given) {
                assertThat(breach(one, witness.records(), start, end))
                        .as("kept: %s", one)
                        .isEmpty();
            }
            LocalDate first = witness.window().getStart();
            assertThat(sum(witness.records(), first, after(witness.window().getEnd())))
                    .isEqualTo(witness.observed());
            Counted counted = counted(demanded);
            assertThat(isWithin(counted, witness.observed())).isFalse();
            assertThat(breach(
                            demanded,
                            witness.records(),
                            first,
                            after(witness.window().getEnd())))
                    .isPresent();
        }
    }

    /** The records reach far beyond the days on which the demand is looked at, for it may lean on what is outside. */
    @Property(tries = 100)
    void noStreamKeepsWhatIsGivenAndBreaksWhatIsImplied(
            @ForAll("sets") List<FrequencyRequirement> given,
            @ForAll("demands") List<FrequencyRequirement> demands,
            @ForAll long seed) {
        LocalDate start = LocalDate.of(2010, 1, 1);
        LocalDate end = LocalDate.of(2046, 1, 1);
        SortedMap<LocalDate, Long> records = stream(given, start, end, new Random(seed));
        if (given.stream().allMatch(one -> breach(one, records, start, end).isEmpty())) {
            for (FrequencyRequirement demanded : demands) {
                if (ALGEBRA.implies(given, demanded).isImplied()) {
                    assertThat(breach(demanded, records, start.plusYears(16), end.minusYears(16)))
                            .as("%s", demanded)
                            .isEmpty();
                }
            }
        }
    }

    @Property(tries = 300)
    void closedFormAndGraphAgree(
            @ForAll("counts") FrequencyRequirement given, @ForAll("counts") FrequencyRequirement demanded) {
        Counted one = counted(given);
        Counted other = counted(demanded);
        Horizon horizon = Horizon.of(List.of(one.spans(), other.spans()));
        Assume.that(PairComparison.isExact(one) && horizon.whole());

        CountSolver.Answer answer = CountSolver.implies(List.of(one), other, Budget.of(400_000_000));

        assertThat(answer.reason()).isIn(null, Reason.UNCONTINUED);
        assertThat(answer.conflict()).isNull();
        assertThat(answer.follows())
                .isEqualTo(PairComparison.find(one, other, horizon, Budget.of(400_000_000)) == null);
    }

    @Property(tries = 300)
    void moreGivenNeverImpliesLess(
            @ForAll("sets") List<FrequencyRequirement> given,
            @ForAll("counts") FrequencyRequirement more,
            @ForAll("counts") FrequencyRequirement demanded) {
        if (ALGEBRA.implies(given, demanded).isImplied()) {
            List<FrequencyRequirement> all = new ArrayList<>(given);
            all.add(more);
            assertThat(ALGEBRA.implies(all, demanded)).isNotInstanceOf(NotImplied.class);
        }
    }

    @Property(tries = 300)
    void whatContradictsItselfHasNoSmallerContradiction(@ForAll("sets") List<FrequencyRequirement> requirements) {
        if (ALGEBRA.feasible(requirements) instanceof Feasibility.Infeasible answer) {
            assertThat(requirements).containsAll(answer.conflict());
            assertThat(answer.demands().isEmpty()).isEqualTo(answer.pace().isPresent());
            assertThat(answer.least().orElseThrow())
                    .isGreaterThan(answer.greatest().orElseThrow());
            for (FrequencyRequirement one : answer.conflict()) {
                List<FrequencyRequirement> others = new ArrayList<>(answer.conflict());
                others.remove(one);
                assertThat(ALGEBRA.feasible(others).isInfeasible()).isFalse();
            }
        }
    }

    /** Without a greatest number nothing contradicts, and no stream is looked for. */
    @Property(tries = 300)
    void whatCanBeKeptTogetherIsKeptByAStreamForYears(@ForAll("sets") List<FrequencyRequirement> requirements) {
        List<Counted> counted =
                requirements.stream().map(FrequencyAlgebraProperties::counted).toList();
        if (counted.stream().anyMatch(Counted::hasMax)
                && ALGEBRA.feasible(requirements) instanceof Feasibility.Feasible) {
            LongRun.Answer longRun = Objects.requireNonNull(LongRun.of(counted, Budget.of(400_000_000)));
            SteadyStream stream = Objects.requireNonNull(longRun.stream());
            for (Counted one : counted) {
                one.spans()
                        .within(
                                LocalDate.of(2016, 7, 9),
                                LocalDate.of(2061, 3, 4),
                                (first, after) -> assertThat(stream.sum(first.toEpochDay(), after.toEpochDay()))
                                        .as("%s from %s to %s", one.source(), first, after)
                                        .isBetween(one.min(), one.max()));
            }
        }
    }

    @Property(tries = 300)
    void anythingIsAnsweredQuickly(
            @ForAll("hostile") List<FrequencyRequirement> given,
            @ForAll("hostile") List<FrequencyRequirement> demanded) {
        demanded.forEach(one -> assertThat(ALGEBRA.implies(given, one)).isNotNull());
        assertThat(ALGEBRA.feasible(given)).isNotNull();
    }

    /** Returns records that keep every least number, and now and then some more. */
    private static SortedMap<LocalDate, Long> stream(
            List<FrequencyRequirement> given, LocalDate start, LocalDate end, Random random) {
        SortedMap<LocalDate, Long> records = new TreeMap<>();
        for (FrequencyRequirement requirement : given) {
            Counted counted = counted(requirement);
            counted.spans().within(start, end, (first, after) -> {
                long missing = counted.min() - sum(records, first, after);
                for (long i = 0; i < Math.min(missing, 50); i++) {
                    int length = (int) (after.toEpochDay() - first.toEpochDay());
                    records.merge(first.plusDays(random.nextInt(length)), 1L, Long::sum);
                }
            });
        }
        return records;
    }

    private static Optional<LocalDate> breach(
            FrequencyRequirement requirement, SortedMap<LocalDate, Long> records, LocalDate start, LocalDate end) {
        Counted counted = counted(requirement);
        LocalDate[] found = new LocalDate[1];
        counted.spans().within(start, end, (first, after) -> {
            if (!isWithin(counted, sum(records, first, after))) {
                found[0] = first;
            }
        });
        return Optional.ofNullable(found[0]);
    }

    private static boolean isWithin(Counted counted, long sum) {
        return sum >= counted.min() && sum <= counted.max();
    }

    private static long sum(SortedMap<LocalDate, Long> records, LocalDate start, LocalDate end) {
        return records.subMap(start, end).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static LocalDate after(Optional<LocalDate> last) {
        return last.orElseThrow().plusDays(1);
    }

    private static Counted counted(FrequencyRequirement requirement) {
        return Objects.requireNonNull(READER.read(requirement).counted());
    }

    @Provide
    Arbitrary<List<FrequencyRequirement>> sets() {
        return counts().list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<FrequencyRequirement>> demands() {
        return counts().list().ofSize(12);
    }

    @Provide
    Arbitrary<FrequencyRequirement> counts() {
        return Arbitraries.oneOf(periods(), periods(), windows());
    }

    private static Arbitrary<FrequencyRequirement> periods() {
        Arbitrary<Optional<Season>> seasons =
                Combinators.combine(monthDays(), monthDays()).as(Season::of).optional(0.1);
        return Combinators.combine(
                        bounds(),
                        Arbitraries.of(PeriodUnit.values()).filter(unit -> unit != PeriodUnit.HOST_PERIOD),
                        Arbitraries.of(1, 1, 1, 2, 3, 5),
                        Arbitraries.longs()
                                .between(20_000, 21_000)
                                .map(LocalDate::ofEpochDay)
                                .optional(0.1),
                        seasons)
                .as((bounds, unit, every, anchor, season) -> CountPerPeriod.builder()
                        .min(bounds.min())
                        .max(bounds.max())
                        .unit(unit)
                        .every(every)
                        .anchor(anchor)
                        .during(season)
                        .build())
                .filter(count -> count.isPeriodAligned() && count.isSeasonMatched())
                .map(count -> count);
    }

    private static Arbitrary<FrequencyRequirement> windows() {
        return Combinators.combine(
                        bounds(),
                        Arbitraries.integers().between(1, 18),
                        Arbitraries.of(AmountUnit.DAY, AmountUnit.WEEK, AmountUnit.MONTH))
                .as((bounds, value, unit) -> CountPerWindow.builder()
                        .min(bounds.min())
                        .max(bounds.max())
                        .window(Amount.of(value, unit))
                        .build());
    }

    private record Bounds(Optional<Integer> min, Optional<Integer> max) {}

    private static Arbitrary<Bounds> bounds() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of(0, 0, 1, 2))
                .as((min, more, kind) -> switch (kind) {
                    case 0 -> new Bounds(Optional.of(min), Optional.empty());
                    case 1 -> new Bounds(Optional.empty(), Optional.of(more));
                    default -> new Bounds(Optional.of(min), Optional.of(min + more));
                });
    }

    @Provide
    Arbitrary<List<FrequencyRequirement>> hostile() {
        Arbitrary<Integer> numbers =
                Arbitraries.of(Integer.MIN_VALUE, -1, 0, 1, 2, 7, 35, 119, 1_000, 3_653, 40_000, Integer.MAX_VALUE);
        Arbitrary<FrequencyRequirement> perPeriod = Combinators.combine(
                        numbers.optional(),
                        numbers.optional(),
                        Arbitraries.of(PeriodUnit.values()),
                        numbers.optional(),
                        Arbitraries.of(
                                        LocalDate.MIN,
                                        LocalDate.of(2026, 3, 31),
                                        LocalDate.of(9999, 12, 31),
                                        LocalDate.MAX)
                                .optional(),
                        Arbitraries.of(Season.of(MonthDay.of(2, 29), MonthDay.of(2, 28)), FrequencyFixtures.WINTER)
                                .optional(0.2))
                .as((min, max, unit, every, anchor, season) -> CountPerPeriod.builder()
                        .min(min)
                        .max(max)
                        .unit(unit)
                        .every(every)
                        .anchor(anchor)
                        .during(season)
                        .build());
        Arbitrary<FrequencyRequirement> perWindow = Combinators.combine(
                        numbers.optional(), numbers.optional(), numbers, Arbitraries.of(AmountUnit.values()))
                .as((min, max, value, unit) -> CountPerWindow.builder()
                        .min(min)
                        .max(max)
                        .window(Amount.of(value, unit))
                        .build());
        return Arbitraries.oneOf(perPeriod, perWindow).list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<MonthDay> monthDays() {
        return Arbitraries.integers().between(1, 365).map(day -> MonthDay.from(LocalDate.ofYearDay(2025, day)));
    }
}
