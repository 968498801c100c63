package io.github.dutylist.examples.benchmarks;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.implication.Feasibility;
import io.github.dutylist.frequency.implication.FrequencyAlgebra;
import io.github.dutylist.frequency.implication.Implication;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whether one frequency follows from others, beside trying every stream of records there is in twelve days.
 *
 * <p>Only the ratios within one run mean something.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Benchmark)
public class ImplicationBenchmark {

    private static final int DAYS = 12;

    private static final int STREAMS = 531_441;

    private final FrequencyAlgebra algebra = FrequencyAlgebra.standard();
    private final FrequencyRequirement twiceAYear = CountPerPeriod.atLeast(2, PeriodUnit.YEAR);
    private final FrequencyRequirement oncePerHalf = CountPerPeriod.atLeast(1, PeriodUnit.HALF_YEAR);
    private final FrequencyRequirement atMostOncePerHalf = CountPerPeriod.atMost(1, PeriodUnit.HALF_YEAR);
    private final FrequencyRequirement quarterly = CountPerPeriod.atLeast(1, PeriodUnit.QUARTER);
    private final FrequencyRequirement fourTimesAYear = CountPerPeriod.atLeast(4, PeriodUnit.YEAR);
    private final FrequencyRequirement weekly = CountPerPeriod.atLeast(1, PeriodUnit.WEEK);
    private final FrequencyRequirement threeAMonth = CountPerPeriod.atLeast(3, PeriodUnit.MONTH);
    private final FrequencyRequirement anySixMonths = CountPerWindow.atLeast(1, Amount.of(6, AmountUnit.MONTH));
    private final FrequencyRequirement anyThreeDays = CountPerWindow.atLeast(1, Amount.of(3, AmountUnit.DAY));
    private final FrequencyRequirement twiceInAnySixDays = CountPerWindow.atLeast(2, Amount.of(6, AmountUnit.DAY));

    /** Makes sure that the answers are those that are expected. */
    @Setup
    public void check() {
        boolean right = pair().isImplied()
                && !pairWithWitness().isImplied()
                && weeksAgainstMonths().isImplied()
                && windowOverQuarters().isImplied()
                && several().isImplied()
                && contradiction().isInfeasible()
                && twelveDays().isImplied()
                && twelveDaysTried();
        if (!right) {
            throw new IllegalStateException("a wrong answer");
        }
    }

    /** 每季至少一次 ⟹ 每年至少四次. */
    @Benchmark
    public Implication pair() {
        return algebra.implies(quarterly, fourTimesAYear);
    }

    /** 每年至少两次 does not imply 每半年至少一次, and the counterexample is made. */
    @Benchmark
    public Implication pairWithWitness() {
        return algebra.implies(twiceAYear, oncePerHalf);
    }

    /** 每周至少一次 ⟹ 每月至少三次, over the 28 years after which weeks meet months in the same way. */
    @Benchmark
    public Implication weeksAgainstMonths() {
        return algebra.implies(weekly, threeAMonth);
    }

    /** 每季至少一次 ⟹ 任意六个月至少一次. */
    @Benchmark
    public Implication windowOverQuarters() {
        return algebra.implies(quarterly, anySixMonths);
    }

    /** 每年至少两次 and 每半年至多一次 ⟹ 每半年至少一次, which no pair shows. */
    @Benchmark
    public Implication several() {
        return algebra.implies(List.of(twiceAYear, atMostOncePerHalf), oncePerHalf);
    }

    /** 每年至少四次 and 每半年至多一次 contradict each other. */
    @Benchmark
    public Feasibility contradiction() {
        return algebra.feasible(List.of(fourTimesAYear, atMostOncePerHalf));
    }

    /** Once in any three days ⟹ twice in any six. */
    @Benchmark
    public Implication twelveDays() {
        return algebra.implies(anyThreeDays, twiceInAnySixDays);
    }

    /** The same by trying every stream of none, one or two records a day in twelve days. */
    @Benchmark
    public boolean twelveDaysTried() {
        int[] records = new int[DAYS];
        for (int stream = 0; stream < STREAMS; stream++) {
            int digits = stream;
            for (int day = 0; day < DAYS; day++) {
                records[day] = digits % 3;
                digits /= 3;
            }
            if (keeps(records, 3, 1) && !keeps(records, 6, 2)) {
                return false;
            }
        }
        return true;
    }

    private static boolean keeps(int[] records, int length, int min) {
        for (int start = 0; start + length <= DAYS; start++) {
            int sum = 0;
            for (int day = start; day < start + length; day++) {
                sum += records[day];
            }
            if (sum < min) {
                return false;
            }
        }
        return true;
    }
}
