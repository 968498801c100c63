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

    private DutylistSchemas() {}

    /** Returns the schema of a responsibility list. */
    public static String responsibilityList() {
        return of(DocumentType.RESPONSIBILITY_LIST);
    }

    /**
     * Returns the schema of a type of document.
     *
     * <p>Its {@code $id} is that of {@code https://dutylist.github.io/schemas/responsibility-list-1.0.schema.json}, with the code
     * of the type, and it refers to no other schema.
     * It describes dates, moments and URIs by {@code format}, which a schema validator may have to be told to check.
     *
     * @param type the type of document
     */
    public static String of(DocumentType<?> type) {
        String name = type.code() + "-1.0.schema.json";
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
