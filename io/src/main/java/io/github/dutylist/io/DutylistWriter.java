package io.github.dutylist.io;

import io.github.dutylist.io.wire.CanonicalJson;
import io.github.dutylist.io.wire.WireFormats;
import io.github.dutylist.model.ResponsibilityList;
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
 * Writes lists as JSON of format v1, always the same list as the same bytes.
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
        CanonicalJson.write(list, WireFormats.RESPONSIBILITY_LIST, pretty, out);
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
        Files.write(file, toBytes(list));
    }

    /**
     * Returns a list as UTF-8 bytes.
     *
     * @param list the list
     * @throws IllegalArgumentException as {@link #write(ResponsibilityList, OutputStream)} does
     */
    public byte[] toBytes(ResponsibilityList list) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(list, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Returns a list as a string.
     *
     * @param list the list
     * @throws IllegalArgumentException as {@link #write(ResponsibilityList, OutputStream)} does
     */
    public String toString(ResponsibilityList list) {
        return new String(toBytes(list), StandardCharsets.UTF_8);
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
        return sha256(compact().toBytes(list));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
