package io.github.dutylist.conformance;

import io.github.dutylist.conformance.Conflicts.Conflict;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A profile with all that it inherits, ready to judge any number of lists. */
final class AssembledProfile {

    private final ConformanceProfile profile;
    private final List<ConformanceProfile> sources = new ArrayList<>();
    private final IdentityHashMap<ConformanceProfile, List<ConformanceProfile>> bases = new IdentityHashMap<>();
    private final ProfileLibrary.Chain chain;
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> problems = new ArrayList<>();
    private final boolean sound;
    private final Set<Requirement> contradictory = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Assembles a profile.
     *
     * @param profile the profile
     * @param library those that it may extend
     * @param errors the errors that each of them has itself
     */
    AssembledProfile(
            ConformanceProfile profile,
            ProfileLibrary library,
            IdentityHashMap<ConformanceProfile, List<Finding>> errors) {
        this.profile = profile;
        this.chain = library.chain(profile);
        sources.add(profile);
        sources.addAll(chain.bases());
        sources.forEach(source -> bases.put(source, library.chain(source).bases()));
        findContradictions();
        addMissing();
        sources.forEach(source -> addUnsound(source, errors.getOrDefault(source, List.of())));
        this.sound = problems.isEmpty();
    }

    /** Adds that profiles that it extends were not supplied, or not in one form. */
    private void addMissing() {
        Stream.concat(chain.unknown().stream(), chain.ambiguous().stream())
                .flatMap(reference -> chain.problem(reference, "").stream())
                .forEach(problems::add);
    }

    private void addUnsound(ConformanceProfile source, List<Finding> found) {
        errors.addAll(found);
        List<String> rules = found.stream()
                .map(Finding::getRule)
                .filter(rule ->
                        !rule.equals(ProfileRules.PROFILE_UNKNOWN) && !rule.equals(ProfileRules.PROFILE_AMBIGUOUS))
                .map(Rule::getCode)
                .distinct()
                .toList();
        if (!rules.isEmpty()) {
            problems.add(ProfileRules.PROFILE_UNSOUND
                    .at("")
                    .with("profile", source.getId())
                    .with("version", source.getVersion())
                    .with("rules", rules)
                    .build());
        }
    }

    private void findContradictions() {
        List<Asked> all = sources.stream().flatMap(Asked::of).toList();
        for (int i = 0; i < all.size(); i++) {
            if (Contradictions.contradictsItself(all.get(i))) {
                contradictory.add(all.get(i).requirement());
            }
            for (int j = 0; j < i; j++) {
                if (Contradictions.contradict(all.get(i), all.get(j))) {
                    contradictory.add(all.get(i).requirement());
                    contradictory.add(all.get(j).requirement());
                }
            }
        }
    }

    ConformanceProfile profile() {
        return profile;
    }

    /** Returns the profile and those that it extends, nearest first. */
    List<ConformanceProfile> sources() {
        return sources;
    }

    /** Returns the errors of the profile and of those that it extends, with pointers into them. */
    List<Finding> errors() {
        return errors;
    }

    /** Returns that profiles that it extends were not supplied, or that it or one of them has errors. */
    List<Finding> problems() {
        return problems;
    }

    /** Returns the severities that rules have, the strictest of its own and those inherited. */
    Map<String, SeverityChoice> severities() {
        Map<String, SeverityChoice> severities = new HashMap<>();
        for (ConformanceProfile source : sources) {
            for (RuleSeverity given : source.getRuleSeverities()) {
                if (!DocumentParts.silencesProfiles(given)) {
                    severities.merge(given.getRule(), given.getSeverity(), Severities::stricter);
                }
            }
        }
        return severities;
    }

    /** Tells whether it is not certainly for others than a list. */
    boolean mayApply(ListFacts facts) {
        return Applicability.of(profile.getAppliesTo(), facts.index()) != Applicability.NO;
    }

    /**
     * Judges a list.
     *
     * @param facts the list
     * @param waivers the waivers for it
     * @param conflicts the requirements that other profiles exclude by which the list is judged as well
     */
    ProfileResult judge(ListFacts facts, WaiverBook waivers, List<Conflict> conflicts) {
        Applicability applicability = Applicability.of(profile.getAppliesTo(), facts.index());
        if (applicability == Applicability.NO) {
            return new ProfileResult(profile, ConformanceVerdict.NOT_APPLICABLE, List.of(), List.of(), false);
        }
        List<RequirementResult> results = new ArrayList<>();
        for (ConformanceProfile source : sources) {
            Judge judge = new Judge(facts, Meaning.of(source.getResolution(), facts.index()));
            Applicability ofSource = source.equals(profile)
                    ? applicability
                    : applicability.and(Applicability.of(source.getAppliesTo(), facts.index()));
            for (Requirement requirement : source.getRequirements()) {
                Judgement judgement = judge.judge(requirement, ofSource);
                boolean excluded = contradictory.contains(requirement)
                        || conflicts.stream().anyMatch(conflict -> conflict.concerns(requirement));
                Judgement fair = excluded ? judgement.unlessSatisfied(Phrase.CONTRADICTORY) : judgement;
                results.add(new RequirementResult(source, requirement, fair).waivedBy(waivers));
            }
        }
        return new ProfileResult(
                profile,
                verdict(results, sound && conflicts.isEmpty() && facts.isWhole()),
                results,
                unmet(results),
                applicability == Applicability.UNKNOWN);
    }

    /** Returns what is not known to be satisfied; of a requirement and those that it tightens, one if they stand alike. */
    private List<RequirementResult> unmet(List<RequirementResult> results) {
        Map<List<Object>, List<ConformanceProfile>> told = new HashMap<>();
        List<RequirementResult> unmet = new ArrayList<>();
        for (RequirementResult result : results) {
            if (result.isUnmet()) {
                Requirement requirement = result.getRequirement();
                List<ConformanceProfile> by = told.computeIfAbsent(
                        List.of(
                                requirement.getId(),
                                requirement.kind(),
                                result.getStatus(),
                                result.getWaiver().isPresent()),
                        none -> new ArrayList<>());
                if (by.stream().noneMatch(other -> isExtended(other, result.getProfile()))) {
                    unmet.add(result);
                }
                by.add(result.getProfile());
            }
        }
        return unmet;
    }

    private boolean isExtended(ConformanceProfile extending, ConformanceProfile base) {
        return bases.getOrDefault(extending, List.of()).stream().anyMatch(extended -> extended == base);
    }

    private static ConformanceVerdict verdict(List<RequirementResult> results, boolean fair) {
        ConformanceVerdict verdict = fair ? ConformanceVerdict.MEETS : ConformanceVerdict.CONDITIONALLY;
        for (RequirementResult result : results) {
            if (result.getRequirement().getConformance() == ConformanceLevel.SHALL
                    && result.getWaiver().isEmpty()) {
                if (result.getStatus() == RequirementStatus.NOT_SATISFIED) {
                    return ConformanceVerdict.DOES_NOT_MEET;
                }
                if (result.getStatus() == RequirementStatus.UNDETERMINED) {
                    verdict = ConformanceVerdict.CONDITIONALLY;
                }
            }
        }
        return verdict;
    }
}
