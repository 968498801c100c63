package io.github.dutylist.io.wire;

import io.github.dutylist.finding.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JSON Pointers, joined where they begin alike, so that one walk over a document can follow them all.
 *
 * <p>A tree stands for one place of the document, and takes the line and column of the value there.
 */
final class PointerTree {

    private final Map<String, PointerTree> children = new HashMap<>();
    private boolean end;
    private @Nullable Place place;

    private PointerTree() {}

    /** Returns the tree of these pointers. */
    static PointerTree of(Collection<String> pointers) {
        PointerTree root = new PointerTree();
        for (String pointer : pointers) {
            PointerTree tree = root;
            for (int slash = 0; slash < pointer.length(); ) {
                int next = segmentEnd(pointer, slash);
                tree = tree.children.computeIfAbsent(pointer.substring(slash + 1, next), name -> new PointerTree());
                slash = next;
            }
            tree.end = true;
        }
        return root;
    }

    private static int segmentEnd(String pointer, int slash) {
        int next = pointer.indexOf('/', slash + 1);
        return next < 0 ? pointer.length() : next;
    }

    /** Tells whether one of the pointers ends here. */
    boolean isEnd() {
        return end;
    }

    /** Tells whether a pointer leads further than here. */
    boolean leadsOn() {
        return !children.isEmpty();
    }

    /**
     * Returns what is left of the pointers that go on with a segment, or null when none does.
     *
     * @param segment a member name with the escapes of a pointer, or an index
     */
    @Nullable
    PointerTree child(String segment) {
        return children.get(segment);
    }

    boolean isPlaced() {
        return place != null;
    }

    void place(Place found) {
        place = found;
    }

    /** Returns the place of the value that a pointer leads to from here, or of the nearest one around it that has one. */
    Optional<Place> nearestPlace(String pointer) {
        PointerTree tree = this;
        Place nearest = place;
        for (int slash = 0; slash < pointer.length(); ) {
            int next = segmentEnd(pointer, slash);
            tree = tree.children.get(pointer.substring(slash + 1, next));
            if (tree == null || tree.place == null) {
                break;
            }
            nearest = tree.place;
            slash = next;
        }
        return Optional.ofNullable(nearest);
    }
}
