package io.github.dutylist.io;

import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.model.ResponsibilityList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of reading a document: the list, as far as it could be built, and everything that was found. */
public final class ReadResult {

    private final @Nullable ResponsibilityList list;
    private final Report report;

    ReadResult(@Nullable ResponsibilityList list, Report report) {
        this.list = list;
        this.report = report;
    }

    /**
     * Returns the list with all that could be bound, or empty when the document is none or lacks an identifier, version, title,
     * status or organisation.
     *
     * <p>What could not be bound is left out of it and stands in the report; only where {@link #isValid()} is the list the
     * whole document.
     */
    public Optional<ResponsibilityList> list() {
        return Optional.ofNullable(list);
    }

    /** Returns everything that was found, in the order of the document. */
    public Report report() {
        return report;
    }

    /** Tells whether the report's verdict is {@link Verdict#VALID}: there is a list and no error in it. */
    public boolean isValid() {
        return report.getVerdict() == Verdict.VALID;
    }
}
