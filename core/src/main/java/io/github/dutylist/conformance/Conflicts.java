package io.github.dutylist.conformance;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.ProfileRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which requirements of two profiles no list can meet together; each pair of profiles is compared once. */
final class Conflicts {

    private final Map<Pair, List<Conflict>> known = new ConcurrentHashMap<>();

    private record Pair(AssembledProfile one, AssembledProfile other) {}

    /**
     * Two requirements that no list can meet together.
     *
     * @param one the one
     * @param other the other one, of another profile
     */
    record Conflict(Asked one, Asked other) {

        /** Returns that the one cannot be met. */
        Finding at(String pointer) {
            return ProfileRules.PROFILE_INFEASIBLE
                    .at(pointer)
                    .with("profile", one.profile().getId())
                    .with("requirement", one.requirement().getId())
                    .with("other", other.requirement().getId())
                    .with("otherProfile", other.profile().getId())
                    .build();
        }

        boolean concerns(Requirement requirement) {
            return one.requirement() == requirement || other.requirement() == requirement;
        }
    }

    /** Returns for each requirement of a profile, or of one that it extends, the first of another profile that excludes it. */
    List<Conflict> between(AssembledProfile one, AssembledProfile other) {
        return known.computeIfAbsent(new Pair(one, other), pair -> find(one, other));
    }

    private static List<Conflict> find(AssembledProfile one, AssembledProfile other) {
        List<Conflict> conflicts = new ArrayList<>();
        List<Asked> against = onlyOf(other, one);
        for (Asked asked : onlyOf(one, other)) {
            against.stream()
                    .filter(candidate -> Contradictions.contradict(asked, candidate))
                    .findFirst()
                    .ifPresent(excluded -> conflicts.add(new Conflict(asked, excluded)));
        }
        return conflicts;
    }

    /** What both ask has been held against all that each of them asks. */
    private static List<Asked> onlyOf(AssembledProfile one, AssembledProfile other) {
        return one.sources().stream()
                .filter(source -> !other.sources().contains(source))
                .flatMap(Asked::of)
                .toList();
    }
}
