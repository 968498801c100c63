package io.github.dutylist.io.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Documents written as JSON in the one way that the format knows. */
public final class CanonicalJson {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private CanonicalJson() {}

    /**
     * Writes a document as UTF-8.
     *
     * @param <T> the type of the document
     * @param document the document
     * @param format its format
     * @param pretty whether to break lines and indent by two spaces; else no space at all is written
     * @param out where to write; it is flushed and not closed
     * @throws IOException when it cannot be written to
     * @throws IllegalArgumentException when the document holds what no document can, such as an extension named like a
     *     member
     */
    public static <T> void write(T document, ValueFormat<T> format, boolean pretty, OutputStream out)
            throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            if (pretty) {
                generator.setPrettyPrinter(printer());
            }
            format.write(document, new JacksonSink(generator));
            if (pretty) {
                generator.writeRaw('\n');
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
