package io.github.dutylist.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class NearestProperties {

    @Property
    void agreesWithTheTextbookDistance(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String word,
            @ForAll @Size(max = 6) List<@CharRange(from = 'a', to = 'c') @StringLength(max = 12) String> candidates) {
        int limit = Math.min(2, word.length() / 3);
        Optional<String> expected = Optional.empty();
        int fewest = limit + 1;
        for (String candidate : candidates) {
            int slips = distance(word, candidate);
            if (slips < fewest) {
                fewest = slips;
                expected = Optional.of(candidate);
            }
        }
        assertThat(Nearest.of(word, candidates)).isEqualTo(expected);
    }

    /** The optimal string alignment distance with the whole table. */
    private static int distance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                table[i][j] = Math.min(table[i - 1][j - 1] + cost, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }
        return table[a.length()][b.length()];
    }
}
