package io.github.dutylist.conformance;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.ReferenceRules;
import io.github.dutylist.value.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The checks of a document of waivers, by itself and against the profiles whose requirements it waives. */
final class WaiverChecks {

    private final @Nullable ProfileLibrary library;
    private final List<Finding> findings = new ArrayList<>();

    private WaiverChecks(@Nullable ProfileLibrary library) {
        this.library = library;
    }

    /** Returns what is wrong with waivers; of profiles and their requirements only if there is a library of them. */
    static List<Finding> check(Waivers waivers, @Nullable ProfileLibrary library) {
        WaiverChecks checks = new WaiverChecks(library);
        Map<String, String> first = new HashMap<>();
        for (int i = 0; i < waivers.getWaivers().size(); i++) {
            Waiver waiver = waivers.getWaivers().get(i);
            String pointer = "/waivers/" + i;
            String known = first.putIfAbsent(waiver.getId(), pointer);
            if (known != null) {
                checks.findings.add(DocumentParts.duplicateId(waiver.getId(), pointer, known));
            }
            checks.checkAim(waiver, pointer);
            checks.checkDates(waiver, pointer);
            checks.checkRequirement(waiver, pointer);
        }
        return checks.findings;
    }

    private void checkAim(Waiver waiver, String pointer) {
        if (waiver.getRule().isEmpty()) {
            if (waiver.getRequirement().isEmpty()) {
                findings.add(DocumentParts.missing(pointer + "/rule", "rule", Optional.of("requirement"), Phrase.LINE));
            }
            return;
        }
        DocumentParts.checkRule(waiver.getRule().get(), pointer + "/rule").ifPresent(findings::add);
        if (!waiver.isLimited()) {
            findings.add(ProfileRules.WAIVER_UNLIMITED
                    .at(pointer + "/rule")
                    .with("rule", waiver.getRule().get())
                    .build());
        }
        if (waiver.getRequirement().isPresent()) {
            findings.add(DocumentParts.mismatch(pointer + "/requirement", "requirement", "rule"));
        }
        if (waiver.getProfile().isPresent()) {
            findings.add(DocumentParts.mismatch(pointer + "/profile", "profile", "rule"));
        }
    }

    private void checkDates(Waiver waiver, String pointer) {
        if (!waiver.isOrdered()) {
            findings.add(ProfileRules.WAIVER_REVERSED
                    .at(pointer + "/end")
                    .with("start", waiver.getStart().toString())
                    .with("end", waiver.getEnd().toString())
                    .build());
        }
    }

    private void checkRequirement(Waiver waiver, String pointer) {
        if (library == null || waiver.getRule().isPresent()) {
            return;
        }
        Optional<String> profile = waiver.getProfile();
        if (profile.isPresent() && !library.has(profile.get())) {
            findings.add(ProfileRules.PROFILE_UNKNOWN
                    .at(pointer + "/profile")
                    .with("profile", profile.get())
                    .build());
            return;
        }
        Set<String> known = new TreeSet<>(library.requirements(profile));
        waiver.getRequirement()
                .filter(requirement -> !known.contains(requirement))
                .ifPresent(requirement -> findings.add(ReferenceRules.DANGLING_REFERENCE
                        .at(pointer + "/requirement")
                        .with("id", requirement)
                        .with("expected", Phrase.REQUIREMENT)
                        .with("nearest", Nearest.of(requirement, known))
                        .build()));
    }
}
