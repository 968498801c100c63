package io.github.dutylist.examples.cli.importing;

import io.github.dutylist.finding.Report;
import io.github.dutylist.io.text.ImportedDocument;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes what an import found, document by document. */
interface ImportOutput extends Closeable {

    /** Writes what there is to say about the text outside its documents. */
    void write(Report outside) throws IOException;

    /**
     * Writes what there is to say about a document.
     *
     * @param number its number, from 1
     * @param document the document
     * @param list the list that it became, or null when it became none
     */
    void write(int number, ImportedDocument document, @Nullable CheckedList list) throws IOException;
}
