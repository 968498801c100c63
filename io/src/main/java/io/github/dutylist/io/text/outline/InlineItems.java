package io.github.dutylist.io.text.outline;

import io.github.dutylist.io.text.paragraph.Marker;
import io.github.dutylist.io.text.paragraph.MarkerReader;
import io.github.dutylist.io.text.paragraph.MarkerStyle;
import io.github.dutylist.io.text.paragraph.Numerals;
import io.github.dutylist.io.text.source.ChineseNumeral;
import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Notes;
import io.github.dutylist.io.text.source.Passage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Items that run on in one paragraph: …：（一）…；（二）…；（三）….
 *
 * <p>Numbers in the middle of a sentence are items only when all of a style are there, from 1 and without a gap.
 * Anything else stays text.
 */
final class InlineItems {

    private static final String STOPS = "。;:";
    private static final String REFERENCE_BEFORE = "第、和或至及与~-—";
    private static final int MAX_RUNS = 8;

    /** A number and where it stands in the paragraph. */
    private record Found(int index, Marker marker) {

        private int end() {
            return index + marker.end();
        }
    }

    /** Items that follow one another, and where the last of them ends. */
    private record Run(List<Found> items, int end) {}

    private final Passage words;
    private final Notes notes;
    private final int before;
    private final List<Found> found = new ArrayList<>();

    private InlineItems(Passage words, Notes notes, int before) {
        this.words = words;
        this.notes = notes;
        this.before = before;
    }

    /** Adds a paragraph to a part; when items run on in it, what stands before them, and each of them as a part inside. */
    static void add(Passage words, Block block, Notes notes) {
        new InlineItems(words, notes, 0).addTo(block);
    }

    private void addTo(Block block) {
        findNumbers();
        Run run = run();
        List<Found> items = run.items();
        if (items.isEmpty()) {
            block.paragraphs().add(words);
            return;
        }
        if (items.get(0).index() > 0) {
            block.paragraphs().add(words.subSequence(0, items.get(0).index()).trimmed());
        }
        for (int i = 0; i < items.size(); i++) {
            Found item = items.get(i);
            int end = i + 1 < items.size() ? items.get(i + 1).index() : run.end();
            Block part = new Block(
                    item.marker().style(),
                    words.subSequence(item.index(), item.end()).trimmed());
            add(words.subSequence(item.end(), end).trimmed(), part, notes);
            block.children().add(part);
        }
        if (run.end() < words.length()) {
            Block behind = new Block(MarkerStyle.UNNUMBERED, null);
            new InlineItems(words.from(run.end()).trimmed(), notes, before + 1).addTo(behind);
            block.children().add(behind);
        }
    }

    private void findNumbers() {
        for (int i = 0; i < words.length(); i++) {
            if (mayStart(words.charAt(i))) {
                int index = i;
                Found number = MarkerReader.read(words.from(i))
                        .filter(marker -> fits(marker, index))
                        .map(marker -> new Found(index, marker))
                        .orElse(null);
                if (number != null) {
                    found.add(number);
                    i = number.end() - 1;
                }
            }
        }
    }

    private static boolean mayStart(char c) {
        return c == '('
                || Folding.isDigit(c)
                || Folding.isLatin(c)
                || ChineseNumeral.isPart(c)
                || c > 0x2000 && c < 0x3300;
    }

    /** Tells whether what stands before a number lets it be one: a stop, or for bracketed ones whatever is no reference. */
    private boolean fits(Marker marker, int index) {
        MarkerStyle style = marker.style();
        if (style.isStatutory()
                || style == MarkerStyle.DECIMAL_2
                || style == MarkerStyle.DECIMAL_3
                || marker.bare()
                || marker.isLarge()) {
            return false;
        }
        char before = words.at(index - 1);
        int last = index - 1;
        while (last > 0 && words.charAt(last) == ' ' && index - last < 4) {
            last--;
        }
        boolean stopped = last < 0 || STOPS.indexOf(words.charAt(last)) >= 0;
        if (style.isEnclosed()) {
            return REFERENCE_BEFORE.indexOf(before) < 0 && !ChineseNumeral.isPart(words.charAt(index));
        }
        boolean spaced = before == ' ' && style != MarkerStyle.CHINESE;
        return stopped || spaced || style == MarkerStyle.ARABIC && marker.isFirst() && Folding.isHan(before);
    }

    /** Returns the numbers of the first style that is complete, or none. */
    private Run run() {
        Set<MarkerStyle> seen = EnumSet.noneOf(MarkerStyle.class);
        for (Found first : found) {
            if (seen.add(first.marker().style())) {
                List<Found> run = found.stream()
                        .filter(number ->
                                number.marker().style() == first.marker().style())
                        .toList();
                int length = consecutive(run);
                if (length == run.size() && length > 1) {
                    return new Run(run, endOfLast(run));
                }
                if (length > 1) {
                    List<Found> items = run.subList(0, length);
                    int end = run.get(length).marker().isFirst() ? endOfLast(items) : words.length();
                    if (end < run.get(length).index()) {
                        return new Run(items, end);
                    }
                    reportGap(run.get(length), length + 1);
                }
            }
        }
        return new Run(List.of(), words.length());
    }

    /**
     * Returns where the last item ends: at the end of its sentence when items start again behind one with a colon (…；（三）….
     * 同时做到：1.…), and the items before it end in semicolons; else with the words.
     */
    private int endOfLast(List<Found> items) {
        Found last = items.get(items.size() - 1);
        boolean oneSentence = before < MAX_RUNS
                && items.subList(1, items.size()).stream().allMatch(item -> lastMark(item.index()) == ';');
        for (Found next : found) {
            if (oneSentence && next.index() >= last.end() && next.marker().isFirst()) {
                int stop = lastIndexOf('。', last.end(), next.index());
                boolean led = stop > 0 && lastMark(next.index()) == ':';
                return led ? stop + 1 : words.length();
            }
        }
        return words.length();
    }

    private char lastMark(int index) {
        int last = index - 1;
        while (last > 0 && words.charAt(last) == ' ') {
            last--;
        }
        return words.at(last);
    }

    private int lastIndexOf(char c, int from, int to) {
        int index = to - 1;
        while (index >= from && words.charAt(index) != c) {
            index--;
        }
        return index < from ? -1 : index;
    }

    /** Returns how many numbers follow one another from 1, each with words behind it. */
    private int consecutive(List<Found> run) {
        int count = 0;
        while (count < run.size()) {
            Found number = run.get(count);
            int end = count + 1 < run.size() ? run.get(count + 1).index() : words.length();
            if (number.marker().number() != count + 1
                    || words.subSequence(number.end(), end).trimmed().isEmpty()) {
                return count;
            }
            count++;
        }
        return count;
    }

    private void reportGap(Found number, int expected) {
        Passage printed = words.subSequence(number.index(), number.end()).trimmed();
        notes.outOfSequence(printed, Numerals.likeMarker(printed, number.marker(), expected));
    }
}
