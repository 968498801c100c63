package io.github.dutylist.examples.cli.console;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON document written piece by piece, indented by two spaces, the same on every platform. */
public final class JsonOutput implements AutoCloseable {

    private final Writer out;
    private final JsonGenerator json;

    /** Takes where to write. */
    public JsonOutput(Writer out) throws IOException {
        this(out, null);
    }

    /**
     * Takes where to write.
     *
     * @param mapper writes objects of the model, where there are any
     */
    public JsonOutput(Writer out, @Nullable ObjectCodec mapper) throws IOException {
        this.out = out;
        this.json = new JsonFactory(mapper).createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
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

    public JsonOutput startObject() throws IOException {
        json.writeStartObject();
        return this;
    }

    public JsonOutput startObject(String member) throws IOException {
        json.writeFieldName(member);
        return startObject();
    }

    public JsonOutput startArray() throws IOException {
        json.writeStartArray();
        return this;
    }

    public JsonOutput startArray(String member) throws IOException {
        json.writeFieldName(member);
        return startArray();
    }

    public JsonOutput endObject() throws IOException {
        json.writeEndObject();
        return this;
    }

    public JsonOutput endArray() throws IOException {
        json.writeEndArray();
        return this;
    }

    /** Writes a member whose value is a {@code String}, a whole number, a {@code Boolean} or a {@code List} of strings. */
    public JsonOutput member(String name, Object value) throws IOException {
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

    /** Writes a member whose value is an object of the model, for which there has to be a mapper. */
    public JsonOutput model(String name, Object value) throws IOException {
        json.writeFieldName(name);
        json.writeObject(value);
        return this;
    }

    /** Writes an element that is an object of the model, for which there has to be a mapper. */
    public JsonOutput model(Object value) throws IOException {
        json.writeObject(value);
        return this;
    }

    /** Hands over what was written so far. */
    public void flush() throws IOException {
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
