package io.github.dutylist.examples.cli.conformance;

import io.github.dutylist.conformance.ConformanceChecker;
import io.github.dutylist.conformance.ConformanceProfile;
import io.github.dutylist.conformance.Requirement;
import io.github.dutylist.conformance.Waiver;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The profiles that lists are judged by, and the waivers from them.
 *
 * @param checker judges the lists
 * @param date the date of the check
 * @param profiles the profiles supplied, some of which may not be in force
 * @param waivers the waivers of all documents
 */
record ProfileSet(ConformanceChecker checker, LocalDate date, List<ConformanceProfile> profiles, List<Waiver> waivers) {

    /** Returns a line for each profile: its title, its version, and when it is in force. */
    List<String> describe(Words words) {
        return profiles.stream().map(profile -> describe(profile, words)).toList();
    }

    /** Returns the identifiers that requirements of several profiles have. */
    Set<String> sharedRequirements() {
        Map<String, String> owners = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (ConformanceProfile profile : profiles) {
            for (Requirement requirement : profile.getRequirements()) {
                String owner = owners.putIfAbsent(requirement.getId(), profile.getId());
                if (owner != null && !owner.equals(profile.getId())) {
                    shared.add(requirement.getId());
                }
            }
        }
        return shared;
    }

    private String describe(ConformanceProfile profile, Words words) {
        String title = words.pick(
                "《" + profile.getTitle() + "》第 " + profile.getVersion() + " 版（" + profile.getId() + "）",
                "“" + profile.getTitle() + "” version " + profile.getVersion() + " (" + profile.getId() + ")");
        String effective = profile.getEffective()
                .map(range -> words.pick("，", ", ") + describe(range, words))
                .orElse("");
        String use = checker.getDemanded().contains(profile)
                ? words.pick("；检查日期 " + date, "; checked for " + date)
                : words.pick(
                        "；另有版本施行，只用于指明这一版的清单", "; another version is in force, so for lists that name this one only");
        return Visible.text(title) + effective + use;
    }

    private String describe(DateRange range, Words words) {
        String start = words.pick("自 " + range.getStart() + " 起", "in force from " + range.getStart());
        String end = range.getEnd()
                .map(last -> words.pick("至 " + last + " ", " to " + last))
                .orElse("");
        String now = range.contains(date) ? "" : words.pick("，当日未施行", ", so not on that day");
        return start + end + words.pick("施行", "") + now;
    }
}
