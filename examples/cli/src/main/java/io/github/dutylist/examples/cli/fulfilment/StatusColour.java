package io.github.dutylist.examples.cli.fulfilment;

import io.github.dutylist.examples.cli.console.Style;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.fulfilment.FulfilmentStatus;

/** The colours of how far something has been done. */
final class StatusColour {

    private StatusColour() {}

    static String of(FulfilmentStatus status, String text, Style style) {
        return switch (status) {
            case OVERDUE, SHORTFALL, EXCEEDED -> style.of(Severity.ERROR, text);
            case NOT_EVALUABLE -> style.of(Severity.WARNING, text);
            case NOT_YET_DUE -> style.of(Severity.INFO, text);
            case SATISFIED -> style.of(Verdict.VALID, text);
            case NOT_APPLICABLE -> style.faint(text);
        };
    }
}
