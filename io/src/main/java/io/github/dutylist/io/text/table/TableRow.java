package io.github.dutylist.io.text.table;

import io.github.dutylist.io.text.source.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table.
 *
 * @param words all of it
 * @param cells its cells, without spaces at their ends; a cell may be empty
 * @param marks the characters that are no cell's: bars and quotes
 */
public record TableRow(Passage words, List<Passage> cells, List<Passage> marks) {

    private static final List<String> TOTALS = List.of("合计", "小计", "总计", "共计", "累计", "汇总", "合计:", "总计:");

    private static final char TAB = '\t';
    private static final char BAR = '|';
    private static final char WIDE_BAR = '｜';

    /** Reads a row whose cells are separated by tabs; a cell in quotes stands without them. */
    public static TableRow ofTabs(Passage line) {
        TableRow row = new TableRow(line, new ArrayList<>(), new ArrayList<>());
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || raw(line, i) == TAB) {
                row.addQuoted(line.subSequence(start, i).trimmed());
                start = i + 1;
            }
        }
        return row;
    }

    /** Reads a row whose cells are separated by bars, with or without one at either end. */
    public static TableRow ofBars(Passage line) {
        Passage words = line.trimmed();
        TableRow row = new TableRow(words, new ArrayList<>(), new ArrayList<>());
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            boolean end = i == words.length();
            if (end || isBar(words.charAt(i))) {
                Passage cell = words.subSequence(start, i).trimmed();
                if (i > 0 && !(end && start == i)) {
                    row.cells.add(cell);
                }
                if (!end) {
                    row.marks.add(words.subSequence(i, i + 1));
                }
                start = i + 1;
            }
        }
        return row;
    }

    /** Reads a row whose cells are separated by two spaces or more, or a wide one. */
    public static TableRow ofSpaces(Passage line) {
        Passage words = line.trimmed();
        TableRow row = new TableRow(words, new ArrayList<>(), new ArrayList<>());
        int start = 0;
        int spaces = 0;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == ' ') {
                spaces += raw(words, i) == '\u3000' ? 2 : 1;
            } else {
                if (spaces > 1) {
                    row.cells.add(words.subSequence(start, i).trimmed());
                    start = i;
                }
                spaces = 0;
            }
        }
        row.cells.add(words.from(start));
        return row;
    }

    /** Tells whether it adds up the rows above it: 合计, 小计. */
    boolean isTotal() {
        return cells.stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(cell -> cell.withoutSpaces().toString())
                .filter(TOTALS::contains)
                .isPresent();
    }

    private void addQuoted(Passage cell) {
        boolean quoted = cell.length() > 1 && cell.charAt(0) == '"' && cell.charAt(cell.length() - 1) == '"';
        if (quoted) {
            marks.add(cell.subSequence(0, 1));
            marks.add(cell.from(cell.length() - 1));
        }
        cells.add(quoted ? cell.subSequence(1, cell.length() - 1).trimmed() : cell);
    }

    /** Tells whether a line has tabs that are no indentation: behind words, or several before them. */
    public static boolean hasTabs(Passage line) {
        int leading = 0;
        boolean words = false;
        for (int i = 0; i < line.length(); i++) {
            if (raw(line, i) != TAB) {
                words |= line.charAt(i) != ' ';
            } else if (words) {
                return true;
            } else {
                leading++;
            }
        }
        return words && leading > 1;
    }

    /** Tells whether a line has two bars or more, one of them at its start. */
    public static boolean hasBars(Passage line) {
        Passage words = line.trimmed();
        return !words.isEmpty()
                && isBar(words.charAt(0))
                && (words.indexOf(BAR, 1) > 0 || words.indexOf(WIDE_BAR, 1) > 0);
    }

    /** Tells whether a cell that starts with a quote goes on behind the end of a line; a quote that is all of its cell repeats the one above. */
    public static boolean hasOpenQuote(Passage line) {
        int start = 0;
        boolean open = false;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || raw(line, i) == TAB) {
                Passage cell = line.subSequence(start, i).trimmed();
                open = cell.length() > 1 && cell.charAt(0) == '"' && cell.charAt(cell.length() - 1) != '"';
                start = i + 1;
            }
        }
        return open;
    }

    /** Tells whether a line ends a cell that was opened with a quote before it. */
    public static boolean closesQuote(Passage line) {
        for (int i = 0; i < line.length(); i++) {
            boolean ends = i + 1 == line.length() || raw(line, i + 1) == TAB;
            if (ends && line.charAt(i) == '"') {
                return true;
            }
        }
        return false;
    }

    private static boolean isBar(char c) {
        return c == BAR || c == WIDE_BAR;
    }

    private static char raw(Passage words, int index) {
        return words.source().raw(words.offset(index));
    }

    /** Returns a cell, or an empty passage where the row has none. */
    Passage cell(int index) {
        return index < cells.size() ? cells.get(index) : words.subSequence(0, 0);
    }

    /** Tells whether it only draws a line. */
    boolean isRule() {
        for (Passage cell : cells) {
            for (int i = 0; i < cell.length(); i++) {
                if ("-:=— ".indexOf(cell.charAt(i)) < 0) {
                    return false;
                }
            }
        }
        return !marks.isEmpty();
    }

    /** Tells whether it has the same words as another. */
    boolean equalsWords(TableRow other) {
        return words.withoutSpaces()
                .toString()
                .equals(other.words.withoutSpaces().toString());
    }
}
