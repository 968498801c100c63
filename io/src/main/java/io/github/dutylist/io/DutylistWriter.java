package io.github.dutylist.io;

import io.github.dutylist.io.wire.CanonicalJson;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.Extensible;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Writes lists, and documents of the other types, as JSON of format v1, always the same document as the same bytes.
 *
 * <p>Members stand in the order of the format, then those that the format does not define, sorted by name; what is absent or
 * empty is left out.
 * A writer is immutable and may be shared.
 */
public final class DutylistWriter {

    private final boolean pretty;

    private DutylistWriter(boolean pretty) {
        this.pretty = pretty;
    }

    /** Returns a writer of the compact form, which holds no white space: the canonical bytes of a list. */
    public static DutylistWriter compact() {
        return new DutylistWriter(false);
    }

    /** Returns a writer of the form for people: a line for each member, indented by two spaces, with a line break at the end. */
    public static DutylistWriter pretty() {
        return new DutylistWriter(true);
    }

    /**
     * Writes a list as UTF-8.
     *
     * @param list the list
     * @param out where to write; it is flushed and not closed
     * @throws IOException when it cannot be written to
     * @throws IllegalArgumentException when the list holds what no document can: an extension named like a member that the
     *     format defines for its object, a text with half of a surrogate pair, a date whose year has not four digits
     */
    public void write(ResponsibilityList list, OutputStream out) throws IOException {
        write(DocumentType.RESPONSIBILITY_LIST, list, out);
    }

    /**
     * Writes a list to a file, which is replaced if it exists.
     *
     * @param list the list
     * @param file the file
     * @throws IOException when it cannot be written
     * @throws IllegalArgumentException as {@link #write(ResponsibilityList, OutputStream)} does; the file is then untouched
     */
    public void write(ResponsibilityList list, Path file) throws IOException {
        write(DocumentType.RESPONSIBILITY_LIST, list, file);
    }

    /**
     * Returns a list as UTF-8 bytes.
     *
     * @param list the list
     * @throws IllegalArgumentException as {@link #write(ResponsibilityList, OutputStream)} does
     */
    public byte[] toBytes(ResponsibilityList list) {
        return toBytes(DocumentType.RESPONSIBILITY_LIST, list);
    }

    /**
     * Returns a list as a string.
     *
     * @param list the list
     * @throws IllegalArgumentException as {@link #write(ResponsibilityList, OutputStream)} does
     */
    public String toString(ResponsibilityList list) {
        return toString(DocumentType.RESPONSIBILITY_LIST, list);
    }

    /**
     * Returns the digest of a list: SHA-256 over its canonical bytes, as 64 lower-case hexadecimal digits.
     *
     * <p>It is the same for every writer, and for every document that differs only in white space and the order of members.
     *
     * @param list the list
     * @throws IllegalArgumentException as {@link #write(ResponsibilityList, OutputStream)} does
     */
    public static String digest(ResponsibilityList list) {
        return digest(DocumentType.RESPONSIBILITY_LIST, list);
    }

    /**
     * Writes a document as UTF-8.
     *
     * @param <T> what it is in Java
     * @param type its type
     * @param document the document
     * @param out where to write; it is flushed and not closed
     * @throws IOException when it cannot be written to
     * @throws IllegalArgumentException as {@link #write(ResponsibilityList, OutputStream)} does
     */
    public <T extends Extensible> void write(DocumentType<T> type, T document, OutputStream out) throws IOException {
        CanonicalJson.write(document, type.format(), pretty, out);
    }

    /**
     * Writes a document to a file, which is replaced if it exists.
     *
     * @param <T> what it is in Java
     * @param type its type
     * @param document the document
     * @param file the file
     * @throws IOException when it cannot be written
     * @throws IllegalArgumentException as {@link #write(ResponsibilityList, OutputStream)} does; the file is then untouched
     */
    public <T extends Extensible> void write(DocumentType<T> type, T document, Path file) throws IOException {
        Files.write(file, toBytes(type, document));
    }

    /**
     * Returns a document as UTF-8 bytes.
     *
     * @param <T> what it is in Java
     * @param type its type
     * @param document the document
     * @throws IllegalArgumentException as {@link #write(ResponsibilityList, OutputStream)} does
     */
    public <T extends Extensible> byte[] toBytes(DocumentType<T> type, T document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(type, document, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Returns a document as a string.
     *
     * @param <T> what it is in Java
     * @param type its type
     * @param document the document
     * @throws IllegalArgumentException as {@link #write(ResponsibilityList, OutputStream)} does
     */
    public <T extends Extensible> String toString(DocumentType<T> type, T document) {
        return new String(toBytes(type, document), StandardCharsets.UTF_8);
    }

    /**
     * Returns the digest of a document, as {@link #digest(ResponsibilityList)} does of a list.
     *
     * @param <T> what it is in Java
     * @param type its type
     * @param document the document
     * @throws IllegalArgumentException as {@link #write(ResponsibilityList, OutputStream)} does
     */
    public static <T extends Extensible> String digest(DocumentType<T> type, T document) {
        return sha256(compact().toBytes(type, document));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
