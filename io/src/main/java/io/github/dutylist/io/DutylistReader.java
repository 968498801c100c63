package io.github.dutylist.io;

import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.ListValidator;
import io.github.dutylist.value.Extensible;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

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
     * Reads and checks a document of some type.
     *
     * @param <T> what it is in Java
     * @param type the type
     * @param utf8 the document in UTF-8
     */
    public <T extends Extensible> DocumentResult<T> read(DocumentType<T> type, byte[] utf8) {
        return reader(type).read(utf8);
    }

    /**
     * Reads and checks a document of some type.
     *
     * @param <T> what it is in Java
     * @param type the type
     * @param document the document; its digest in the report is that of its UTF-8 bytes
     */
    public <T extends Extensible> DocumentResult<T> read(DocumentType<T> type, String document) {
        return reader(type).read(document);
    }

    /**
     * Reads and checks a file of some type.
     *
     * @param <T> what it is in Java
     * @param type the type
     * @param file the file, in UTF-8
     * @throws IOException when it cannot be read
     */
    public <T extends Extensible> DocumentResult<T> read(DocumentType<T> type, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(type, in);
        }
    }

    /**
     * Reads and checks a document of some type.
     *
     * @param <T> what it is in Java
     * @param type the type
     * @param in the document in UTF-8; no more of it is read than the limits allow, and it is not closed
     * @throws IOException when it cannot be read
     */
    public <T extends Extensible> DocumentResult<T> read(DocumentType<T> type, InputStream in) throws IOException {
        return reader(type).read(in);
    }

    private DocumentReader<ResponsibilityList> lists() {
        return reader(DocumentType.RESPONSIBILITY_LIST);
    }

    private <T extends Extensible> DocumentReader<T> reader(DocumentType<T> type) {
        return new DocumentReader<>(type, limits, validator);
    }

    private static ReadResult listOf(DocumentResult<ResponsibilityList> result) {
        return new ReadResult(result.document().orElse(null), result.report());
    }
}
