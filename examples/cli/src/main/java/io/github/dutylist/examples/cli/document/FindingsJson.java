package io.github.dutylist.examples.cli.document;

import io.github.dutylist.examples.cli.console.JsonOutput;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Labelled;
import io.github.dutylist.finding.Place;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Severity;
import java.io.IOException;
import java.util.Map;

/** The members of an object that say what was found in a document. */
public final class FindingsJson {

    private final JsonOutput json;
    private final Words words;
    private final int max;

    /**
     * Takes where and how to write.
     *
     * @param max how many findings of a document are written
     */
    public FindingsJson(JsonOutput json, Words words, int max) {
        this.json = json;
        this.words = words;
        this.max = max;
    }

    /** Writes {@code verdict}, {@code findings}, {@code counts} and, where a rule was skipped, {@code skippedRules}. */
    public void write(Report report) throws IOException {
        json.member("verdict", report.getVerdict().code());
        json.startArray("findings");
        int shown = Math.min(max, report.getFindings().size());
        for (Finding finding : report.getFindings().subList(0, shown)) {
            write(finding);
        }
        json.endArray();
        json.startObject("counts");
        for (Severity severity : Severity.values()) {
            json.member(severity.code(), report.count(severity));
        }
        json.startObject("byCode");
        for (Map.Entry<String, Long> count : report.getCountsByCode().entrySet()) {
            json.member(count.getKey(), count.getValue());
        }
        json.endObject().endObject();
        if (!report.getSkippedRules().isEmpty()) {
            json.member(
                    "skippedRules",
                    report.getSkippedRules().stream()
                            .map(skipped -> skipped.getRule().getCode())
                            .toList());
        }
    }

    private void write(Finding finding) throws IOException {
        json.startObject()
                .member("code", finding.getCode())
                .member("severity", finding.getSeverity().code())
                .member("pointer", finding.getPointer());
        Place place = finding.getPlace().orElse(null);
        if (place != null) {
            json.member("line", place.getLine()).member("column", place.getColumn());
        }
        json.startObject("arguments");
        for (Map.Entry<String, Object> argument : finding.getArguments().entrySet()) {
            Object value = argument.getValue();
            json.member(argument.getKey(), value instanceof Labelled labelled ? labelled.code() : value);
        }
        json.endObject().member("message", finding.message(words.locale())).endObject();
    }
}
