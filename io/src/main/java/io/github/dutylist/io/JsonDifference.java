package io.github.dutylist.io;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonPatch;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;

/** The difference of two JSON texts, apart from {@link ListPatch} so that this can be loaded without Jakarta JSON Processing. */
final class JsonDifference {

    private JsonDifference() {}

    /** Returns a JSON Patch (RFC 6902) that makes the second text of the first, and was tried. */
    static String between(String before, String after) {
        JsonStructure source = read(before);
        JsonStructure target = read(after);
        JsonPatch patch = Json.createDiff(source, target);
        return gives(patch, source, target)
                ? patch.toString()
                : Json.createPatchBuilder().replace("", target).build().toString();
    }

    /** Tells whether a patch gives what it should; one that does not is not handed out. */
    private static boolean gives(JsonPatch patch, JsonStructure source, JsonStructure target) {
        try {
            return patch.apply(source).equals(target);
        } catch (JsonException e) {
            return false;
        }
    }

    private static JsonStructure read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.read();
        } catch (JsonException e) {
            throw ListPatch.missing(e);
        }
    }
}
