package io.github.dutylist.io.text;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.io.text.source.DecodedText;
import io.github.dutylist.io.text.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

    private TextImporter() {}

    /** Returns an importer. */
    public static TextImporter create() {
        return new TextImporter();
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
     * Imports a text in UTF-8, with or without a byte order mark.
     *
     * <p>Bytes that are no UTF-8 give no documents and a {@code not-utf8} finding, which names GB18030 when they look so.
     *
     * @param bytes the text of one or several documents
     */
    public TextImport importText(byte[] bytes) {
        DecodedText decoded = DecodedText.of(bytes);
        if (decoded.text() == null) {
            return undecodable(decoded.findings());
        }
        return new ImportRun(new SourceText(decoded.text())).result(decoded.findings());
    }

    /**
     * Imports what a stream gives up to its end, as UTF-8; the stream stays open.
     *
     * @param stream the text of one or several documents
     * @throws IOException when the stream cannot be read
     */
    public TextImport importText(InputStream stream) throws IOException {
        return importText(stream.readAllBytes());
    }

    /**
     * Imports a file in UTF-8.
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
