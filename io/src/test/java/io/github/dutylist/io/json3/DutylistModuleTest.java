package io.github.dutylist.io.json3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.dutylist.io.host.HostMapper;
import io.github.dutylist.io.host.HostMapperContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** The module in mappers of Jackson 3, with the annotations of 2.21 that Spring Boot brings along. */
class DutylistModuleTest extends HostMapperContract {

    private static JsonMapper.Builder builder() {
        return JsonMapper.builder().addModule(new DutylistModule());
    }

    @Override
    protected HostMapper mapper() {
        return new Mapper("plain", builder().build());
    }

    @Override
    protected List<HostMapper> mappersWithSettings() {
        return List.of(
                new Mapper(
                        "inclusion",
                        builder()
                                .changeDefaultPropertyInclusion(inclusion -> inclusion
                                        .withValueInclusion(JsonInclude.Include.NON_DEFAULT)
                                        .withContentInclusion(JsonInclude.Include.NON_NULL))
                                .build()),
                new Mapper(
                        "naming",
                        builder()
                                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                                .build()),
                new Mapper(
                        "strictness",
                        builder()
                                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                                .build()),
                new Mapper(
                        "laxity",
                        builder()
                                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                                .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                                .build()),
                new Mapper(
                        "enums, numbers and dates",
                        builder()
                                .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
                                .enable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                                .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                                .build()));
    }

    @Override
    protected Class<? extends Exception> mismatch() {
        return MismatchedInputException.class;
    }

    @Test
    void annotationsAreThoseThatSpringBootPins() {
        assertThat(JsonInclude.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .endsWith("jackson-annotations-2.21.jar");
    }

    @Test
    void moduleIsFoundAsAService() {
        assertThat(JsonMapper.builder().findAndAddModules().build().registeredModules())
                .extracting(JacksonModule::getModuleName)
                .contains("dutylist");
    }

    private record Mapper(String name, JsonMapper mapper) implements HostMapper {

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public <T> T throughTree(T value, Class<T> type) {
            return mapper.treeToValue(mapper.valueToTree(value), type);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
