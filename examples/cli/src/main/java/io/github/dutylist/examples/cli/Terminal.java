package io.github.dutylist.examples.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may be done on the terminal.
 *
 * @param colour whether standard output is a terminal that shows colours
 * @param errorColour whether standard error is one
 * @param progress whether standard error is a terminal on which a line can be overwritten
 */
record Terminal(boolean colour, boolean errorColour, boolean progress) {

    /** No terminal: a file, a pipe, or one that can do nothing. */
    static final Terminal NONE = new Terminal(false, false, false);

    private static final int STANDARD_OUTPUT = 1;
    private static final int STANDARD_ERROR = 2;

    /**
     * Returns what the terminal of this process can do.
     *
     * @param variables the environment variables; {@code NO_COLOR} switches colours off, {@code TERM} must name a terminal
     */
    static Terminal detect(Map<String, String> variables) {
        String kind = variables.getOrDefault("TERM", "");
        if (kind.isEmpty() || kind.equals("dumb")) {
            return NONE;
        }
        boolean colours = variables.getOrDefault("NO_COLOR", "").isEmpty();
        boolean error = isTerminal(STANDARD_ERROR);
        return new Terminal(colours && isTerminal(STANDARD_OUTPUT), colours && error, error);
    }

    /** Asks Linux about one stream; elsewhere Java only knows of all of them together. */
    private static boolean isTerminal(int descriptor) {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | RuntimeException e) {
            return isConsole(System.console());
        }
    }

    /** From Java 22 on there may be a console that is no terminal, and a method that tells. */
    private static boolean isConsole(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
