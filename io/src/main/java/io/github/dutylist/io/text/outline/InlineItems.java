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

    /** A number and where it stands in the paragraph. */
    private record Found(int index, Marker marker) {

        private int end() {
            return index + marker.end();
        }
    }

    private final Passage words;
    private final Notes notes;
    private final List<Found> found = new ArrayList<>();

    private InlineItems(Passage words, Notes notes) {
        this.words = words;
        this.notes = notes;
    }

    /** Adds a paragraph to a part; when items run on in it, what stands before them, and each of them as a part inside. */
    static void add(Passage words, Block block, Notes notes) {
        new InlineItems(words, notes).addTo(block);
    }

    private void addTo(Block block) {
        findNumbers();
        List<Found> items = items();
        if (items.isEmpty()) {
            block.paragraphs().add(words);
            return;
        }
        if (items.get(0).index() > 0) {
            block.paragraphs().add(words.subSequence(0, items.get(0).index()).trimmed());
        }
        for (int i = 0; i < items.size(); i++) {
            Found item = items.get(i);
            int end = i + 1 < items.size() ? items.get(i + 1).index() : words.length();
            Block part = new Block(
                    item.marker().style(),
                    words.subSequence(item.index(), item.end()).trimmed());
            add(words.subSequence(item.end(), end).trimmed(), part, notes);
            block.children().add(part);
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
    private List<Found> items() {
        Set<MarkerStyle> seen = EnumSet.noneOf(MarkerStyle.class);
        for (Found first : found) {
            if (seen.add(first.marker().style())) {
                List<Found> run = found.stream()
                        .filter(number ->
                                number.marker().style() == first.marker().style())
                        .toList();
                int length = consecutive(run);
                if (length == run.size() && length > 1) {
                    return run;
                }
                if (length > 1) {
                    reportGap(run.get(length), length + 1);
                }
            }
        }
        return List.of();
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
