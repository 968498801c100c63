package io.github.dutylist.examples.cli.validate;

import io.github.dutylist.examples.cli.console.ExitCode;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.finding.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many documents there were of each verdict, and how many findings of each severity in all of them. */
final class Tally {

    private final Map<Verdict, Long> documents = new EnumMap<>(Verdict.class);
    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    private long unreadable;
    private long skipped;

    /** Counts a document. */
    void add(Report report) {
        documents.merge(report.getVerdict(), 1L, Long::sum);
        report.getCountsBySeverity().forEach((severity, count) -> findings.merge(severity, count, Long::sum));
    }

    /** Counts a document that could not be read. */
    void addUnreadable() {
        unreadable++;
    }

    /** Counts a document that is no list. */
    void addSkipped() {
        skipped++;
    }

    /** Returns how many documents were read. */
    long documents() {
        return documents.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how many documents there were, read or not. */
    long all() {
        return documents() + unreadable + skipped;
    }

    /** Returns the exit code that says all this. */
    int exitCode() {
        if (unreadable > 0 || documents() == 0) {
            return ExitCode.FAILED;
        }
        return documents.getOrDefault(Verdict.VALID, 0L) == documents() ? ExitCode.VALID : ExitCode.ERRORS;
    }

    /** Returns all this in one line. */
    String summary(Words words) {
        List<String> verdicts = new ArrayList<>();
        documents.forEach((verdict, count) -> verdicts.add(words.files(count, verdict)));
        if (unreadable > 0) {
            verdicts.add(words.unreadable(unreadable));
        }
        if (skipped > 0) {
            verdicts.add(words.skippedFiles(skipped));
        }
        List<String> counts = new ArrayList<>();
        findings.forEach((severity, count) -> counts.add(words.count(count, severity)));
        List<String> parts = new ArrayList<>(List.of(words.list(verdicts)));
        if (!counts.isEmpty()) {
            parts.add(words.list(counts));
        }
        return words.files(all()) + words.colon() + words.join(parts);
    }
}
