package io.github.dutylist.conformance;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.Severity;
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
import org.jspecify.annotations.Nullable;

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

    /**
     * The profiles that one extends, directly or not.
     *
     * @param bases those that were supplied, nearest first, each once
     * @param unknown the references to those that were not
     * @param ambiguous the references to those that were supplied in different forms
     * @param cycle the identifiers on the way from the profile back to itself, both included; empty if there is none
     */
    record Chain(
            List<ConformanceProfile> bases,
            Set<ProfileVersion> unknown,
            Set<ProfileVersion> ambiguous,
            List<String> cycle) {

        static final Chain NONE = new Chain(List.of(), Set.of(), Set.of(), List.of());

        /** Tells whether there is a reference that leads to no profile, or not to one. */
        boolean isIncomplete() {
            return !unknown.isEmpty() || !ambiguous.isEmpty();
        }

        /** Returns that the profile at the end of a reference is unknown or ambiguous, or empty if it is neither. */
        Optional<Finding> problem(ProfileVersion reference, String pointer) {
            if (unknown.contains(reference)) {
                return Optional.of(ProfileRules.PROFILE_UNKNOWN
                        .at(pointer)
                        .with("profile", reference.getId())
                        .with("version", reference.getVersion())
                        .severity(Severity.ERROR)
                        .build());
            }
            return ambiguous.contains(reference)
                    ? Optional.of(ProfileRules.PROFILE_AMBIGUOUS
                            .at(pointer)
                            .with("profile", reference.getId())
                            .with("versions", List.of(String.valueOf(reference.getVersion())))
                            .build())
                    : Optional.empty();
        }
    }

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

    /** A version that was replaced does not come back when the one that replaced it lapses. */
    boolean isInForce(ConformanceProfile profile, LocalDate date) {
        return isEffective(profile, date) && replacement(profile, date).isEmpty();
    }

    /** Returns the version that has replaced another one by a date. */
    Optional<ConformanceProfile> replacement(ConformanceProfile profile, LocalDate date) {
        return replacements.getOrDefault(Key.of(profile), List.of()).stream()
                .filter(replacement -> replacement != profile && hasBegun(replacement, date))
                .findFirst();
    }

    private static boolean hasBegun(ConformanceProfile profile, LocalDate date) {
        return profile.getEffective()
                .map(range -> !range.getStart().isAfter(date))
                .orElse(true);
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

    /** Returns the profiles that one extends. */
    Chain chain(ConformanceProfile profile) {
        Set<ConformanceProfile> bases = new LinkedHashSet<>();
        Set<ProfileVersion> unknown = new LinkedHashSet<>();
        Set<ProfileVersion> ambiguous = new LinkedHashSet<>();
        List<String> cycle = List.of();
        Deque<Path> open = new ArrayDeque<>(List.of(new Path(profile, null)));
        while (!open.isEmpty()) {
            Path path = open.remove();
            for (ProfileVersion extended : path.profile().getExtendedProfiles()) {
                List<ConformanceProfile> found = find(extended);
                if (found.size() != 1) {
                    (found.isEmpty() ? unknown : ambiguous).add(extended);
                } else if (found.get(0).equals(profile)) {
                    cycle = cycle.isEmpty() ? new Path(profile, path).ids() : cycle;
                } else if (bases.add(found.get(0))) {
                    open.add(new Path(found.get(0), path));
                }
            }
        }
        return new Chain(List.copyOf(bases), unknown, ambiguous, cycle);
    }

    /** A profile and by which others it is extended, back to the first. */
    private record Path(
            ConformanceProfile profile, @Nullable Path before) {

        private List<String> ids() {
            Deque<String> ids = new ArrayDeque<>();
            for (Path path = this; path != null; path = path.before()) {
                ids.addFirst(path.profile().getId());
            }
            return List.copyOf(ids);
        }
    }
}
