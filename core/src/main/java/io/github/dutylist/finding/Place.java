package io.github.dutylist.finding;

/**
 * A position in the text of a document: line and column, both counted from 1.
 *
 * <p>A column counts Unicode code points from the start of its line, so a character outside the basic plane counts
 * once, and a tab or a full-width character counts once as well.
 * Places are ordered from the start of the document to its end.
 */
public final class Place implements Comparable<Place> {

    private final int line;
    private final int column;

    private Place(int line, int column) {
        this.line = line;
        this.column = column;
    }

    /**
     * Returns the place at the given line and column.
     *
     * @param line the line, at least 1
     * @param column the column in code points, at least 1
     * @throws IllegalArgumentException if either is less than 1
     */
    public static Place of(int line, int column) {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column are counted from 1: " + line + ":" + column);
        }
        return new Place(line, column);
    }

    /** Returns the line, counted from 1. */
    public int getLine() {
        return line;
    }

    /** Returns the column in code points, counted from 1. */
    public int getColumn() {
        return column;
    }

    @Override
    public int compareTo(Place other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && line == place.line && column == place.column;
    }

    @Override
    public int hashCode() {
        return 31 * line + column;
    }

    /** Returns line and column as compilers print them, such as {@code 12:5}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
