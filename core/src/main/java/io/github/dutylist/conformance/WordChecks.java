package io.github.dutylist.conformance;

import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.validation.FrequencyFaults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The checks of what a profile looks for in texts, of what words mean in it, and of the rules that it switches. */
final class WordChecks {

    private final ConformanceProfile profile;
    private final List<Finding> findings = new ArrayList<>();

    private WordChecks(ConformanceProfile profile) {
        this.profile = profile;
    }

    static List<Finding> check(ConformanceProfile profile) {
        WordChecks checks = new WordChecks(profile);
        checks.checkExtent(profile.getAppliesTo(), "/appliesTo");
        for (int i = 0; i < profile.getRequirements().size(); i++) {
            checks.checkRequirement(profile.getRequirements().get(i), "/requirements/" + i);
        }
        checks.checkRules();
        checks.checkResolution();
        return checks.findings;
    }

    private void checkExtent(Optional<AppliesTo> extent, String pointer) {
        extent.flatMap(AppliesTo::getUnder).ifPresent(under -> checkWords(under, pointer + "/under"));
    }

    private void checkRequirement(Requirement requirement, String pointer) {
        checkExtent(requirement.getAppliesWhen(), pointer + "/appliesWhen");
        List<String> words =
                selector(requirement).map(Selector::getTextContains).orElse(List.of());
        for (int i = 0; i < words.size(); i++) {
            checkWords(words.get(i), pointer + "/selector/textContains/" + i);
        }
        if (requirement instanceof Forbidden prohibition) {
            prohibition.getText().ifPresent(text -> checkWords(text, pointer + "/text"));
        }
        if (requirement instanceof RequiredBasis basis) {
            basis.getTitle().ifPresent(title -> checkWords(title, pointer + "/title"));
        }
    }

    /** A text without anything but punctuation is found everywhere or nowhere. */
    private void checkWords(String text, String pointer) {
        DocumentParts.checkWords(text, pointer).ifPresent(findings::add);
    }

    private static Optional<Selector> selector(Requirement requirement) {
        if (requirement instanceof MinimumFrequency frequency) {
            return Optional.of(frequency.getSelector());
        }
        if (requirement instanceof MaximumDeadline deadline) {
            return Optional.of(deadline.getSelector());
        }
        if (requirement instanceof RequiredRecipient recipient) {
            return Optional.of(recipient.getSelector());
        }
        if (requirement instanceof RequiredIncorporation incorporation) {
            return incorporation.getSelector();
        }
        if (requirement instanceof RequiredAccountability accountability) {
            return accountability.getSelector();
        }
        return requirement instanceof Forbidden prohibition ? prohibition.getSelector() : Optional.empty();
    }

    /** A rule that is switched twice is an error where the severities differ. */
    private void checkRules() {
        Map<String, Integer> first = new HashMap<>();
        List<RuleSeverity> switched = profile.getRuleSeverities();
        for (int i = 0; i < switched.size(); i++) {
            String code = switched.get(i).getRule();
            String pointer = "/ruleSeverities/" + i + "/rule";
            DocumentParts.checkRule(code, pointer).ifPresent(findings::add);
            if (DocumentParts.silencesProfiles(switched.get(i))) {
                findings.add(DocumentParts.mismatch("/ruleSeverities/" + i + "/severity", "severity", code));
            }
            Integer known = first.putIfAbsent(code, i);
            if (known != null) {
                boolean same =
                        switched.get(known).getSeverity() == switched.get(i).getSeverity();
                findings.add(DocumentRules.REPEATED_ENTRY
                        .at(pointer)
                        .with("value", code)
                        .with("first", "/ruleSeverities/" + known + "/rule")
                        .severity(same ? Severity.WARNING : Severity.ERROR)
                        .build());
            }
        }
    }

    private void checkResolution() {
        profile.getResolution()
                .ifPresent(resolution -> resolution.getTerms().forEach((term, meaning) -> {
                    String pointer = "/resolution/terms/" + term.code();
                    findings.addAll(FrequencyFaults.of(meaning, pointer));
                    if (meaning instanceof Unquantified word) {
                        findings.add(ProfileRules.UNRESOLVED_WORD
                                .at(pointer)
                                .with("word", term.code())
                                .with("meaning", word.getTerm().code())
                                .build());
                    }
                }));
    }
}
