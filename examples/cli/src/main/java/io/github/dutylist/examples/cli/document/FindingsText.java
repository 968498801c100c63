package io.github.dutylist.examples.cli.document;

import io.github.dutylist.examples.cli.console.Style;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Place;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

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

    /**
     * Takes where and how to write.
     *
     * @param max how many findings of a document are shown
     */
    public FindingsText(Writer out, Style style, Words words, int max) {
        this.out = out;
        this.style = style;
        this.words = words;
        this.max = max;
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
        for (Finding finding : report.getFindings().subList(0, shown)) {
            write(Visible.text(name), source, finding);
        }
        if (0 < max && shown < report.count()) {
            out.write(style.faint(words.notShown(report.count() - shown)) + "\n");
        }
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
