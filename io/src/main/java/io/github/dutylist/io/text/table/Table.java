package io.github.dutylist.io.text.table;

import io.github.dutylist.io.text.source.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A ledger.
 *
 * @param header the row that says what the columns are
 * @param rows the rows below it
 * @param marks what only draws the table
 * @param leftOut rows that say nothing of their own: the first row again, as every page has it, and totals
 */
public record Table(TableRow header, List<TableRow> rows, List<Passage> marks, List<Passage> leftOut) {

    /** Returns the words at the head of a kind of column, the first such column if there are several. */
    public Optional<Passage> head(Column column) {
        return header.cells().stream().filter(cell -> Column.of(cell) == column).findFirst();
    }

    /** Returns what the rows say, in order. */
    public List<TableEntry> entries() {
        List<Column> columns = header.cells().stream().map(Column::of).toList();
        List<String> names = names();
        List<TableEntry> entries = new ArrayList<>();
        TableEntry above = null;
        for (TableRow row : rows) {
            TableEntry entry = TableEntry.of(row, columns, names, above);
            entries.add(entry);
            above = entry.isGroup() ? above : entry;
        }
        return entries;
    }

    /** Returns the names of the members in which cells are kept: x- and the words at the head of the column. */
    private List<String> names() {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        int cells = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int i = 0; i < Math.max(cells, header.cells().size()); i++) {
            String head = header.cell(i).withoutSpaces().text();
            String name = "x-" + (head.isEmpty() ? "column-" + (i + 1) : head);
            names.add(taken.add(name) ? name : name + "-" + (i + 1));
        }
        return names;
    }
}
