package io.github.dutylist.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MatchingProperties {

    @Property
    void matchesEveryElementOnceOrNotAtAll(
            @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> before,
            @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> after) {
        Matching<Integer> matching = Matching.of(before, after, key -> key);

        assertThat(matching.pairs())
                .allMatch(pair -> pair.before().value().equals(pair.after().value()));
        assertThat(matching.pairs().size() + matching.removed().size()).isEqualTo(before.size());
        assertThat(matching.pairs().size() + matching.added().size()).isEqualTo(after.size());
        for (int key = 0; key <= 5; key++) {
            int wanted = key;
            long matched = matching.pairs().stream()
                    .filter(pair -> pair.after().value() == wanted)
                    .count();
            assertThat(matched)
                    .isEqualTo(Math.min(Collections.frequency(before, key), Collections.frequency(after, key)));
        }
    }

    @Property
    void movesTheFewest(@ForAll @IntRange(max = 9) int size, @ForAll Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        int[] numbers = order.stream().mapToInt(Integer::intValue).toArray();
        BitSet moved = Matching.outOfOrder(numbers);

        assertThat(isAscendingWithout(numbers, moved)).isTrue();
        for (int subset = 0; subset < 1 << size; subset++) {
            BitSet removed = BitSet.valueOf(new long[] {subset});
            if (isAscendingWithout(numbers, removed)) {
                assertThat(removed.cardinality()).isGreaterThanOrEqualTo(moved.cardinality());
            }
        }
    }

    private static boolean isAscendingWithout(int[] numbers, BitSet removed) {
        int last = -1;
        for (int i = 0; i < numbers.length; i++) {
            if (!removed.get(i)) {
                if (numbers[i] < last) {
                    return false;
                }
                last = numbers[i];
            }
        }
        return true;
    }
}
