package io.github.dutylist.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random changes of JSON documents that leave them JSON: values replaced, moved, repeated and taken away, members renamed. */
final class TreeEdits {

    private static final List<JsonNode> VALUES = List.of(
            value("null"),
            value("true"),
            value("0"),
            value("-1"),
            value("2147483648"),
            value("1.5"),
            value("1e400"),
            value("123456789012345678901234567890"),
            value("\"\""),
            value("\" \""),
            value("\"text\""),
            value("\"a\\u0000b\""),
            value("\"x-own\""),
            value("\"2026-02-30\""),
            value("\"--02-29\""),
            value("\"https://example.org/a\""),
            value("[]"),
            value("[[]]"),
            value("[null]"),
            value("{}"),
            value("{\"kind\": \"continuous\"}"),
            value("{\"id\": \"a\", \"x-own\": {\"a\": [1.50, null]}}"));

    private static final List<String> NAMES =
            List.of("", "x-own", "kind", "id", "Id", "text", "frequencies", "a/b~c", "责任", "__proto__");

    private final Random random;

    /**
     * Prepares changes.
     *
     * @param random decides which
     */
    TreeEdits(Random random) {
        this.random = random;
    }

    private static JsonNode value(String json) {
        return ExactJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns a copy of a document with some changes.
     *
     * @param document an object
     * @param edits how many
     */
    JsonNode edited(JsonNode document, int edits) {
        JsonNode copy = document.deepCopy();
        for (int i = 0; i < edits; i++) {
            edit(copy);
        }
        return copy;
    }

    private void edit(JsonNode document) {
        List<JsonNode> containers = new ArrayList<>();
        collect(document, containers);
        JsonNode place = pick(containers);
        if (place instanceof ObjectNode object) {
            edit(object, containers);
        } else {
            edit((ArrayNode) place, containers);
        }
    }

    private void edit(ObjectNode object, List<JsonNode> containers) {
        String name = pick(names(object));
        switch (random.nextInt(5)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, anyValue());
            case 2 -> object.set(name, graft(containers));
            case 3 -> object.set(anyName(containers), graft(containers));
            default -> rename(object, name, anyName(containers));
        }
    }

    private static void rename(ObjectNode object, String name, String newName) {
        JsonNode value = object.remove(name);
        if (value != null) {
            object.set(newName, value);
        }
    }

    private void edit(ArrayNode array, List<JsonNode> containers) {
        if (array.isEmpty()) {
            array.add(graft(containers));
            return;
        }
        int index = random.nextInt(array.size());
        switch (random.nextInt(4)) {
            case 0 -> array.remove(index);
            case 1 -> array.set(index, anyValue());
            case 2 ->
                array.insert(index, array.get(random.nextInt(array.size())).deepCopy());
            default -> array.set(index, graft(containers));
        }
    }

    /** Returns a copy of a value from anywhere in the document. */
    private JsonNode graft(List<JsonNode> containers) {
        JsonNode container = pick(containers);
        List<JsonNode> values = new ArrayList<>();
        container.forEach(values::add);
        return values.isEmpty() ? anyValue() : pick(values).deepCopy();
    }

    private JsonNode anyValue() {
        return pick(VALUES).deepCopy();
    }

    private String anyName(List<JsonNode> containers) {
        JsonNode container = pick(containers);
        return container instanceof ObjectNode object && random.nextBoolean() ? pick(names(object)) : pick(NAMES);
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names.isEmpty() ? NAMES : names;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
