package io.github.dutylist.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What of a document a reader could not bind, so that no rule mistakes for absent what is only unreadable.
 *
 * <p>A list that a reader built in part differs from its document: members and array elements are left out, and the
 * elements behind one left out have moved up.
 * So a <em>model pointer</em> counts the elements of the list as it was built, a <em>document pointer</em> those of the
 * document; {@link #documentPointer} leads from one to the other.
 * Everything here but that one method speaks of document pointers, and all are JSON Pointers (RFC 6901).
 */
public final class Gaps {

    private static final Gaps NONE = new Gaps(new Builder());

    private final NavigableSet<String> lost;
    private final Map<String, NavigableSet<String>> lostByName;
    private final Map<String, int[]> lostElements;
    private final NavigableSet<String> unidentified;
    private final Set<String> ids;

    private Gaps(Builder builder) {
        this.lost = builder.lost;
        this.lostByName = new HashMap<>();
        this.lostElements = new HashMap<>();
        this.unidentified = builder.unidentified;
        this.ids = builder.ids;
        Map<String, List<Integer>> elements = new HashMap<>();
        for (String pointer : lost) {
            lostByName
                    .computeIfAbsent(Pointers.name(pointer), name -> new TreeSet<>())
                    .add(pointer);
            int index = Pointers.lastIndex(pointer);
            if (index >= 0) {
                elements.computeIfAbsent(Pointers.parent(pointer), array -> new ArrayList<>())
                        .add(index);
            }
        }
        elements.forEach((array, indexes) -> lostElements.put(
                array, indexes.stream().mapToInt(Integer::intValue).sorted().toArray()));
    }

    /** Returns the gaps of a list that was bound in full, or never was a document. */
    public static Gaps none() {
        return NONE;
    }

    /** Returns a builder of gaps, empty at first. */
    public static Builder builder() {
        return new Builder();
    }

    /** Tells whether nothing was lost. */
    public boolean isEmpty() {
        return lost.isEmpty();
    }

    /**
     * Returns the document pointer of an object of the list.
     *
     * @param modelPointer its pointer in the list as it was built
     */
    public String documentPointer(String modelPointer) {
        if (lostElements.isEmpty()) {
            return modelPointer;
        }
        StringBuilder pointer = new StringBuilder(modelPointer.length() + 2);
        for (int start = 0; start < modelPointer.length(); ) {
            int end = Pointers.segmentEnd(modelPointer, start);
            int[] missing = lostElements.get(pointer.toString());
            int index = missing == null ? -1 : Pointers.index(modelPointer, start + 1, end);
            if (missing == null || index < 0) {
                pointer.append(modelPointer, start, end);
            } else {
                pointer.append('/').append(movedBack(index, missing));
            }
            start = end;
        }
        return pointer.toString();
    }

    private static int movedBack(int index, int[] missing) {
        int moved = index;
        for (int lostIndex : missing) {
            if (lostIndex > moved) {
                break;
            }
            moved++;
        }
        return moved;
    }

    /**
     * Tells whether something was lost that stood at a document pointer, under it or around it.
     *
     * @param documentPointer the place; a <code>&#42;&#42;</code> segment before the last stands for any number of
     *     segments, so that <code>/sections/&#42;&#42;/roles</code> asks for any {@code roles}, or element of it, lost
     *     in the sections
     */
    public boolean isLostUnder(String documentPointer) {
        return findLost(documentPointer).isPresent();
    }

    /** Returns the document pointer of something lost that {@link #isLostUnder} would tell of, or empty. */
    Optional<String> findLost(String documentPointer) {
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        int anyDepth = documentPointer.indexOf(Pointers.ANY_DEPTH);
        if (anyDepth < 0) {
            return find(lost, documentPointer);
        }
        String top = documentPointer.substring(0, anyDepth);
        String name = documentPointer.substring(anyDepth + Pointers.ANY_DEPTH.length());
        Optional<String> around = around(lost, top);
        return around.isPresent() ? around : under(lostByName.getOrDefault(name, Collections.emptyNavigableSet()), top);
    }

    /**
     * Tells whether an identified object was lost whose identifier could be read.
     *
     * @param id the identifier
     */
    public boolean knows(String id) {
        return ids.contains(id);
    }

    /**
     * Tells whether an identified object was lost, at a document pointer or under it or around it, whose identifier
     * could not be read.
     *
     * @param documentPointer the place, such as {@code /roles}
     */
    public boolean hasUnidentified(String documentPointer) {
        return findUnidentified(documentPointer).isPresent();
    }

    Optional<String> findUnidentified(String documentPointer) {
        return find(unidentified, documentPointer);
    }

    /**
     * Returns the document pointer of an element that was lost between two elements of an array, or empty when they are
     * neighbours.
     *
     * @param array the document pointer of the array
     * @param first the index in the document of the element before
     * @param second the index in the document of the element behind
     */
    Optional<String> findLostBetween(String array, int first, int second) {
        for (int index : lostElements.getOrDefault(array, new int[0])) {
            if (first < index && index < second) {
                return Optional.of(array + "/" + index);
            }
        }
        return Optional.empty();
    }

    /**
     * Tells whether nothing was lost between two elements of an array.
     *
     * @param array the document pointer of the array
     * @param first the index in the document of one element
     * @param second the index in the document of another one behind it
     */
    public boolean isUnbroken(String array, int first, int second) {
        return findLostBetween(array, first, second).isEmpty();
    }

    private static Optional<String> find(NavigableSet<String> pointers, String pointer) {
        Optional<String> around = around(pointers, pointer);
        return around.isPresent() ? around : under(pointers, pointer);
    }

    private static Optional<String> under(NavigableSet<String> pointers, String pointer) {
        if (pointers.contains(pointer)) {
            return Optional.of(pointer);
        }
        String next = pointers.ceiling(pointer + "/");
        return Optional.ofNullable(next).filter(found -> found.startsWith(pointer + "/"));
    }

    private static Optional<String> around(NavigableSet<String> pointers, String pointer) {
        for (String place = pointer; !pointers.isEmpty(); place = Pointers.parent(place)) {
            if (pointers.contains(place)) {
                return Optional.of(place);
            }
            if (place.isEmpty()) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Collects {@link Gaps}. */
    public static final class Builder {

        private final NavigableSet<String> lost = new TreeSet<>();
        private final NavigableSet<String> unidentified = new TreeSet<>();
        private final Set<String> ids = new HashSet<>();

        private Builder() {}

        /**
         * Adds a member or an array element that was left out.
         *
         * @param documentPointer its document pointer; if its last segment is a number, it is an element
         */
        public Builder lost(String documentPointer) {
            lost.add(documentPointer);
            return this;
        }

        /**
         * Adds an identified object that was left out, or an array of such objects.
         *
         * <p>An identified object inside it is added by itself if its identifier could be read.
         *
         * @param documentPointer its document pointer
         * @param id its identifier, or null when there is none that could be read
         */
        public Builder lostObject(String documentPointer, @Nullable String id) {
            if (id == null) {
                unidentified.add(documentPointer);
            } else {
                ids.add(id);
            }
            return lost(documentPointer);
        }

        /** Returns the gaps collected. */
        public Gaps build() {
            return lost.isEmpty() ? NONE : new Gaps(this);
        }
    }
}
