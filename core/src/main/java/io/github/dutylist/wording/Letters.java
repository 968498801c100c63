package io.github.dutylist.wording;

import java.util.Arrays;
import java.util.Map;

/**
 * A value for each of some letters and one for all others, found without making an object: it is asked for at each letter of a text.
 *
 * @param <V> what belongs to a letter
 */
final class Letters<V> {

    private final char[] letters;
    private final V[] values;
    private final int mask;
    private final V otherwise;

    /** A bit for the last six bits of each letter that is known: most others are told by it alone. */
    private final long endings;

    @SuppressWarnings("unchecked")
    Letters(Map<Character, V> known, V otherwise) {
        int places = Integer.highestOneBit(known.size() + 1) << 2;
        mask = places - 1;
        letters = new char[places];
        values = (V[]) new Object[places];
        Arrays.fill(values, otherwise);
        this.otherwise = otherwise;
        long bits = 0;
        for (Map.Entry<Character, V> entry : known.entrySet()) {
            int place = place(entry.getKey());
            letters[place] = entry.getKey();
            values[place] = entry.getValue();
            bits |= 1L << entry.getKey();
        }
        endings = bits;
    }

    V of(char letter) {
        return (endings >>> letter & 1) == 0 ? otherwise : values[place(letter)];
    }

    /** Returns where a letter is, or the empty place where it would be; at least half of the places are empty. */
    private int place(char letter) {
        int place = letter * 0x9e3779b1 >>> 16 & mask;
        while (letters[place] != letter && letters[place] != Sentence.NONE) {
            place = place + 1 & mask;
        }
        return place;
    }
}
