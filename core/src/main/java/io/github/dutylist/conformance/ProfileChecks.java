package io.github.dutylist.conformance;

import io.github.dutylist.finding.DocumentDataRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.ReferenceRules;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.validation.FrequencyFaults;
import io.github.dutylist.value.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The checks of a profile against itself and against those that it extends. */
final class ProfileChecks {

    private static final Map<String, Phrase> TYPES = Map.of("measure", Phrase.CODE, "text", Phrase.LINE);

    private final ConformanceProfile profile;
    private final ProfileLibrary.Chain chain;
    private final List<Finding> findings = new ArrayList<>();

    private ProfileChecks(ConformanceProfile profile, ProfileLibrary.Chain chain) {
        this.profile = profile;
        this.chain = chain;
    }

    /** Returns what is wrong with a profile in itself. */
    static List<Finding> check(ConformanceProfile profile) {
        return check(profile, ProfileLibrary.Chain.NONE);
    }

    /** Returns what is wrong with a profile, also together with those that it extends. */
    static List<Finding> check(ConformanceProfile profile, ProfileLibrary library) {
        return check(profile, library.chain(profile));
    }

    private static List<Finding> check(ConformanceProfile profile, ProfileLibrary.Chain chain) {
        ProfileChecks checks = new ProfileChecks(profile, chain);
        checks.checkDates();
        checks.checkReplaced();
        checks.checkIds();
        checks.checkMembers();
        checks.findings.addAll(WordChecks.check(profile));
        checks.checkExtended();
        checks.checkTightening();
        checks.checkFeasibility();
        return checks.findings;
    }

    private void checkDates() {
        profile.getEffective()
                .filter(range -> !range.isOrdered())
                .ifPresent(range -> findings.add(DocumentDataRules.EFFECTIVE_REVERSED
                        .at("/effective")
                        .with("start", range.getStart().toString())
                        .with("end", range.getEnd().map(Object::toString).orElse(""))
                        .build()));
    }

    private void checkIds() {
        Map<String, String> first = new HashMap<>();
        for (int i = 0; i < profile.getRequirements().size(); i++) {
            String id = profile.getRequirements().get(i).getId();
            String known = first.putIfAbsent(id, pointer(i));
            if (known != null) {
                findings.add(DocumentParts.duplicateId(id, pointer(i), known));
            }
        }
    }

    private void checkMembers() {
        for (int i = 0; i < profile.getRequirements().size(); i++) {
            Requirement requirement = profile.getRequirements().get(i);
            if (requirement instanceof RequiredBasis basis && !basis.isNamed()) {
                needs(i, "documentNumber", Optional.of("title"), Phrase.DOCUMENT_NUMBER);
            } else if (requirement instanceof RequiredAccountability accountability
                    && !accountability.isSelectorMatched()) {
                member(i, "selector", accountability.getSelector().isEmpty(), accountability.getCoverage());
            } else if (requirement instanceof Forbidden prohibition && !prohibition.isStated()) {
                checkMembers(i, prohibition);
            } else if (!checkFrequencies(requirement, pointer(i))
                    && Contradictions.contradictsItself(new Asked(profile, requirement))) {
                findings.add(infeasible(pointer(i), requirement).build());
            }
        }
    }

    /** Reports what is wrong with single frequencies, and tells whether something is. */
    private boolean checkFrequencies(Requirement requirement, String pointer) {
        List<FrequencyRequirement> frequencies = frequencies(requirement);
        boolean faulty = false;
        for (int i = 0; i < frequencies.size(); i++) {
            faulty |= findings.addAll(FrequencyFaults.of(frequencies.get(i), pointer + "/frequencies/" + i));
        }
        return faulty;
    }

    private static List<FrequencyRequirement> frequencies(Requirement requirement) {
        if (requirement instanceof MinimumFrequency minimum) {
            return minimum.getFrequencies();
        }
        return requirement instanceof RequiredAssessment assessment ? assessment.getFrequencies() : List.of();
    }

    private void checkMembers(int index, Forbidden prohibition) {
        ForbiddenContent what = prohibition.getWhat();
        if (prohibition.getMeasure().isPresent() != (what == ForbiddenContent.MEASURE)) {
            member(index, "measure", prohibition.getMeasure().isEmpty(), what);
        }
        if (prohibition.getText().isPresent() != (what == ForbiddenContent.TEXT)) {
            member(index, "text", prohibition.getText().isEmpty(), what);
        }
        boolean needless = what == ForbiddenContent.MEASURE || what == ForbiddenContent.PERSON_NAMES;
        if (prohibition.getSelector().isPresent() ? needless : what == ForbiddenContent.CLAUSE) {
            member(index, "selector", prohibition.getSelector().isEmpty(), what);
        }
    }

