package io.github.dutylist.examples.cli;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.ExitCode;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the command {@code dutylist}. */
public final class Main {

    /** Says its version at its first use unless told not to; held here, or the level would be forgotten. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /**
     * Runs a command and ends the process with its exit code: 0 when everything is valid, 1 when there are errors, 2 when something
     * could not be read or the command was used wrongly.
     *
     * @param args the command and its arguments; {@code --help} lists them
     */
    public static void main(String[] args) {
        VALIDATOR.setLevel(Level.WARNING);
        System.exit(run(Environment.ofProcess(), args));
    }

    /** Runs a command in an environment and returns its exit code. */
    static int run(Environment environment, String... args) {
        try {
            String first = args.length == 0 ? "" : args[0];
            return DutylistCommand.in(environment, first).execute(args);
        } catch (OutOfMemoryError e) {
            environment.err().println("dutylist: not enough memory");
            return ExitCode.FAILED;
        }
    }
}
