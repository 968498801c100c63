package io.github.dutylist.io.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.io.wire.JacksonSource;
import io.github.dutylist.io.wire.MalformedJsonException;
import io.github.dutylist.io.wire.ValueFormat;
import io.github.dutylist.io.wire.ValueReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Reads one type of the format. */
final class FormatDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final transient ValueFormat<T> format;

    FormatDeserializer(Class<T> type, ValueFormat<T> format) {
        super(type);
        this.type = type;
        this.format = format;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        ValueReading<T> reading = read(parser);
        return reading.value()
                .orElseThrow(() -> unreadable(parser, reading.errors().get(0)));
    }

    private ValueReading<T> read(JsonParser parser) throws IOException {
        try {
            return ValueReading.of(format, new JacksonSource(parser));
        } catch (MalformedJsonException e) {
            throw new JsonParseException(parser, e.problem(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private MismatchedInputException unreadable(JsonParser parser, Finding error) {
        return MismatchedInputException.from(parser, type, error.getCode() + ": " + error.message(Locale.ROOT));
    }

    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) throws IOException {
        return deserialize(parser, context);
    }
}
