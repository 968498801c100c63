package io.github.dutylist.io.wire;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A document with one thing changed.
 *
 * @param kind what was changed, in words: the type, the member and the fault
 * @param pointer the JSON Pointer of the value that was changed or taken away
 * @param document the document as it is now
 * @param isBound whether the value that is wrong can still stand in a list
 */
public record Mutation(String kind, String pointer, JsonNode document, boolean isBound) {

    @Override
    public String toString() {
        return kind + " at " + pointer;
    }
}
