package io.github.dutylist.examples.cli.console;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of standard output and standard error is a terminal, and whether it is to have colours.
 *
 * @param output whether standard output is a terminal
 * @param error whether standard error is one
 * @param colours whether there are to be colours on a terminal
 */
public record Terminal(boolean output, boolean error, boolean colours) {

    /** No terminal: a file, a pipe, or one that can do nothing. */
    public static final Terminal NONE = new Terminal(false, false, false);

    private static final int STANDARD_OUTPUT = 1;
    private static final int STANDARD_ERROR = 2;

    /**
     * Returns what the terminal of this process can do.
     *
     * @param variables the environment variables; {@code NO_COLOR} switches colours off, {@code TERM} must name a terminal
     */
    public static Terminal detect(Map<String, String> variables) {
        String kind = variables.getOrDefault("TERM", "");
        if (kind.isEmpty() || kind.equals("dumb")) {
            return NONE;
        }
        boolean colours = variables.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(isTerminal(STANDARD_OUTPUT), isTerminal(STANDARD_ERROR), colours);
    }

    /** Returns the style of standard output. */
    public Style outputStyle() {
        return new Style(output && colours);
    }

    /** Returns the style of standard error. */
    public Style errorStyle() {
        return new Style(error && colours);
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
