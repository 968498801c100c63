package io.github.dutylist.io;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Place;
import io.github.dutylist.finding.Report;
import java.util.List;

/** What was found in a document, a line for each finding: code, JSON Pointer, line and column. */
final class Found {

    private static final DutylistReader READER = DutylistReader.create();

    private Found() {}

    static List<String> in(String document) {
        return in(READER.read(document).report());
    }

    static List<String> in(byte[] document) {
        return in(READER.read(document).report());
    }

    static List<String> in(Report report) {
        return report.getFindings().stream().map(Found::line).toList();
    }

    private static String line(Finding finding) {
        return finding.getCode() + " " + finding.getPointer() + " "
                + finding.getPlace().map(Place::toString).orElse("nowhere");
    }
}
