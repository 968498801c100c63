package io.github.dutylist.io.text.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the input, read folded and written raw: mostly one span, or several when broken lines were joined.
 *
 * <p>As a {@link CharSequence} it is what recognition sees; {@link #text()} is what the document says.
 */
public final class Passage implements CharSequence {

    private final SourceText source;
    private final int @Nullable [] offsets;
    private final int from;
    private final int to;
    private final boolean again;

    private Passage(SourceText source, int @Nullable [] offsets, int from, int to) {
        this(source, offsets, from, to, false);
    }

    private Passage(SourceText source, int @Nullable [] offsets, int from, int to, boolean again) {
        this.again = again;
        this.source = source;
        this.offsets = offsets;
        this.from = from;
        this.to = to;
    }

    /** Returns the passage from one offset of the input to another. */
    public static Passage of(SourceText source, int from, int to) {
        return new Passage(source, null, from, to);
    }

    /** Returns the passage that reads several, at least one, one after the other without anything between. */
    public static Passage join(List<Passage> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int[] joined = new int[parts.stream().mapToInt(Passage::length).sum()];
        int length = 0;
        for (Passage part : parts) {
            for (int i = 0; i < part.length(); i++) {
                joined[length++] = part.offset(i);
            }
        }
        return new Passage(parts.get(0).source, joined, 0, length);
    }

    /** Returns the input that it is part of. */
    public SourceText source() {
        return source;
    }

    /** Returns these words as said once more without being written again: a cell merged with the one below it, the head of a column. */
    public Passage again() {
        return new Passage(source, offsets, from, to, true);
    }

    /** Tells whether these words are said once more without being written again. */
    public boolean isAgain() {
        return again;
    }

    /** Returns the offset in the input of the character at an index; that of the end for the length. */
    public int offset(int index) {
        if (offsets == null) {
            return from + index;
        }
        return from + index < offsets.length ? offsets[from + index] : offsets[offsets.length - 1] + 1;
    }

    /** Returns the line of the input on which it starts, counted from 1. */
    public int line() {
        return source.lineOf(offset(0));
    }

    /** Returns the line of the input on which it ends, counted from 1. */
    public int lastLine() {
        return source.lineOf(offset(Math.max(0, length() - 1)));
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public boolean isEmpty() {
        return from == to;
    }

    @Override
    public char charAt(int index) {
        return source.read(offsets == null ? from + index : offsets[from + index]);
    }

    /** Returns the character at an index, or a space when there is none. */
    public char at(int index) {
        return index < 0 || index >= length() ? ' ' : charAt(index);
    }

    @Override
    public Passage subSequence(int start, int end) {
        return new Passage(source, offsets, from + start, from + end, again);
    }

    /** Returns the passage from an index to the end. */
    public Passage from(int start) {
        return subSequence(start, length());
    }

    /** Returns the passage without spaces at its ends. */
    public Passage trimmed() {
        int start = 0;
        int end = length();
        while (start < end && charAt(start) == ' ') {
            start++;
        }
        while (end > start && charAt(end - 1) == ' ') {
            end--;
        }
        return subSequence(start, end);
    }

    /** Returns the passage without any space in it: 总　则 as 总则. */
    public Passage withoutSpaces() {
        int[] kept = new int[length()];
        int count = 0;
        for (int i = 0; i < length(); i++) {
            if (charAt(i) != ' ') {
                kept[count++] = offset(i);
            }
        }
        return count == length() ? this : new Passage(source, kept, 0, count);
    }

    /** Returns the index of a character at or after another index, or -1. */
    public int indexOf(char wanted, int start) {
        for (int i = start; i < length(); i++) {
            if (charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the index of the first of several characters at or after another index, or -1. */
    public int indexOfAny(String wanted, int start) {
        for (int i = start; i < length(); i++) {
            if (wanted.indexOf(charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the index of words at or after another index, or -1. */
    public int indexOf(String words, int start) {
        for (int i = start; i + words.length() <= length(); i++) {
            if (startsWith(words, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Tells whether it contains words. */
    public boolean contains(String words) {
        return indexOf(words, 0) >= 0;
    }

    /** Tells whether it contains one of several words. */
    public boolean containsAny(String... words) {
        for (String word : words) {
            if (contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether words stand at an index. */
    public boolean startsWith(String words, int start) {
        if (start < 0 || start + words.length() > length()) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (charAt(start + i) != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether it starts with one of several words. */
    public boolean startsWithAny(String... words) {
        for (String word : words) {
            if (startsWith(word, 0)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether it ends with words. */
    public boolean endsWith(String words) {
        return startsWith(words, length() - words.length());
    }

    /** Tells whether it ends with one of several words. */
    public boolean endsWithAny(String... words) {
        for (String word : words) {
            if (endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the words as the input has them, only that every kind of tab or break is a space, and none sets digits apart. */
    public String text() {
        StringBuilder text = new StringBuilder(length());
        for (int i = 0; i < length(); i++) {
            if (source.isInsideNumber(offset(i))) {
                continue;
            }
            char c = source.raw(offset(i));
            text.append(c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        return text.toString();
    }

    /** Returns the words as recognition sees them. */
    @Override
    public String toString() {
        StringBuilder folded = new StringBuilder(length());
        for (int i = 0; i < length(); i++) {
            folded.append(charAt(i));
        }
        return folded.toString();
    }
}
