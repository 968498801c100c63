package io.github.dutylist.examples.cli.frequency;

import io.github.dutylist.examples.cli.console.DisplayWidth;
import io.github.dutylist.examples.cli.console.Style;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.wording.FrequencyPhrase;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text in rows that fit on a terminal, each with its phrases underlined. */
final class Underlined {

    /** How many columns of a terminal a row takes at most. */
    static final int COLUMNS = 90;

    private static final String INDENT = "  ";

    private final Style style;
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder row = new StringBuilder();
    private final StringBuilder marks = new StringBuilder();
    private int columns;

    Underlined(Style style) {
        this.style = style;
    }

    /** Returns the rows, with a line break behind each. */
    String of(String text, List<FrequencyPhrase> phrases) {
        Iterator<FrequencyPhrase> rest = phrases.iterator();
        FrequencyPhrase phrase = next(rest);
        for (int offset = 0; offset < text.length(); ) {
            int character = text.codePointAt(offset);
            while (phrase != null && phrase.end() <= offset) {
                phrase = next(rest);
            }
            if (character == '\n' || character == '\r') {
                endRow();
            } else {
                add(Visible.character(character), mark(phrase, offset));
            }
            offset += Character.charCount(character);
        }
        endRow();
        return rows.toString();
    }

    private static @Nullable FrequencyPhrase next(Iterator<FrequencyPhrase> phrases) {
        return phrases.hasNext() ? phrases.next() : null;
    }

    private static char mark(@Nullable FrequencyPhrase phrase, int offset) {
        if (phrase == null || phrase.start() > offset) {
            return ' ';
        }
        return phrase.start() == offset ? '^' : '~';
    }

    private void add(String character, char mark) {
        int width = DisplayWidth.of(character);
        if (columns + width > COLUMNS) {
            endRow();
        }
        row.append(character);
        for (int i = 0; i < width; i++) {
            marks.append(i > 0 && mark == '^' ? '~' : mark);
        }
        columns += width;
    }

    private void endRow() {
        String underline = marks.toString().stripTrailing();
        if (columns > 0) {
            rows.append(INDENT).append(row.toString().stripTrailing()).append('\n');
        }
        if (!underline.isEmpty()) {
            rows.append(INDENT).append(style.caret(underline)).append('\n');
        }
        row.setLength(0);
        marks.setLength(0);
        columns = 0;
    }
}
