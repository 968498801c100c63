package io.github.dutylist.io.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.github.dutylist.finding.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON document as characters: its tokens, and where in it things stand. */
public final class JsonText {

    static final int MAX_NUMBER_LENGTH = 1000;

    private static final int MAX_DEPTH = 1000;

    private static final String ID = "/id";

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
     * Looks up the identifiers of objects that were left out.
     *
     * <p>An object is taken for one that has an identifier where it is an element of an array that holds such objects.
     *
     * @param lost the JSON Pointers of the values left out
     * @param visitor takes the objects among them and inside them
     */
    public void identifiersUnder(Set<String> lost, IdentifiedObjectVisitor visitor) {
        Map<String, String> ids = new HashMap<>();
        List<String> objects = new ArrayList<>();
        walk((pointer, source) -> {
            if (source.current() == Token.START_OBJECT && isInside(pointer, lost)) {
                objects.add(pointer);
            } else if (source.current() == Token.STRING && pointer.endsWith(ID) && isInside(pointer, lost)) {
                ids.putIfAbsent(pointer.substring(0, pointer.length() - ID.length()), source.text());
            }
        });
        for (String object : objects) {
            String id = ids.get(object);
            if (id != null || WireFormats.bearsIdentifier(object)) {
                visitor.visit(object, id);
            }
        }
    }

    private static boolean isInside(String pointer, Set<String> lost) {
        String around = pointer;
        while (!lost.contains(around)) {
            if (around.isEmpty()) {
                return false;
            }
            around = JsonPointers.parent(around);
        }
        return true;
    }

    /** Takes objects that were left out. */
    public interface IdentifiedObjectVisitor {

        /**
         * Takes one.
         *
         * @param object its JSON Pointer in the document
         * @param id its identifier, or null when there is none that could be read
         */
        void visit(String object, @Nullable String id);
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
