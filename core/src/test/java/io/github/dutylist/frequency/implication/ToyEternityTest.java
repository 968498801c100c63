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
 * Whether requirements can be kept for ever, against walks without end through all that can happen on the last days.
 *
 * <p>Periods and windows have at most four days and no least number is above three, so that three records on a day are enough.
 */
class ToyEternityTest {

    private static final int SETS = 3_000;

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

    /** Takes away what cannot go on until nothing changes. */
    private static boolean walksForEver(List<Toy> set) {
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
        return !alive.isEmpty();
    }

    private static boolean goesOn(List<Toy> set, int state, BitSet alive) {
        int phase = state / PASTS;
        int past = state % PASTS;
        for (int number = 0; number < NUMBERS; number++) {
            int[] days = {number, past % NUMBERS, past / NUMBERS % NUMBERS, past / NUMBERS / NUMBERS};
            int next = (phase + 1) % PHASES * PASTS + past * NUMBERS % PASTS + number;
            if (alive.get(next) && set.stream().allMatch(toy -> toy.allows(phase, days))) {
                return true;
            }
        }
        return false;
    }
}
