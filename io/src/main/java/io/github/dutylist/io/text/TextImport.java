package io.github.dutylist.io.text;

import io.github.dutylist.finding.Report;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.SourceText;
import java.util.List;

/** What an import gives back: the documents that were found in a text, and a report on everything outside them. */
public final class TextImport {

    private final List<ImportedDocument> documents;
    private final Report report;
    private final List<Passage> leftOut;
    private final SourceText source;

    TextImport(List<ImportedDocument> documents, Report report, List<Passage> leftOut, SourceText source) {
        this.documents = List.copyOf(documents);
        this.report = report;
        this.leftOut = List.copyOf(leftOut);
        this.source = source;
    }

    /** Returns the documents in the order of the input, repeated ones included; may be empty. */
    public List<ImportedDocument> documents() {
        return documents;
    }

    /**
     * Returns what there is to say about the input as a whole and about the text outside its documents.
     *
     * <p>What concerns one document is in {@link ImportedDocument#report()}.
     * When no document became a list, a {@code no-list-found} finding says what a document must have.
     * An input that cannot be decoded gives no documents and a report that has stopped.
     */
    public Report report() {
        return report;
    }

    /** Returns every stretch that a finding reports as not understood, in documents and outside. */
    List<Passage> leftOut() {
        return leftOut;
    }

    /** Returns the input. */
    SourceText source() {
        return source;
    }

    /** Returns the documents, for a developer. */
    @Override
    public String toString() {
        return documents.toString();
    }
}
