package io.github.dutylist.conformance;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.model.IncorporationTarget;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges requirements that duties satisfy. */
final class DutyJudge {

    private final ListFacts facts;

    DutyJudge(ListFacts facts) {
        this.facts = facts;
    }

    Judgement judge(RequiredTopic requirement) {
        List<Duty> duties = facts.duties().stream()
                .filter(duty -> duty.placed().strength() == Strength.SHALL
                        && duty.placed().topics().contains(requirement.getTopic()))
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
            satisfying.addAll(duties);
        }
        if (satisfying.isEmpty()) {
            return Judgement.unsatisfied(Phrase.NOT_FOUND, Candidates.SECTIONS)
                    .near(duties.isEmpty() ? null : duties.get(0).part())
                    .missing(Missing.codes(List.of(requirement.getTopic())));
        }
        return missing.isEmpty()
                ? Judgement.satisfied(Candidates.parts(satisfying))
                : Judgement.unsatisfied(Phrase.INCOMPLETE, Candidates.SECTIONS).missing(Missing.codes(missing));
    }

    Judgement judge(RequiredRecipient requirement) {
        Judgement judgement = new Candidates(facts, requirement.getSelector())
                .best(
                        duty -> duty.clause().getRecipients().stream().anyMatch(recipient -> is(recipient, requirement))
                                ? Sufficiency.ENOUGH
                                : Sufficiency.SHORT,
                        duty -> !duty.clause().getRecipients().isEmpty(),
                        Candidates.Demand.ALIKE);
        return judgement.status() == RequirementStatus.NOT_SATISFIED
                ? judgement.missing(wanted(requirement))
                : judgement;
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
        Judgement unmet = candidates.duties().isEmpty()
                ? candidates.none()
                : Judgement.unsatisfied(found.isEmpty() ? Phrase.NOT_FOUND : Phrase.INCOMPLETE, Candidates.SECTIONS)
                        .near(candidates.closest(satisfying::contains, Candidates.Demand.ALIKE));
        return unmet.missing(Missing.codes(missing));
    }

    private static List<IncorporationTarget> targets(Duty duty, RequiredIncorporation requirement) {
        return duty.clause().getIncorporations().stream()
                .map(incorporation -> incorporation.getTarget())
                .filter(requirement.getTargets()::contains)
                .toList();
    }
}
