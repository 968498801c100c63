package io.github.dutylist.value;

import java.util.Optional;

/**
 * Finds the word that was probably meant where another one stands: an identifier, a code or a member name with a slip
 * in it.
 *
 * <p>A slip is a character too many, too few or wrong, or two neighbours exchanged (the optimal string alignment
 * distance).
 * A word is proposed if it is at most two slips away and at most one for every three characters of the word that
 * stands there.
 */
public final class Nearest {

    private static final int MAX_SLIPS = 2;

    private static final int CHARACTERS_PER_SLIP = 3;

    private final String word;
    private final int limit;
    private int[] beforeLast;
    private int[] last;
    private int[] current;

    private Nearest(String word) {
        this.word = word;
        this.limit = Math.min(MAX_SLIPS, word.length() / CHARACTERS_PER_SLIP);
        this.beforeLast = new int[word.length() + 1];
        this.last = new int[word.length() + 1];
        this.current = new int[word.length() + 1];
    }

    /**
     * Returns the candidate that is the fewest slips away from a word, the first of them if there are several, or
     * empty when none is near enough.
     *
     * <p>It takes time in proportion to the number of the candidates and the length of the word.
     *
     * @param word the word that stands there
     * @param candidates the words that could have been meant
     */
    public static Optional<String> of(String word, Iterable<String> candidates) {
        return new Nearest(word).among(candidates);
    }

    private Optional<String> among(Iterable<String> candidates) {
        Optional<String> nearest = Optional.empty();
        int fewest = limit + 1;
        for (String candidate : candidates) {
            int slips = slips(candidate);
            if (slips < fewest) {
                fewest = slips;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** Returns the number of slips, or more than the limit as soon as it is certain to exceed that. */
    private int slips(String candidate) {
        if (Math.abs(candidate.length() - word.length()) > limit) {
            return limit + 1;
        }
        for (int j = 0; j < current.length; j++) {
            current[j] = j;
        }
        for (int i = 1; i <= candidate.length(); i++) {
            if (nextRow(candidate, i) > limit) {
                return limit + 1;
            }
        }
        return current[word.length()];
    }

    /**
     * Fills the row of the distance table for the first {@code i} characters of a candidate, and returns its least
     * entry.
     */
    private int nextRow(String candidate, int i) {
        int[] free = beforeLast;
        beforeLast = last;
        last = current;
        current = free;
        int from = Math.max(1, i - limit);
        int to = Math.min(word.length(), i + limit);
        current[from - 1] = from == 1 ? i : limit + 1;
        int least = current[from - 1];
        for (int j = from; j <= to; j++) {
            current[j] = entry(candidate, i, j);
            least = Math.min(least, current[j]);
        }
        if (to < word.length()) {
            current[to + 1] = limit + 1;
        }
        return least;
    }

    private int entry(String candidate, int i, int j) {
        boolean same = candidate.charAt(i - 1) == word.charAt(j - 1);
        int slips = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], current[j - 1]) + 1);
        boolean exchanged = i > 1
                && j > 1
                && candidate.charAt(i - 1) == word.charAt(j - 2)
                && candidate.charAt(i - 2) == word.charAt(j - 1);
        return exchanged ? Math.min(slips, beforeLast[j - 2] + 1) : slips;
    }
}
