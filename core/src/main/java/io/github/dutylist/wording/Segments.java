package io.github.dutylist.wording;

import org.jspecify.annotations.Nullable;

/** Cuts a text into segments, one after the other: what stands between commas, semicolons and the ends of sentences. */
final class Segments {

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
            while (end < text.length() && !ends(text.charAt(end))) {
                end++;
            }
            Sentence words = Sentence.of(text, start, end);
            start = end + 1;
            if (words.length() > 0) {
                return new Segment(words, end == text.length() || !isStop(text.charAt(end)));
            }
        }
        return null;
    }

    private static boolean isStop(char c) {
        return c == ',' || c == '，' || c == ';' || c == '；';
    }

    private static boolean ends(char c) {
        return isStop(c) || FrequencyPhrases.endsSentence(c) && !Character.isSurrogate(c);
    }
}
