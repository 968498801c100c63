package io.github.dutylist.io.text.source;

import io.github.dutylist.finding.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The input as it is, with its lines, and the number of characters that were read from it.
 *
 * <p>An offset counts UTF-16 units from the start of the input.
 */
public final class SourceText {

    private final String input;
    private final String text;
    private final int[] lineStarts;
    private final int[] pairEnds;
    private final List<SplitNumbers.Span> splitNumbers;
    private final BitSet insideNumbers = new BitSet();
    private final List<Integer> unprintable = new ArrayList<>();
    private long reads;

    /** Takes an input as it was given. */
    public SourceText(String input) {
        String text = printable(input);
        this.input = input;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.pairEnds = pairEnds(text);
        this.splitNumbers = SplitNumbers.find(text);
        splitNumbers.forEach(number -> insideNumbers.set(number.start(), number.end()));
    }

    /** Returns the numbers whose digits stand apart, and that are read as one. */
    public List<Passage> splitNumbers() {
        return splitNumbers.stream()
                .map(number -> Passage.of(this, number.start(), number.end()))
                .toList();
    }

    /** Tells whether the character at an offset is a space that only sets digits apart. */
    boolean isInsideNumber(int offset) {
        return insideNumbers.get(offset) && Folding.isSpace(text.charAt(offset));
    }

    /** Returns the input with a space for every character that no document may hold: controls, half surrogate pairs. */
    private String printable(String input) {
        StringBuilder printable = null;
        for (int i = 0; i < input.length(); i++) {
            char c = input.charAt(i);
            if (Folding.isControl(c) || Character.isSurrogate(c) && isHalfPair(input, i)) {
                printable = printable == null ? new StringBuilder(input) : printable;
                printable.setCharAt(i, ' ');
                unprintable.add(i);
            }
        }
        return printable == null ? input : printable.toString();
    }

    private static boolean isHalfPair(String input, int index) {
        return Character.isHighSurrogate(input.charAt(index))
                ? index + 1 == input.length() || !Character.isLowSurrogate(input.charAt(index + 1))
                : index == 0 || !Character.isHighSurrogate(input.charAt(index - 1));
    }

    /** Returns the offsets of the characters that no document may hold; a space is read in their place. */
    public List<Integer> unprintable() {
        return unprintable;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                starts = grown(starts, count);
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static int[] pairEnds(String text) {
        int[] ends = new int[0];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                ends = grown(ends, count);
                ends[count++] = i;
            }
        }
        return Arrays.copyOf(ends, count);
    }

    private static int[] grown(int[] values, int count) {
        return count < values.length ? values : Arrays.copyOf(values, Math.max(16, count * 2));
    }

    /** Returns the number of UTF-16 units. */
    public int length() {
        return text.length();
    }

    /** Returns the character at an offset, folded; this is the only way in which recognition reads. */
    char read(int offset) {
        reads++;
        return Folding.fold(text.charAt(offset));
    }

    /** Returns the character at an offset as it stands in the input. */
    public char raw(int offset) {
        return text.charAt(offset);
    }

    /** Returns the character at an offset as it was given, even if no document may hold it. */
    char input(int offset) {
        return input.charAt(offset);
    }

    /** Returns how many characters were read so far. */
    public long reads() {
        return reads;
    }

    /** Says that characters were read elsewhere, by a recogniser that takes a string. */
    public void countReads(int characters) {
        reads += characters;
    }

    /** Returns the number of lines, at least 1. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** Returns the offset at which a line starts; lines are counted from 1. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** Returns the offset just behind a line, its line break included; lines are counted from 1. */
    public int lineEnd(int line) {
        return line == lineStarts.length ? text.length() : lineStarts[line];
    }

    /** Returns the line of an offset, counted from 1. */
    int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Returns line and column of an offset, the column in code points. */
    Place placeOf(int offset) {
        int line = lineOf(offset);
        int start = lineStart(line);
        int column = offset - start - (pairEndsBefore(offset) - pairEndsBefore(start));
        return Place.of(line, column + 1);
    }

    private int pairEndsBefore(int offset) {
        int found = Arrays.binarySearch(pairEnds, offset);
        return found >= 0 ? found : -found - 1;
    }
}
