package io.github.dutylist.io.text.table;

import io.github.dutylist.io.text.source.Passage;
import java.util.ArrayList;
import java.util.List;

/** Finds ledgers among rows: each starts at a row that says what its columns are. */
public final class TableReader {

    private static final int FIRST_ROWS = 30;
    private static final int MIN_KNOWN = 2;

    private TableReader() {}

    /** Returns how many heads of columns that are known a row has. */
    public static int known(TableRow row) {
        return (int) row.cells().stream()
                .filter(cell -> Column.of(cell) != Column.OTHER)
                .count();
    }

    /**
     * Returns the index of the row that says what the columns are: the one with the most known heads among the first 30.
     *
     * @return the index, or -1 when no row has two of them
     */
    public static int header(List<TableRow> rows) {
        int best = -1;
        int most = MIN_KNOWN - 1;
        for (int i = 0; i < Math.min(rows.size(), FIRST_ROWS); i++) {
            int known = known(rows.get(i));
            if (known > most) {
                best = i;
                most = known;
            }
        }
        return best;
    }

    /** Reads the tables in rows, the first of which says what the columns are; another such row starts another table. */
    public static List<Table> read(List<TableRow> rows) {
        List<Table> tables = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || isOtherHeader(rows.get(i), rows.get(start))) {
                tables.add(table(rows.subList(start, i)));
                start = i;
            }
        }
        return tables;
    }

    private static boolean isOtherHeader(TableRow row, TableRow header) {
        long filled = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
        int known = known(row);
        return known >= MIN_KNOWN && 2L * known >= filled && !row.equalsWords(header);
    }

    private static Table table(List<TableRow> rows) {
        TableRow header = rows.get(0);
        List<TableRow> body = new ArrayList<>();
        List<Passage> marks = new ArrayList<>();
        List<Passage> leftOut = new ArrayList<>();
        for (TableRow row : rows.subList(1, rows.size())) {
            if (row.isRule()) {
                marks.add(row.words());
            } else if (row.equalsWords(header) || row.isTotal()) {
                leftOut.add(row.words());
            } else {
                marks.addAll(row.marks());
                body.add(row);
            }
        }
        return new Table(header, body, marks, leftOut);
    }
}
