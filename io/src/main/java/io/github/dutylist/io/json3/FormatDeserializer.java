package io.github.dutylist.io.json3;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.io.wire.MalformedJsonException;
import io.github.dutylist.io.wire.ValueFormat;
import io.github.dutylist.io.wire.ValueReading;
import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads one type of the format. */
final class FormatDeserializer<T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final ValueFormat<T> format;

    FormatDeserializer(Class<T> type, ValueFormat<T> format) {
        super(type);
        this.type = type;
        this.format = format;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        ValueReading<T> reading = read(parser);
        return reading.value()
                .orElseThrow(() -> unreadable(parser, reading.errors().get(0)));
    }

    private ValueReading<T> read(JsonParser parser) {
        try {
            return ValueReading.of(format, new ParserSource(parser));
        } catch (MalformedJsonException e) {
            throw new StreamReadException(parser, e.problem(), e);
        }
    }

    private MismatchedInputException unreadable(JsonParser parser, Finding error) {
        return MismatchedInputException.from(parser, type, error.getCode() + ": " + error.message(Locale.ROOT));
    }

    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }
}
