package io.github.dutylist.conformance;

import io.github.dutylist.model.ProfileReference;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The profiles that a host supplied, and how they refer to each other. */
final class ProfileLibrary {

    private final Map<String, Set<ConformanceProfile>> byId = new LinkedHashMap<>();
    private final Map<Key, List<ConformanceProfile>> replacements = new HashMap<>();

    ProfileLibrary(Collection<ConformanceProfile> supplied) {
        for (ConformanceProfile profile : supplied) {
            byId.computeIfAbsent(profile.getId(), none -> new LinkedHashSet<>()).add(profile);
            profile.getReplaces()
                    .ifPresent(replaced -> replacements
                            .computeIfAbsent(
                                    new Key(replaced.getId(), replaced.getVersion()), none -> new ArrayList<>())
                            .add(profile));
        }
    }

    /** What a version of a profile is known by. */
    record Key(String id, int version) {

        static Key of(ConformanceProfile profile) {
            return new Key(profile.getId(), profile.getVersion());
        }
    }

    /** A profile that another one extends, directly or not, or the reference to one that was not supplied. */
    record Chain(List<ConformanceProfile> bases, List<ProfileVersion> unknown, boolean circular) {}

    /** Returns the profiles that a reference may mean: one, unless it is unknown or ambiguous. */
    List<ConformanceProfile> find(ProfileReference reference, LocalDate date) {
        return versions(reference.getId()).stream()
                .filter(profile -> reference
                        .getVersion()
                        .map(version -> version == profile.getVersion())
                        .orElseGet(() -> isInForce(profile, date)))
                .toList();
    }

    private List<ConformanceProfile> find(ProfileVersion version) {
        return versions(version.getId()).stream()
                .filter(profile -> profile.getVersion() == version.getVersion())
                .toList();
    }

    private Collection<ConformanceProfile> versions(String id) {
        return byId.getOrDefault(id, Set.of());
    }

    private boolean isInForce(ConformanceProfile profile, LocalDate date) {
        return isEffective(profile, date)
                && replacements.getOrDefault(Key.of(profile), List.of()).stream()
                        .noneMatch(replacement -> isEffective(replacement, date));
    }

    private static boolean isEffective(ConformanceProfile profile, LocalDate date) {
        return profile.getEffective().map(range -> range.contains(date)).orElse(true);
    }

    /** Tells whether there is a version of a profile. */
    boolean has(String id) {
        return byId.containsKey(id);
    }

    /** Returns the identifiers of the requirements of all versions of a profile, or of all profiles. */
    Set<String> requirements(Optional<String> id) {
        return id
                .map(this::versions)
                .orElseGet(
                        () -> byId.values().stream().flatMap(Collection::stream).toList())
                .stream()
                .flatMap(profile -> profile.getRequirements().stream())
                .map(Requirement::getId)
                .collect(Collectors.toSet());
    }

    /** Returns the profiles that one extends, nearest first, each once. */
    Chain chain(ConformanceProfile profile) {
        Set<ConformanceProfile> bases = new LinkedHashSet<>();
        List<ProfileVersion> unknown = new ArrayList<>();
        Deque<ConformanceProfile> open = new ArrayDeque<>(List.of(profile));
        boolean circular = false;
        while (!open.isEmpty()) {
            for (ProfileVersion extended : open.remove().getExtendedProfiles()) {
                List<ConformanceProfile> found = find(extended);
                if (found.size() != 1) {
                    unknown.add(extended);
                } else if (found.get(0).equals(profile)) {
                    circular = true;
                } else if (bases.add(found.get(0))) {
                    open.add(found.get(0));
                }
            }
        }
        return new Chain(List.copyOf(bases), unknown, circular);
    }
}
