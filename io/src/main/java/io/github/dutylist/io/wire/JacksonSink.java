package io.github.dutylist.io.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Tokens written by Jackson 2; its I/O errors come out as {@link UncheckedIOException}. */
public final class JacksonSink implements TokenSink {

    private final JsonGenerator generator;

    /**
     * Writes to a generator.
     *
     * @param generator the generator
     */
    public JacksonSink(JsonGenerator generator) {
        this.generator = generator;
    }

    /** One call of the generator. */
    private interface Call {
        void run() throws IOException;
    }

    private static void run(Call call) {
        try {
            call.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void startObject() {
        run(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        run(generator::writeEndObject);
    }

    @Override
    public void startArray() {
        run(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        run(generator::writeEndArray);
    }

    @Override
    public void name(String name) {
        run(() -> generator.writeFieldName(name));
    }

    @Override
    public void string(String value) {
        run(() -> generator.writeString(value));
    }

    @Override
    public void integer(int value) {
        run(() -> generator.writeNumber(value));
    }

    @Override
    public void decimal(BigDecimal value) {
        run(() -> {
            if (generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
                generator.writeNumber(value.toString());
            } else if (value.scale() == 0) {
                generator.writeNumber(value.unscaledValue());
            } else {
                generator.writeNumber(value);
            }
        });
    }

    @Override
    public void bool(boolean value) {
        run(() -> generator.writeBoolean(value));
    }
}
