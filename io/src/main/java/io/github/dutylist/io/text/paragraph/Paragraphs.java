package io.github.dutylist.io.text.paragraph;

import io.github.dutylist.io.text.source.Notes;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes paragraphs of lines: joins the lines of a broken sentence, reads numbers and cues. */
public final class Paragraphs {

    private final Notes notes;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Passage> open = new ArrayList<>();

    private Paragraphs(Notes notes) {
        this.notes = notes;
    }

    /** Returns the paragraphs of an input, in order. */
    public static List<Paragraph> read(SourceText source, Notes notes) {
        Paragraphs reader = new Paragraphs(notes);
        Line.read(source).forEach(reader::add);
        reader.close();
        return reader.paragraphs;
    }

    private void add(Line line) {
        if (!open.isEmpty() && goesOn(open.get(open.size() - 1), line)) {
            notes.joinedLine(line.words());
        } else {
            close();
        }
        open.add(line.words());
    }

    /** Tells whether a line goes on with the sentence of the line before it. */
    private static boolean goesOn(Passage last, Line next) {
        char end = last.charAt(last.length() - 1);
        boolean comma = end == ',' || end == '、';
        boolean semicolon = end == ';' && !next.afterBlank() && !last.endsWith("的;");
        return (comma || semicolon)
                && MarkerReader.read(next.words()).isEmpty()
                && !Furniture.is(last)
                && !Furniture.is(next.words());
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Passage words = Passage.join(open);
        open.clear();
        Marker marker = MarkerReader.read(words).orElse(null);
        if (marker == null || Furniture.is(words)) {
            add(words);
        } else {
            SharedLine.split(words, marker).forEach(this::add);
        }
    }

    private void add(Passage words) {
        Optional<Marker> marker = MarkerReader.read(words);
        Cue cue = marker.isPresent() && !Furniture.is(words) ? Cue.NONE : CueReader.read(words);
        paragraphs.add(new Paragraph(words, cue == Cue.NONE ? marker : Optional.empty(), cue));
    }
}
