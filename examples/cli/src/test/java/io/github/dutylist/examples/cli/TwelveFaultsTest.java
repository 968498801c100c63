package io.github.dutylist.examples.cli;

import static io.github.dutylist.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample with faults, as users see it. */
class TwelveFaultsTest {

    private static final String NAME = "twelve-faults.json";

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theReportReadsAsItShould(String language) throws IOException {
        CommandRun run = CommandRun.of("validate", sample(NAME), "--locale", language);

        assertThat(run.out().replace(sample(NAME), NAME)).isEqualTo(resource("twelve-faults." + language + ".txt"));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void theDataHasEveryFaultAtItsPlace() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode expected = mapper.readTree(CommandRun.SAMPLES
                        .resolve("twelve-faults.expected.json")
                        .toFile())
                .get("findings");
        JsonNode found = mapper.readTree(CommandRun.of("validate", sample(NAME), "--format", "json")
                        .out())
                .get(0)
                .get("findings");

        assertThat(faults(found)).hasSize(12).isEqualTo(faults(expected));
    }

    private static List<List<String>> faults(JsonNode findings) {
        List<List<String>> faults = new ArrayList<>();
        for (JsonNode finding : findings) {
            List<String> fault = new ArrayList<>();
            for (String member : List.of("code", "severity", "pointer", "line", "column")) {
                fault.add(finding.get(member).asText());
            }
            faults.add(fault);
        }
        return faults;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(TwelveFaultsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
