package io.github.dutylist.wording;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into segments: what stands between commas, semicolons and the ends of sentences. */
final class Segments {

    private static final String STOPS = ",，;；";

    /**
     * A segment.
     *
     * @param words what stands in it, at least one character
     * @param closes whether the sentence ends behind it
     */
    record Segment(Sentence words, boolean closes) {}

    private Segments() {}

    /** Returns the segments of a text in order. */
    static List<Segment> of(CharSequence text) {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean closes = i == text.length() || FrequencyPhrases.endsSentence(text.charAt(i)) && !isHalf(text, i);
            if (closes || STOPS.indexOf(text.charAt(i)) >= 0) {
                Sentence words = Sentence.of(text, start, i);
                if (words.length() > 0) {
                    segments.add(new Segment(words, closes && !isSemicolon(text, i)));
                }
                start = i + 1;
            }
        }
        return segments;
    }

    private static boolean isHalf(CharSequence text, int index) {
        return Character.isSurrogate(text.charAt(index));
    }

    private static boolean isSemicolon(CharSequence text, int index) {
        return index < text.length() && STOPS.indexOf(text.charAt(index)) >= 0;
    }
}
