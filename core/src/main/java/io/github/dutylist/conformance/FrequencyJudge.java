package io.github.dutylist.conformance;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.implication.Implication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges requirements on how often and how soon something is done. */
final class FrequencyJudge {

    private final ListFacts facts;
    private final Meaning meaning;

    FrequencyJudge(ListFacts facts, Meaning meaning) {
        this.facts = facts;
        this.meaning = meaning;
    }

    Judgement judge(MinimumFrequency requirement) {
        Selector selector = requirement.getSelector();
        List<FrequencyRequirement> wanted = requirement.getFrequencies();
        Candidates candidates = new Candidates(facts, selector);
        Judgement alone = candidates.best(
                duty -> sufficiency(duty, selector, wanted),
                duty -> !duty.firstFrequencies(selector).isEmpty(),
                (duty, other) -> isMore(duty.firstFrequencies(selector), other.firstFrequencies(selector)));
        if (alone.nearest() == null || candidates.duties().isEmpty()) {
            return alone;
        }
        Judgement explained = explain(alone, candidates, selector, wanted);
        boolean together = alone.status() == RequirementStatus.NOT_SATISFIED
                && new JointDuties(this::implies, candidates.duties(), selector).mayReach(wanted);
        return together ? explained.unlessSatisfied(Phrase.ONLY_TOGETHER) : explained;
    }

    /** A frequency wanted at no event in particular is reached at those that a duty names. */
    private Implication implies(List<FrequencyRequirement> demanded, FrequencyRequirement wanted) {
        if (Events.isOfAny(wanted)) {
            for (FrequencyRequirement one : demanded) {
                Implication answer = meaning.algebra().implies(one, Events.at(Events.named(one), wanted));
                if (answer.isImplied()) {
                    return answer;
                }
            }
        }
        return meaning.implies(demanded, wanted);
    }

    private Sufficiency sufficiency(Duty duty, Selector selector, List<FrequencyRequirement> wanted) {
        Sufficiency best = Sufficiency.SHORT;
        for (List<FrequencyRequirement> stated : duty.frequencies(selector)) {
            best = best.or(Sufficiency.of(this::implies, stated, wanted));
        }
        return best;
    }

    private boolean isMore(List<FrequencyRequirement> one, List<FrequencyRequirement> other) {
        return one != other
                && Sufficiency.of(this::implies, one, other) == Sufficiency.ENOUGH
                && Sufficiency.of(this::implies, other, one) != Sufficiency.ENOUGH;
    }

    /** Adds why the nearest duty is not enough, and what is the counterexample. */
    private Judgement explain(
            Judgement judgement, Candidates candidates, Selector selector, List<FrequencyRequirement> wanted) {
        return nearest(judgement, candidates)
                .flatMap(duty -> Sufficiency.shortfall(this::implies, duty.firstFrequencies(selector), wanted))
                .map(judgement::because)
                .orElse(judgement);
    }

    private static Optional<Duty> nearest(Judgement judgement, Candidates candidates) {
        return candidates.duties().stream()
                .filter(duty -> judgement.nearest() != null
                        && duty.placed().pointer().equals(judgement.nearest().pointer()))
                .findFirst();
    }

    Judgement judge(MaximumDeadline requirement) {
        Candidates candidates = new Candidates(facts, requirement.getSelector());
        DeadlineAfterEvent wanted = Events.wanted(requirement);
        if (requirement.getEventTypes().isEmpty()) {
            return judge(candidates, Events.any(meaning.algebra()), wanted);
        }
        Judgement worst = null;
        List<ListPart> parts = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String event : requirement.getEventTypes()) {
            Judgement judgement = judge(candidates, Events.of(facts.index(), event, meaning.algebra()), wanted);
            parts.addAll(judgement.parts());
            if (judgement.status() != RequirementStatus.SATISFIED) {
                missing.add(event);
                worst = worst == null || judgement.status().compareTo(worst.status()) < 0 ? judgement : worst;
            }
        }
        return worst == null
                ? Judgement.satisfied(parts.stream().distinct().toList())
                : worst.missing(Missing.names(missing));
    }

    private Judgement judge(Candidates candidates, Events events, DeadlineAfterEvent wanted) {
        Judgement judgement = candidates.best(
                duty -> events.deadline(duty.clause().getFrequencies(), wanted),
                duty -> deadline(duty).isPresent(),
                (duty, other) -> isSooner(deadline(duty), deadline(other)));
        if (judgement.status() != RequirementStatus.NOT_SATISFIED) {
            return judgement;
        }
        return events.isUnknown()
                ? candidates.none()
                : nearest(judgement, candidates)
                        .flatMap(duty -> events.shortfall(duty.clause().getFrequencies(), wanted))
                        .map(judgement::because)
                        .orElse(judgement);
    }

    private boolean isSooner(Optional<FrequencyRequirement> one, Optional<FrequencyRequirement> other) {
        return one.isPresent()
                && other.isPresent()
                && !one.equals(other)
                && meaning.algebra().implies(one.get(), other.get()).isImplied()
                && !meaning.algebra().implies(other.get(), one.get()).isImplied();
    }

    private static Optional<FrequencyRequirement> deadline(Duty duty) {
        return duty.clause().getFrequencies().stream()
                .filter(DeadlineAfterEvent.class::isInstance)
                .findFirst();
    }
}
