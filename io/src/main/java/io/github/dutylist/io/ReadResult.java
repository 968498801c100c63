package io.github.dutylist.io;

import io.github.dutylist.finding.Report;
import io.github.dutylist.model.ResponsibilityList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of reading a list: the list, as far as it could be built, and everything that was found. */
public final class ReadResult extends DocumentResult<ResponsibilityList> {

    ReadResult(@Nullable ResponsibilityList list, Report report) {
        super(list, report);
    }

    /**
     * Returns the list with all that could be bound, or empty when the document is none or lacks an identifier, version, title,
     * status or organisation.
     *
     * <p>What could not be bound is left out of it and stands in the report; only where {@link #isValid()} is the list the
     * whole document.
     */
    public Optional<ResponsibilityList> list() {
        return document();
    }
}
