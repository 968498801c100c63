package io.github.dutylist.conformance;

import io.github.dutylist.finding.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a list stands to all profiles that it was judged by. */
public final class ConformanceResult {

    private final ConformanceVerdict verdict;
    private final List<ProfileResult> profiles;
    private final Report listReport;
    private final Report report;

    ConformanceResult(ConformanceVerdict verdict, List<ProfileResult> profiles, Report listReport, Report report) {
        this.verdict = verdict;
        this.profiles = List.copyOf(profiles);
        this.listReport = listReport;
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

    /** Returns what is not known to be satisfied of any profile, also what is waived, each requirement once. */
    public List<RequirementResult> getUnmet() {
        Map<List<Object>, RequirementResult> unmet = new LinkedHashMap<>();
        for (ProfileResult result : profiles) {
            for (RequirementResult one : result.getUnmet()) {
                unmet.putIfAbsent(
                        List.of(
                                one.getProfile().getId(),
                                one.getProfile().getVersion(),
                                one.getRequirement().getId(),
                                one.getStatus()),
                        one);
            }
        }
        return List.copyOf(unmet.values());
    }

    /**
     * Returns what is wrong with the list in itself, with the severities that the profiles give to the rules, and marked
     * where it is waived; without what the profiles ask.
     */
    public Report getListReport() {
        return listReport;
    }

    /**
     * Returns all findings: those about the list in itself, about what is not met, and about profiles and waivers; with
     * the profiles and their versions and dates as rule sets.
     */
    public Report getReport() {
        return report;
    }

    /** Returns the verdict and the profiles, for a developer. */
    @Override
    public String toString() {
        return verdict.code() + " " + profiles;
    }
}
