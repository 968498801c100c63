package io.github.dutylist.io.text.paragraph;

import io.github.dutylist.io.text.source.Passage;
import java.util.Optional;

/**
 * A paragraph of the input: a line, or several that a broken sentence was joined from.
 *
 * @param words what it says
 * @param marker the number at its start, if it may be one
 * @param cue what it says about where a document starts or ends
 */
public record Paragraph(Passage words, Optional<Marker> marker, Cue cue) {

    /** Returns the words behind the number; all of them when there is none. */
    public Passage wordsAfterMarker() {
        return marker.map(number -> words.from(number.end()).trimmed()).orElse(words);
    }
}
