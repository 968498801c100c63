package io.github.dutylist.io.text.paragraph;

import io.github.dutylist.io.text.source.Passage;
import java.util.ArrayList;
import java.util.List;

/** Cuts a line that holds more than one numbered paragraph: 第四条 …。第五条 …。, or the heading of a chapter and its first article. */
final class SharedLine {

    private static final int MAX_HEADING = 40;

    private SharedLine() {}

    /** Returns where the first of several numbered paragraphs starts behind what a document rests on, on the same line; 0 when none does. */
    static int bodyStart(Passage words) {
        int first = words.indexOf("一、", 2);
        boolean stopped = first > 0 && "。:".indexOf(words.charAt(first - 1)) >= 0;
        boolean goesOn = stopped && (words.indexOf("。二、", first) > 0 || words.indexOf(";二、", first) > 0);
        return goesOn && CueReader.read(words.subSequence(0, first)) == Cue.BASIS ? first : 0;
    }

    /** Returns the paragraphs that a line with a number holds, at least one. */
    static List<Passage> split(Passage words, Marker first) {
        List<Passage> parts = new ArrayList<>();
        int start = 0;
        Marker last = first;
        for (int i = first.end(); i < words.length(); i++) {
            Marker next = mayCut(words, i, start, last)
                    ? MarkerReader.read(words.from(i)).orElse(null)
                    : null;
            if (next != null && goesOn(last, next)) {
                parts.add(words.subSequence(start, i).trimmed());
                start = i;
                last = next;
                i += next.end() - 1;
            }
        }
        parts.add(words.from(start).trimmed());
        return parts;
    }

    /** Tells whether a paragraph may end before an index: behind a stop, or in the heading of a chapter behind a space. */
    private static boolean mayCut(Passage words, int index, int start, Marker last) {
        char before = words.charAt(index - 1);
        if (words.charAt(index) == ' ' || index < start + last.end() + 2) {
            return false;
        }
        if (last.style().isAlwaysHeading()) {
            return before == ' ' && index - start <= MAX_HEADING && words.charAt(index) == '第';
        }
        int end = index - 1;
        while (end > start && words.charAt(end) == ' ' && index - end < 5) {
            end--;
        }
        char stop = words.charAt(end);
        boolean inSentence = stop == ',' && last.style().isEnclosed();
        return stop == '。' || inSentence || stop == ';' && !last.style().isStatutory();
    }

    private static boolean goesOn(Marker last, Marker next) {
        boolean deeper = last.style().isAlwaysHeading()
                && next.style().isStatutory()
                && next.style().isDeeperThan(last.style());
        return deeper || !next.bare() && next.style() == last.style() && next.follows(last);
    }
}
