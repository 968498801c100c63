package io.github.dutylist.conformance;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.model.ProfileReference;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The profiles by which one list is to be judged, and what is to be said of those that cannot be found. */
final class ChosenProfiles {

    private final ProfileLibrary library;
    private final LocalDate date;
    private final IdentityHashMap<ConformanceProfile, Boolean> seen = new IdentityHashMap<>();
    private final List<ConformanceProfile> profiles = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean incomplete;

    ChosenProfiles(ProfileLibrary library, LocalDate date) {
        this.library = library;
        this.date = date;
    }

    void demand(Collection<ProfileReference> references) {
        references.forEach(reference -> choose(reference, "", Severity.ERROR));
    }

    void claim(List<ProfileReference> references) {
        for (int i = 0; i < references.size(); i++) {
            choose(references.get(i), "/conformsTo/" + i, Severity.WARNING);
        }
    }

    private void choose(ProfileReference reference, String pointer, Severity severity) {
        List<ConformanceProfile> found = library.find(reference, date);
        if (found.size() == 1) {
            choose(found.get(0), pointer, severity);
            return;
        }
        if (found.isEmpty() && severity == Severity.WARNING && isChosen(reference)) {
            return;
        }
        incomplete |= severity == Severity.ERROR || !found.isEmpty();
        findings.add(found.isEmpty() ? unknown(reference, pointer, severity) : ambiguous(reference, pointer, found));
    }

    private void choose(ConformanceProfile profile, String pointer, Severity severity) {
        if (seen.putIfAbsent(profile, true) == null) {
            profiles.add(profile);
            if (!library.isInForce(profile, date)) {
                findings.add(notInForce(profile, pointer, severity));
            }
        }
    }

    private Finding notInForce(ConformanceProfile profile, String pointer, Severity severity) {
        Optional<DateRange> range = profile.getEffective().filter(dates -> !dates.contains(date));
        Finding.Builder finding = ProfileRules.PROFILE_NOT_IN_FORCE
                .at(pointer)
                .with("profile", profile.getId())
                .with("version", profile.getVersion())
                .with("date", date.toString())
                .with("start", range.map(DateRange::getStart).map(LocalDate::toString))
                .with("end", range.flatMap(DateRange::getEnd).map(LocalDate::toString))
                .severity(severity == Severity.ERROR ? Severity.INFO : severity);
        library.replacement(profile, date).ifPresent(next -> finding.with("replacedBy", next.getVersion()));
        return finding.build();
    }

    /** Tells whether a version of what a list claims was demanded, though it is not the one in force. */
    private boolean isChosen(ProfileReference claimed) {
        return claimed.getVersion().isEmpty()
                && profiles.stream().anyMatch(profile -> profile.getId().equals(claimed.getId()));
    }

    private Finding unknown(ProfileReference reference, String pointer, Severity severity) {
        Finding.Builder finding = ProfileRules.PROFILE_UNKNOWN
                .at(pointer)
                .with("profile", reference.getId())
                .severity(severity);
        reference
                .getVersion()
                .ifPresentOrElse(
                        version -> finding.with("version", version), () -> finding.with("date", date.toString()));
        return finding.build();
    }

    private Finding ambiguous(ProfileReference reference, String pointer, List<ConformanceProfile> found) {
        Finding.Builder finding = ProfileRules.PROFILE_AMBIGUOUS
                .at(pointer)
                .with("profile", reference.getId())
                .with(
                        "versions",
                        found.stream()
                                .map(profile -> String.valueOf(profile.getVersion()))
                                .distinct()
                                .toList());
        return reference.getVersion().isPresent()
                ? finding.build()
                : finding.with("date", date.toString()).build();
    }

    List<ConformanceProfile> profiles() {
        return profiles;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Tells whether one that was asked for could not be used. */
    boolean isIncomplete() {
        return incomplete;
    }
}
