package io.github.dutylist.io.text;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.ImportRules;
import io.github.dutylist.finding.Report;
import io.github.dutylist.io.text.document.DocumentSplitter;
import io.github.dutylist.io.text.document.DocumentText;
import io.github.dutylist.io.text.list.ListBuilder;
import io.github.dutylist.io.text.outline.Outline;
import io.github.dutylist.io.text.outline.OutlineReader;
import io.github.dutylist.io.text.paragraph.Cue;
import io.github.dutylist.io.text.paragraph.Paragraph;
import io.github.dutylist.io.text.paragraph.Paragraphs;
import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.shape.Shaper;
import io.github.dutylist.io.text.source.Notes;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Placements;
import io.github.dutylist.io.text.source.SourceText;
import io.github.dutylist.model.ResponsibilityList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** One import of one text, from lines to lists. */
final class ImportRun {

    private final SourceText source;
    private final Notes outside;
    private final Notes joins;
    private final List<ImportedDocument> documents = new ArrayList<>();
    private final List<Passage> leftOut = new ArrayList<>();
    private final Map<String, Integer> firstByWords = new HashMap<>();

    private final List<Passage> splitNumbers;
    private int nextSplitNumber;

    ImportRun(SourceText source) {
        this.splitNumbers = source.splitNumbers();
        this.source = source;
        this.outside = new Notes(source);
        this.joins = new Notes(source);
    }

    /** Imports the text. */
    TextImport result(List<Finding> findings) {
        List<Paragraph> paragraphs = Paragraphs.read(source, joins);
        DocumentSplitter splitter = DocumentSplitter.of(paragraphs);
        splitter.documents().forEach(this::add);
        splitter.outside().forEach(paragraph -> paragraph.leaveOut(outside));
        source.unprintable().forEach(offset -> outside.unprintable(offset));
        Report.Builder report = Report.builder();
        findings.forEach(report::add);
        outside.all().forEach(note -> report.add(note.finding()));
        if (documents.stream().allMatch(document -> document.list().isEmpty())) {
            report.add(ImportRules.NO_LIST_FOUND.at("").build());
        }
        leftOut.addAll(outside.leftOut());
        return new TextImport(documents, report.build(), leftOut, source);
    }

    private void add(DocumentText text) {
        Notes notes = new Notes(source);
        Placements placements = new Placements();
        Outline outline = OutlineReader.read(text, notes);
        DocumentParts parts = attached(text, Shaper.shape(outline, placements, notes));
        int number = documents.size() + 1;
        ResponsibilityList list = null;
        List<OutlineEntry> entries = List.of();
        if (parts.sections().isEmpty()) {
            notes = new Notes(source);
            placements = new Placements();
            for (Paragraph paragraph : text.paragraphs()) {
                paragraph.leaveOut(notes);
            }
        } else {
            list = ListBuilder.build(parts, number, placements, notes);
            entries = OutlineEntries.of(parts, list);
        }
        for (Paragraph page : text.pagesBehind()) {
            page.leaveOut(notes);
        }
        int repeats = repeated(text, number, notes);
        leftOut.addAll(notes.leftOut());
        documents.add(new ImportedDocument(text, list, report(text, notes, placements), repeats, entries, placements));
    }

    /** An attachment (附件1) is one of the organisation whose document stands before it. */
    private DocumentParts attached(DocumentText text, DocumentParts parts) {
        if (text.paragraphs().get(0).cue() != Cue.ATTACHMENT || documents.isEmpty()) {
            return parts;
        }
        return documents
                .get(documents.size() - 1)
                .list()
                .flatMap(list -> list.getOrganisations().stream().findFirst())
                .map(before -> parts.attachedTo(before.getName()))
                .orElse(parts);
    }

    /** Returns the number of the earlier document with the same words, or 0. */
    private int repeated(DocumentText text, int number, Notes notes) {
        StringBuilder words = new StringBuilder();
        for (Paragraph paragraph : text.paragraphs()) {
            paragraph.words().chars().filter(c -> c != ' ').forEach(c -> words.append((char) c));
            words.append('\n');
        }
        Integer first = firstByWords.putIfAbsent(words.toString(), number);
        if (first == null) {
            return 0;
        }
        notes.repeatedDocument(number, first, text.paragraphs().get(0).words().offset(0));
        return first;
    }

    private Report report(DocumentText text, Notes notes, Placements placements) {
        NavigableMap<Integer, Placements.Placement> starts = placements.byStart();
        Report.Builder report = Report.builder();
        int from = text.paragraphs().get(0).words().offset(0);
        Passage last = text.paragraphs().get(text.paragraphs().size() - 1).words();
        int to = last.offset(last.length() - 1);
        List<Passage> split = splitNumbersUntil(to);
        if (!split.isEmpty()) {
            notes.splitNumbers(split);
        }
        joins.between(from, to).forEach(note -> report.add(located(note, starts)));
        notes.all().forEach(note -> report.add(located(note, starts)));
        return report.build();
    }

    /** Returns the numbers in several pieces up to the end of a document that no document before it has. */
    private List<Passage> splitNumbersUntil(int end) {
        List<Passage> numbers = new ArrayList<>();
        while (nextSplitNumber < splitNumbers.size()
                && splitNumbers.get(nextSplitNumber).offset(0) <= end) {
            numbers.add(splitNumbers.get(nextSplitNumber++));
        }
        return numbers;
    }

    private static Finding located(Notes.Note note, NavigableMap<Integer, Placements.Placement> starts) {
        return note.finding().withPointer(Placements.pointerAt(starts, note.offset()));
    }
}
