package io.github.dutylist.conformance;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.Incorporation;
import io.github.dutylist.model.IncorporationTarget;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges requirements that duties satisfy. */
final class DutyJudge {

    private final ListFacts facts;

    DutyJudge(ListFacts facts) {
        this.facts = facts;
    }

    Judgement judge(RequiredTopic requirement) {
        List<Duty> about = facts.duties().stream()
                .filter(duty -> duty.placed().topics().contains(requirement.getTopic()))
                .toList();
        List<Duty> duties = about.stream()
                .filter(duty -> duty.placed().strength() == Strength.SHALL)
                .toList();
        List<Duty> satisfying = new ArrayList<>();
        List<Responsibility> missing = new ArrayList<>();
        for (Responsibility responsibility : requirement.getResponsibilities()) {
            List<Duty> borne = duties.stream()
                    .filter(duty -> duty.responsibilities().contains(responsibility))
                    .toList();
            satisfying.addAll(borne);
            if (borne.isEmpty()) {
                missing.add(responsibility);
            }
        }
        if (requirement.getResponsibilities().isEmpty()) {
            duties.stream().filter(duty -> !duty.responsibilities().isEmpty()).forEach(satisfying::add);
        }
        if (!satisfying.isEmpty() && missing.isEmpty()) {
            return Judgement.satisfied(Candidates.parts(satisfying));
        }
        ListPart nearest = Stream.concat(duties.stream(), about.stream())
                .findFirst()
                .map(Duty::part)
                .orElse(null);
        return satisfying.isEmpty()
                ? Judgement.unsatisfied(Phrase.NOT_FOUND, Candidates.SECTIONS)
                        .near(nearest)
                        .missing(Missing.codes(List.of(requirement.getTopic())).and(Missing.codes(missing)))
                : Judgement.unsatisfied(Phrase.INCOMPLETE, Candidates.SECTIONS)
                        .near(nearest)
                        .missing(Missing.codes(missing));
    }

    Judgement judge(RequiredRecipient requirement) {
        Candidates candidates = new Candidates(facts, requirement.getSelector());
        Judgement judgement = candidates.best(
                duty -> sufficiency(duty, requirement),
                duty -> isAddressed(duty, requirement)
                        || !duty.clause().getRecipients().isEmpty(),
                (duty, other) -> isAddressed(duty, requirement) && !isAddressed(other, requirement));
        if (judgement.status() == RequirementStatus.UNDETERMINED) {
            return Judgement.undetermined(Phrase.SAID_AROUND, Candidates.SECTIONS)
                    .near(judgement.nearest());
        }
        if (judgement.status() == RequirementStatus.SATISFIED
                || candidates.duties().isEmpty()) {
            return judgement;
        }
        boolean otherwise = candidates.duties().stream().anyMatch(duty -> isAddressed(duty, requirement));
        return Judgement.unsatisfied(otherwise ? Phrase.INCOMPLETE : Phrase.NOT_FOUND, Candidates.SECTIONS)
                .near(judgement.nearest())
                .missing(wanted(requirement));
    }

    private static Sufficiency sufficiency(Duty duty, RequiredRecipient requirement) {
        if (has(duty.clause(), requirement)) {
            return Sufficiency.ENOUGH;
        }
        return duty.around().stream().anyMatch(clause -> has(clause, requirement))
                ? Sufficiency.OPEN
                : Sufficiency.SHORT;
    }

    private static boolean has(DutyClause clause, RequiredRecipient requirement) {
        return clause.getRecipients().stream().anyMatch(recipient -> is(recipient, requirement));
    }

    /** Tells whether a duty has a recipient who stands so to the organisation, in whatever way. */
    private static boolean isAddressed(Duty duty, RequiredRecipient requirement) {
        return duty.clause().getRecipients().stream()
                .anyMatch(recipient -> recipient.getRelation() == requirement.getRelation());
    }

    private static boolean is(Recipient recipient, RequiredRecipient requirement) {
        return recipient.getRelation() == requirement.getRelation()
                && requirement
                        .getMode()
                        .map(mode -> mode == recipient.getMode())
                        .orElse(true);
    }

    private static Missing wanted(RequiredRecipient requirement) {
        Missing relation = Missing.codes(List.of(requirement.getRelation()));
        return requirement
                .getMode()
                .map(mode -> relation.and(Missing.codes(List.of(mode))))
                .orElse(relation);
    }

    Judgement judge(RequiredIncorporation requirement) {
        Candidates candidates = new Candidates(
                facts,
                requirement.getSelector().orElseGet(() -> Selector.builder().build()));
        List<Duty> satisfying = candidates.duties().stream()
                .filter(duty -> !targets(duty, requirement).isEmpty())
                .toList();
        Set<IncorporationTarget> found = satisfying.stream()
                .flatMap(duty -> targets(duty, requirement).stream())
                .collect(Collectors.toSet());
        List<IncorporationTarget> missing = requirement.getTargets().stream()
                .filter(target -> !found.contains(target))
                .toList();
        if (missing.isEmpty()) {
            return Judgement.satisfied(Candidates.parts(satisfying));
        }
        List<Duty> ledUpTo = candidates.ledUpTo();
        boolean around = missing.stream()
                .allMatch(target -> ledUpTo.stream()
                        .anyMatch(duty -> targets(duty, requirement).contains(target)));
        if (around) {
            return Judgement.undetermined(Phrase.SAID_AROUND, Candidates.SECTIONS)
                    .near(ledUpTo.get(0).part());
        }
        Judgement unmet = candidates.duties().isEmpty()
                ? candidates.none()
                : Judgement.unsatisfied(found.isEmpty() ? Phrase.NOT_FOUND : Phrase.INCOMPLETE, Candidates.SECTIONS)
                        .near(candidates.closest(satisfying::contains, Candidates.Demand.ALIKE));
        return unmet.reason() == Phrase.UNFIT ? unmet : unmet.missing(Missing.codes(missing));
    }

    /** What leads up to items (将下列工作纳入年度计划：) is said of each of them. */
    private static List<IncorporationTarget> targets(Duty duty, RequiredIncorporation requirement) {
        List<IncorporationTarget> targets = new ArrayList<>();
        addTargets(duty.clause(), requirement, targets);
        duty.around().forEach(clause -> addTargets(clause, requirement, targets));
        return targets;
    }

    private static void addTargets(
            DutyClause clause, RequiredIncorporation requirement, List<IncorporationTarget> targets) {
        for (Incorporation incorporation : clause.getIncorporations()) {
            if (requirement.getTargets().contains(incorporation.getTarget())) {
                targets.add(incorporation.getTarget());
            }
        }
    }
}
