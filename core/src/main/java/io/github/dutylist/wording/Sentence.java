package io.github.dutylist.wording;

import org.jspecify.annotations.Nullable;

/**
 * One sentence as the recogniser reads it: without spaces, and with digits, Latin letters and punctuation at half width.
 *
 * <p>Positions count the characters that are left; {@link #sourceStart} and {@link #sourceEnd} lead back to the text.
 * Outside the sentence every character is {@link #NONE}.
 */
final class Sentence {

    /** What stands before the first and after the last character. */
    static final char NONE = '\0';

    private final CharSequence text;
    private final int from;
    private final int length;
    private final int @Nullable [] places;

    private Sentence(CharSequence text, int from, int length, int @Nullable [] places) {
        this.text = text;
        this.from = from;
        this.length = length;
        this.places = places;
    }

    /** Returns the sentence between two offsets of a text, the end exclusive. */
    static Sentence of(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isSpace(text.charAt(i))) {
                return withoutSpaces(text, from, to);
            }
        }
        return new Sentence(text, from, to - from, null);
    }

    private static Sentence withoutSpaces(CharSequence text, int from, int to) {
        int[] places = new int[to - from];
        int length = 0;
        char before = NONE;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean separates = isAsciiWord(before) && i + 1 < to && isAsciiWord(text.charAt(i + 1));
            if (!isSpace(c) || separates) {
                places[length++] = i;
                before = c;
            }
        }
        return new Sentence(text, from, length, places);
    }

    int length() {
        return length;
    }

    char at(int position) {
        return position < 0 || position >= length ? NONE : fold(text.charAt(sourceStart(position)));
    }

    /** Tells whether a word stands at a position. */
    boolean has(int position, String word) {
        if (position < 0 || position + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (at(position + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether one of some words stands at a position. */
    boolean hasAny(int position, String... words) {
        return skip(position, words) != position;
    }

    /** Returns the position behind a word that stands there, or the position itself. */
    int skip(int position, String word) {
        return has(position, word) ? position + word.length() : position;
    }

    /** Returns the position behind the first of some words that stands there, or the position itself. */
    int skip(int position, String... words) {
        char first = at(position);
        for (String word : words) {
            if (word.charAt(0) == first && has(position, word)) {
                return position + word.length();
            }
        }
        return position;
    }

    /** Returns the position where the first of some words that end at a position starts, or the position itself. */
    int skipBack(int position, String... words) {
        for (String word : words) {
            if (has(position - word.length(), word)) {
                return position - word.length();
            }
        }
        return position;
    }

    /** Tells whether one of some words ends at a position. */
    boolean endsWithAny(int position, String... words) {
        return skipBack(position, words) != position;
    }

    /** Tells whether one of some words stands at a position. */
    boolean hasAny(int position, Words words) {
        return skip(position, words) != position;
    }

    /** Returns the position behind the first of some words that stands there, or the position itself. */
    int skip(int position, Words words) {
        for (String word : words.startingWith(at(position))) {
            if (has(position, word)) {
                return position + word.length();
            }
        }
        return position;
    }

    /** Returns the position where the first of some words that end at a position starts, or the position itself. */
    int skipBack(int position, Words words) {
        for (String word : words.endingWith(at(position - 1))) {
            if (has(position - word.length(), word)) {
                return position - word.length();
            }
        }
        return position;
    }

    /** Tells whether one of some words ends at a position. */
    boolean endsWithAny(int position, Words words) {
        return skipBack(position, words) != position;
    }

    /** Tells whether one of some words stands somewhere between two positions, which must be near each other. */
    boolean containsAny(int from, int to, Words words) {
        for (int i = from; i < to; i++) {
            int end = skip(i, words);
            if (end != i && end <= to) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether one of some words stands somewhere between two positions, which must be near each other. */
    boolean containsAny(int from, int to, String... words) {
        for (int i = from; i < to; i++) {
            int end = skip(i, words);
            if (end != i && end <= to) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a character is one of some. */
    static boolean isOneOf(char c, String characters) {
        return c != NONE && characters.indexOf(c) >= 0;
    }

    /** Returns the offset in the text of the character at a position. */
    int sourceStart(int position) {
        int[] kept = places;
        return kept == null ? from + position : kept[position];
    }

    /** Returns the offset in the text behind the character before a position. */
    int sourceEnd(int position) {
        return sourceStart(position - 1) + 1;
    }

    /** Returns the words of the text between two positions, as they are written there. */
    String words(int start, int end) {
        return text.subSequence(sourceStart(start), sourceEnd(end)).toString();
    }

    private static boolean isAsciiWord(char c) {
        char folded = fold(c);
        return folded >= '0' && folded <= '9' || folded >= 'a' && folded <= 'z' || folded >= 'A' && folded <= 'Z';
    }

    static boolean isSpace(char c) {
        return c <= '\u3000'
                ? c == ' ' || c == '\u00a0' || c == '\u3000' || c >= '\u2000' && c <= '\u200b'
                : c == '\ufeff';
    }

    /** Returns a character at half width. */
    static char fold(char c) {
        return c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
    }
}
