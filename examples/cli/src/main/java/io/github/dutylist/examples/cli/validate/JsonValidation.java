package io.github.dutylist.examples.cli.validate;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.JsonOutput;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.FindingsJson;
import io.github.dutylist.finding.Report;
import java.io.IOException;

/** What was found, as an array with an object for each document. */
final class JsonValidation implements ValidationOutput {

    private final JsonOutput json;
    private final FindingsJson findings;

    JsonValidation(Environment environment, Words words, int max) throws IOException {
        this.json = new JsonOutput(environment.out());
        this.findings = new FindingsJson(json, words, max);
        json.startArray();
    }

    @Override
    public void write(String name, byte[] content, Report report) throws IOException {
        json.startObject().member("file", name);
        findings.write(report);
        json.endObject().flush();
    }

    @Override
    public void close() throws IOException {
        json.endArray().close();
    }
}
