package io.github.dutylist.frequency.implication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.period.PeriodCalendar;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whether requirements can be kept for ever, and what follows from them, against walks without end through all that can happen on the last days.
 *
 * <p>Periods and windows have at most four days and no least number is above three, so that three records on a day are enough.
 */
class ToyEternityTest {

    private static final int SETS = 3_000;

    private static final int IMPLICATIONS = 1_500;

    private static final int LONGEST = 4;

    private static final int NUMBERS = 4;

    /** What happened on the last three days. */
    private static final int PASTS = NUMBERS * NUMBERS * NUMBERS;

    private static final int PHASES = 12;

    @Test
    void isFeasibleIfAndOnlyIfAWalkNeverEnds() {
        Random random = new Random(20261125);
        int infeasible = 0;
        for (int i = 0; i < SETS; i++) {
            List<Toy> set = set(random);
            boolean expected = walksForEver(set);
            infeasible += expected ? 0 : 1;

            Feasibility answer = FrequencyAlgebra.standard()
                    .feasible(set.stream().map(Toy::requirement).toList());
            LongRun.Answer longRun = LongRun.of(set.stream().map(Toy::counted).toList(), Budget.of(1_000_000));

            assertThat(answer).as("%s", set).isNotInstanceOf(Feasibility.Undetermined.class);
            assertThat(answer.isInfeasible()).as("%s", set).isNotEqualTo(expected);
            assertThat(Objects.requireNonNull(longRun).contradiction().isNone())
                    .as("%s", set)
                    .isEqualTo(expected);
        }

        assertThat(infeasible).isBetween(SETS / 10, SETS * 9 / 10);
    }

    @Test
    void isImpliedIfAndOnlyIfNoWalkWithoutBeginningAndEndBreaksIt() {
        Random random = new Random(20261126);
        int[] answers = new int[3];
        for (int i = 0; i < IMPLICATIONS; i++) {
            List<Toy> set = set(random);
            Toy demanded = Toy.demand(random);
            boolean broken = breaks(set, demanded);

            Implication answer = FrequencyAlgebra.standard()
                    .implies(set.stream().map(Toy::requirement).toList(), demanded.requirement());

            if (answer instanceof Implication.Undetermined open) {
                assertThat(open.reason()).as("%s %s", set, demanded).isEqualTo(Reason.UNCONTINUED);
                answers[2]++;
            } else {
                assertThat(answer.isImplied()).as("%s %s", set, demanded).isNotEqualTo(broken);
                answers[broken ? 1 : 0]++;
            }
        }

        assertThat(answers[0]).isGreaterThan(IMPLICATIONS / 10);
        assertThat(answers[1]).isGreaterThan(IMPLICATIONS / 10);
        assertThat(answers[2]).isLessThan(IMPLICATIONS / 100);
    }

    /** So many in every period of some days, or in all windows of some days. */
    private record Toy(int length, boolean rolling, int min, int max) {

        FrequencyRequirement requirement() {
            Optional<Integer> least = min > 0 ? Optional.of(min) : Optional.empty();
            if (rolling) {
                return CountPerWindow.builder()
                        .min(least)
                        .max(max)
                        .window(Amount.of(length, AmountUnit.DAY))
                        .build();
            }
            return CountPerPeriod.builder()
                    .min(least)
                    .max(max)
                    .unit(PeriodUnit.DAY)
                    .every(length)
                    .anchor(LocalDate.of(2026, 1, 1))
                    .build();
        }

        Counted counted() {
            return Objects.requireNonNull(new CountReader(PeriodCalendar.standard())
                    .read(requirement())
                    .counted());
        }

        /** Bounds that three records on a day are enough to break. */
        static Toy demand(Random random) {
            int min = random.nextInt(NUMBERS - 1);
            return new Toy(
                    1 + random.nextInt(LONGEST), random.nextBoolean(), min, min + random.nextInt(NUMBERS - 1 - min));
        }

        boolean allows(int phase, int[] days) {
            if (!rolling && (phase + 1) % length != 0) {
                return true;
            }
            int sum = 0;
            for (int i = 0; i < length; i++) {
                sum += days[i];
            }
            return sum >= min && sum <= max;
        }
    }

    private static List<Toy> set(Random random) {
        List<Toy> set = new ArrayList<>();
        int number = 2 + random.nextInt(2);
        for (int i = 0; i < number; i++) {
            int min = random.nextInt(NUMBERS);
            set.add(new Toy(1 + random.nextInt(LONGEST), random.nextBoolean(), min, min + random.nextInt(3)));
        }
        return set;
    }

    private static boolean walksForEver(List<Toy> set) {
        return !whatGoesOn(set).isEmpty();
    }

    /** Returns what is left when what cannot go on is taken away until nothing changes. */
    private static BitSet whatGoesOn(List<Toy> set) {
        BitSet alive = new BitSet();
        alive.set(0, PHASES * PASTS);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int state = alive.nextSetBit(0); state >= 0; state = alive.nextSetBit(state + 1)) {
                if (!goesOn(set, state, alive)) {
                    alive.clear(state);
                    changed = true;
                }
            }
        }
        return alive;
    }

    /** Returns what is left when what cannot have come from anything is taken away until nothing changes. */
    private static BitSet whatCame(List<Toy> set) {
        BitSet alive = new BitSet();
        alive.set(0, PHASES * PASTS);
        int before = 0;
        while (alive.cardinality() != before) {
            before = alive.cardinality();
            BitSet next = new BitSet();
            alive.stream().forEach(state -> {
                for (int number = 0; number < NUMBERS; number++) {
                    if (isAllowed(set, state, number)) {
                        next.set(after(state, number));
                    }
                }
            });
            alive.and(next);
        }
        return alive;
    }

    private static boolean breaks(List<Toy> set, Toy demanded) {
        BitSet goesOn = whatGoesOn(set);
        return whatCame(set).stream().anyMatch(state -> {
            for (int number = 0; number < NUMBERS; number++) {
                if (isAllowed(set, state, number)
                        && goesOn.get(after(state, number))
                        && !isAllowed(List.of(demanded), state, number)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean goesOn(List<Toy> set, int state, BitSet alive) {
        for (int number = 0; number < NUMBERS; number++) {
            if (alive.get(after(state, number)) && isAllowed(set, state, number)) {
                return true;
            }
        }
        return false;
    }

    private static int after(int state, int number) {
        return (state / PASTS + 1) % PHASES * PASTS + state % PASTS * NUMBERS % PASTS + number;
    }

    private static boolean isAllowed(List<Toy> set, int state, int number) {
        int past = state % PASTS;
        int[] days = {number, past % NUMBERS, past / NUMBERS % NUMBERS, past / NUMBERS / NUMBERS};
        return set.stream().allMatch(toy -> toy.allows(state / PASTS, days));
    }
}
