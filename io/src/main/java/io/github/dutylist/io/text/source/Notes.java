package io.github.dutylist.io.text.source;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.ImportRules;
import io.github.dutylist.finding.WordingRules;
import io.github.dutylist.model.Responsibility;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the importer has to say about an input, by offset, until it is known where in a list the words ended up. */
public final class Notes {

    /**
     * One thing to say.
     *
     * @param finding the finding, with its place in the input and without its pointer
     * @param offset the offset in the input of the words that it is about
     */
    public record Note(Finding finding, int offset) {}

    private static final int MAX_SAMPLES = 5;

    private final SourceText source;
    private final List<Note> notes = new ArrayList<>();
    private final List<Passage> leftOut = new ArrayList<>();
    private final List<Passage> pageLines = new ArrayList<>();

    /** Starts the notes on an input. */
    public Notes(SourceText source) {
        this.source = source;
    }

    /** Returns everything said so far, in the order in which it was said, that there are page numbers last and only once. */
    public List<Note> all() {
        List<Note> all = new ArrayList<>(notes);
        if (!pageLines.isEmpty()) {
            all.add(pages());
        }
        return all;
    }

    private Note pages() {
        Finding.Builder finding = ImportRules.PAGE_FURNITURE
                .at("")
                .with("text", samples(pageLines))
                .with("count", pageLines.size());
        return note(finding, pageLines.get(0).offset(0));
    }

    /** Returns what was said about the words from one offset to another, both included; notes are said in the order of offsets. */
    public List<Note> between(int from, int to) {
        Comparator<Note> byOffset = Comparator.comparingInt(Note::offset);
        int start = Collections.binarySearch(notes, at(from), byOffset);
        int end = Collections.binarySearch(notes, at(to), byOffset);
        return notes.subList(start < 0 ? -start - 1 : start, end < 0 ? -end - 1 : end + 1);
    }

    private static Note at(int offset) {
        return new Note(ImportRules.JOINED_LINE.at("").with("text", "").build(), offset);
    }

    /** Returns every stretch that was not understood. */
    public List<Passage> leftOut() {
        return leftOut;
    }

    /** Says that a character is one that no document may hold. */
    public void unprintable(int offset) {
        String code = String.format(Locale.ROOT, "U+%04X", (int) source.input(offset));
        add(ImportRules.TEXT_NOT_UNDERSTOOD.at("").with("text", code), offset);
    }

    /** Says that words are in no text of a list. */
    public void notUnderstood(Passage words) {
        leftOut.add(words);
        add(ImportRules.TEXT_NOT_UNDERSTOOD.at("").with("text", words.text()), words.offset(0));
    }

    /** Says that words are only kept in the text around them: no member of the list says what they do. */
    public void keptUnread(Passage words) {
        add(ImportRules.TEXT_NOT_UNDERSTOOD.at("").with("text", words.text()), words.offset(0));
    }

    /** Says that a line is a page number or a running head, and in no text of a list. */
    public void pageLine(Passage words) {
        leftOut.add(words);
        pageLines.add(words);
    }

    /** Says that numbers whose digits stand apart, at least one, were read as one each. */
    public void splitNumbers(List<Passage> numbers) {
        add(
                ImportRules.JOINED_DIGITS.at("").with("text", samples(numbers)).with("count", numbers.size()),
                numbers.get(0).offset(0));
    }

    /** Says that a line was joined to the line before it. */
    public void joinedLine(Passage line) {
        add(ImportRules.JOINED_LINE.at("").with("text", line.text()), line.offset(0));
    }

    /** Says that a number does not follow the one before it. */
    public void outOfSequence(Passage number, String expected) {
        add(
                ImportRules.MARKER_OUT_OF_SEQUENCE
                        .at("")
                        .with("marker", number.text().strip())
                        .with("expected", expected),
                number.offset(0));
    }

    /** Says that a number without its separator was taken as one. */
    public void repairedMarker(Passage line, String marker) {
        add(ImportRules.REPAIRED_MARKER.at("").with("text", line.text()).with("marker", marker), line.offset(0));
    }

    /** Says that words were taken for a heading although nothing separates them from their text. */
    public void fusedHeading(Passage heading) {
        add(ImportRules.FUSED_HEADING.at("").with("text", heading.text()), heading.offset(0));
    }

    /** Says that words declare another number of parts than there are. */
    public void declaredCount(Passage words, int declared, int found) {
        add(
                ImportRules.DECLARED_COUNT_DIFFERS
                        .at("")
                        .with("text", words.text())
                        .with("declared", declared)
                        .with("found", found),
                words.offset(0));
    }

    /** Says that a title was assumed for the document that starts at an offset. */
    public void assumedTitle(String title, int offset) {
        add(ImportRules.ASSUMED_TITLE.at("").with("title", title), offset);
    }

    /** Says that the organisation was inferred from the words at an offset. */
    public void assumedOrganisation(String name, int offset) {
        add(ImportRules.ASSUMED_ORGANISATION.at("").with("name", name), offset);
    }

    /** Says that a role, or one of its responsibilities, was inferred from the words at an offset. */
    public void assumedRole(String title, Optional<Responsibility> responsibility, int offset) {
        add(
                ImportRules.ASSUMED_ROLE
                        .at("")
                        .with("title", title)
                        .with("responsibility", responsibility.map(Responsibility::code)),
                offset);
    }

    /** Says that one document is the same as an earlier one; both are counted from 1. */
    public void repeatedDocument(int document, int first, int offset) {
        add(ImportRules.REPEATED_DOCUMENT.at("").with("document", document).with("first", first), offset);
    }

    /** Says that words look like a slip. */
    public void suspectedSlip(Passage words, String proposal) {
        add(WordingRules.SUSPECTED_SLIP.at("").with("text", words.text()).with("proposal", proposal), words.offset(0));
    }

    private void add(Finding.Builder finding, int offset) {
        notes.add(note(finding, offset));
    }

    /** Returns the first few of several words. */
    private static String samples(List<Passage> words) {
        return words.stream()
                .limit(MAX_SAMPLES)
                .map(Passage::toString)
                .collect(Collectors.joining(", ", "", words.size() > MAX_SAMPLES ? " …" : ""));
    }

    private Note note(Finding.Builder finding, int offset) {
        return new Note(finding.place(source.placeOf(offset)).build(), offset);
    }
}
