package io.github.dutylist.examples.cli;

import static io.github.dutylist.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileFromCommandTest {

    private static final String LIST = sample("conformance/work-safety.meets.json");

    @TempDir
    private Path directory;

    @Test
    void theListMeetsTheProfileThatIsDraftedFromIt() throws IOException {
        Path draft = directory.resolve("draft.json");
        CommandRun run = CommandRun.of("profile-from", LIST, "--id", "water-system");
        Files.writeString(draft, run.out());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"id\": \"water-system\"").contains("\"kind\": \"minimum-frequency\"");
        assertThat(CommandRun.of("validate", draft.toString()).exitCode()).isZero();
        assertThat(CommandRun.of("check", "--profile", draft.toString(), LIST).exitCode())
                .isZero();
    }

    @Test
    void aListWithErrorsIsRefused() {
        assertThat(CommandRun.of("profile-from", sample("twelve-faults.json")).exitCode())
                .isEqualTo(1);
    }
}
