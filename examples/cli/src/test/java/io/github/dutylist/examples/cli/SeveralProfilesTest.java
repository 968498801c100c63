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

/** Lists that are judged by several profiles at once, or by one of several versions. */
class SeveralProfilesTest {

    private static final String LIST = sample("conformance/work-safety.meets.json");

    @TempDir
    private Path directory;

    @Test
    void requirementsOfTwoProfilesWithOneIdentifierAreToldApart() throws IOException {
        String city = profile("city", 1, "", "supervisory");
        String county = profile("county", 1, "", "supervisory");

        CommandRun text = check("text", city, county);
        CommandRun csv = check("csv", city, county);
        JsonNode json = new ObjectMapper().readTree(check("json", city, county).out());

        assertThat(text.out()).contains("supervisor (city), supervisor (county)\n");
        assertThat(csv.outLines().get(1)).contains("supervisor (city); supervisor (county)");
        assertThat(json.at("/0/profiles/1/requirements/0/profile").textValue()).isEqualTo("county");
        assertThat(json.at("/0/profiles/1/requirements/0/profileVersion").intValue())
                .isEqualTo(1);
        assertThat(CommandRun.of("check", "--profile", city, "--profile", county, LIST, LIST)
                        .out())
                .contains("  supervisor (city): not met by 2 (")
                .contains("  supervisor (county): not met by 2 (");
        assertThat(CommandRun.of("check", "--profile", city, "--format", "csv", "--details", LIST)
                        .outLines())
                .element(1)
                .asString()
                .contains(",city,1,supervisor,shall,");
    }

    @Test
    void aVersionThatWasReplacedIsSaidNotToBeUsed() throws IOException {
        String first = profile("city", 1, "", "supervisory");
        String second = profile("city", 2, "\"replaces\": {\"id\": \"city\", \"version\": 1},", "first-responsible");

        CommandRun run = check("text", first, second);

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines().get(0))
                .endsWith("version 1 (city); another version is in force, so for lists that name this one only");
        assertThat(run.outLines().get(1)).endsWith("version 2 (city); checked for 2026-07-01");
    }

    @Test
    void aListThatDoesNotSayWhetherAProfileIsForItIsSaidToBeTakenForOne() throws IOException {
        String scoped = profile("city", 1, "\"appliesTo\": {\"under\": \"临江县人民政府\"},", "first-responsible");

        CommandRun run = check("text", scoped);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("meets it").contains("[profile-assumed]");
        assertThat(new ObjectMapper()
                        .readTree(check("json", scoped).out())
                        .at("/0/profiles/0/assumed")
                        .booleanValue())
                .isTrue();
    }

    private CommandRun check(String format, String... profiles) {
        String[] arguments = new String[6 + 2 * profiles.length];
        arguments[0] = "check";
        arguments[1] = LIST;
        arguments[2] = "--format";
        arguments[3] = format;
        arguments[4] = "--date";
        arguments[5] = "2026-07-01";
        for (int i = 0; i < profiles.length; i++) {
            arguments[6 + 2 * i] = "--profile";
            arguments[7 + 2 * i] = profiles[i];
        }
        return CommandRun.of(arguments);
    }

    private String profile(String id, int version, String members, String responsibility) throws IOException {
        Path file = directory.resolve(id + version + ".json");
        Files.writeString(file, """
                {"documentType": "conformance-profile", "formatVersion": "1.0", "id": "%s", "version": %d,
                 "title": "清单要求", "issuer": "云溪市人民政府办公室", %s
                 "requirements": [{"kind": "required-role", "id": "supervisor", "conformance": "shall",
                   "statement": "应当明确责任主体。", "responsibility": "%s"}]}
                """.formatted(id, version, members, responsibility));
        return file.toString();
    }
}
