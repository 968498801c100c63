package io.github.dutylist.examples.cli;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What came of running a command in this process. */
record CommandRun(int exitCode, String out, String err) {

    static final Path SAMPLES = Path.of("..", "samples");

    /** A list in which there is nothing to find. */
    static final Path WATCH =
            Path.of("src", "test", "resources", "io", "github", "dutylist", "examples", "cli", "watch.json");

    static CommandRun of(String... args) {
        return withInput("", args);
    }

    static CommandRun withInput(String input, String... args) {
        return in(Locale.ENGLISH, Terminal.NONE, input, args);
    }

    static CommandRun in(Locale locale, Terminal terminal, String input, String... args) {
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(Environment.of(in, out, err, terminal, locale), args);
        return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String sample(String name) {
        return SAMPLES.resolve(name).toString();
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
