package io.github.dutylist.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Which requirement takes the place of which when profiles change.
 *
 * <p>One that keeps its identifier in its profile does; then one that keeps it in another profile, rather if it asks the
 * same; then one that asks the same under another identifier.
 */
final class Correspondence {

    private final Map<RequirementName, Requirement> before;
    private final Map<RequirementName, Requirement> after;
    private final Map<RequirementName, RequirementName> later = new HashMap<>();
    private final Map<RequirementName, RequirementName> earlier = new HashMap<>();

    Correspondence(Map<RequirementName, Requirement> before, Map<RequirementName, Requirement> after) {
        this.before = new LinkedHashMap<>(before);
        this.after = new LinkedHashMap<>(after);
        match(RequirementName::equals);
        match((one, other) -> sameId(one, other) && isSame(one, other));
        match(Correspondence::sameId);
        match(this::isSame);
    }

    /** Tells whether it is that of some requirements. */
    boolean isOf(Map<RequirementName, Requirement> old, Map<RequirementName, Requirement> next) {
        return before.equals(old) && after.equals(next);
    }

    /** Returns what takes the place of a requirement, or the name of that one itself. */
    RequirementName later(RequirementName name) {
        return later.getOrDefault(name, name);
    }

    /** Returns whose place a requirement takes, or the name of that one itself. */
    RequirementName earlier(RequirementName name) {
        return earlier.getOrDefault(name, name);
    }

    private void match(BiPredicate<RequirementName, RequirementName> test) {
        List<RequirementName> open = new ArrayList<>(after.keySet());
        open.removeAll(earlier.keySet());
        for (RequirementName old : before.keySet()) {
            if (!later.containsKey(old)) {
                open.stream().filter(next -> test.test(old, next)).findFirst().ifPresent(next -> {
                    later.put(old, next);
                    earlier.put(next, old);
                    open.remove(next);
                });
            }
        }
    }

    private static boolean sameId(RequirementName one, RequirementName other) {
        return one.requirement().equals(other.requirement());
    }

    private boolean isSame(RequirementName old, RequirementName next) {
        Requirement one = before.get(old);
        Requirement other = after.get(next);
        return one != null
                && other != null
                && Tightening.isAtLeastAsStrict(one, other)
                && Tightening.isAtLeastAsStrict(other, one);
    }
}
