package io.github.dutylist.examples.cli;

import static io.github.dutylist.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidateJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void anArrayHoldsAnObjectForEachFile() throws IOException {
        CommandRun run = CommandRun.of(
                "validate", "--format", "json", CommandRun.WATCH.toString(), sample("twelve-faults.json"));
        JsonNode files = MAPPER.readTree(run.out());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(files).hasSize(2);
        assertThat(names(files.get(0))).containsExactly("file", "verdict", "findings", "counts");
        assertThat(files.get(0).get("file").textValue()).isEqualTo(CommandRun.WATCH.toString());
        assertThat(files.get(0).get("verdict").textValue()).isEqualTo("valid");
        assertThat(files.get(0).get("findings")).isEmpty();
        assertThat(files.get(1).get("verdict").textValue()).isEqualTo("invalid");
    }

    @Test
    void aFindingHasAllThatAProgramNeeds() throws IOException {
        JsonNode finding = onlyFinding("{\"x-a\": 1");

        assertThat(names(finding))
                .containsExactly("code", "severity", "pointer", "line", "column", "arguments", "message");
        assertThat(finding.get("code").textValue()).isEqualTo("malformed-json");
        assertThat(finding.get("severity").textValue()).isEqualTo("error");
        assertThat(finding.get("line").isInt()).isTrue();
        assertThat(finding.get("column").isInt()).isTrue();
        assertThat(finding.get("arguments").isObject()).isTrue();
        assertThat(finding.get("message").textValue()).startsWith("Not JSON");
    }

    @Test
    void countsAreExactWhateverIsShown() throws IOException {
        JsonNode all = only(CommandRun.of("validate", "--format", "json", sample("twelve-faults.json")));
        JsonNode one = only(CommandRun.of("validate", "--format", "json", "--max", "1", sample("twelve-faults.json")));

        assertThat(one.get("findings")).hasSize(1);
        assertThat(one.get("findings").get(0)).isEqualTo(all.get("findings").get(0));
        assertThat(one.get("counts")).isEqualTo(all.get("counts"));
        assertThat(names(one.get("counts"))).containsExactly("error", "warning", "info", "byCode");
        assertThat(all.get("counts").get("error").intValue()
                        + all.get("counts").get("warning").intValue())
                .isEqualTo(all.get("findings").size());
    }

    @Test
    void skippedRulesAreListed() throws IOException {
        JsonNode file = only(CommandRun.withInput("[]", "validate", "--format", "json", "-"));

        assertThat(file.get("file").textValue()).isEqualTo("-");
        assertThat(file.get("skippedRules")).isNotEmpty();
    }

    @Test
    void onlyTheMessageDependsOnTheLanguage() throws IOException {
        JsonNode english = onlyFinding("[]");
        JsonNode chinese = only(CommandRun.withInput("[]", "validate", "--format", "json", "--locale", "zh", "-"))
                .get("findings")
                .get(0);

        for (String member : List.of("code", "severity", "pointer", "line", "column", "arguments")) {
            assertThat(chinese.get(member)).isEqualTo(english.get(member));
        }
        assertThat(chinese.get("message")).isNotEqualTo(english.get("message"));
    }

    @Test
    void isCompleteJsonEvenWhenAFileCannotBeRead() throws IOException {
        CommandRun run = CommandRun.of("validate", "--format", "json", "missing.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(MAPPER.readTree(run.out())).isEmpty();
        assertThat(run.errLines()).containsExactly("dutylist: missing.json: no such file");
    }

    private static JsonNode onlyFinding(String document) throws IOException {
        JsonNode findings = only(CommandRun.withInput(document, "validate", "--format", "json", "-"))
                .get("findings");
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static JsonNode only(CommandRun run) throws IOException {
        JsonNode files = MAPPER.readTree(run.out());
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
