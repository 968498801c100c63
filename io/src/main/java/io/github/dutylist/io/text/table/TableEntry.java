package io.github.dutylist.io.text.table;

import io.github.dutylist.io.text.source.Passage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a row of a ledger says. */
public final class TableEntry {

    private static final List<String> PLACEHOLDERS =
            List.of("/", "／", "-", "—", "——", "－", "--", "\\", "无", "待定", "暂无", "略", "N/A", "n/a");
    private static final List<String> SAME = List.of("同上", "同前", "〃", "\"", "″", "''", "”", "“");

    private final @Nullable Passage group;
    private final List<Passage> text = new ArrayList<>();
    private final List<Passage> accountability = new ArrayList<>();
    private final List<Passage> measures = new ArrayList<>();
    private final Map<String, Passage> kept = new LinkedHashMap<>();
    private final List<Passage> unread = new ArrayList<>();
    private final List<Passage> empty = new ArrayList<>();
    private final Map<Column, Passage> meant = new EnumMap<>(Column.class);
    private final List<Passage> said = new ArrayList<>();
    private @Nullable Passage number;
    private @Nullable Passage deadline;

    private TableEntry(@Nullable Passage group) {
        this.group = group;
    }

    /** Reads a row, given the one above it, if any. */
    static TableEntry of(TableRow row, List<Column> columns, List<String> names, @Nullable TableEntry above) {
        TableEntry entry = new TableEntry(group(row, columns.size()));
        if (entry.group != null) {
            row.cells().stream().filter(cell -> !cell.isEmpty()).skip(1).forEach(entry.empty::add);
            return entry;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = i < columns.size() ? columns.get(i) : Column.OTHER;
            entry.read(row.cell(i), column, names.get(i), above);
        }
        entry.fillText();
        return entry;
    }

    /** A row is a heading across the table when only its first cell has words, or all its cells the same. */
    private static @Nullable Passage group(TableRow row, int columns) {
        List<Passage> filled =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        if (row.cells().size() == 1 && columns > 2 && filled.size() == 1) {
            return filled.get(0).length() > 1 && !isNumber(filled.get(0)) ? filled.get(0) : null;
        }
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

    private void read(Passage cell, Column column, String name, @Nullable TableEntry above) {
        Passage meaning = meaning(cell, column, above == null ? null : above.said(said.size()));
        said.add(meaning);
        boolean repeats = !meaning.isEmpty() && isSame(cell);
        if (column.isKept() && !cell.isEmpty() && !isPlaceholder(cell)) {
            keep(cell, meaning, column, name);
        } else if (!cell.isEmpty() && (meaning.isEmpty() || repeats)) {
            empty.add(cell);
        }
        if (!meaning.isEmpty()) {
            take(meaning, column);
        }
    }

    private void keep(Passage cell, Passage meaning, Column column, String name) {
        boolean unknown = column == Column.OTHER;
        if (unknown && !meaning.isEmpty() && isSame(cell)) {
            kept.put(name, meaning);
            empty.add(cell);
            return;
        }
        kept.put(name, cell);
        if (unknown || column == Column.REMARKS) {
            unread.add(cell);
        }
    }

    /** Returns what a cell means: its words, those of the cell above that it repeats or was merged with, or nothing. */
    private static Passage meaning(Passage cell, Column column, @Nullable Passage above) {
        boolean merged = cell.isEmpty() && column.isMerged();
        if (above != null && !above.isEmpty() && (merged || isSame(cell))) {
            return above.again();
        }
        return isPlaceholder(cell) || isSame(cell) ? cell.subSequence(0, 0) : cell;
    }

    private static boolean isPlaceholder(Passage cell) {
        return PLACEHOLDERS.contains(cell.toString());
    }

    private static boolean isSame(Passage cell) {
        return SAME.contains(cell.toString());
    }

    private void take(Passage meaning, Column column) {
        switch (column) {
            case NUMBER -> number = number == null && !meaning.isAgain() ? meaning : number;
            case ACCOUNTABILITY -> accountability.add(meaning);
            case MEASURES -> measures.add(meaning);
            case CONTENT, REQUIREMENT -> text.add(meaning);
            case DEADLINE -> {
                text.add(meaning);
                deadline = deadline == null ? meaning : deadline;
            }
            default -> meant.putIfAbsent(column, meaning);
        }
    }

    /** A row without words of a duty has those of its first other cell, rather than none. */
    private void fillText() {
        if (text.isEmpty() && !kept.isEmpty()) {
            String first = kept.keySet().iterator().next();
            Passage words = kept.remove(first);
            text.add(words);
            unread.remove(words);
        }
    }

    /** Returns what the cell at an index means; empty where the row has none. */
    private @Nullable Passage said(int index) {
        return index < said.size() ? said.get(index) : null;
    }

    /** Tells whether it is a heading across the table. */
    public boolean isGroup() {
        return group != null;
    }

    /** Returns the words of a heading across the table. */
    public Optional<Passage> group() {
        return Optional.ofNullable(group);
    }

    /** Returns its number. */
    public Optional<Passage> number() {
        return Optional.ofNullable(number);
    }

    /** Returns the words of the duty: content, requirement and deadline, as far as there are any. */
    public List<Passage> text() {
        return text;
    }

    /** Returns until when the duty is to be done, which is also one of the words of the duty. */
    public Optional<Passage> deadline() {
        return Optional.ofNullable(deadline);
    }

    /** Returns the words about when somebody answers; what follows then may stand with them. */
    public List<Passage> accountability() {
        return accountability;
    }

    /** Returns the words about what follows then. */
    public List<Passage> measures() {
        return measures;
    }

    /** Returns the other cells as they stand, by the names of the members in which they are kept. */
    public Map<String, Passage> kept() {
        return kept;
    }

    /** Returns the kept cells that may say more of the duty: those of remarks and of columns whose heads say nothing that is known. */
    public Stream<Passage> unread() {
        return unread.stream();
    }

    /** Returns the cells that say nothing, such as a stroke, or only the same as the heading or the cell above. */
    public List<Passage> empty() {
        return empty;
    }

    /** Returns what a cell of a kind of column means, be it merged with the one above. */
    public Optional<Passage> meaning(Column column) {
        return Optional.ofNullable(meant.get(column));
    }
}
