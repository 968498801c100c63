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

    private final Wording wording;
    private int start;

    private Segments(Wording wording) {
        this.wording = wording;
    }

    /** Returns the segments of a text, from the first. */
    static Segments of(Wording wording) {
        return new Segments(wording);
    }

    /** Returns the next segment, or null behind the last. */
    @Nullable
    Segment next() {
        while (start < wording.length()) {
            int from = start;
            int end = wording.next(from, wording.length(), Marks.STOP | Marks.END);
            start = end + 1;
            if (end > from) {
                boolean goesOn = end < wording.length() && (wording.marks(end) & Marks.STOP) != 0;
                return new Segment(wording.sentence(from, end), !goesOn);
            }
        }
        return null;
    }
}