    /** Reports a member that is missing, or that does not belong there. */
    private void member(int index, String member, boolean missing, Code kind) {
        if (missing) {
            needs(index, member, Optional.empty(), TYPES.getOrDefault(member, Phrase.OBJECT));
        } else {
            findings.add(DocumentParts.mismatch(pointer(index) + "/" + member, member, kind.code()));
        }
    }

    private void needs(int index, String member, Optional<String> alternative, Phrase type) {
        findings.add(DocumentParts.missing(pointer(index) + "/" + member, member, alternative, type));
    }

    private void checkExtended() {
        for (int i = 0; i < profile.getExtendedProfiles().size(); i++) {
            chain.problem(profile.getExtendedProfiles().get(i), "/extends/" + i).ifPresent(findings::add);
        }
        if (!chain.cycle().isEmpty()) {
            findings.add(ReferenceRules.REFERENCE_CYCLE
                    .at("/extends")
                    .with("member", "extends")
                    .with("cycle", chain.cycle())
                    .build());
        }
    }

    private void checkReplaced() {
        profile.getReplaces()
                .filter(replaced ->
                        replaced.getId().equals(profile.getId()) && replaced.getVersion() >= profile.getVersion())
                .ifPresent(replaced -> findings.add(DocumentDataRules.VERSION_NOT_INCREASED
                        .at("/version")
                        .with("version", profile.getVersion())
                        .with("replaced", replaced.getVersion())
                        .build()));
    }

    private void checkTightening() {
        for (ConformanceProfile base : chain.bases()) {
            Map<String, Requirement> inherited = new HashMap<>();
            base.getRequirements().forEach(requirement -> inherited.putIfAbsent(requirement.getId(), requirement));
            for (int i = 0; i < profile.getRequirements().size(); i++) {
                Requirement requirement = profile.getRequirements().get(i);
                Requirement other = inherited.get(requirement.getId());
                if (other != null && !Tightening.isAtLeastAsStrict(requirement, other)) {
                    findings.add(loosens(base, pointer(i))
                            .with("requirement", requirement.getId())
                            .build());
                }
            }
            checkSeverities(base);
            checkResolution(base);
        }
    }

    /** What a word means may only demand more than it does in a profile that is extended. */
    private void checkResolution(ConformanceProfile base) {
        if (profile.getResolution().isPresent() && base.getResolution().isPresent()) {
            Tightening.loosened(
                            profile.getResolution().get(), base.getResolution().get())
                    .forEach((word, pointer) -> findings.add(
                            loosens(base, pointer).with("word", word).build()));
        }
    }

    private void checkSeverities(ConformanceProfile base) {
        for (int i = 0; i < profile.getRuleSeverities().size(); i++) {
            RuleSeverity own = profile.getRuleSeverities().get(i);
            boolean lower = base.getRuleSeverities().stream()
                    .anyMatch(other -> other.getRule().equals(own.getRule())
                            && own.getSeverity().compareTo(other.getSeverity()) > 0);
            if (lower) {
                findings.add(loosens(base, "/ruleSeverities/" + i)
                        .with("rule", own.getRule())
                        .build());
            }
        }
    }

    private static Finding.Builder loosens(ConformanceProfile base, String pointer) {
        return ProfileRules.PROFILE_LOOSENS
                .at(pointer)
                .with("base", base.getId())
                .with("version", base.getVersion());
    }

    private void checkFeasibility() {
        List<Asked> others = new ArrayList<>();
        for (ConformanceProfile base : chain.bases()) {
            Asked.of(base).forEach(asked -> checkAgainst(others, asked, "/extends"));
            Asked.of(base).forEach(others::add);
        }
        for (int i = 0; i < profile.getRequirements().size(); i++) {
            Asked asked = new Asked(profile, profile.getRequirements().get(i));
            checkAgainst(others, asked, pointer(i));
            others.add(asked);
        }
    }

    /** Reports the first of some requirements that no list can meet which meets another one; names profiles that are not this one. */
    private void checkAgainst(List<Asked> others, Asked asked, String pointer) {
        others.stream()
                .filter(other -> Contradictions.contradict(asked, other))
                .findFirst()
                .ifPresent(other -> findings.add(infeasible(pointer, asked.requirement())
                        .with("profile", idUnlessThis(asked.profile()))
                        .with("other", other.requirement().getId())
                        .with("otherProfile", idUnlessThis(other.profile()))
                        .build()));
    }

    private Optional<String> idUnlessThis(ConformanceProfile other) {
        return Optional.of(other.getId()).filter(id -> !other.equals(profile));
    }

    private static Finding.Builder infeasible(String pointer, Requirement requirement) {
        return ProfileRules.PROFILE_INFEASIBLE.at(pointer).with("requirement", requirement.getId());
    }

    private static String pointer(int index) {
        return "/requirements/" + index;
    }
}
