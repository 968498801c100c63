package io.github.dutylist.conformance;

import java.util.List;

/** How a list stands to one profile, requirement by requirement. */
public final class ProfileResult {

    private final ConformanceProfile profile;
    private final ConformanceVerdict verdict;
    private final List<RequirementResult> results;
    private final List<RequirementResult> unmet;
    private final boolean assumed;

    ProfileResult(
            ConformanceProfile profile,
            ConformanceVerdict verdict,
            List<RequirementResult> results,
            List<RequirementResult> unmet,
            boolean assumed) {
        this.profile = profile;
        this.verdict = verdict;
        this.results = List.copyOf(results);
        this.unmet = List.copyOf(unmet);
        this.assumed = assumed;
    }

    /** Returns the profile. */
    public ConformanceProfile getProfile() {
        return profile;
    }

    /** Returns how the list stands to it: what its requirements that shall be met decide. */
    public ConformanceVerdict getVerdict() {
        return verdict;
    }

    /**
     * Tells whether it is only assumed that the profile is for this list, which does not say what decides it.
     *
     * <p>What is not satisfied is then undetermined.
     */
    public boolean isAssumed() {
        return assumed;
    }

    /** Returns a result for each of its requirements, then for each of those of the profiles that it extends. */
    public List<RequirementResult> getResults() {
        return results;
    }

    /**
     * Returns the results with a status.
     *
     * @param status the status
     */
    public List<RequirementResult> getResults(RequirementStatus status) {
        return results.stream().filter(result -> result.getStatus() == status).toList();
    }

    /**
     * Returns what is not known to be satisfied, also what is waived; of a requirement and those of the profiles extended
     * that it tightens, only the first where they stand alike.
     */
    public List<RequirementResult> getUnmet() {
        return unmet;
    }

    /** Returns the profile and the verdict, for a developer. */
    @Override
    public String toString() {
        return profile.getId() + " " + profile.getVersion() + " " + verdict.code();
    }
}
