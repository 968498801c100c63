package io.github.dutylist.io.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.github.dutylist.finding.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** A JSON document as characters: its tokens, and where in it things stand. */
public final class JsonText {

    static final int MAX_NUMBER_LENGTH = 1000;

    private static final int MAX_DEPTH = 1000;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxDocumentLength(-1)
                    .build())
            .build();

    private final char[] characters;
    private final int length;

    /**
     * Takes characters.
     *
     * @param text the document
     */
    public JsonText(String text) {
        this.characters = text.toCharArray();
        this.length = characters.length;
    }

    /** Returns the tokens from the start. */
    public TokenSource tokens() {
        try {
            return new JacksonSource(FACTORY.createParser(characters, 0, length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PlaceSweep places() {
        return new PlaceSweep(characters, length);
    }

    /**
     * Looks up where values stand.
     *
     * @param pointers the JSON Pointers of the values
     * @return for each of these pointers the place of its value, or of the nearest value around it that there is
     */
    public Function<String, Optional<Place>> placesOf(Set<String> pointers) {
        Set<String> wanted = new HashSet<>();
        for (String pointer : pointers) {
            for (String around = pointer; wanted.add(around) && !around.isEmpty(); ) {
                around = JsonPointers.parent(around);
            }
        }
        Map<Long, String> found = new TreeMap<>();
        walk((pointer, source) -> {
            if (wanted.contains(pointer)) {
                found.put(source.offset(), pointer);
            }
        });
        PlaceSweep sweep = places();
        Map<String, Place> places = new HashMap<>();
        found.forEach((offset, pointer) -> places.putIfAbsent(pointer, sweep.at(offset)));
        return pointer -> nearest(pointer, places);
    }

    private static Optional<Place> nearest(String pointer, Map<String, Place> places) {
        String around = pointer;
        while (!places.containsKey(around) && !around.isEmpty()) {
            around = JsonPointers.parent(around);
        }
        return Optional.ofNullable(places.get(around));
    }

    /**
     * Calls for every identifier, which is a string in a member named {@code id}, as far as the document is JSON.
     *
     * @param visitor takes the pointer of the object that bears the identifier, and the identifier
     */
    public void identifiers(IdentifierVisitor visitor) {
        walk((pointer, source) -> {
            if (pointer.endsWith("/id") && source.current() == Token.STRING) {
                visitor.visit(JsonPointers.parent(pointer), source.text());
            }
        });
    }

    /** Takes identifiers. */
    public interface IdentifierVisitor {

        /**
         * Takes one.
         *
         * @param object the JSON Pointer of the object that bears it
         * @param id the identifier
         */
        void visit(String object, String id);
    }

    private void walk(ValueVisitor visitor) {
        try {
            new PointerWalk(tokens(), visitor).run();
        } catch (MalformedJsonException e) {
            // What stands before the fault has been visited; the fault itself is reported by the reading.
        }
    }

    /** Takes the values of a document in their order. */
    interface ValueVisitor {
        void visit(String pointer, TokenSource source);
    }
}
