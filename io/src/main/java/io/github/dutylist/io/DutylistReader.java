package io.github.dutylist.io;

import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.io.encoding.Decoded;
import io.github.dutylist.io.wire.DocumentReading;
import io.github.dutylist.io.wire.JsonText;
import io.github.dutylist.io.wire.WireFormats;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.Gaps;
import io.github.dutylist.validation.ListValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads lists from JSON of format v1 and checks them, every problem in one pass.
 *
 * <p>No document makes it throw, however broken: what is wrong is in the {@link ReadResult}'s report, with JSON Pointer, line and
 * column.
 * Exceptions are for input that cannot be read at all.
 * A reader is immutable and may be shared.
 */
public final class DutylistReader {

    private static final Logger LOG = LoggerFactory.getLogger(DutylistReader.class);

    private final ReadLimits limits;
    private final ListValidator validator;

    private DutylistReader(ReadLimits limits, ListValidator validator) {
        this.limits = limits;
        this.validator = validator;
    }

    /** Returns a reader with the standard limits and all rules of the library. */
    public static DutylistReader create() {
        return new DutylistReader(ReadLimits.standard(), ListValidator.create());
    }

    /**
     * Returns a reader like this one with other limits.
     *
     * @param newLimits the limits
     */
    public DutylistReader withLimits(ReadLimits newLimits) {
        return new DutylistReader(newLimits, validator);
    }

    /**
     * Returns a reader like this one whose lists are checked by another validator, which also decides the severities of what is
     * found while reading.
     *
     * <p>The reader itself checks the value constraints, so a Jakarta validator of the host is not asked.
     *
     * @param newValidator the validator
     */
    public DutylistReader withValidator(ListValidator newValidator) {
        return new DutylistReader(limits, newValidator);
    }

    /**
     * Reads and checks a document.
     *
     * @param utf8 the document in UTF-8
     */
    public ReadResult read(byte[] utf8) {
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
    public ReadResult read(String document) {
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
    public ReadResult read(Path file) throws IOException {
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
    public ReadResult read(InputStream in) throws IOException {
        return read(in.readNBytes((int) Math.min(limits.maxBytes() + 1L, Integer.MAX_VALUE)));
    }

    private Report.Builder newReport(byte[] input) {
        return validator.newReport().inputDigest(DutylistWriter.sha256(input));
    }

    private ReadResult tooLong(Report.Builder report) {
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

    private ReadResult read(Decoded decoded, Report.Builder report) {
        decoded.findings().forEach(finding -> add(finding, report));
        String text = decoded.text().orElse(null);
        return text == null ? nothingRead(report) : read(new JsonText(text), report);
    }

    private ReadResult nothingRead(Report.Builder report) {
        validator.skipRules("", report.stopped());
        return result(null, report.build());
    }

    private ReadResult read(JsonText text, Report.Builder report) {
        DocumentReading<ResponsibilityList> reading = DocumentReading.of(
                WireFormats.RESPONSIBILITY_LIST, text, limits.wire(), validator::newReport, validator::judge);
        report.include(reading.report().build());
        ResponsibilityList list = reading.document().orElse(null);
        Gaps gaps = list == null ? null : gaps(reading, text);
        if (list == null || gaps == null) {
            validator.skipRules("", report);
        } else {
            validator.checkRules(list, gaps, report);
        }
        return result(reading.hasStandIns() ? null : list, withPlaces(report(reading, report), text));
    }

    /** Returns the report, which calls nothing valid of which a part is missing, whatever the validator makes of that. */
    private static Report report(DocumentReading<?> reading, Report.Builder report) {
        Report built = report.build();
        return reading.leftOut() && built.getVerdict() == Verdict.VALID
                ? report.stopped().build()
                : built;
    }

    /** Returns what was left out, or null when it is too much to tell from it what the rules can find. */
    private static @Nullable Gaps gaps(DocumentReading<?> reading, JsonText text) {
        if (reading.lost().isEmpty()) {
            return Gaps.none();
        }
        Gaps.Builder gaps = Gaps.builder();
        reading.lost().forEach(gaps::lost);
        boolean complete = !reading.hasLostTooMuch() && text.identifiersUnder(reading.lost(), gaps::lostObject);
        return complete ? gaps.build() : null;
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
        validator.judge(finding).ifPresent(report::add);
    }

    private static ReadResult result(@Nullable ResponsibilityList list, Report report) {
        LOG.debug("read a list: {}", report);
        return new ReadResult(list, report);
    }
}
