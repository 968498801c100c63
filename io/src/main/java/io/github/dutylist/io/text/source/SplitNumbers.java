package io.github.dutylist.io.text.source;

import java.util.ArrayList;
import java.util.List;

/** Numbers whose digits stand apart, as texts taken from printed pages have them: 3 0 日, 2 0 2 6 年. */
final class SplitNumbers {

    private static final String UNITS = "年月日天个小分秒次%％周号元万亿人名项条款学工";

    /**
     * Where such a number stands.
     *
     * @param start the offset of its first digit
     * @param end the offset just behind its last
     */
    record Span(int start, int end) {}

    private SplitNumbers() {}

    /** Returns the numbers in a text: two single digits or more with one space between each, and a unit behind them. */
    static List<Span> find(String text) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text, i) && !isDigit(text, i - 1)) {
                int end = end(text, i);
                if (end > i + 1 && isCounted(text, end)) {
                    spans.add(new Span(i, end));
                }
                i = end;
            }
        }
        return spans;
    }

    private static int end(String text, int start) {
        int end = start + 1;
        while (isSpace(text, end) && isDigit(text, end + 1)) {
            end += 2;
        }
        return end;
    }

    private static boolean isCounted(String text, int end) {
        int unit = isSpace(text, end) ? end + 1 : end;
        return unit < text.length() && UNITS.indexOf(text.charAt(unit)) >= 0;
    }

    private static boolean isDigit(String text, int index) {
        return index >= 0 && index < text.length() && Folding.isDigit(Folding.fold(text.charAt(index)));
    }

    private static boolean isSpace(String text, int index) {
        return index < text.length() && (text.charAt(index) == ' ' || text.charAt(index) == '\u00a0');
    }
}
