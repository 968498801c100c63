package io.github.dutylist.value;

import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object that the format does not define: an unmodifiable map from name to value, sorted by name.
 *
 * <p>A value is a {@link String}, a {@link BigDecimal}, a {@link Boolean}, or an unmodifiable {@link List} or
 * {@link Map} of such values; there is no null.
 * Numbers keep their decimal digits exactly, so {@code 1.0} and {@code 1.00} differ.
 */
public final class Extensions extends AbstractMap<String, Object> {

    private static final Extensions NONE = new Extensions(new TreeMap<>());

    private static final int MAX_DEPTH = 64;

    private final SortedMap<String, Object> members;

    private Extensions(SortedMap<String, Object> members) {
        this.members = Collections.unmodifiableSortedMap(members);
    }

    /** Returns the empty extensions. */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Returns extensions with one member.
     *
     * @param name its name
     * @param value its value
     * @throws IllegalArgumentException when the value is not a plain value
     */
    public static Extensions of(String name, Object value) {
        return of(Map.of(name, value));
    }

    /**
     * Returns extensions with these members, copied in depth.
     *
     * <p>Whole numbers of type {@link Integer} and {@link Long} become {@link BigDecimal}.
     *
     * @param members the values by name
     * @throws IllegalArgumentException when a value at any depth is not a plain value, or is nested more than 64 deep
     */
    public static Extensions of(Map<String, ?> members) {
        return members.isEmpty() ? NONE : new Extensions(copyMap(members, 0));
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return members.entrySet();
    }

    @Override
    public boolean containsKey(Object name) {
        return members.containsKey(name);
    }

    @Override
    public @Nullable Object get(Object name) {
        return members.get(name);
    }

    private static SortedMap<String, Object> copyMap(Map<?, ?> source, int depth) {
        SortedMap<String, Object> copy = new TreeMap<>();
        source.forEach((name, value) -> {
            if (!(name instanceof String member)) {
                throw new IllegalArgumentException("a member name must be a string, not " + name);
            }
            copy.put(member, copy(value, depth + 1));
        });
        return copy;
    }

    private static Object copy(@Nullable Object value, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("values are nested more than " + MAX_DEPTH + " deep");
        }
        if (value instanceof String || value instanceof BigDecimal || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof Map) {
            return Collections.unmodifiableSortedMap(copyMap((Map<?, ?>) value, depth));
        }
        if (value instanceof List) {
            List<Object> copies = new ArrayList<>();
            ((List<?>) value).forEach(element -> copies.add(copy(element, depth + 1)));
            return Collections.unmodifiableList(copies);
        }
        throw new IllegalArgumentException("a value must be a map, list, string, BigDecimal or boolean, not "
                + (value == null ? "null" : value.getClass()));
    }
}
