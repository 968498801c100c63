package io.github.dutylist.io.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import io.github.dutylist.finding.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON document as characters: its tokens, and where in it things stand. */
public final class JsonText {

    private static final int MAX_DEPTH = 1000;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxDocumentLength(-1)
                    .build())
            .build();

    private final char[] array;
    private final int start;
    private final int length;

    /**
     * Takes characters.
     *
     * @param characters the document, in an array that does not change
     */
    public JsonText(CharBuffer characters) {
        this.array = characters.array();
        this.start = characters.arrayOffset() + characters.position();
        this.length = characters.remaining();
    }

    /** Returns the tokens from the start. */
    public TokenSource tokens() {
        try {
            return new JacksonSource(FACTORY.createParser(array, start, length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PlaceSweep places() {
        return new PlaceSweep(characters());
    }

    /** Tells what is wrong where a parser stopped, at an offset in UTF-16 units. */
    SyntaxFault faultAt(long offset) {
        return SyntaxFault.at(characters(), offset);
    }

    private CharBuffer characters() {
        return CharBuffer.wrap(array, start, length);
    }

    /**
     * Looks up where values stand.
     *
     * @param pointers the JSON Pointers of the values
     * @return for each of these pointers the place of its value, or of the nearest value around it that there is
     */
    public Function<String, Optional<Place>> placesOf(Set<String> pointers) {
        PointerTree tree = PointerTree.of(pointers);
        try {
            new PlaceSearch(tokens(), places()).follow(tree);
        } catch (MalformedJsonException e) {
            // What stands before the fault has been found; the fault itself is reported by the reading.
        }
        return tree::nearestPlace;
    }

    /**
     * Looks up the identifiers of objects that were left out.
     *
     * <p>An object is taken for one that has an identifier where it is an element of an array that holds such objects.
     *
     * @param lost the JSON Pointers of the values left out
     * @param visitor takes the objects among them and inside them
     * @return whether it was given all of them, and there were not too many
     */
    public boolean identifiersUnder(Collection<String> lost, IdentifiedObjectVisitor visitor) {
        return new LostObjectSearch(tokens(), visitor, Reading.MAX_LOST_LENGTH).follow(PointerTree.of(lost));
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
}
