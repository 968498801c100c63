package io.github.dutylist.io.text.paragraph;

import io.github.dutylist.io.text.source.Notes;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph of the input: a line, several that a broken sentence was joined from, or a table.
 *
 * @param words what it says
 * @param marker the number at its start, if it may be one
 * @param cue what it says about where a document starts or ends
 * @param tables what it holds when it is a table: mostly one
 */
public record Paragraph(Passage words, Optional<Marker> marker, Cue cue, List<Table> tables) {

    /** A paragraph that is no table. */
    public Paragraph(Passage words, Optional<Marker> marker, Cue cue) {
        this(words, marker, cue, List.of());
    }

    /** Tells whether it is a table. */
    public boolean isTable() {
        return !tables.isEmpty();
    }

    /** Tells whether it is no part of a document although it stands in the middle of one. */
    public boolean isOutside() {
        return cue.isFurniture() || cue == Cue.COLLECTION_NUMBER;
    }

    /** Says that its words are in no text of a list. */
    public void leaveOut(Notes notes) {
        if (cue == Cue.PAGE) {
            notes.pageLine(words);
        } else {
            notes.notUnderstood(words);
        }
    }

    /** Returns this paragraph with its number as words. */
    Paragraph withoutMarker() {
        return new Paragraph(words, Optional.empty(), cue);
    }

    /** Returns this paragraph as one that says something else about where a document starts or ends, and has no number. */
    public Paragraph as(Cue other) {
        return new Paragraph(words, Optional.empty(), other);
    }

    /** Returns the words behind the number; all of them when there is none. */
    public Passage wordsAfterMarker() {
        return marker.map(number -> words.from(number.end()).trimmed()).orElse(words);
    }
}
