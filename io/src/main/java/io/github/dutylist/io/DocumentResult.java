package io.github.dutylist.io;

import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document: what it is in Java, as far as it could be built, and everything that was found.
 *
 * @param <T> what a document of its type is in Java
 */
public sealed class DocumentResult<T> permits ReadResult {

    private final @Nullable T document;
    private final Report report;

    DocumentResult(@Nullable T document, Report report) {
        this.document = document;
        this.report = report;
    }

    /**
     * Returns the document with all that could be bound, or empty when it is none of its type or lacks what every such document
     * has.
     *
     * <p>What could not be bound is left out of it and stands in the report; only where {@link #isValid()} is it the whole
     * document.
     */
    public Optional<T> document() {
        return Optional.ofNullable(document);
    }

    /** Returns everything that was found, in the order of the document. */
    public Report report() {
        return report;
    }

    /** Tells whether the report's verdict is {@link Verdict#VALID}: there is a document and no error in it. */
    public boolean isValid() {
        return report.getVerdict() == Verdict.VALID;
    }
}
