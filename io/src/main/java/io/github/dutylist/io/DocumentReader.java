package io.github.dutylist.io;

import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.io.encoding.Decoded;
import io.github.dutylist.io.wire.DocumentReading;
import io.github.dutylist.io.wire.JsonText;
import io.github.dutylist.validation.Gaps;
import io.github.dutylist.value.Extensible;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads documents of one type from JSON of format v1 and checks them, every problem in one pass.
 *
 * <p>A {@link DutylistReader} gives it.
 * A reader is immutable and may be shared.
 *
 * @param <T> what such a document is in Java
 */
public final class DocumentReader<T extends Extensible> {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);

    private final DocumentType<T> type;
    private final ReadLimits limits;
    private final DocumentChecks<T> checks;

    DocumentReader(DocumentType<T> type, ReadLimits limits, DocumentChecks<T> checks) {
        this.type = type;
        this.limits = limits;
        this.checks = checks;
    }

    /**
     * Reads and checks a document.
     *
     * @param utf8 the document in UTF-8
     */
    public DocumentResult<T> read(byte[] utf8) {
        Report.Builder report = newReport(utf8);
        if (utf8.length > limits.maxBytes()) {
            return tooLong(report);
        }
        return read(Decoded.utf8(utf8), report);
    }

    /**
     * Reads and checks a document.
     *
     * @param document the document; its digest in the report is that of its UTF-8 bytes
     */
    public DocumentResult<T> read(String document) {
        Report.Builder report = newReport(document.getBytes(StandardCharsets.UTF_8));
        if (document.length() > limits.maxBytes()) {
            return tooLong(report);
        }
        return read(Decoded.of(document), report);
    }

    /**
     * Reads and checks a file.
     *
     * @param file the file, in UTF-8
     * @throws IOException when it cannot be read
     */
    public DocumentResult<T> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads and checks a document.
     *
     * @param in the document in UTF-8; no more of it is read than the limits allow, and it is not closed
     * @throws IOException when it cannot be read
     */
    public DocumentResult<T> read(InputStream in) throws IOException {
        return read(in.readNBytes((int) Math.min(limits.maxBytes() + 1L, Integer.MAX_VALUE)));
    }

    private Report.Builder newReport(byte[] input) {
        return checks.newReport().inputDigest(DutylistWriter.sha256(input));
    }

    private DocumentResult<T> tooLong(Report.Builder report) {
        add(
                DocumentRules.TOO_LONG
                        .at("")
                        .with("what", Phrase.DOCUMENT)
                        .with("limit", limits.maxBytes())
                        .with("unit", Phrase.BYTE)
                        .build(),
                report);
        return nothingRead(report);
    }

    private DocumentResult<T> read(Decoded decoded, Report.Builder report) {
        decoded.findings().forEach(finding -> add(finding, report));
        CharBuffer characters = decoded.characters().orElse(null);
        return characters == null ? nothingRead(report) : read(new JsonText(characters), report);
    }

    private DocumentResult<T> nothingRead(Report.Builder report) {
        checks.run(null, null, report.stopped());
        return result(null, report.build());
    }

    private DocumentResult<T> read(JsonText text, Report.Builder report) {
        DocumentReading<T> reading =
                DocumentReading.of(type.format(), text, limits.wire(), checks::newReport, checks::judge);
        report.include(reading.report().build());
        T document = reading.document().orElse(null);
        checks.run(document, document == null ? null : gaps(reading, text), report);
        return result(reading.hasStandIns() ? null : document, withPlaces(report(reading, report), text));
    }

    /** Returns the report, which calls nothing valid of which a part is missing, whatever the validator makes of that. */
    private static Report report(DocumentReading<?> reading, Report.Builder report) {
        Report built = report.build();
        return reading.leftOut() && built.getVerdict() == Verdict.VALID
                ? report.stopped().build()
                : built;
    }

    /** Returns what was left out or is malformed, or null when it is too much to tell from it what the rules can find. */
    private static @Nullable Gaps gaps(DocumentReading<?> reading, JsonText text) {
        Gaps.Builder gaps = Gaps.builder();
        reading.malformed().forEach(gaps::malformed);
        if (reading.lost().isEmpty()) {
            return gaps.build();
        }
        reading.lost().forEach(gaps::lost);
        boolean complete = !reading.hasLostTooMuch() && text.identifiersUnder(reading.lost(), gaps::lostObject);
        return complete ? gaps.build() : null;
    }

    /** Returns a report on a document with the places of its findings; as it is if the document cannot be decoded. */
    static Report withPlaces(Report report, byte[] utf8) {
        CharBuffer characters = Decoded.utf8(utf8).characters().orElse(null);
        return characters == null ? report : withPlaces(report, new JsonText(characters));
    }

    private static Report withPlaces(Report report, JsonText text) {
        Set<String> pointers = new HashSet<>();
        for (Finding finding : report.getFindings()) {
            if (finding.getPlace().isEmpty()) {
                pointers.add(finding.getPointer());
            }
        }
        return pointers.isEmpty() ? report : report.withPlaces(text.placesOf(pointers));
    }

    private void add(Finding finding, Report.Builder report) {
        checks.judge(finding).ifPresent(report::add);
    }

    private DocumentResult<T> result(@Nullable T document, Report report) {
        LOG.debug("read a document of type {}: {}", type, report);
        return new DocumentResult<>(document, report);
    }
}
