package io.github.dutylist.examples.cli.document;

import io.github.dutylist.examples.cli.console.DisplayWidth;
import io.github.dutylist.examples.cli.console.Style;
import io.github.dutylist.examples.cli.console.Visible;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of the document and a caret under the place in it, as compilers show them.
 *
 * <p>A line that is too long is cut around the place.
 */
public final class Excerpt {

    /** How many columns of a terminal the line takes at most, without its number and the signs that it was cut. */
    public static final int COLUMNS = 90;

    private static final String CUT = "...";

    private final Style style;

    public Excerpt(Style style) {
        this.style = style;
    }

    /** Returns two lines, each with a line break at its end. */
    public String of(Passage passage, int line) {
        List<Cell> before = Cell.of(passage.before());
        List<Cell> after = Cell.of(passage.after());
        List<Cell> shownAfter = start(after, Math.max(COLUMNS / 2, COLUMNS - width(before)));
        List<Cell> shownBefore = end(before, COLUMNS - width(shownAfter));
        String left = passage.startsLine() && shownBefore.size() == before.size() ? "" : CUT;
        String right = passage.endsLine() && shownAfter.size() == after.size() ? "" : CUT;
        int caret = left.length() + width(shownBefore);
        String text = left + text(shownBefore) + text(shownAfter) + right;
        return style.faint("%6d | ".formatted(line)) + text.stripTrailing() + "\n" + style.faint("       | ")
                + " ".repeat(caret) + style.caret("^") + "\n";
    }

    private static List<Cell> start(List<Cell> cells, int columns) {
        int free = columns;
        int count = 0;
        while (count < cells.size() && cells.get(count).width() <= free) {
            free -= cells.get(count).width();
            count++;
        }
        return cells.subList(0, count);
    }

    private static List<Cell> end(List<Cell> cells, int columns) {
        int free = columns;
        int from = cells.size();
        while (from > 0 && cells.get(from - 1).width() <= free) {
            from--;
            free -= cells.get(from).width();
        }
        return cells.subList(from, cells.size());
    }

    private static int width(List<Cell> cells) {
        return cells.stream().mapToInt(Cell::width).sum();
    }

    private static String text(List<Cell> cells) {
        return cells.stream().map(Cell::text).collect(Collectors.joining());
    }

    /** A character as it is shown, and the columns that it takes. */
    private record Cell(String text, int width) {

        private static List<Cell> of(String text) {
            return text.codePoints()
                    .mapToObj(Visible::character)
                    .map(shown -> new Cell(shown, DisplayWidth.of(shown)))
                    .toList();
        }
    }
}
