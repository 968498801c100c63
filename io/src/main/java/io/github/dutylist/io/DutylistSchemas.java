package io.github.dutylist.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (draft 2020-12) of the documents of format v1, for tools that do not run on Java.
 *
 * <p>A schema says what a document looks like; what {@link DutylistReader} finds by its rules is more.
 */
public final class DutylistSchemas {

    private static final String RESPONSIBILITY_LIST = "responsibility-list-1.0.schema.json";

    private DutylistSchemas() {}

    /**
     * Returns the schema of a responsibility list.
     *
     * <p>Its {@code $id} is {@code https://dutylist.github.io/schemas/responsibility-list-1.0.schema.json}, and it refers to no
     * other schema.
     * It describes dates and URIs by {@code format}, which a schema validator may have to be told to check.
     */
    public static String responsibilityList() {
        return resource(RESPONSIBILITY_LIST);
    }

    private static String resource(String name) {
        try (InputStream in = DutylistSchemas.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the library's jar lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
