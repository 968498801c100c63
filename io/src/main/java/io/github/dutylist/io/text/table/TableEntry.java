package io.github.dutylist.io.text.table;

import io.github.dutylist.io.text.source.Passage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a ledger says.
 *
 * @param group the words of a row that is a heading across the table, or null
 * @param number its number, or null
 * @param text the words of the duty: content, requirement and deadline, as far as there are any
 * @param accountability the words about accountability, or null
 * @param kept the other cells, by the names of the members in which they are kept
 * @param empty the cells that say nothing, such as a stroke, or only what the heading says
 * @param meant what cells that are empty because they were merged mean, and those that are not
 */
public record TableEntry(
        @Nullable Passage group,
        @Nullable Passage number,
        List<Passage> text,
        @Nullable Passage accountability,
        Map<String, Passage> kept,
        List<Passage> empty,
        Map<Column, Passage> meant) {

    private static final List<String> PLACEHOLDERS =
            List.of("/", "／", "-", "—", "——", "－", "--", "\\", "无", "待定", "暂无", "略", "N/A", "n/a");
    private static final List<String> SAME = List.of("同上", "〃", "\"", "″", "''");

    /** Reads a row, given the one above it, if any. */
    static TableEntry of(TableRow row, List<Column> columns, List<String> names, @Nullable TableEntry above) {
        Passage group = group(row);
        TableEntry entry = new TableEntry(
                group,
                null,
                new ArrayList<>(),
                null,
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new EnumMap<>(Column.class));
        if (group != null) {
            row.cells().stream().filter(cell -> !cell.isEmpty()).skip(1).forEach(entry.empty::add);
            return entry;
        }
        Passage number = null;
        Passage accountability = null;
        for (int i = 0; i < row.cells().size(); i++) {
            Passage cell = row.cell(i);
            Column column = i < columns.size() ? columns.get(i) : Column.OTHER;
            if (cell.isEmpty() || PLACEHOLDERS.contains(cell.toString())) {
                entry.addEmpty(cell, column, above);
            } else if (column == Column.NUMBER && number == null) {
                number = cell;
            } else if (column == Column.ACCOUNTABILITY && accountability == null) {
                accountability = cell;
            } else if (column.isText()) {
                entry.text.add(cell);
            } else {
                entry.kept.put(names.get(i), cell);
                entry.mean(column, cell, above);
            }
        }
        entry.fillText();
        return new TableEntry(null, number, entry.text, accountability, entry.kept, entry.empty, entry.meant);
    }

    /** A row is a heading across the table when only its first cell has words, or all its cells the same. */
    private static @Nullable Passage group(TableRow row) {
        List<Passage> filled =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        if (row.cells().size() < 3 || filled.isEmpty()) {
            return null;
        }
        Passage first = filled.get(0);
        boolean alone = filled.size() == 1 && first.length() > 1 && row.cell(0).length() > 1 && !isNumber(first);
        boolean same = filled.size() > 2
                && first.length() > 1
                && filled.stream().allMatch(cell -> cell.toString().equals(first.toString()));
        return alone || same ? first : null;
    }

    private static boolean isNumber(Passage words) {
        for (int i = 0; i < words.length(); i++) {
            if ("0123456789.-()、 ".indexOf(words.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private void addEmpty(Passage cell, Column column, @Nullable TableEntry above) {
        if (!cell.isEmpty()) {
            empty.add(cell);
        } else if (column.isMerged() && above != null && above.meant.containsKey(column)) {
            meant.putIfAbsent(column, above.meant.get(column));
        }
    }

    private void mean(Column column, Passage cell, @Nullable TableEntry above) {
        Passage meaning = SAME.contains(cell.toString()) && above != null ? above.meant.get(column) : cell;
        if (meaning != null) {
            meant.putIfAbsent(column, meaning);
        }
    }

    /** A row without words of a duty has those of its first other cell, rather than none. */
    private void fillText() {
        if (text.isEmpty() && !kept.isEmpty()) {
            String first = kept.keySet().iterator().next();
            text.add(kept.remove(first));
        }
    }

    /** Tells whether it is a heading across the table. */
    public boolean isGroup() {
        return group != null;
    }

    /** Returns what a cell of a kind of column means, be it merged with the one above. */
    public Optional<Passage> meaning(Column column) {
        return Optional.ofNullable(meant.get(column));
    }
}
