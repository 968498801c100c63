package io.github.dutylist.examples.quickstart;

import io.github.dutylist.conformance.ConformanceChecker;
import io.github.dutylist.conformance.ConformanceProfile;
import io.github.dutylist.conformance.ConformanceResult;
import io.github.dutylist.io.DocumentType;
import io.github.dutylist.io.DutylistReader;
import io.github.dutylist.io.ReadResult;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** A list judged by its superior's profile. */
public final class ProfileCheck {

    private ProfileCheck() {}

    /**
     * Prints what a list has to change.
     *
     * @param args the files of a profile and of a list
     * @throws IOException when one of them cannot be read
     */
    public static void main(String[] args) throws IOException {
        print(Path.of(args[0]), Path.of(args[1]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(Path profileFile, Path listFile, PrintStream out) throws IOException {
        // region README
        DutylistReader reader = DutylistReader.create();
        ConformanceProfile profile = reader.documents(DocumentType.CONFORMANCE_PROFILE)
                .read(profileFile)
                .document()
                .orElseThrow();
        ConformanceChecker checker = ConformanceChecker.of(LocalDate.of(2026, 7, 1), profile);
        ReadResult read = reader.read(listFile);
        ConformanceResult result = checker.check(read.list().orElseThrow(), read.report());
        out.println(result.getVerdict().label(Locale.CHINESE));
        result.getReport().getFindings().forEach(finding -> out.println(finding.message(Locale.CHINESE)));
        // endregion
    }
}
