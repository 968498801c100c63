package io.github.dutylist.validation;

import io.github.dutylist.finding.ArgumentType;
import io.github.dutylist.finding.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a document a reader could not bind, so that no rule mistakes for absent what is only unreadable; and which values are
 * malformed, so that no rule concludes from them.
 *
 * <p>A list that a reader built in part differs from its document: members and array elements are left out, and the
 * elements behind one left out have moved up.
 * So a <em>model pointer</em> counts the elements of the list as it was built, a <em>document pointer</em> those of the
 * document; {@link #documentPointer} leads from one to the other.
 * Everything here but that one method speaks of document pointers, and all are JSON Pointers (RFC 6901).
 */
public final class Gaps {

    private static final Gaps NONE = new Gaps(new Builder());

    private final LostParts lost;
    private final Set<String> leftOut;
    private final LostParts anonymous;
    private final LostParts unidentified;
    private final Map<String, int[]> lostElements;
    private final Set<String> ids;

    private Gaps(Builder builder) {
        this.lost = new LostParts(union(builder.lost, builder.malformed));
        this.leftOut = Set.copyOf(builder.lost);
        this.anonymous = new LostParts(union(without(builder.lost, builder.identified), builder.misnamed));
        this.unidentified = new LostParts(builder.unidentified);
        this.lostElements = elements(builder.lost);
        this.ids = Set.copyOf(builder.ids);
    }

    private static Set<String> without(Set<String> pointers, Set<String> others) {
        Set<String> left = new HashSet<>(pointers);
        left.removeAll(others);
        return left;
    }

    private static Set<String> union(Set<String> pointers, Set<String> others) {
        Set<String> all = new HashSet<>(pointers);
        all.addAll(others);
        return all;
    }

    private static Map<String, int[]> elements(Set<String> lost) {
        Map<String, List<Integer>> elements = new HashMap<>();
        for (String pointer : lost) {
            int index = Pointers.lastIndex(pointer);
            if (index >= 0) {
                elements.computeIfAbsent(Pointers.parent(pointer), array -> new ArrayList<>())
                        .add(index);
            }
        }
        Map<String, int[]> sorted = new HashMap<>();
        elements.forEach((array, indexes) -> sorted.put(
                array, indexes.stream().mapToInt(Integer::intValue).sorted().toArray()));
        return sorted;
    }

    /** Returns the gaps of a list that was bound in full, or never was a document. */
    public static Gaps none() {
        return NONE;
    }

    /** Returns a builder of gaps, empty at first. */
    public static Builder builder() {
        return new Builder();
    }

    /** Tells whether nothing was lost, and no value is malformed. */
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

    /**
     * Returns a finding about the model as one about the document.
     *
     * @param finding a finding whose pointer, and arguments of type {@link ArgumentType#POINTER}, are model pointers
     */
    public Finding placed(Finding finding) {
        return isEmpty() ? finding : PlacedFinding.of(finding, this::documentPointer);
    }

    /** Returns the index in the document; before the k-th element lost, counted from 0, k elements fewer are left. */
    private static int movedBack(int index, int[] missing) {
        int low = 0;
        int high = missing.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (missing[middle] - middle <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return index + low;
    }

    /**
     * Tells whether something was lost, or is malformed, that stood at a document pointer, under it or around it.
     *
     * @param documentPointer the place; a <code>&#42;&#42;</code> segment before the last stands for any number of
     *     segments, so that <code>/sections/&#42;&#42;/roles</code> asks for any {@code roles}, or element of it, lost
     *     in the sections
     */
    public boolean isLostUnder(String documentPointer) {
        return findLost(documentPointer).isPresent();
    }

    /** Tells whether a member or an element was left out, and not only malformed. */
    boolean isLeftOut(String documentPointer) {
        return leftOut.contains(documentPointer);
    }

    /** Returns the document pointer of something lost that {@link #isLostUnder} would tell of, or empty. */
    Optional<String> findLost(String documentPointer) {
        return lost.find(documentPointer);
    }

    /** Returns the document pointer of something lost as {@link #findLost} does, but of nothing with an identifier. */
    Optional<String> findAnonymous(String documentPointer) {
        return anonymous.find(documentPointer);
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
        return unidentified.find(documentPointer).isPresent();
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
        int[] missing = lostElements.getOrDefault(array, new int[0]);
        int next = -Arrays.binarySearch(missing, first) - 1;
        return next < missing.length && missing[next] < second
                ? Optional.of(array + "/" + missing[next])
                : Optional.empty();
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

    /** Collects {@link Gaps}. */
    public static final class Builder {

        private final Set<String> lost = new HashSet<>();
        private final Set<String> identified = new HashSet<>();
        private final Set<String> unidentified = new HashSet<>();
        private final Set<String> ids = new HashSet<>();
        private final Set<String> malformed = new HashSet<>();
        private final Set<String> misnamed = new HashSet<>();

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
                identified.add(documentPointer);
                ids.add(id);
            }
            return lost(documentPointer);
        }

        /**
         * Adds a value that is malformed, whether it was bound or left out.
         *
         * <p>It has its own finding, and what follows from it is not for the rules to report: what an object with a malformed
         * identifier is really called, or whether a blank text has the words that are quoted from it.
         *
         * <p>Nothing in a document refers to the identifier of the document itself.
         *
         * @param documentPointer its document pointer
         */
        public Builder malformed(String documentPointer) {
            malformed.add(documentPointer);
            if (documentPointer.endsWith("/id")
                    && Pointers.parent(documentPointer).length() > 0) {
                misnamed.add(Pointers.parent(documentPointer));
            }
            return this;
        }

        /** Returns the gaps collected. */
        public Gaps build() {
            return lost.isEmpty() && malformed.isEmpty() ? NONE : new Gaps(this);
        }
    }
}
