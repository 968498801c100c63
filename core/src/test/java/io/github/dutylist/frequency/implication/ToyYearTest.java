package io.github.dutylist.frequency.implication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.frequency.implication.ConstraintGraph.Bounded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The graph against enumeration: a year of 12 days with no, one or two records on each, of which there are 531,441.
 *
 * <p>Every bound on every run of days and every infeasibility is compared.
 */
class ToyYearTest {

    private static final int DAYS = 12;

    private static final int STREAMS = 531_441;

    private static final int SETS = 400;

    /** For every stream the number of records before each day, five bits each. */
    private static final long[] SUMS = streams();

    @Test
    void everyBoundAndEveryContradictionIsExact() {
        Random random = new Random(20260101);
        int infeasible = 0;
        for (int i = 0; i < SETS; i++) {
            List<Constraint> set = constraints(random);
            infeasible += compare(set) ? 0 : 1;
        }

        assertThat(infeasible).isBetween(SETS / 10, SETS * 9 / 10);
    }

    @Test
    void enumeratesEveryStreamOnce() {
        assertThat(Arrays.stream(SUMS).distinct().count()).isEqualTo(STREAMS);
        assertThat(Arrays.stream(SUMS).filter(sums -> sum(sums, 0, DAYS) == 24).count())
                .isEqualTo(1);
    }

    /** Compares all bounds; tells whether there is a stream at all. */
    private static boolean compare(List<Constraint> set) {
        int[][] least = new int[DAYS + 1][DAYS + 1];
        int[][] greatest = new int[DAYS + 1][DAYS + 1];
        int kept = enumerate(set, least, greatest);
        List<Constraint> all = new ArrayList<>(set);
        for (int day = 0; day < DAYS; day++) {
            all.add(new Constraint(day, day + 1, 0, 2, set.size()));
        }
        ConstraintGraph graph = ConstraintGraph.of(all, Budget.of(1_000_000));
        ConstraintGraph.Solution solution = graph.solve();
        if (kept == 0) {
            assertPositive(solution.conflict());
            return false;
        }
        assertThat(solution.sums()).as("%s", set).isNotNull();
        for (int start = 0; start < DAYS; start++) {
            for (int end = start + 1; end <= DAYS; end++) {
                assertThat(graph.least(start, end)).as("%s", set).isEqualTo(least[start][end]);
                assertThat(graph.greatest(start, end)).as("%s", set).isEqualTo(greatest[start][end]);
                assertThat(graph.leastNearby(start, end, 3)).isLessThanOrEqualTo(least[start][end]);
                assertThat(graph.greatestNearby(start, end, 3)).isGreaterThanOrEqualTo(greatest[start][end]);
            }
        }
        return true;
    }

    private static void assertPositive(List<Bounded> cycle) {
        assertThat(cycle).isNotEmpty();
        long weight = cycle.stream()
                .mapToLong(step -> step.least()
                        ? step.constraint().min()
                        : -step.constraint().max())
                .sum();
        assertThat(weight).isPositive();
    }

    private static int enumerate(List<Constraint> set, int[][] least, int[][] greatest) {
        for (int[] row : least) {
            Arrays.fill(row, Integer.MAX_VALUE);
        }
        int kept = 0;
        for (long sums : SUMS) {
            if (keeps(sums, set)) {
                kept++;
                for (int start = 0; start < DAYS; start++) {
                    for (int end = start + 1; end <= DAYS; end++) {
                        int sum = sum(sums, start, end);
                        least[start][end] = Math.min(least[start][end], sum);
                        greatest[start][end] = Math.max(greatest[start][end], sum);
                    }
                }
            }
        }
        return kept;
    }

    private static boolean keeps(long sums, List<Constraint> set) {
        for (Constraint constraint : set) {
            int sum = sum(sums, (int) constraint.start(), (int) constraint.end());
            if (sum < constraint.min() || sum > constraint.max()) {
                return false;
            }
        }
        return true;
    }

    /** Returns two to five requirements, each in equal periods or in rolling windows of a length. */
    private static List<Constraint> constraints(Random random) {
        List<Constraint> set = new ArrayList<>();
        int number = 2 + random.nextInt(4);
        for (int owner = 0; owner < number; owner++) {
            int length = 1 + random.nextInt(DAYS);
            boolean rolling = random.nextInt(3) == 0;
            int typical = random.nextInt(2 * length + 1);
            boolean least = random.nextBoolean();
            boolean greatest = !least || random.nextInt(4) == 0;
            int min = least ? Math.max(1, typical) : 0;
            long max = greatest ? min + random.nextInt(length + 1) : Counted.UNBOUNDED;
            for (int start = 0; start + length <= DAYS; start += rolling ? 1 : length) {
                set.add(new Constraint(start, start + length, min, max, owner));
            }
        }
        return set;
    }

    private static long[] streams() {
        long[] streams = new long[STREAMS];
        for (int i = 0; i < STREAMS; i++) {
            int digits = i;
            long sums = 0;
            int before = 0;
            for (int day = 0; day < DAYS; day++) {
                before += digits % 3;
                digits /= 3;
                sums |= (long) before << 5 * day;
            }
            streams[i] = sums;
        }
        return streams;
    }

    private static int sum(long sums, int start, int end) {
        int before = start == 0 ? 0 : (int) (sums >>> 5 * (start - 1) & 31);
        return (int) (sums >>> 5 * (end - 1) & 31) - before;
    }
}
