package io.github.dutylist.value;

import java.util.Collection;
import java.util.Optional;

/** The word that was probably meant, for the words of a document that are not known. */
public final class Nearest {

    private static final int MAX_DISTANCE = 2;

    private static final int MAX_LENGTH = 128;

    private Nearest() {}

    /**
     * Returns the candidate nearest to a word, or empty when none is near.
     *
     * <p>Near is at most two slips away (a character too many, too few, wrong, or two swapped), and at most one slip in three
     * characters.
     * Of several as near, the first is returned.
     *
     * @param word the word as it stands in a document
     * @param candidates the words that are known
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        int best = Math.min(MAX_DISTANCE, word.length() / 3) + 1;
        String nearest = null;
        if (word.length() <= MAX_LENGTH) {
            for (String candidate : candidates) {
                int distance = distance(word, candidate, best);
                if (distance > 0 && distance < best) {
                    best = distance;
                    nearest = candidate;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Returns the optimal string alignment distance, or the limit when it is not below. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + wrong, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(last[b.length()], limit);
    }
}
