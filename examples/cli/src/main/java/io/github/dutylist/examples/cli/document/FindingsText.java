package io.github.dutylist.examples.cli.document;

import io.github.dutylist.examples.cli.console.Style;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Place;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.finding.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of a document for reading in a terminal.
 *
 * <p>A finding starts like a message of a compiler, {@code name:line:column: severity: message [code]}, so that editors find the place;
 * the line and a caret follow.
 */
public final class FindingsText {

    private final Writer out;
    private final Style style;
    private final Words words;
    private final int max;
    private final int ofKind;

    /**
     * Takes where and how to write.
     *
     * @param max how many findings of a document are shown
     */
    public FindingsText(Writer out, Style style, Words words, int max) {
        this(out, style, words, max, Integer.MAX_VALUE);
    }

    private FindingsText(Writer out, Style style, Words words, int max, int ofKind) {
        this.out = out;
        this.style = style;
        this.words = words;
        this.max = max;
        this.ofKind = ofKind;
    }

    /**
     * Returns one that shows only some findings of each rule and tells the number of the others; errors are all shown.
     *
     * @param number how many findings of a rule are shown, at least 1
     */
    public FindingsText showingOfKind(int number) {
        return new FindingsText(out, style, words, max, number);
    }

    /**
     * Writes the findings of a document and a line that sums them up.
     *
     * @param name the name of the document
     * @param source its text
     * @param report what was found in it
     */
    public void write(String name, SourceText source, Report report) throws IOException {
        writeFindings(name, source, report);
        out.write(style.strong(Visible.text(name)) + words.colon() + summary(report) + "\n");
    }

    /** Writes the findings of a document only. */
    public void writeFindings(String name, SourceText source, Report report) throws IOException {
        int shown = Math.min(max, report.getFindings().size());
        Map<Rule, Integer> seen = new LinkedHashMap<>();
        for (Finding finding : report.getFindings().subList(0, shown)) {
            int number = finding.getSeverity() == Severity.ERROR ? 0 : seen.merge(finding.getRule(), 1, Integer::sum);
            if (number <= ofKind) {
                write(Visible.text(name), source, finding);
            }
        }
        for (Map.Entry<Rule, Integer> kind : seen.entrySet()) {
            if (kind.getValue() > ofKind) {
                writeMore(Visible.text(name), kind.getKey(), kind.getValue() - ofKind);
            }
        }
        if (0 < max && shown < report.count()) {
            out.write(style.faint(words.notShown(report.count() - shown)) + "\n");
        }
    }

    private void writeMore(String name, Rule rule, int number) throws IOException {
        out.write(style.strong(name) + words.colon()
                + words.pick(
                        "同类问题另有 " + number + " 条，用 --all-findings 逐条列出",
                        number + " more of this kind; --all-findings shows them")
                + " " + style.faint("[" + rule.getCode() + "]") + "\n");
    }

    private void write(String name, SourceText source, Finding finding) throws IOException {
        Place place = finding.getPlace().orElse(null);
        String severity = finding.getSeverity().label(words.locale());
        out.write(style.strong(place == null ? name : name + ":" + place) + ": "
                + style.of(finding.getSeverity(), severity) + words.colon()
                + finding.message(words.locale()) + " " + style.faint("[" + finding.getCode() + "]")
                + (place == null && !finding.getPointer().isEmpty() ? " " + Visible.text(finding.getPointer()) : "")
                + "\n");
        if (place != null) {
            Passage passage = source.around(place).orElse(null);
            if (passage != null) {
                out.write(new Excerpt(style).of(passage, place.getLine()));
            }
        }
    }

    private String summary(Report report) {
        Verdict verdict = report.getVerdict();
        List<String> parts = new ArrayList<>();
        parts.add(style.of(verdict, verdict.label(words.locale())));
        String counts = words.counts(report);
        if (!counts.isEmpty()) {
            parts.add(counts);
        }
        if (!report.isComplete()) {
            parts.add(words.stopped());
        } else if (!report.getSkippedRules().isEmpty()) {
            parts.add(words.skipped(report.getSkippedRules().size()));
        }
        return words.join(parts);
    }
}
