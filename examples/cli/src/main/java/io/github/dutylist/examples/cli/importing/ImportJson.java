package io.github.dutylist.examples.cli.importing;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.JsonOutput;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.FindingsJson;
import io.github.dutylist.finding.Report;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.io.text.ImportedDocument;
import io.github.dutylist.io.text.OutlineEntry;
import io.github.dutylist.model.Role;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an import found, as one object.
 *
 * <p>{@code verdict}, {@code findings} and {@code counts} of the object itself are about the text outside its documents.
 * Each of {@code documents} has those of the importer, with lines of the text, in {@code import}, and those of its list, with lines of
 * its file, in {@code list}; its {@code outline} has the sections with the words of the frequencies found in each.
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
                .member("clauses", document.clauseCount())
                .member("frequencies", document.frequencyCount());
        writeOutline(document.outline());
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

    private void writeOutline(List<OutlineEntry> outline) throws IOException {
        json.startArray("outline");
        for (OutlineEntry entry : outline) {
            json.startObject()
                    .member("section", entry.sectionId())
                    .member("line", entry.line())
                    .member("depth", entry.depth());
            member("number", entry.number());
            member("heading", entry.heading());
            json.member("roles", entry.roles().stream().map(Role::getId).toList())
                    .member("bearers", entry.bearers().stream().map(Role::getId).toList())
                    .member("clauses", entry.clauses())
                    .member("provisions", entry.provisions())
                    .member("assessments", entry.assessments())
                    .member(
                            "frequencies",
                            entry.frequencies().stream()
                                    .map(FrequencyRequirement::getQuote)
                                    .flatMap(Optional::stream)
                                    .toList())
                    .endObject();
        }
        json.endArray();
    }

    private void member(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.member(name, text.get());
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
