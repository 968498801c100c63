package io.github.dutylist.io.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dutylist.frequency.FrequencyKind;
import io.github.dutylist.io.DutylistSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The published schema against the tables of the wire format. */
class SchemaTest {

    private static final String UPDATE = "dutylist.schema.update";

    private static final Path RESOURCE = Path.of(
            "src", "main", "resources", "io", "github", "dutylist", "io", "responsibility-list-1.0.schema.json");

    private static final String ID = "https://dutylist.github.io/schemas/responsibility-list-1.0.schema.json";

    @Test
    void publishedSchemaSaysWhatTheTablesSay() throws IOException {
        String schema = SchemaWriter.write(ID, "责任清单 / Responsibility list", ListFormats.RESPONSIBILITY_LIST);
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(RESOURCE, schema);
        }

        assertThat(Files.readString(RESOURCE))
                .as("run the tests once with -D%s=true to write the schema anew, and look at what changed", UPDATE)
                .isEqualTo(schema);
    }

    @Test
    void hostsGetTheSchemaByName() throws IOException {
        assertThat(DutylistSchemas.responsibilityList()).isEqualTo(Files.readString(RESOURCE));
    }

    @Test
    void everyTypeOfTheFormatHasADefinition() throws IOException {
        JsonNode definitions = schema().get("$defs");

        assertThat(TypeFormats.all().keySet())
                .extracting(Class::getSimpleName)
                .isNotEmpty()
                .allMatch(definitions::has);
    }

    @Test
    void everyDefinitionIsReferredTo() throws IOException {
        List<String> references = schema().findValuesAsText("$ref");

        assertThat(schema().get("$defs").fieldNames())
                .toIterable()
                .allMatch(definition -> references.contains("#/$defs/" + definition));
    }

    @Test
    void choicesAreMadeByKindAndNeverByTrial() throws IOException {
        assertThat(schema().findValues("oneOf")).isEmpty();
        assertThat(schema().at("/$defs/FrequencyRequirement/allOf"))
                .hasSize(FrequencyKind.values().length)
                .allMatch(choice -> choice.at("/if/properties/kind/const").isTextual());
    }

    @Test
    void patternsAreOfTheCommonPartOfAllEngines() throws IOException {
        List<String> patterns = schema().findValuesAsText("pattern");

        assertThat(patterns).isNotEmpty().allSatisfy(pattern -> {
            assertThat(pattern).startsWith("^").doesNotContain("(?<", "(?=", "(?!", "(?i", "\\p", "\\d", "\\w", "\\s");
            assertThat(pattern).doesNotContainPattern("[*+?}][+]");
        });
    }

    @Test
    void nullIsAllowedNowhere() throws IOException {
        Set<String> types = Set.copyOf(collect("type", schema(), new ArrayList<>()));

        assertThat(types).containsExactlyInAnyOrder("object", "array", "string", "integer", "number", "boolean");
    }

    private static List<String> collect(String keyword, JsonNode node, List<String> found) {
        node.findValues(keyword).forEach(value -> {
            if (value.isTextual()) {
                found.add(value.textValue());
            } else if (value.isArray()) {
                value.forEach(type -> found.add(type.textValue()));
            }
        });
        return found;
    }

    private static JsonNode schema() throws IOException {
        return new ObjectMapper().readTree(DutylistSchemas.responsibilityList());
    }
}
