package io.github.dutylist.io.wire;

import io.github.dutylist.finding.Place;
import java.nio.CharBuffer;

/**
 * Lines and columns of positions in a text, found by going through it from one position to the next.
 *
 * <p>Asking in the order of the text costs one pass in all.
 */
final class PlaceSweep {

    private final CharBuffer text;
    private final int end;
    private int position;
    private int line = 1;
    private int column = 1;

    PlaceSweep(CharBuffer text) {
        this.text = text;
        this.end = text.length();
    }

    /** Returns line and column of a position; both start at 1, and the column counts code points. */
    Place at(long offset) {
        int target = (int) Math.max(0, Math.min(offset, end));
        if (target < position) {
            position = 0;
            line = 1;
            column = 1;
        }
        while (position < target) {
            step();
        }
        return Place.of(line, column);
    }

    private void step() {
        char c = text.charAt(position++);
        if (c == '\n' || c == '\r' && (position == end || text.charAt(position) != '\n')) {
            line++;
            column = 1;
        } else if (c != '\r' && !isSecondOfPair(c)) {
            column++;
        }
    }

    private boolean isSecondOfPair(char c) {
        return Character.isLowSurrogate(c) && position > 1 && Character.isHighSurrogate(text.charAt(position - 2));
    }
}
