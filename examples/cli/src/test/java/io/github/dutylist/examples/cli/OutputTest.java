package io.github.dutylist.examples.cli;

import static io.github.dutylist.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutputTest {

    private static final String ESCAPE = "\u001b";

    @Test
    void coloursAreForATerminalOnly() {
        String[] arguments = {"validate", sample("twelve-faults.json")};
        CommandRun plain = CommandRun.in(Locale.ENGLISH, Terminal.NONE, "", arguments);
        CommandRun coloured = CommandRun.in(Locale.ENGLISH, new Terminal(true, false, true), "", arguments);

        assertThat(plain.out()).doesNotContain(ESCAPE);
        assertThat(coloured.out()).contains(ESCAPE + "[1;31merror" + ESCAPE + "[0m");
        assertThat(coloured.out().replaceAll(ESCAPE + "\\[[0-9;]{1,4}m", "")).isEqualTo(plain.out());
    }

    @Test
    void aTerminalThatCanDoNothingGetsNothing() {
        assertThat(Terminal.detect(Map.of())).isEqualTo(Terminal.NONE);
        assertThat(Terminal.detect(Map.of("TERM", "dumb"))).isEqualTo(Terminal.NONE);
    }

    @Test
    void whoeverAsksForNoColourGetsNone() {
        Terminal terminal = Terminal.detect(Map.of("TERM", "xterm", "NO_COLOR", "1"));

        assertThat(terminal.colours()).isFalse();
        assertThat(new Terminal(true, true, false).outputStyle().strong("x")).isEqualTo("x");
        assertThat(new Terminal(true, true, false).errorStyle().strong("x")).isEqualTo("x");
    }

    @Test
    void aReaderThatHasReadEnoughIsNotTold() {
        assertThat(errorsWhenOutputFails("Broken pipe", "validate", sample("twelve-faults.json")))
                .isEmpty();
        assertThat(errorsWhenOutputFails("Broken pipe", "rules", "--format", "json"))
                .isEmpty();
    }

    @Test
    void outputThatCannotBeWrittenIsOneLine() {
        String expected = "dutylist: standard output: No space left on device\n";

        assertThat(errorsWhenOutputFails("No space left on device", "rules")).isEqualTo(expected);
        assertThat(errorsWhenOutputFails("No space left on device", "rules", "--format", "json"))
                .isEqualTo(expected);
        assertThat(errorsWhenOutputFails("No space left on device", "format", sample("work-safety.json")))
                .isEqualTo(expected);
        assertThat(errorsWhenOutputFails("No space left on device", "validate", sample("work-safety.json")))
                .isEqualTo(expected);
    }

    private static String errorsWhenOutputFails(String reason, String... arguments) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment =
                Environment.of(InputStream.nullInputStream(), out, err, Terminal.NONE, Locale.ENGLISH);

        assertThat(Main.run(environment, arguments)).isEqualTo(2);
        return err.toString(StandardCharsets.UTF_8);
    }
}
