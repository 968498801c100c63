package io.github.dutylist.examples.cli;

import static io.github.dutylist.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class FormatCommandTest {

    private static final String EXTENDED = """
            {
              "x-desk": {"printer": [3, 1.50, true]},
              "title": "值班责任清单",
              "organisations": [{"name": "石桥镇政府", "id": "town"}],
              "status": "draft",
              "colour": "red",
              "version": 1,
              "id": "duty",
              "organisation": "town",
              "formatVersion": "1.0",
              "documentType": "responsibility-list",
              "roles": [{"responsibilities": ["implementing"], "holder": "post", "title": "值班员", "id": "watch"}],
              "sections": [{"kind": "duties", "id": "s1"}]
            }
            """;

    @Test
    void writesMembersInTheirOrderAndKeepsThoseThatTheFormatDoesNotDefine() {
        CommandRun run = CommandRun.withInput(EXTENDED, "format", "-");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines().subList(0, 5))
                .containsExactly(
                        "{",
                        "  \"documentType\": \"responsibility-list\",",
                        "  \"formatVersion\": \"1.0\",",
                        "  \"id\": \"duty\",",
                        "  \"version\": 1,");
        assertThat(run.out())
                .contains("\"colour\": \"red\"")
                .contains("\"x-desk\"")
                .contains("1.50");
    }

    @Test
    void aFormattedListIsItsOwnForm() {
        CommandRun once = CommandRun.withInput(EXTENDED, "format", "-");
        CommandRun twice = CommandRun.withInput(once.out(), "format", "-");

        assertThat(twice).isEqualTo(once);
    }

    @Test
    void theDigestIsThatOfTheCompactBytes() throws GeneralSecurityException {
        CommandRun compact = CommandRun.of("format", "--compact", sample("school-safety.json"));
        CommandRun digest = CommandRun.of("format", "--digest", sample("school-safety.json"));

        byte[] sha256 =
                MessageDigest.getInstance("SHA-256").digest(compact.out().getBytes(StandardCharsets.UTF_8));
        assertThat(compact.out()).doesNotContain("\n");
        assertThat(digest.out()).isEqualTo(HexFormat.of().formatHex(sha256) + "\n");
    }

    @Test
    void refusesAListWithErrorsAndSaysWhy() {
        CommandRun run = CommandRun.of("format", sample("twelve-faults.json"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[duplicate-member]").contains("120 |").contains(": invalid; ");
    }

    @Test
    void keepsTheMeaningOfEverySample() throws IOException {
        for (String name : new String[] {"work-safety.json", "cyber-security.json"}) {
            String formatted = CommandRun.of("format", sample(name)).out();
            String digest =
                    CommandRun.withInput(formatted, "format", "--digest", "-").out();

            assertThat(digest)
                    .isEqualTo(CommandRun.of("format", "--digest", sample(name)).out());
            assertThat(formatted).isNotEqualTo(Files.readString(CommandRun.SAMPLES.resolve("twelve-faults.json")));
        }
    }

    @Test
    void aMissingFileIsOneLine() {
        CommandRun run = CommandRun.of("format", "missing.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).containsExactly("dutylist: missing.json: no such file");
    }
}
