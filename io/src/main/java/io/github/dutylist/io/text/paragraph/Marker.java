package io.github.dutylist.io.text.paragraph;

/**
 * A number at the start of a passage that may be the number of a heading or clause.
 *
 * @param style its style
 * @param number its value, at least 1
 * @param insertion which one it is of those inserted behind its value (第六条之二 is 2), or 0
 * @param bare whether nothing but a space stands behind it, so that it may as well be a word of the text
 * @param end the index in the passage just behind it, its separator included
 */
public record Marker(MarkerStyle style, int number, int insertion, boolean bare, int end) {

    private static final int MAX_PLAIN = 999;

    /** A number that is neither inserted nor bare. */
    public Marker(MarkerStyle style, int number, int end) {
        this(style, number, 0, false, end);
    }

    /** Tells whether it opens a numbering. */
    public boolean isFirst() {
        return number == 1 && insertion == 0;
    }

    /** Tells whether it is so large that only the number before it makes it one: 2026 is a year elsewhere. */
    public boolean isLarge() {
        return number > MAX_PLAIN;
    }

    /** Tells whether it is the next one behind another of its style. */
    public boolean follows(Marker before) {
        return number == before.number + 1 || number == before.number && insertion == before.insertion + 1;
    }
}
