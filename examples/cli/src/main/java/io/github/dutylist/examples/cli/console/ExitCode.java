package io.github.dutylist.examples.cli.console;

/** The exit codes of every command. */
public final class ExitCode {

    /** Everything was read and is valid. */
    public static final int VALID = 0;

    /** Everything was read, and there are errors or no verdict was possible. */
    public static final int ERRORS = 1;

    /** Something could not be read or written, or the command was used wrongly. */
    public static final int FAILED = 2;

    /** A requirement does not follow from others. */
    public static final int NOT_IMPLIED = ERRORS;

    /** Nobody can tell whether a requirement follows from others. */
    public static final int UNDETERMINED = 3;

    private ExitCode() {}
}
