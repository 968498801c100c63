package io.github.dutylist.io.text.source;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into sentences and these into segments. */
public final class Sentences {

    private static final String STOPS = "。!?！？";

    private Sentences() {}

    /** Returns the sentences of a text, without the stops behind them. */
    public static List<Passage> of(Passage text) {
        return cut(text, STOPS);
    }

    /** Returns the sentences of a text with the stops and the spaces behind them: together they are the text. */
    public static List<Passage> withStops(Passage text) {
        List<Passage> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean ends =
                    i == text.length() || STOPS.indexOf(text.charAt(i - 1)) >= 0 && STOPS.indexOf(text.charAt(i)) < 0;
            if (ends) {
                parts.add(text.subSequence(start, i));
                start = i;
            }
        }
        return parts;
    }

    /** Returns the segments of a sentence: what stands between commas and semicolons. */
    public static List<Passage> segments(Passage sentence) {
        return cut(sentence, ",;");
    }

    private static List<Passage> cut(Passage text, String stops) {
        List<Passage> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || stops.indexOf(text.charAt(i)) >= 0) {
                Passage part = text.subSequence(start, i).trimmed();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
