package io.github.dutylist.io.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dutylist.frequency.FrequencyKind;
import io.github.dutylist.io.DocumentType;
import io.github.dutylist.io.DutylistSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema against the tables of the wire format. */
class SchemaTest {

    private static final String UPDATE = "dutylist.schema.update";

    private static final Path RESOURCES = Path.of("src", "main", "resources", "io", "github", "dutylist", "io");

    private static final String BASE = "https://dutylist.github.io/schemas/";

    /** A schema that is published, and what it is made of. */
    private record Published(DocumentType<?> type, String title, ObjectFormat<?, ?> format) {

        private String file() {
            return type.code() + "-1.0.schema.json";
        }

        @Override
        public String toString() {
            return type.code();
        }
    }

    static List<Published> schemas() {
        return List.of(
                new Published(
                        DocumentType.RESPONSIBILITY_LIST,
                        "责任清单 / Responsibility list",
                        WireFormats.RESPONSIBILITY_LIST),
                new Published(
                        DocumentType.FULFILMENT_RECORDS, "履职记录 / Fulfilment records", WireFormats.FULFILMENT_RECORDS),
                new Published(
                        DocumentType.FULFILMENT_REPORT, "落实情况报告 / Report of fulfilment", WireFormats.FULFILMENT_REPORT),
                new Published(
                        DocumentType.EVALUATION_POLICY, "评价口径 / Evaluation policy", WireFormats.EVALUATION_POLICY),
                new Published(
                        DocumentType.CONFORMANCE_PROFILE,
                        "清单规范要求 / Conformance profile",
                        WireFormats.CONFORMANCE_PROFILE),
                new Published(DocumentType.WAIVERS, "豁免事项 / Waivers", WireFormats.WAIVERS));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void publishedSchemaSaysWhatTheTablesSay(Published published) throws IOException {
        String schema = SchemaWriter.write(BASE + published.file(), published.title(), published.format());
        Path resource = RESOURCES.resolve(published.file());
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(resource, schema);
        }

        assertThat(Files.readString(resource))
                .as("run the tests once with -D%s=true to write the schema anew, and look at what changed", UPDATE)
                .isEqualTo(schema);
        assertThat(DutylistSchemas.of(published.type())).isEqualTo(schema);
    }

    @Test
    void hostsGetTheSchemaOfAListByName() {
        assertThat(DutylistSchemas.responsibilityList())
                .isEqualTo(DutylistSchemas.of(DocumentType.RESPONSIBILITY_LIST));
    }

    @Test
    void everyTypeOfTheFormatHasADefinition() throws IOException {
        Set<String> definitions = new HashSet<>();
        for (Published published : schemas()) {
            schema(published).get("$defs").fieldNames().forEachRemaining(definitions::add);
        }

        assertThat(TypeFormats.all().keySet())
                .extracting(Class::getSimpleName)
                .isNotEmpty()
                .allMatch(definitions::contains);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyDefinitionIsReferredTo(Published published) throws IOException {
        List<String> references = schema(published).findValuesAsText("$ref");

        assertThat(schema(published).get("$defs").fieldNames())
                .toIterable()
                .allMatch(definition -> references.contains("#/$defs/" + definition));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void choicesAreMadeByKindAndNeverByTrial(Published published) throws IOException {
        assertThat(schema(published).findValues("oneOf")).isEmpty();
        JsonNode requirement = schema(published).at("/$defs/FrequencyRequirement");
        assertThat(requirement.at("/allOf"))
                .hasSize(requirement.isMissingNode() ? 0 : FrequencyKind.values().length)
                .allMatch(choice -> choice.at("/if/properties/kind/const").isTextual());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void patternsAreOfTheCommonPartOfAllEngines(Published published) throws IOException {
        List<String> patterns = schema(published).findValuesAsText("pattern");

        assertThat(patterns).isNotEmpty().allSatisfy(pattern -> {
            assertThat(pattern).startsWith("^").doesNotContain("(?<", "(?=", "(?!", "(?i", "\\p", "\\d", "\\w", "\\s");
            assertThat(pattern).doesNotContainPattern("[*+?}][+]");
        });
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void nullIsAllowedNowhere(Published published) throws IOException {
        Set<String> types = Set.copyOf(collect("type", schema(published), new ArrayList<>()));

        assertThat(types).isNotEmpty().isSubsetOf("object", "array", "string", "integer", "number", "boolean");
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

    private static JsonNode schema(Published published) throws IOException {
        return new ObjectMapper().readTree(DutylistSchemas.of(published.type()));
    }
}
