package io.github.dutylist.io.text.paragraph;

import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Recognises the lines that a printed page has above and below its text: page numbers and running heads. */
final class PageLines {

    private static final int MAX_HEAD = 40;
    private static final int MAX_DIGITS = 4;
    private static final int MIN_DISTANCE = 4;

    private final List<Line> lines;
    private final boolean[] numbers;

    private PageLines(List<Line> lines) {
        this.lines = lines;
        this.numbers = new boolean[lines.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Furniture.isPageNumber(lines.get(i).words());
        }
        findBareNumbers();
    }

    /** Returns for each line whether it belongs to a page: a page number, or beside one what stands in other places as well. */
    static boolean[] find(List<Line> lines) {
        return new PageLines(lines).withHeads();
    }

    private boolean[] withHeads() {
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : lines) {
            if (mayBeHead(line.words())) {
                counts.merge(line.words().toString(), 1, Integer::sum);
            }
        }
        boolean[] found = new boolean[numbers.length];
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

    /**
     * A number alone on a line is that of a page when all such numbers count on from one to the next and stand apart.
     *
     * <p>Close to each other they are those of rows or items.
     */
    private void findBareNumbers() {
        List<Integer> bare = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            if (isBare(lines.get(i).words())) {
                bare.add(i);
            }
        }
        boolean pages = !bare.isEmpty() && (bare.size() > 1 || isPlaceOfPageNumber(bare.get(0)));
        for (int i = 1; i < bare.size() && pages; i++) {
            pages = value(bare.get(i)) == value(bare.get(i - 1)) + 1 && bare.get(i) - bare.get(i - 1) > MIN_DISTANCE;
        }
        if (pages) {
            bare.forEach(index -> numbers[index] = true);
        }
    }

    /** A single number may be that of a page at the end of the text, or where it cuts a sentence. */
    private boolean isPlaceOfPageNumber(int index) {
        if (index == 0 || index == numbers.length - 1) {
            return true;
        }
        Passage before = lines.get(index - 1).words();
        char last = before.charAt(before.length() - 1);
        return Folding.isHan(last) && before.length() >= MAX_HEAD / 2
                || ",、".indexOf(last) >= 0
                || index >= MIN_DISTANCE && value(index) == 1;
    }

    private static boolean isBare(Passage words) {
        for (int i = 0; i < words.length(); i++) {
            if (!Folding.isDigit(words.charAt(i))) {
                return false;
            }
        }
        return words.length() < MAX_DIGITS;
    }

    private int value(int index) {
        return Integer.parseInt(lines.get(index).words().toString());
    }
}
