package io.github.dutylist.conformance;

import io.github.dutylist.finding.DocumentDataRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.ReferenceRules;
import io.github.dutylist.finding.Severity;
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
        return check(profile, new ProfileLibrary.Chain(List.of(), List.of(), false));
    }

    /** Returns what is wrong with a profile, also together with those that it extends. */
    static List<Finding> check(ConformanceProfile profile, ProfileLibrary library) {
        return check(profile, library.chain(profile));
    }

    private static List<Finding> check(ConformanceProfile profile, ProfileLibrary.Chain chain) {
        ProfileChecks checks = new ProfileChecks(profile, chain);
        checks.checkDates();
        checks.checkIds();
        checks.checkMembers();
        checks.checkRules();
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
            } else if (Contradictions.contradictsItself(requirement)) {
                infeasible(i, Optional.empty());
            }
        }
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

    private void checkRules() {
        for (int i = 0; i < profile.getRuleSeverities().size(); i++) {
            String code = profile.getRuleSeverities().get(i).getRule();
            DocumentParts.checkRule(code, "/ruleSeverities/" + i + "/rule").ifPresent(findings::add);
        }
    }

    private void checkExtended() {
        for (int i = 0; i < profile.getExtendedProfiles().size(); i++) {
            ProfileVersion extended = profile.getExtendedProfiles().get(i);
            if (chain.unknown().contains(extended)) {
                findings.add(ProfileRules.PROFILE_UNKNOWN
                        .at("/extends/" + i)
                        .with("profile", extended.getId())
                        .with("version", extended.getVersion())
                        .severity(Severity.ERROR)
                        .build());
            }
        }
        if (chain.circular()) {
            findings.add(ReferenceRules.REFERENCE_CYCLE
                    .at("/extends")
                    .with("member", "extends")
                    .with("cycle", List.of(profile.getId(), profile.getId()))
                    .build());
        }
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
        for (int i = 0; i < profile.getRequirements().size(); i++) {
            Requirement requirement = profile.getRequirements().get(i);
            for (Requirement other : before(i)) {
                if (Contradictions.contradict(requirement, other)) {
                    infeasible(i, Optional.of(other.getId()));
                    break;
                }
            }
        }
    }

    private List<Requirement> before(int index) {
        List<Requirement> others = new ArrayList<>(profile.getRequirements().subList(0, index));
        chain.bases().forEach(base -> others.addAll(base.getRequirements()));
        return others;
    }

    private void infeasible(int index, Optional<String> other) {
        findings.add(ProfileRules.PROFILE_INFEASIBLE
                .at(pointer(index))
                .with("requirement", profile.getRequirements().get(index).getId())
                .with("other", other)
                .build());
    }

    private static String pointer(int index) {
        return "/requirements/" + index;
    }
}
