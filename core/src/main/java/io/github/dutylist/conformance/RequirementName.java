package io.github.dutylist.conformance;

import java.util.Comparator;

/**
 * What a requirement is known by, from version to version of its profile.
 *
 * @param profile the identifier of the profile that states it
 * @param requirement its identifier in that profile
 */
public record RequirementName(String profile, String requirement) implements Comparable<RequirementName> {

    private static final Comparator<RequirementName> ORDER =
            Comparator.comparing(RequirementName::requirement).thenComparing(RequirementName::profile);

    /** Compares by the identifiers of the requirements, then of the profiles. */
    @Override
    public int compareTo(RequirementName other) {
        return ORDER.compare(this, other);
    }
}
