package io.github.dutylist.io.text.paragraph;

import io.github.dutylist.io.text.source.Notes;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes paragraphs of lines: joins the lines of a broken sentence, cuts those that hold several, reads numbers and cues. */
public final class Paragraphs {

    private final List<Line> lines;
    private final boolean[] ofPages;
    private final LineBreaks breaks;
    private final Notes notes;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Passage> open = new ArrayList<>();
    private final List<Passage> pageLines = new ArrayList<>();

    private Paragraphs(SourceText source, Notes notes) {
        this.lines = Line.read(source);
        this.ofPages = PageLines.find(lines);
        this.breaks = new LineBreaks(lines);
        this.notes = notes;
    }

    /** Returns the paragraphs of an input, in order; a page number inside a sentence stands behind it. */
    public static List<Paragraph> read(SourceText source, Notes notes) {
        Paragraphs reader = new Paragraphs(source, notes);
        Map<Integer, TableLines.Found> tables = TableLines.find(source, reader.lines);
        int last = -1;
        for (int i = 0; i < reader.lines.size(); i++) {
            TableLines.Found table = tables.get(i);
            if (table != null) {
                reader.close();
                reader.paragraphs.add(new Paragraph(table.words(), Optional.empty(), Cue.TABLE, table.tables()));
                i = table.end() - 1;
            } else if (reader.ofPages[i]) {
                reader.pageLines.add(reader.lines.get(i).words());
            } else {
                reader.add(last, i);
                last = i;
            }
        }
        reader.close();
        return StrayNumbers.without(reader.paragraphs);
    }

    private void add(int last, int index) {
        Passage words = lines.get(index).words();
        boolean goesOn = !open.isEmpty()
                && !Furniture.is(lines.get(last).words())
                && !Furniture.is(words)
                && breaks.goesOn(last, index);
        if (goesOn) {
            notes.joinedLine(words);
        } else {
            close();
        }
        open.add(words);
    }

    private void close() {
        if (!open.isEmpty()) {
            Passage words = Passage.join(open);
            Marker marker = MarkerReader.read(words).orElse(null);
            int body = marker == null ? SharedLine.bodyStart(words) : 0;
            if (body > 0) {
                add(words.subSequence(0, body).trimmed());
                Passage rest = words.from(body);
                MarkerReader.read(rest)
                        .ifPresent(first -> SharedLine.split(rest, first).forEach(this::add));
            } else if (marker == null || Furniture.is(words)) {
                add(words);
            } else {
                SharedLine.split(words, marker).forEach(this::add);
            }
        }
        pageLines.forEach(words -> paragraphs.add(new Paragraph(words, Optional.empty(), Cue.PAGE)));
        open.clear();
        pageLines.clear();
    }

    private void add(Passage words) {
        int number = CueReader.collectionEnd(words);
        if (number > 0 && CueReader.isTitle(words.from(number).trimmed())) {
            Passage counted = words.subSequence(0, number).trimmed();
            paragraphs.add(new Paragraph(counted, Optional.empty(), Cue.COLLECTION_NUMBER));
            add(words.from(number).trimmed());
            return;
        }
        Optional<Marker> marker = MarkerReader.read(words);
        Cue cue = marker.isPresent() && !Furniture.is(words) ? Cue.NONE : CueReader.read(words);
        paragraphs.add(new Paragraph(words, cue == Cue.NONE ? marker : Optional.empty(), cue));
    }
}
