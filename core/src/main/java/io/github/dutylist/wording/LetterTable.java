package io.github.dutylist.wording;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Letters and what each stands for, looked up without making anything.
 *
 * @param <T> what a letter stands for
 */
final class LetterTable<T> {

    private static final int SPREAD = 0x9e3779b9;
    private static final int PLACES_PER_LETTER = 4;

    private final char[] letters;
    private final @Nullable Object[] values;
    private final int shift;

    /** Makes a table of what stands for letters, none of which is {@link Sentence#NONE}. */
    LetterTable(Map<Character, T> entries) {
        int bits = 32 - Integer.numberOfLeadingZeros(PLACES_PER_LETTER * (entries.size() + 1));
        shift = 32 - bits;
        letters = new char[1 << bits];
        values = new Object[1 << bits];
        entries.forEach(this::put);
    }

    private void put(char letter, T value) {
        int place = place(letter);
        letters[place] = letter;
        values[place] = value;
    }

    /** Returns what a letter stands for, or null when it is none of them. */
    @SuppressWarnings("unchecked")
    @Nullable
    T get(char letter) {
        return (T) values[place(letter)];
    }

    /** Returns the place of a letter, or the free one where it would be. */
    private int place(char letter) {
        int place = letter * SPREAD >>> shift;
        while (letters[place] != letter && letters[place] != Sentence.NONE) {
            place = place + 1 & letters.length - 1;
        }
        return place;
    }
}
