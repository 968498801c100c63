package io.github.dutylist.wording;

import io.github.dutylist.text.Texts;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text made ready for all recognisers at once: whoever asks several of them about one text makes it once.
 *
 * <p>It holds the text without spaces, with digits, Latin letters and punctuation at half width, and knows at which letters anything
 * can begin.
 */
public class Wording {

    private final String text;
    private final char[] letters;
    private final byte[] marks;
    private final int length;
    private final int @Nullable [] places;
    private final int marksOfAll;

    Wording(String text) {
        this.text = text;
        letters = text.toCharArray();
        places = fold() ? placesWithoutSpaces() : null;
        length = places == null ? letters.length : removeSpaces(places);
        marks = new byte[length];
        marksOfAll = mark();
    }

    /**
     * Makes a text ready.
     *
     * @param text any text
     */
    public static Wording of(String text) {
        return new Wording(text);
    }

    /** Brings all letters to half width, and tells whether there are spaces among them. */
    private boolean fold() {
        int kinds = 0;
        for (int i = 0; i < letters.length; i++) {
            char letter = Texts.width(letters[i]);
            letters[i] = letter;
            kinds |= Marks.kind(letter);
        }
        return (kinds & Marks.SPACE) != 0;
    }

    /** Returns the places of the letters that are no spaces; a space between words in Latin letters separates them and stays. */
    private int[] placesWithoutSpaces() {
        int[] kept = new int[letters.length];
        int number = 0;
        char before = Sentence.NONE;
        for (int i = 0; i < letters.length; i++) {
            boolean isSpace = (Marks.kind(letters[i]) & Marks.SPACE) != 0;
            boolean separates = isSpace && isLatin(before) && i + 1 < letters.length && isLatin(letters[i + 1]);
            if (!isSpace || separates) {
                kept[number++] = i;
                before = letters[i];
            }
        }
        return Arrays.copyOf(kept, number);
    }

    private int removeSpaces(int[] kept) {
        for (int i = 0; i < kept.length; i++) {
            letters[i] = letters[kept[i]];
        }
        return kept.length;
    }

    private int mark() {
        int all = 0;
        int behind = 0;
        for (int i = length - 1; i >= 0; i--) {
            int kind = Marks.kind(letters[i]);
            int mark = (kind & Marks.HALF) == 0 || isPaired(i) ? Marks.beginning(kind, behind) : Marks.END;
            marks[i] = (byte) mark;
            all |= mark;
            behind = kind;
        }
        return all;
    }

    private boolean isPaired(int position) {
        return Character.isHighSurrogate(letters[position])
                ? position + 1 < length && Character.isLowSurrogate(letters[position + 1])
                : position > 0 && Character.isHighSurrogate(letters[position - 1]);
    }

    private static boolean isLatin(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    int length() {
        return length;
    }

    /** Tells whether something that has one of some {@link Marks} may be in the text. */
    boolean mayHold(int wanted) {
        return (marksOfAll & wanted) != 0;
    }

    char letter(int position) {
        return letters[position];
    }

    /** Returns the {@link Marks} of the letter at a position. */
    int marks(int position) {
        return marks[position];
    }

    /** Returns the first position between two that has one of some {@link Marks}, or the second of them. */
    int next(int from, int to, int wanted) {
        int position = from;
        while (position < to && (marks[position] & wanted) == 0) {
            position++;
        }
        return position;
    }

    /** Returns the sentence, or the part of one, between two positions. */
    Sentence sentence(int from, int to) {
        return new Sentence(this, from, to - from);
    }

    /** Returns the offset in the text of the letter at a position. */
    int place(int position) {
        int[] kept = places;
        return kept == null ? position : kept[position];
    }

    /** Returns the words of the text between two offsets. */
    String words(int start, int end) {
        return text.substring(start, end);
    }
}
