package io.github.dutylist.examples.cli.document;

import io.github.dutylist.finding.Place;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text in which findings stand, as bytes; a passage of it is decoded only when it is shown.
 *
 * <p>Asking for places in their order costs one pass over the bytes in all, however long the lines are.
 */
public final class SourceText {

    /** How many characters of a line are taken on each side of a place. */
    private static final int RADIUS = 200;

    private final byte[] bytes;
    private final int start;
    private int offset;
    private int lineStart;
    private int line;
    private int column;

    /**
     * Takes a text.
     *
     * @param utf8 its bytes, which need not be well-formed
     */
    public SourceText(byte[] utf8) {
        this.bytes = utf8;
        this.start = startsWithByteOrderMark() ? 3 : 0;
        rewind();
    }

    /** Returns the line around a place, or empty when the text has no such line. */
    public Optional<Passage> around(Place place) {
        if (place.getLine() < line || place.getLine() == line && place.getColumn() < column) {
            rewind();
        }
        while (line < place.getLine()) {
            if (offset == bytes.length) {
                return Optional.empty();
            }
            step();
        }
        while (column < place.getColumn() && !isLineEnd(offset)) {
            step();
        }
        return Optional.of(passage());
    }

    private Passage passage() {
        int from = offset;
        for (int i = 0; i < RADIUS && from > lineStart; i++) {
            from--;
            while (from > lineStart && isContinuation(from)) {
                from--;
            }
        }
        int to = offset;
        for (int i = 0; i < RADIUS && !isLineEnd(to); i++) {
            to = next(to);
        }
        return new Passage(decode(from, offset), decode(offset, to), from == lineStart, isLineEnd(to));
    }

    private void rewind() {
        offset = start;
        lineStart = start;
        line = 1;
        column = 1;
    }

    private void step() {
        boolean lineEnd = isLineEnd(offset);
        boolean carriageReturnBeforeLineFeed =
                bytes[offset] == '\r' && offset + 1 < bytes.length && bytes[offset + 1] == '\n';
        offset = next(offset);
        if (!lineEnd) {
            column++;
        } else if (!carriageReturnBeforeLineFeed) {
            line++;
            column = 1;
            lineStart = offset;
        }
    }

    private int next(int position) {
        int after = position + 1;
        while (after < bytes.length && isContinuation(after)) {
            after++;
        }
        return after;
    }

    private boolean isContinuation(int position) {
        return (bytes[position] & 0xC0) == 0x80;
    }

    private boolean isLineEnd(int position) {
        return position == bytes.length || bytes[position] == '\n' || bytes[position] == '\r';
    }

    private boolean startsWithByteOrderMark() {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private String decode(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
