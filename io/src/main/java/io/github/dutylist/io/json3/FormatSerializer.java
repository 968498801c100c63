package io.github.dutylist.io.json3;

import io.github.dutylist.io.wire.ValueFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes one type of the format. */
final class FormatSerializer<T> extends StdSerializer<T> {

    private final ValueFormat<T> format;

    FormatSerializer(Class<T> type, ValueFormat<T> format) {
        super(type);
        this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        format.write(value, new GeneratorSink(generator));
    }

    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        serialize(value, generator, context);
    }
}
