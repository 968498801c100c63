package io.github.dutylist.examples.cli;

import static io.github.dutylist.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

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
                        "云溪市住房和城乡建设局: still does not meet it",
                        "  + drills.half-yearly: what is demanded is not enough",
                        "  - no-names",
                        "云溪市水利局: meets it → does not meet it",
                        "  + reports.quarterly: what is demanded is not enough",
                        "1 meets it → does not meet it",
                        "newly not met: reports.quarterly (3)",
                        "no longer unmet: no-names (1)");
    }

    @Test
    void programsGetAnObject() throws IOException {
        CommandRun run =
                CommandRun.of("impact", "--old", OLD, "--new", NEW, "--format", "json", "--date", "2026-07-01", LISTS);
        JsonNode json = new ObjectMapper().readTree(run.out());

        assertThat(json.get("changed")).hasSize(3);
        assertThat(json.at("/changed/2/before").textValue()).isEqualTo("meets");
        assertThat(json.at("/changed/2/after").textValue()).isEqualTo("does-not-meet");
        assertThat(json.at("/newlyUnmet/reports.quarterly").intValue()).isEqualTo(3);
    }

    @Test
    void theSameProfileChangesNothing() {
        CommandRun run = CommandRun.of("impact", "--old", OLD, "--new", OLD, "--date", "2026-07-01", LISTS);

        assertThat(run.outLines()).noneMatch(line -> line.contains("+") || line.contains("newly"));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void whatIsNoListIsToldAndPassedOver() {
        CommandRun run = CommandRun.of("impact", "--old", OLD, "--new", NEW, OLD);

        assertThat(run.errLines()).hasSize(1).allMatch(line -> line.contains("no list could be made of it"));
    }
}
