package io.github.dutylist.examples.cli;

import static io.github.dutylist.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    private static final String OLD = sample("conformance/work-safety.meets.json");

    @TempDir
    private Path directory;

    private String next = "";

    @BeforeEach
    void writeTheNextVersion() throws IOException {
        next = edited("\"version\": 1,", "\"version\": 2,");
    }

    private String edited(String... replaced) throws IOException {
        String list = Files.readString(Path.of(OLD))
                .replace("每年至少讲授一次安全生产专题课", "每半年至少讲授一次安全生产专题课")
                .replace(
                        "\"unit\": \"year\",\n              \"quote\": \"每年至少讲授一次\"",
                        "\"unit\": \"half-year\",\n              \"quote\": \"每半年至少讲授一次\"");
        Path file = directory.resolve("next.json");
        Files.writeString(file, list.replace(replaced[0], replaced[1]));
        return file.toString();
    }

    @Test
    void saysWhatChangedAndWhetherItMatters() {
        CommandRun run = CommandRun.of("compare", OLD, next);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Substantive:").contains("frequency tightened “head-2” (frequencies)");
        assertThat(CommandRun.of("compare", OLD, next, "--locale", "zh").out()).contains("实质性变化");
    }

    @Test
    void programsGetEveryChange() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(
                        CommandRun.of("compare", OLD, next, "--format", "json").out());

        assertThat(json.get("changes").findValuesAsText("kind")).contains("frequency-tightened", "text-changed");
        assertThat(json.get("verdict").textValue()).isEqualTo("valid");
    }

    @Test
    void machinesGetAPatch() throws IOException {
        JsonNode patch = new ObjectMapper()
                .readTree(
                        CommandRun.of("compare", OLD, next, "--format", "patch").out());

        assertThat(patch.findValuesAsText("path")).contains("/version", "/sections/1/clauses/1/text");
    }

    @Test
    void aVersionThatIsNotHigherIsAnError() throws IOException {
        CommandRun run = CommandRun.of("compare", OLD, edited("x", "x"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("next.json:5:14: error: ")
                .contains("[version-not-increased]")
                .contains("     5 |   \"version\": 1,");
    }

    @Test
    void aListStandsAgainstAModelDutyByDuty() throws IOException {
        CommandRun run = CommandRun.of("compare", OLD, next, "--model");
        JsonNode json = new ObjectMapper()
                .readTree(CommandRun.of("compare", OLD, next, "--model", "--format", "json")
                        .out());

        assertThat(run.out()).contains("- stronger than the model: head-2");
        assertThat(json.get("stronger").intValue()).isEqualTo(1);
        assertThat(json.at("/duties/5/standing").textValue()).isEqualTo("stronger");
        assertThat(CommandRun.of("compare", OLD, next, "--model", "--format", "patch")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void aListWithErrorsIsComparedAsFarAsItCouldBeReadWhole() throws IOException {
        CommandRun faulty = CommandRun.of("compare", OLD, edited("\"head-1\"\n", "\"haed-1\"\n"));
        Path text = directory.resolve("text.json");
        Files.writeString(text, "责任清单");
        CommandRun none = CommandRun.of("compare", OLD, text.toString());

        assertThat(faulty.exitCode()).isEqualTo(1);
        assertThat(faulty.err()).contains("[dangling-reference]");
        assertThat(faulty.out()).contains("frequency tightened “head-2” (frequencies)");
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("[malformed-json]");
    }

    @Test
    void listsThatAreNoVersionsOfOneListAreStoodAgainstAModelInstead() {
        CommandRun run = CommandRun.of("compare", OLD, sample("conformance/work-safety.does-not-meet.json"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("use --model");
    }
}
