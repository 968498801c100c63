package io.github.dutylist.io.wire;

import io.github.dutylist.finding.Phrase;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The members of an object that the format does not define, as plain Java values. */
final class PlainMembers {

    private final Map<String, Object> values = new TreeMap<>();
    private final Set<String> lost = new HashSet<>();

    /** Returns the values that could be read, by name. */
    Map<String, Object> values() {
        return values;
    }

    /** Tells whether a member was met, whatever came of its value. */
    boolean has(String name) {
        return values.containsKey(name) || lost.contains(name);
    }

    /**
     * Reads the value of the member whose name is the current token, unless it was met before.
     *
     * @param name the name
     * @param reading the reading, which has stepped into the member
     * @param level how deep the value stands in what the format does not define, from 1
     * @return whether all of it could be read
     */
    boolean read(String name, Reading reading, int level) {
        if (has(name)) {
            reading.duplicate(name);
            return false;
        }
        if (!Surrogates.isPaired(name)) {
            reading.malformed(name, Phrase.MEMBER);
            reading.passOver();
            return false;
        }
        reading.source().next();
        PlainReading value = new PlainReading(reading);
        Object plain = value.read(level);
        if (plain == null) {
            lost.add(name);
        } else {
            values.put(name, plain);
        }
        return value.isWhole();
    }
}
