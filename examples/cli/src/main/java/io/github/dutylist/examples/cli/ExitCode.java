package io.github.dutylist.examples.cli;

/** The exit codes of every command. */
final class ExitCode {

    /** Everything was read and is valid. */
    static final int VALID = 0;

    /** Everything was read, and there are errors or no verdict was possible. */
    static final int ERRORS = 1;

    /** Something could not be read or written, or the command was used wrongly. */
    static final int FAILED = 2;

    private ExitCode() {}
}
