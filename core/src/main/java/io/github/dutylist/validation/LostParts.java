package io.github.dutylist.validation;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Document pointers of what was lost, in an order in which those under a place are neighbours. */
final class LostParts {

    private final NavigableSet<String> pointers;
    private final Map<String, NavigableSet<String>> byName = new HashMap<>();

    LostParts(Set<String> pointers) {
        this.pointers = new TreeSet<>(pointers);
        for (String pointer : pointers) {
            byName.computeIfAbsent(Pointers.name(pointer), name -> new TreeSet<>())
                    .add(pointer);
        }
    }

    boolean isEmpty() {
        return pointers.isEmpty();
    }

    /**
     * Returns one that stood at a place, under it or around it, or empty.
     *
     * @param place a pointer, or a pointer and a name with {@link Pointers#ANY_DEPTH} between them
     */
    Optional<String> find(String place) {
        int anyDepth = place.indexOf(Pointers.ANY_DEPTH);
        String top = anyDepth < 0 ? place : place.substring(0, anyDepth);
        Optional<String> around = around(top);
        if (around.isPresent()) {
            return around;
        }
        return anyDepth < 0
                ? under(pointers, top)
                : under(byName(place.substring(anyDepth + Pointers.ANY_DEPTH.length())), top);
    }

    private NavigableSet<String> byName(String name) {
        return byName.getOrDefault(name, Collections.emptyNavigableSet());
    }

    private Optional<String> around(String pointer) {
        if (pointers.isEmpty()) {
            return Optional.empty();
        }
        for (String place = pointer; !place.isEmpty(); place = Pointers.parent(place)) {
            if (pointers.contains(place)) {
                return Optional.of(place);
            }
        }
        return pointers.contains("") ? Optional.of("") : Optional.empty();
    }

    private static Optional<String> under(NavigableSet<String> pointers, String pointer) {
        String next = pointers.ceiling(pointer + "/");
        return Optional.ofNullable(next).filter(found -> found.startsWith(pointer + "/"));
    }
}
