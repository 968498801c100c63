package io.github.dutylist.wording;

/**
 * One sentence as the recogniser reads it: without spaces, and with digits, Latin letters and punctuation at half width.
 *
 * <p>Positions count the characters that are left; {@link #sourceStart} and {@link #sourceEnd} lead back to the text.
 * Outside the sentence every character is {@link #NONE}.
 */
final class Sentence {

    /** What stands before the first and after the last character. */
    static final char NONE = '\0';

    private final Wording wording;
    private final int from;
    private final int length;

    Sentence(Wording wording, int from, int length) {
        this.wording = wording;
        this.from = from;
        this.length = length;
    }

    int length() {
        return length;
    }

    char at(int position) {
        return position < 0 || position >= length ? NONE : wording.letter(from + position);
    }

    /** Tells whether a word stands at a position. */
    boolean has(int position, String word) {
        if (position < 0 || position + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (wording.letter(from + position + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the position behind a word that stands there, or the position itself. */
    int skip(int position, String word) {
        return has(position, word) ? position + word.length() : position;
    }

    /** Tells whether a word ends at a position. */
    boolean endsWith(int position, String word) {
        return has(position - word.length(), word);
    }

    /** Returns the position where a word that ends at a position starts, or the position itself. */
    int skipBack(int position, String word) {
        return endsWith(position, word) ? position - word.length() : position;
    }

    /** Returns the letters between two positions, without the spaces of the text. */
    String letters(int start, int end) {
        StringBuilder letters = new StringBuilder();
        for (int i = start; i < end; i++) {
            letters.append(at(i));
        }
        return letters.toString();
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

    /** Tells whether a character is one of some. */
    static boolean isOneOf(char c, String characters) {
        return c != NONE && characters.indexOf(c) >= 0;
    }

    /** Returns the first position behind or at another that has one of some {@link Marks}, or the length. */
    int next(int position, int wanted) {
        return wording.next(from + position, from + length, wanted) - from;
    }

    /** Tells whether the letter at a position of the sentence has one of some {@link Marks}. */
    boolean isMarked(int position, int wanted) {
        return (wording.marks(from + position) & wanted) != 0;
    }

    /** Returns the offset in the text of the character at a position. */
    int sourceStart(int position) {
        return wording.place(from + position);
    }

    /** Returns the offset in the text behind the character before a position. */
    int sourceEnd(int position) {
        return sourceStart(position - 1) + 1;
    }

    /** Returns the words of the text between two positions, as they are written there. */
    String words(int start, int end) {
        return wording.words(sourceStart(start), sourceEnd(end));
    }

    static boolean isSpace(char c) {
        return c <= '\u3000'
                ? c == ' ' || c == '\u00a0' || c == '\u3000' || c >= '\u2000' && c <= '\u200b'
                : c == '\ufeff';
    }
}
