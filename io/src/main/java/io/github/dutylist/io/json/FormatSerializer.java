package io.github.dutylist.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.dutylist.io.wire.JacksonSink;
import io.github.dutylist.io.wire.ValueFormat;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes one type of the format. */
final class FormatSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient ValueFormat<T> format;

    FormatSerializer(Class<T> type, ValueFormat<T> format) {
        super(type);
        this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            format.write(value, new JacksonSink(generator));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        serialize(value, generator, provider);
    }
}
