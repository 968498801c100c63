package io.github.dutylist.examples.cli.importing;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.JsonOutput;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.FindingsJson;
import io.github.dutylist.finding.Report;
import io.github.dutylist.io.text.ImportedDocument;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What an import found, as one object.
 *
 * <p>{@code verdict}, {@code findings} and {@code counts} of the object itself are about the text outside its documents.
 * Each of {@code documents} has those of the importer, with lines of the text, in {@code import}, and those of its list, with lines of
 * its file, in {@code list}.
 */
final class ImportJson implements ImportOutput {

    private final JsonOutput json;
    private final FindingsJson findings;

    ImportJson(Environment environment, Words words, int max, String name) throws IOException {
        this.json = new JsonOutput(environment.out());
        this.findings = new FindingsJson(json, words, max);
        json.startObject().member("file", name);
    }

    @Override
    public void write(Report outside) throws IOException {
        findings.write(outside);
        json.startArray("documents");
    }

    @Override
    public void write(int number, ImportedDocument document, @Nullable CheckedList list) throws IOException {
        json.startObject().member("number", number);
        if (list != null) {
            json.member("file", list.file()).member("title", list.title());
        }
        json.member("firstLine", document.firstLine()).member("lastLine", document.lastLine());
        Integer repeats = document.repeats().orElse(null);
        if (repeats != null) {
            json.member("repeats", repeats);
        }
        json.member("sections", document.sectionCount())
                .member("clauses", document.numberedClauseCount())
                .member("frequencies", document.frequencyCount());
        json.startObject("import");
        findings.write(document.report());
        json.endObject();
        if (list != null) {
            json.startObject("list");
            findings.write(list.report());
            json.endObject();
        }
        json.endObject().flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
