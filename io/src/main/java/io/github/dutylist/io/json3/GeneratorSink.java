package io.github.dutylist.io.json3;

import io.github.dutylist.io.wire.TokenSink;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Tokens written by Jackson 3, whose own exceptions pass through. */
final class GeneratorSink implements TokenSink {

    private final JsonGenerator generator;

    GeneratorSink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void string(String value) {
        generator.writeString(value);
    }

    @Override
    public void integer(int value) {
        generator.writeNumber(value);
    }

    @Override
    public void decimal(BigDecimal value) {
        if (generator.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(value.toString());
        } else if (value.scale() == 0) {
            generator.writeNumber(value.unscaledValue());
        } else {
            generator.writeNumber(value);
        }
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }
}
