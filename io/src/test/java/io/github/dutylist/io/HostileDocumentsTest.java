package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.RuleCatalogue;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.io.text.TextImport;
import io.github.dutylist.io.text.TextImporter;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.ListValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand hostile documents: none makes anything throw, and whatever is said of one is well said. */
class HostileDocumentsTest {

    private static final int OF_EACH_KIND = 640;

    private static final DutylistReader READER = DutylistReader.create();

    private static final ListValidator VALIDATOR = ListValidator.create();

    private final List<String> failures = new ArrayList<>();

    @Test
    void everyDocumentIsReadToAVerdict() {
        forEach(OF_EACH_KIND, 1, HostileDocumentsTest::read);
        forEach(OF_EACH_KIND, 8, HostileDocumentsTest::validateAndWrite);

        assertThat(OF_EACH_KIND * HostileDocuments.values().length).isGreaterThan(10_000);
        assertThat(failures).isEmpty();
    }

    @Test
    void everyWayToHandOverADocumentGivesTheSame(@TempDir Path directory) {
        Path file = directory.resolve("list.json");
        forEach(OF_EACH_KIND, 64, document -> {
            Report report = READER.read(document).report();
            Files.write(file, document);
            same(READER.read(file).report(), report);
            same(READER.read(new ByteArrayInputStream(document)).report(), report);
            String text = decode(document);
            if (text != null) {
                same(READER.read(text).report(), report);
            }
        });

        assertThat(failures).isEmpty();
    }

    @Test
    void everyDocumentIsImportedAsText() {
        forEach(OF_EACH_KIND, 64, document -> {
            TextImport imported = TextImporter.create().importText(document);
            checkFindings(imported.report());
            imported.documents().forEach(part -> checkFindings(part.report()));
        });

        assertThat(failures).isEmpty();
    }

    private interface Check {
        void of(byte[] document) throws IOException;
    }

    private void forEach(int documents, int step, Check check) {
        for (HostileDocuments kind : HostileDocuments.values()) {
            for (int serial = 0; serial < documents; serial += step) {
                try {
                    check.of(kind.document(serial));
                } catch (IOException | RuntimeException | Error e) {
                    failures.add(kind + " " + serial + ": " + e);
                }
            }
        }
    }

    private static void read(byte[] document) {
        ReadResult result = READER.read(document);
        checkFindings(result.report());
        checkPlaces(result.report(), document);
        boolean faultless = result.report().count(Severity.ERROR) == 0
                && result.report().isComplete()
                && result.report().getSkippedRules().stream()
                        .noneMatch(skipped -> skipped.getSeverity() == Severity.ERROR);
        check(result.isValid() == (faultless && result.list().isPresent()), () -> "the verdict is another one");
    }

    private static void validateAndWrite(byte[] document) {
        ReadResult result = READER.read(document);
        result.list().ifPresent(list -> checkList(list, result.report()));
    }

    private static void checkList(ResponsibilityList list, Report read) {
        Report report = VALIDATOR.validate(list);
        checkFindings(report);
        check(
                read.getVerdict() != Verdict.VALID || report.getVerdict() == Verdict.VALID,
                () -> "the validator finds errors in a list that was read as valid: " + report.getFindings());
        ReadResult again = READER.read(DutylistWriter.compact().toBytes(list));
        check(again.list().equals(Optional.of(list)), () -> "the list is another one when it is written and read");
    }

    private static void checkFindings(Report report) {
        for (Finding finding : report.getFindings()) {
            check(RuleCatalogue.find(finding.getCode()).isPresent(), () -> "an unknown rule: " + finding);
            check(!finding.message(Locale.CHINESE).isBlank(), () -> "no Chinese message: " + finding);
            check(!finding.message(Locale.ENGLISH).isBlank(), () -> "no English message: " + finding);
            check(
                    finding.getPointer().isEmpty() || finding.getPointer().startsWith("/"),
                    () -> "no pointer: " + finding);
        }
        check(
                report.getVerdict() != Verdict.VALID || report.count(Severity.ERROR) == 0,
                () -> "valid in spite of errors: " + report.getFindings());
        check(report.isComplete() || report.count() > 0, () -> "given up without a word");
    }

    private static void checkPlaces(Report report, byte[] document) {
        long lines = new String(document, StandardCharsets.UTF_8)
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count()
                + 1;
        for (Finding finding : report.getFindings()) {
            check(
                    finding.getPlace().filter(place -> place.getLine() <= lines).isPresent(),
                    () -> "no place in the document: " + finding);
        }
    }

    private static void same(Report actual, Report expected) {
        check(
                actual.equals(expected),
                () -> "not the same: " + actual.getFindings() + " and " + expected.getFindings());
    }

    private static void check(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise.get());
        }
    }

    private static @Nullable String decode(byte[] document) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
