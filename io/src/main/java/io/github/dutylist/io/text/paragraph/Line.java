package io.github.dutylist.io.text.paragraph;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the input that is not blank, without the spaces at its ends.
 *
 * @param words what it says
 * @param number its number, from 1
 * @param afterBlank whether a blank line stands before it
 */
record Line(Passage words, int number, boolean afterBlank) {

    /** Returns the lines of an input that are not blank, in order. */
    static List<Line> read(SourceText source) {
        List<Line> lines = new ArrayList<>();
        boolean blank = false;
        for (int number = 1; number <= source.lineCount(); number++) {
            Passage words = Passage.of(source, source.lineStart(number), source.lineEnd(number))
                    .trimmed();
            if (!words.isEmpty()) {
                lines.add(new Line(words, number, blank));
            }
            blank = words.isEmpty();
        }
        return lines;
    }
}
