package io.github.dutylist.conformance;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.model.IncorporationTarget;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges requirements that duties satisfy. */
final class DutyJudge {

    private static final String SECTIONS = "/sections";

    private final ListFacts facts;
    private final Meaning meaning;

    DutyJudge(ListFacts facts, Meaning meaning) {
        this.facts = facts;
        this.meaning = meaning;
    }

    Judgement judge(RequiredTopic requirement) {
        List<Duty> duties = facts.duties().stream()
                .filter(duty -> duty.placed().strength() == Strength.SHALL
                        && duty.placed().topics().contains(requirement.getTopic()))
                .toList();
        List<Duty> satisfying = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Responsibility responsibility : requirement.getResponsibilities()) {
            List<Duty> borne = duties.stream()
                    .filter(duty -> duty.responsibilities().contains(responsibility))
                    .toList();
            satisfying.addAll(borne);
            if (borne.isEmpty()) {
                missing.add(responsibility.code());
            }
        }
        if (requirement.getResponsibilities().isEmpty()) {
            satisfying.addAll(duties);
        }
        if (satisfying.isEmpty()) {
            return Judgement.unsatisfied(Phrase.NOT_FOUND, SECTIONS)
                    .near(duties.isEmpty() ? null : duties.get(0).part())
                    .missing(requirement.getTopic().code());
        }
        return missing.isEmpty()
                ? Judgement.satisfied(parts(satisfying))
                : Judgement.unsatisfied(Phrase.INCOMPLETE, SECTIONS).missing(String.join(", ", missing));
    }

    Judgement judge(MinimumFrequency requirement) {
        Selection selection = Selection.binding(requirement.getSelector());
        List<Duty> candidates = selection.among(facts.duties());
        List<FrequencyRequirement> wanted = requirement.getFrequencies();
        Judgement alone = best(
                candidates,
                duty -> Sufficiency.of(meaning::implies, duty.clause().getFrequencies(), wanted),
                selection,
                duty -> !duty.clause().getFrequencies().isEmpty());
        if (alone.nearest() == null || candidates.isEmpty()) {
            return alone;
        }
        Judgement explained = explain(alone, candidates, wanted);
        boolean together = alone.status() == RequirementStatus.NOT_SATISFIED
                && new JointDuties(meaning::implies, candidates).mayReach(wanted);
        return together ? explained.unlessSatisfied(Phrase.ONLY_TOGETHER) : explained;
    }

    /** Adds why the nearest duty is not enough, and what is the counterexample. */
    private Judgement explain(Judgement judgement, List<Duty> candidates, List<FrequencyRequirement> wanted) {
        return candidates.stream()
                .filter(duty -> judgement.nearest() != null
                        && duty.placed().pointer().equals(judgement.nearest().pointer()))
                .findFirst()
                .flatMap(duty ->
                        Sufficiency.shortfall(meaning::implies, duty.clause().getFrequencies(), wanted))
                .map(judgement::because)
                .orElse(judgement);
    }

    Judgement judge(MaximumDeadline requirement) {
        Selection selection = Selection.binding(requirement.getSelector());
        Events events = new Events(facts.index(), requirement.getEventTypes(), meaning.algebra());
        DeadlineAfterEvent wanted = Events.wanted(requirement);
        return best(
                selection.among(facts.duties()),
                duty -> events.deadline(duty.clause().getFrequencies(), wanted),
                selection,
                duty -> duty.clause().getFrequencies().stream().anyMatch(DeadlineAfterEvent.class::isInstance));
    }

    Judgement judge(RequiredRecipient requirement) {
        Selection selection = Selection.binding(requirement.getSelector());
        return best(
                selection.among(facts.duties()),
                duty -> duty.clause().getRecipients().stream()
                                .anyMatch(recipient -> recipient.getRelation() == requirement.getRelation()
                                        && requirement
                                                .getMode()
                                                .map(mode -> mode == recipient.getMode())
                                                .orElse(true))
                        ? Sufficiency.ENOUGH
                        : Sufficiency.SHORT,
                selection,
                duty -> !duty.clause().getRecipients().isEmpty());
    }

    Judgement judge(RequiredIncorporation requirement) {
        Selection selection = Selection.binding(
                requirement.getSelector().orElseGet(() -> Selector.builder().build()));
        List<Duty> candidates = selection.among(facts.duties());
        List<Duty> satisfying = candidates.stream()
                .filter(duty -> !targets(duty, requirement).isEmpty())
                .toList();
        Set<IncorporationTarget> found = satisfying.stream()
                .flatMap(duty -> targets(duty, requirement).stream())
                .collect(Collectors.toSet());
        List<String> missing = requirement.getTargets().stream()
                .filter(target -> !found.contains(target))
                .map(IncorporationTarget::code)
                .toList();
        if (missing.isEmpty()) {
            return Judgement.satisfied(parts(satisfying));
        }
        List<Duty> near = satisfying.isEmpty() ? candidates : satisfying;
        return Judgement.unsatisfied(found.isEmpty() ? Phrase.NOT_FOUND : Phrase.INCOMPLETE, SECTIONS)
                .near(near.isEmpty() ? nearest(selection) : near.get(0).part())
                .missing(String.join(", ", missing));
    }

    private static List<IncorporationTarget> targets(Duty duty, RequiredIncorporation requirement) {
        return duty.clause().getIncorporations().stream()
                .map(incorporation -> incorporation.getTarget())
                .filter(requirement.getTargets()::contains)
                .toList();
    }

    /**
     * Returns what the best of some candidates gives.
     *
     * @param speaks tells which of those that are not enough say anything of what is asked
     */
    private Judgement best(
            List<Duty> candidates, Function<Duty, Sufficiency> question, Selection selection, Predicate<Duty> speaks) {
        List<Duty> enough = new ArrayList<>();
        Duty open = null;
        for (Duty duty : candidates) {
            Sufficiency sufficiency = question.apply(duty);
            if (sufficiency == Sufficiency.ENOUGH) {
                enough.add(duty);
            } else if (sufficiency == Sufficiency.OPEN && open == null) {
                open = duty;
            }
        }
        if (!enough.isEmpty()) {
            return Judgement.satisfied(parts(enough));
        }
        if (open != null) {
            return Judgement.undetermined(Phrase.NOT_COMPARABLE, SECTIONS).near(open.part());
        }
        return candidates.isEmpty()
                ? Judgement.unsatisfied(Phrase.NOT_FOUND, SECTIONS).near(nearest(selection))
                : Judgement.unsatisfied(Phrase.NOT_ENOUGH, SECTIONS)
                        .near(candidates.stream()
                                .filter(speaks)
                                .findFirst()
                                .orElse(candidates.get(0))
                                .part());
    }

    private @Nullable ListPart nearest(Selection selection) {
        return selection.nearest(facts.duties()).map(Duty::part).orElse(null);
    }

    private static List<ListPart> parts(List<Duty> duties) {
        return duties.stream().distinct().map(Duty::part).toList();
    }
}
