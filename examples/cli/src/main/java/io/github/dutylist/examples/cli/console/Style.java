package io.github.dutylist.examples.cli.console;

import io.github.dutylist.finding.Severity;
import io.github.dutylist.finding.Verdict;

/** Colours on a terminal that shows them, nothing elsewhere. */
public final class Style {

    private static final String BOLD = "1";
    private static final String FAINT = "2";
    private static final String RED = "1;31";
    private static final String GREEN = "1;32";
    private static final String YELLOW = "1;33";
    private static final String CYAN = "1;36";

    private final boolean colours;

    public Style(boolean colours) {
        this.colours = colours;
    }

    /** Returns a name or a place, to be found at a glance. */
    public String strong(String text) {
        return in(BOLD, text);
    }

    /** Returns what may be overlooked. */
    public String faint(String text) {
        return in(FAINT, text);
    }

    /** Returns the caret below a line. */
    public String caret(String text) {
        return in(GREEN, text);
    }

    /** Returns a word in the colour of a severity. */
    public String of(Severity severity, String text) {
        return in(
                switch (severity) {
                    case ERROR -> RED;
                    case WARNING -> YELLOW;
                    case INFO -> CYAN;
                },
                text);
    }

    /** Returns a word in the colour of a verdict. */
    public String of(Verdict verdict, String text) {
        return in(
                switch (verdict) {
                    case VALID -> GREEN;
                    case INVALID -> RED;
                    case UNDETERMINED -> YELLOW;
                },
                text);
    }

    private String in(String colour, String text) {
        return colours ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
    }
}
