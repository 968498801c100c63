package io.github.dutylist.io.text;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of a text, drawn as an indented outline: sections as {@code number[heading]}, clauses as {@code number|text}. */
final class Drawing {

    private final StringBuilder lines = new StringBuilder();

    private Drawing() {}

    /** Draws the sections of the only document of a text, after checking that nothing was lost. */
    static String of(String text) {
        return of(document(text).list().orElseThrow());
    }

    /** Draws the sections of a list. */
    static String of(ResponsibilityList list) {
        Drawing drawing = new Drawing();
        list.getSections().forEach(section -> drawing.add(section, 0));
        return drawing.lines.toString();
    }

    /** Imports a text that is one document, after checking that nothing was lost. */
    static ImportedDocument document(String text) {
        List<ImportedDocument> documents = documents(text);
        if (documents.size() != 1) {
            throw new AssertionError("documents: " + documents);
        }
        return documents.get(0);
    }

    /** Imports a text, after checking that nothing was lost. */
    static List<ImportedDocument> documents(String text) {
        TextImport imported = TextImporter.create().importText(text);
        Accounting.check(imported);
        return imported.documents();
    }

    /** Returns the arguments of the findings with a code, in order. */
    static List<String> findings(ImportedDocument document, String code) {
        return document.report().getFindings().stream()
                .filter(finding -> finding.getCode().equals(code))
                .map(Finding::getArguments)
                .map(Object::toString)
                .toList();
    }

    private void add(Section section, int depth) {
        line(
                depth,
                section.getNumber().orElse("")
                        + section.getHeading().map(words -> "[" + words + "]").orElse("[]"));
        Stream.of(section.getPreamble()).flatMap(Optional::stream).forEach(words -> line(depth + 1, words));
        section.getClauses().forEach(clause -> add(clause, depth + 1));
        section.getSections().forEach(inner -> add(inner, depth + 1));
        Stream.of(section.getClosing()).flatMap(Optional::stream).forEach(words -> line(depth + 1, words));
    }

    private void add(DutyClause clause, int depth) {
        line(depth, clause.getNumber().orElse("") + "|" + clause.getText());
        clause.getItems().forEach(item -> add(item, depth + 1));
    }

    private void line(int depth, String words) {
        lines.append("  ".repeat(depth)).append(words.replace("\n", "/")).append('\n');
    }
}
