package io.github.dutylist.io.text;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.io.encoding.Decoded;
import io.github.dutylist.io.text.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the text of official documents (公文) into lists: every document of the text into one.
 *
 * <p>It never corrects wording and never drops it.
 * Every character that is no space is in exactly one member of a list, or in a {@code text-not-understood} finding with its place.
 * What it inferred is a finding that asks for review.
 *
 * <p>Content never makes it throw, and its work is proportional to the length of the text.
 * An importer is immutable and may be used by several threads.
 */
public final class TextImporter {

    private final @Nullable Charset encoding;

    private TextImporter(@Nullable Charset encoding) {
        this.encoding = encoding;
    }

    /** Returns an importer that tells by the bytes in which encoding a text is. */
    public static TextImporter create() {
        return new TextImporter(null);
    }

    /**
     * Returns an importer for bytes in an encoding.
     *
     * <p>Bytes that are not well-formed in it give no documents, and a {@code not-utf8} or {@code undecodable-text} finding.
     *
     * @param newEncoding the encoding, such as GB18030
     */
    public TextImporter withEncoding(Charset newEncoding) {
        return new TextImporter(newEncoding);
    }

    /**
     * Imports a text.
     *
     * @param text the text of one or several documents
     */
    public TextImport importText(String text) {
        return new ImportRun(new SourceText(text)).result(List.of());
    }

    /**
     * Imports a text in UTF-8, with or without a byte order mark, or in the encoding that was asked for.
     *
     * <p>Unless one was asked for, bytes that are no UTF-8 are read as GB18030 (or GBK) when they look so, which an
     * {@code assumed-encoding} finding says.
     * Any others give no documents and a {@code not-utf8} finding.
     *
     * @param bytes the text of one or several documents
     */
    public TextImport importText(byte[] bytes) {
        Decoded decoded = encoding == null ? Decoded.utf8OrGb18030(bytes) : Decoded.in(bytes, encoding);
        return decoded.characters()
                .map(text -> new ImportRun(new SourceText(text.toString())).result(decoded.findings()))
                .orElseGet(() -> undecodable(decoded.findings()));
    }

    /**
     * Imports what a stream gives up to its end, as the same bytes would be; the stream stays open.
     *
     * @param stream the text of one or several documents
     * @throws IOException when the stream cannot be read
     */
    public TextImport importText(InputStream stream) throws IOException {
        return importText(stream.readAllBytes());
    }

    /**
     * Imports a file, as its bytes would be.
     *
     * @param file the file
     * @throws IOException when the file cannot be read
     */
    public TextImport importText(Path file) throws IOException {
        return importText(Files.readAllBytes(file));
    }

    private static TextImport undecodable(List<Finding> findings) {
        Report.Builder report = Report.builder().stopped();
        findings.forEach(report::add);
        return new TextImport(new ArrayList<>(), report.build(), List.of(), new SourceText(""));
    }
}
