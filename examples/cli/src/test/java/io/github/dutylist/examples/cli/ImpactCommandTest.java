package io.github.dutylist.examples.cli;

import static io.github.dutylist.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactCommandTest {

    private static final String OLD = sample("conformance/work-safety.profile.json");
    private static final String NEW = sample("conformance/work-safety-next.profile.json");
    private static final String LISTS = sample("conformance");

    @Test
    void showsWhichListsChangeTheirVerdictAndByWhat() {
        CommandRun run = CommandRun.of("impact", "--old", OLD, "--new", NEW, "--date", "2026-07-01", LISTS);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines())
                .containsSubsequence(
                        "+ stands before what a list stands worse to than before, or was not asked;"
                                + " - before what it stands better to, or is not asked any more",
                        "云溪市住房和城乡建设局: still does not meet it",
                        "  + drills.half-yearly: what is demanded is not enough: at least once in each quarter",
                        "  - no-names",
                        "云溪市水利局: meets it → does not meet it",
                        "  + reports.quarterly: what is demanded is not enough: at least once in each quarter",
                        "1 meets it → does not meet it",
                        "worse: reports.quarterly (4)",
                        "better: no-names (1)");
    }

    @Test
    void programsGetAnObject() throws IOException {
        CommandRun run =
                CommandRun.of("impact", "--old", OLD, "--new", NEW, "--format", "json", "--date", "2026-07-01", LISTS);
        JsonNode json = new ObjectMapper().readTree(run.out());

        assertThat(json.get("changed")).hasSize(4);
        assertThat(json.at("/changed/2/before").textValue()).isEqualTo("meets");
        assertThat(json.at("/changed/2/after").textValue()).isEqualTo("does-not-meet");
        assertThat(json.at("/worse/1/requirement").textValue()).isEqualTo("reports.quarterly");
        assertThat(json.at("/worse/1/lists").intValue()).isEqualTo(4);
        assertThat(json.at("/changed/2/worse/0/profile").textValue())
                .isEqualTo("https://profiles.example.org/yunxi/work-safety-minimum");
    }

    @Test
    void theSameProfileChangesNothing() {
        CommandRun run = CommandRun.of("impact", "--old", OLD, "--new", OLD, "--date", "2026-07-01", LISTS);

        assertThat(run.outLines()).noneMatch(line -> line.contains("+") || line.contains("worse"));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void namesTheProfilesAndAllowsWaiversOfEither(@TempDir Path directory) throws IOException {
        Path waivers = directory.resolve("waivers.json");
        Files.writeString(waivers, """
                {"documentType": "waivers", "formatVersion": "1.0", "id": "w", "version": 1, "waivers": [
                  {"id": "w1", "requirement": "reports.quarterly", "reason": "新设单位。", "grantedBy": "云溪市人民政府",
                   "list": "https://lists.example.org/yunxi/water-bureau/work-safety",
                   "start": "2026-01-01", "end": "2026-12-31"}]}
                """);
        CommandRun run = CommandRun.of(
                "impact", "--old", OLD, "--new", NEW, "--waivers", waivers.toString(), "--date", "2026-07-01", LISTS);

        assertThat(run.err()).isEmpty();
        assertThat(run.outLines().get(0))
                .isEqualTo(
                        "old “云溪市市级部门安全生产责任清单最低要求” version 1"
                                + " (https://profiles.example.org/yunxi/work-safety-minimum), in force from 2026-01-01; checked for 2026-07-01");
        assertThat(run.outLines().get(1)).startsWith("new “").contains("version 2");
        assertThat(run.out()).contains("worse: reports.quarterly (3)");
    }

    @Test
    void whatIsNoListIsToldAndPassedOver() {
        CommandRun run = CommandRun.of("impact", "--old", OLD, "--new", NEW, OLD);

        assertThat(run.errLines()).hasSize(1).allMatch(line -> line.contains("no list could be made of it"));
    }
}
