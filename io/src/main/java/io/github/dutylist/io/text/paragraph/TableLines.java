package io.github.dutylist.io.text.paragraph;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.SourceText;
import io.github.dutylist.io.text.table.Table;
import io.github.dutylist.io.text.table.TableReader;
import io.github.dutylist.io.text.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the tables among the lines of an input: cells between tabs, between bars, or, where the header makes it sure, between spaces. */
final class TableLines {

    private static final int MIN_SURE = 3;
    private static final int MAX_LINES_OF_CELL = 40;
    private static final int MAX_HEADING = 30;

    /**
     * A table and the lines that it takes.
     *
     * @param words all of it
     * @param tables what was read; another header in the middle makes another table
     * @param end the index of the first line behind it
     */
    record Found(Passage words, List<Table> tables, int end) {}

    private final SourceText source;
    private final List<Line> lines;
    private final Map<Integer, Found> found = new HashMap<>();

    private TableLines(SourceText source, List<Line> lines) {
        this.source = source;
        this.lines = lines;
    }

    /** Returns the tables, by the index of the line at which each starts. */
    static Map<Integer, Found> find(SourceText source, List<Line> lines) {
        TableLines reader = new TableLines(source, lines);
        int index = 0;
        while (index < lines.size()) {
            index = reader.read(index);
        }
        return reader.found;
    }

    /** Reads the table that starts at a line, if one does, and returns the index of the line to go on with. */
    private int read(int index) {
        Passage line = whole(index, index);
        if (TableRow.hasTabs(line)) {
            return read(index, TableRow::hasTabs, TableRow::ofTabs);
        }
        if (TableRow.hasBars(line)) {
            return read(index, TableRow::hasBars, TableRow::ofBars);
        }
        TableRow header = TableRow.ofSpaces(line);
        if (header.cells().size() >= MIN_SURE && TableReader.known(header) >= MIN_SURE) {
            int cells = header.cells().size();
            return read(index, row -> TableRow.ofSpaces(row).cells().size() == cells, TableRow::ofSpaces);
        }
        return index + 1;
    }

    private int read(int start, Predicate<Passage> isRow, Function<Passage, TableRow> row) {
        List<TableRow> rows = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int index = start;
        while (index < lines.size() && (isRow.test(whole(index, index)) || isHeadingInside(index, rows, isRow, row))) {
            int last = lastOfRow(index);
            rows.add(row.apply(whole(index, last)));
            starts.add(index);
            index = last + 1;
        }
        int header = TableReader.header(rows);
        if (header >= 0) {
            List<TableRow> table = rows.subList(header, rows.size());
            int first = starts.get(header);
            found.put(first, new Found(whole(first, index - 1).trimmed(), TableReader.read(table), index));
        }
        return index;
    }

    /** 一、临床科室 on a line of its own between two rows of a table is a heading across it. */
    private boolean isHeadingInside(
            int index, List<TableRow> rows, Predicate<Passage> isRow, Function<Passage, TableRow> row) {
        Passage words = lines.get(index).words();
        if (rows.isEmpty()
                || index + 1 == lines.size()
                || words.length() > MAX_HEADING
                || words.indexOfAny("。;", 0) >= 0
                || Furniture.is(words)
                || !isRow.test(whole(index + 1, index + 1))) {
            return false;
        }
        TableRow next = row.apply(whole(index + 1, index + 1));
        int header = TableReader.header(rows);
        return header >= 0
                && next.cells().size() >= MIN_SURE
                && next.cells().size() == rows.get(header).cells().size()
                && TableReader.known(next) < 2;
    }

    /** Returns the index of the line at which a row ends: cells in quotes may hold line breaks. */
    private int lastOfRow(int index) {
        if (!TableRow.hasOpenQuote(lines.get(index).words())) {
            return index;
        }
        int limit = Math.min(lines.size(), index + MAX_LINES_OF_CELL);
        for (int i = index + 1; i < limit; i++) {
            if (TableRow.closesQuote(lines.get(i).words())) {
                return i;
            }
        }
        return index;
    }

    /** Returns lines as they are, with the spaces at their ends, which may be empty cells, and without their last line break. */
    private Passage whole(int first, int last) {
        int end = source.lineEnd(lines.get(last).number());
        int start = source.lineStart(lines.get(first).number());
        while (end > start && (source.raw(end - 1) == '\n' || source.raw(end - 1) == '\r')) {
            end--;
        }
        return Passage.of(source, start, end);
    }
}
