package io.github.dutylist.io.text.paragraph;

import io.github.dutylist.io.text.source.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Recognises the lines that a printed page has above and below its text: page numbers and running heads. */
final class PageLines {

    private static final int MAX_HEAD = 40;

    private PageLines() {}

    /** Returns for each line whether it belongs to a page: a page number, or beside one what stands in other places as well. */
    static boolean[] find(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : lines) {
            if (mayBeHead(line.words())) {
                counts.merge(line.words().toString(), 1, Integer::sum);
            }
        }
        boolean[] numbers = new boolean[lines.size()];
        boolean[] found = new boolean[lines.size()];
        for (int i = 0; i < found.length; i++) {
            numbers[i] = Furniture.isPageNumber(lines.get(i).words());
        }
        for (int i = 0; i < found.length; i++) {
            boolean beside = i > 0 && numbers[i - 1] || i + 1 < found.length && numbers[i + 1];
            Passage words = lines.get(i).words();
            found[i] = numbers[i] || beside && mayBeHead(words) && counts.getOrDefault(words.toString(), 0) > 1;
        }
        return found;
    }

    private static boolean mayBeHead(Passage words) {
        return words.length() <= MAX_HEAD
                && words.indexOfAny("。;", 0) < 0
                && MarkerReader.read(words).isEmpty();
    }
}
