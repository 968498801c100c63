package io.github.dutylist.io.text.paragraph;

/**
 * A number at the start of a passage that may be the number of a heading or clause.
 *
 * @param style its style
 * @param number its value, at least 1
 * @param end the index in the passage just behind it, its separator included
 */
public record Marker(MarkerStyle style, int number, int end) {

    /** Tells whether it opens a numbering. */
    public boolean isFirst() {
        return number == 1;
    }
}
