package io.github.dutylist.examples.cli.console;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A table for reading in a terminal: columns as wide as they need to be, two spaces between them. */
public final class Table {

    private static final String GAP = "  ";

    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Style style;

    /** Makes a table without columns. */
    public Table(Style style) {
        this.style = style;
    }

    /** Adds a column of words, which start at its left. */
    public Table words(String heading) {
        columns.add(new Column(heading, false));
        return this;
    }

    /** Adds a column of numbers, which end at its right. */
    public Table numbers(String heading) {
        columns.add(new Column(heading, true));
        return this;
    }

    /** Adds a row with a text for each column. */
    public Table row(String... cells) {
        List<Cell> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(Cell.of(cell));
        }
        return row(row, List.of());
    }

    /**
     * Adds a row.
     *
     * @param cells one for each column
     * @param notes what stands below the row, each on a line that starts at the second column
     */
    public Table row(List<Cell> cells, List<String> notes) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(new Row(List.copyOf(cells), List.copyOf(notes)));
        return this;
    }

    /** Writes the headings and all rows, each on a line; nothing when there is no row. */
    public void write(Writer out) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        int[] widths = widths();
        List<Cell> headings = columns.stream()
                .map(column -> new Cell(column.heading(), style::faint))
                .toList();
        out.write(line(headings, widths));
        String below = " ".repeat(GAP.length() + widths[0] + GAP.length());
        for (Row row : rows) {
            out.write(line(row.cells(), widths));
            for (String note : row.notes()) {
                out.write(below + style.faint(note) + "\n");
            }
        }
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = DisplayWidth.of(columns.get(i).heading());
            for (Row row : rows) {
                widths[i] =
                        Math.max(widths[i], DisplayWidth.of(row.cells().get(i).text()));
            }
        }
        return widths;
    }

    private String line(List<Cell> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        int spaces = 0;
        for (int i = 0; i < widths.length; i++) {
            Cell cell = cells.get(i);
            int free = widths[i] - DisplayWidth.of(cell.text());
            boolean right = columns.get(i).right();
            spaces += GAP.length() + (right ? free : 0);
            if (!cell.text().isEmpty()) {
                line.append(" ".repeat(spaces)).append(cell.style().apply(cell.text()));
                spaces = 0;
            }
            spaces += right ? 0 : free;
        }
        return line.append('\n').toString();
    }

    /**
     * What stands in one column of a row.
     *
     * @param text the text, of which nothing is hidden
     * @param style puts the text into colours
     */
    public record Cell(String text, UnaryOperator<String> style) {

        /** Returns a cell without colours. */
        public static Cell of(String text) {
            return new Cell(text, UnaryOperator.identity());
        }
    }

    private record Column(String heading, boolean right) {}

    private record Row(List<Cell> cells, List<String> notes) {}
}
