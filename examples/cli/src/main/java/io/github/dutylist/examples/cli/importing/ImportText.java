package io.github.dutylist.examples.cli.importing;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Style;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.FindingsText;
import io.github.dutylist.examples.cli.document.SourceText;
import io.github.dutylist.finding.Report;
import io.github.dutylist.io.text.ImportedDocument;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import found, for reading in a terminal: the outline of every document, and what to check in it.
 *
 * <p>Findings of the importer stand at their place in the text, those of a list at their place in its file.
 */
final class ImportText implements ImportOutput {

    private final Writer out;
    private final Style style;
    private final Words words;
    private final FindingsText findings;
    private final String name;
    private final SourceText source;
    private boolean started;
    private int documents;
    private int repeated;
    private int sections;
    private int clauses;
    private int frequencies;

    ImportText(Environment environment, Words words, int max, String name, byte[] content) {
        this.out = environment.out();
        this.style = environment.terminal().outputStyle();
        this.words = words;
        this.findings = new FindingsText(out, style, words, max);
        this.name = name;
        this.source = new SourceText(content);
    }

    @Override
    public void write(Report outside) throws IOException {
        findings.writeFindings(name, source, outside);
        started = outside.count() > 0;
    }

    @Override
    public void write(int number, ImportedDocument document, @Nullable CheckedList list) throws IOException {
        count(document);
        emptyLine();
        out.write(style.strong(words.document(number) + (list == null ? "" : " " + Visible.text(list.title())))
                + words.colon() + words.join(facts(document)) + "\n");
        new OutlineTable(style, words).write(document.outline(), out);
        findings.writeFindings(name, source, document.report());
        if (list == null) {
            out.write(words.noList() + "\n");
        } else {
            findings.write(list.file(), list.source(), list.report());
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        List<String> parts = new ArrayList<>(List.of(words.documents(documents)));
        if (repeated > 0) {
            parts.add(words.repeated(repeated));
        }
        parts.add(words.contents(sections, clauses, frequencies));
        emptyLine();
        out.write(style.strong(Visible.text(name)) + words.colon() + words.join(parts) + "\n");
        out.flush();
    }

    private void emptyLine() throws IOException {
        out.write(started ? "\n" : "");
        started = true;
    }

    private void count(ImportedDocument document) {
        documents++;
        repeated += document.repeats().isPresent() ? 1 : 0;
        sections += document.sectionCount();
        clauses += document.clauseCount();
        frequencies += document.frequencyCount();
    }

    private List<String> facts(ImportedDocument document) {
        List<String> facts = new ArrayList<>();
        facts.add(words.lines(document.firstLine(), document.lastLine()));
        document.repeats().ifPresent(earlier -> facts.add(words.repeats(earlier)));
        facts.add(words.contents(document.sectionCount(), document.clauseCount(), document.frequencyCount()));
        return facts;
    }
}
