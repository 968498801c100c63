package io.github.dutylist.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A JSON document written piece by piece, indented by two spaces, the same on every platform. */
final class JsonOutput implements AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final Writer out;
    private final JsonGenerator json;

    JsonOutput(Writer out) throws IOException {
        this.out = out;
        this.json = FACTORY.createGenerator(out);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(separators);
        layout.indentObjectsWith(indenter);
        layout.indentArraysWith(indenter);
        json.setPrettyPrinter(layout);
    }

    JsonOutput startObject() throws IOException {
        json.writeStartObject();
        return this;
    }

    JsonOutput startObject(String member) throws IOException {
        json.writeFieldName(member);
        return startObject();
    }

    JsonOutput startArray() throws IOException {
        json.writeStartArray();
        return this;
    }

    JsonOutput startArray(String member) throws IOException {
        json.writeFieldName(member);
        return startArray();
    }

    JsonOutput endObject() throws IOException {
        json.writeEndObject();
        return this;
    }

    JsonOutput endArray() throws IOException {
        json.writeEndArray();
        return this;
    }

    /** Writes a member whose value is a {@code String}, a whole number, a {@code Boolean} or a {@code List} of strings. */
    JsonOutput member(String name, Object value) throws IOException {
        json.writeFieldName(name);
        if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                json.writeString(String.valueOf(element));
            }
            json.writeEndArray();
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(String.valueOf(value));
        }
        return this;
    }

    /** Hands over what was written so far. */
    void flush() throws IOException {
        json.flush();
    }

    /** Ends whatever was started and the last line; the writer stays open. */
    @Override
    public void close() throws IOException {
        json.close();
        out.write("\n");
        out.flush();
    }
}
