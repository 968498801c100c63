package io.github.dutylist.comparison;

import io.github.dutylist.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs of texts, one earlier and one later, that are much alike.
 *
 * <p>Texts are compared by the pairs of neighbouring characters that they share (Dice's coefficient).
 * To find those worth comparing, each text is filed under the least few of the hash codes of its pairs, which texts
 * that are much alike have in common; so the work grows with the number and the length of the texts only.
 */
final class SimilarTexts {

    /** From so many thousandths on, two texts may be one. */
    static final int ALIKE = 600;

    private static final int WHOLE = 1000;

    /** Of a longer text, only so many characters are compared. */
    private static final int COMPARED = 2_000;

    private static final int MARKS = 8;

    /** Under each mark only so many texts are filed, of the many that repeat each other. */
    private static final int FILED = 8;

    private final List<int[]> before;
    private final List<int[]> after;
    private final BitSet takenBefore = new BitSet();
    private final BitSet takenAfter = new BitSet();
    private final List<Alike> found = new ArrayList<>();

    private SimilarTexts(List<String> before, List<String> after) {
        for (Matching.Pair<String> same :
                Matching.of(before, after, Texts::folded).pairs()) {
            take(new Alike(same.before().index(), same.after().index(), WHOLE));
        }
        this.before = before.stream().map(SimilarTexts::neighbours).toList();
        this.after = after.stream().map(SimilarTexts::neighbours).toList();
    }

    /**
     * Two texts that are alike.
     *
     * @param before the index of the earlier one
     * @param after the index of the later one
     * @param likeness how much, in thousandths
     */
    record Alike(int before, int after, int likeness) {

        private static final Comparator<Alike> MOST_ALIKE_FIRST = Comparator.comparingInt(Alike::likeness)
                .reversed()
                .thenComparingInt(Alike::after)
                .thenComparingInt(Alike::before);
    }

    /** Returns the texts that are most alike, each at most once, in the order of the later texts. */
    static List<Alike> find(List<String> before, List<String> after) {
        return new SimilarTexts(before, after).find();
    }

    /** Returns how much two texts are alike, in thousandths. */
    static int likeness(String one, String other) {
        return likeness(neighbours(one), neighbours(other));
    }

    private List<Alike> find() {
        List<Alike> candidates = candidates(filed());
        candidates.sort(Alike.MOST_ALIKE_FIRST);
        candidates.forEach(this::take);
        found.sort(Comparator.comparingInt(Alike::after));
        return found;
    }

    private void take(Alike alike) {
        if (!takenBefore.get(alike.before()) && !takenAfter.get(alike.after())) {
            takenBefore.set(alike.before());
            takenAfter.set(alike.after());
            found.add(alike);
        }
    }

    private Map<Integer, List<Integer>> filed() {
        Map<Integer, List<Integer>> filed = new HashMap<>();
        for (int i = takenBefore.nextClearBit(0); i < before.size(); i = takenBefore.nextClearBit(i + 1)) {
            for (int mark : marks(before.get(i))) {
                List<Integer> texts = filed.computeIfAbsent(mark, none -> new ArrayList<>());
                if (texts.size() < FILED) {
                    texts.add(i);
                }
            }
        }
        return filed;
    }

    private List<Alike> candidates(Map<Integer, List<Integer>> filed) {
        List<Alike> candidates = new ArrayList<>();
        for (int j = takenAfter.nextClearBit(0); j < after.size(); j = takenAfter.nextClearBit(j + 1)) {
            Set<Integer> seen = new HashSet<>();
            for (int mark : marks(after.get(j))) {
                seen.addAll(filed.getOrDefault(mark, List.of()));
            }
            for (int i : seen) {
                int likeness = likeness(before.get(i), after.get(j));
                if (likeness >= ALIKE) {
                    candidates.add(new Alike(i, j, likeness));
                }
            }
        }
        return candidates;
    }

    /** Returns the pairs of neighbouring characters of a text, mixed so that their order is no longer that of Unicode. */
    private static int[] neighbours(String text) {
        String folded = Texts.folded(text.length() > COMPARED ? text.substring(0, COMPARED) : text);
        int[] pairs = new int[Math.max(0, folded.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = mixed(folded.charAt(i) << Character.SIZE | folded.charAt(i + 1));
        }
        Arrays.sort(pairs);
        return pairs;
    }

    /** A bijection, so that different pairs stay different (the finaliser of MurmurHash3). */
    private static int mixed(int pair) {
        int hash = (pair ^ pair >>> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }

    private static int[] marks(int[] sortedPairs) {
        return Arrays.stream(sortedPairs).distinct().limit(MARKS).toArray();
    }

    private static int likeness(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) {
            return 0;
        }
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Integer.compare(one[i], other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2 * WHOLE * shared / (one.length + other.length);
    }
}
