package io.github.dutylist.io;

import io.github.dutylist.conformance.ConformanceProfile;
import io.github.dutylist.conformance.ProfileValidator;
import io.github.dutylist.conformance.Waivers;
import io.github.dutylist.finding.Report;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.ListValidator;
import io.github.dutylist.validation.RecordsValidator;
import io.github.dutylist.value.Extensible;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Reads lists, and documents of the other types, from JSON of format v1 and checks them, every problem in one pass.
 *
 * <p>No document makes it throw, however broken: what is wrong is in the {@link DocumentResult}'s report, with JSON Pointer, line and
 * column.
 * Exceptions are for input that cannot be read at all.
 * A reader is immutable and may be shared.
 */
public final class DutylistReader {

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
        return listOf(lists().read(utf8));
    }

    /**
     * Reads and checks a document.
     *
     * @param document the document; its digest in the report is that of its UTF-8 bytes
     */
    public ReadResult read(String document) {
        return listOf(lists().read(document));
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
        return listOf(lists().read(in));
    }

    /**
     * Returns a reader of documents of some type, with the limits of this one and the severities of its validator.
     *
     * @param <T> what such a document is in Java
     * @param type the type
     */
    public <T extends Extensible> DocumentReader<T> documents(DocumentType<T> type) {
        return new DocumentReader<>(type, limits, type.checks(validator));
    }

    /**
     * Returns a reader of fulfilment records that also checks them against their list, with the limits of this one.
     *
     * @param recordsValidator has the rules and decides the severities
     * @param list the list that the records are of, itself validated
     * @param asOf the day as of whose start they are checked: what is dated on it or later has not happened
     */
    public DocumentReader<FulfilmentRecords> records(
            RecordsValidator recordsValidator, ResponsibilityList list, LocalDate asOf) {
        return records(recordsValidator, list, records -> asOf);
    }

    /**
     * Returns a reader of fulfilment records that also checks them against their list, as of a day that depends on them,
     * such as the one after the last day that they cover.
     *
     * @param recordsValidator has the rules and decides the severities
     * @param list the list that the records are of, itself validated
     * @param asOf gives the day as of whose start records are checked, of as much of them as could be built
     */
    public DocumentReader<FulfilmentRecords> records(
            RecordsValidator recordsValidator, ResponsibilityList list, Function<FulfilmentRecords, LocalDate> asOf) {
        return new DocumentReader<>(
                DocumentType.FULFILMENT_RECORDS, limits, DocumentChecks.ofRecords(recordsValidator, list, asOf));
    }

    /**
     * Returns a reader of conformance profiles that also checks whether they only tighten those that they extend, with
     * the limits of this one.
     *
     * @param profileValidator knows the profiles that others extend, and decides the severities
     */
    public DocumentReader<ConformanceProfile> profiles(ProfileValidator profileValidator) {
        return new DocumentReader<>(
                DocumentType.CONFORMANCE_PROFILE, limits, DocumentChecks.ofProfiles(profileValidator));
    }

    /**
     * Returns a reader of waivers that also checks whether there are the requirements that they name, with the limits of
     * this one.
     *
     * @param profileValidator knows the profiles, and decides the severities
     */
    public DocumentReader<Waivers> waivers(ProfileValidator profileValidator) {
        return new DocumentReader<>(DocumentType.WAIVERS, limits, DocumentChecks.ofWaivers(profileValidator));
    }

    /**
     * Returns a report on a document with lines and columns, for what was found in it after it was read: by a checker of
     * conformance, or by a comparison with another version.
     *
     * @param report the report, whose pointers lead into the document
     * @param utf8 the document in UTF-8; the report is returned as it is where this is longer than the limits allow or
     *     cannot be decoded
     */
    public Report withPlaces(Report report, byte[] utf8) {
        return utf8.length > limits.maxBytes() ? report : DocumentReader.withPlaces(report, utf8);
    }

    private DocumentReader<ResponsibilityList> lists() {
        return documents(DocumentType.RESPONSIBILITY_LIST);
    }

    private static ReadResult listOf(DocumentResult<ResponsibilityList> result) {
        return new ReadResult(result.document().orElse(null), result.report());
    }
}
