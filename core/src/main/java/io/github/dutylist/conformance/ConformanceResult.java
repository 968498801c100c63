package io.github.dutylist.conformance;

import io.github.dutylist.finding.Report;
import java.util.List;

/** How a list stands to all profiles that it was judged by. */
public final class ConformanceResult {

    private final ConformanceVerdict verdict;
    private final List<ProfileResult> profiles;
    private final Report report;

    ConformanceResult(ConformanceVerdict verdict, List<ProfileResult> profiles, Report report) {
        this.verdict = verdict;
        this.profiles = List.copyOf(profiles);
        this.report = report;
    }

    /**
     * Returns how the list stands to all profiles together: the worst of their verdicts; if one that was asked for could
     * not be used, it meets them conditionally at best; if none applies, that.
     */
    public ConformanceVerdict getVerdict() {
        return verdict;
    }

    /** Returns a result for each profile, those demanded first, then those that only the list claims. */
    public List<ProfileResult> getProfiles() {
        return profiles;
    }

    /** Returns the findings about what is not met, with the profiles and their versions and dates as rule sets. */
    public Report getReport() {
        return report;
    }

    /** Returns the verdict and the profiles, for a developer. */
    @Override
    public String toString() {
        return verdict.code() + " " + profiles;
    }
}
