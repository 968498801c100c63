package io.github.dutylist.wording;

import org.jspecify.annotations.Nullable;

/** Cuts a text into segments, one after the other: what stands between commas, semicolons and the ends of sentences. */
final class Segments {

    private static final String STOPS = ",，;；";

    /**
     * A segment.
     *
     * @param words what stands in it, at least one character
     * @param closes whether the sentence ends behind it
     */
    record Segment(Sentence words, boolean closes) {}

    private final CharSequence text;
    private int start;

    private Segments(CharSequence text) {
        this.text = text;
    }

    /** Returns the segments of a text, from the first. */
    static Segments of(CharSequence text) {
        return new Segments(text);
    }

    /** Returns the next segment, or null behind the last. */
    @Nullable
    Segment next() {
        while (start <= text.length()) {
            int end = start;
            while (end < text.length() && !isStop(end) && !endsSentence(end)) {
                end++;
            }
            Sentence words = Sentence.of(text, start, end);
            start = end + 1;
            if (words.length() > 0) {
                return new Segment(words, end == text.length() || !isStop(end));
            }
        }
        return null;
    }

    private boolean isStop(int index) {
        return STOPS.indexOf(text.charAt(index)) >= 0;
    }

    private boolean endsSentence(int index) {
        char c = text.charAt(index);
        return FrequencyPhrases.endsSentence(c) && !Character.isSurrogate(c);
    }
}
