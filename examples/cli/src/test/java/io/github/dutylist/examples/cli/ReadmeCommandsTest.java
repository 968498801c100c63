package io.github.dutylist.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every command line of the README, as it stands there. */
class ReadmeCommandsTest {

    private static final Path TOP = Path.of("..", "..");
    private static final String COMMAND = "dutylist ";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*+)\"|(\\S++)");

    @TempDir
    private Path scratch;

    static Stream<String> commands() throws IOException {
        List<String> commands = Files.readAllLines(TOP.resolve("README.md")).stream()
                .filter(line -> line.startsWith(COMMAND))
                .toList();
        assertThat(commands).hasSizeGreaterThan(10);
        return commands.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandOfTheReadmeRuns(String line) {
        CommandRun run = CommandRun.of(arguments(line).toArray(String[]::new));

        assertThat(run.exitCode()).isIn(0, 1);
        assertThat(run.out()).isNotEmpty();
        assertThat(run.errLines()).allMatch(message -> message.contains("twelve-faults.expected.json"));
    }

    private List<String> arguments(String line) {
        List<String> arguments = new ArrayList<>();
        Matcher word = WORD.matcher(line.substring(COMMAND.length()));
        while (word.find()) {
            String argument = word.group(1) == null ? word.group(2) : word.group(1);
            arguments.add(
                    argument.equals("out")
                            ? scratch.toString()
                            : argument.startsWith("examples/")
                                    ? TOP.resolve(argument).toString()
                                    : argument);
        }
        return arguments;
    }
}
