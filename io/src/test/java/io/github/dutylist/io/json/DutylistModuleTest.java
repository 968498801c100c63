package io.github.dutylist.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.dutylist.io.host.HostMapper;
import io.github.dutylist.io.host.HostMapperContract;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The module in mappers of Jackson 2. */
class DutylistModuleTest extends HostMapperContract {

    private static JsonMapper.Builder builder() {
        return JsonMapper.builder().addModules(new DutylistModule(), new Jdk8Module());
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
                                .defaultPropertyInclusion(JsonInclude.Value.construct(
                                        JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_NULL))
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
                                .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                                .build()),
                new Mapper(
                        "enums, numbers and dates",
                        builder()
                                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                                .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
                                .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                                .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                                .build()));
    }

    @Override
    protected Class<? extends Exception> mismatch() {
        return MismatchedInputException.class;
    }

    @Test
    void moduleIsFoundAsAService() {
        assertThat(new JsonMapper().findAndRegisterModules().getRegisteredModuleIds())
                .contains("dutylist");
    }

    private record Mapper(String name, JsonMapper mapper) implements HostMapper {

        @Override
        public String write(Object value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            try {
                return mapper.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public <T> T throughTree(T value, Class<T> type) {
            try {
                return mapper.treeToValue(mapper.valueToTree(value), type);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
