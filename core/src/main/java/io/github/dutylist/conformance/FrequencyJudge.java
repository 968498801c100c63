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
        Judgement explained = explain(alone, candidates, selector, wanted).missing(Missing.demanded(wanted));
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
        return best == Sufficiency.SHORT && isSaidAround(duty, wanted) ? Sufficiency.OPEN : best;
    }

    /** What leads up to items may be meant of each of them, or of all together: nobody can tell. */
    private boolean isSaidAround(Duty duty, List<FrequencyRequirement> wanted) {
        return duty.around().stream()
                .anyMatch(
                        clause -> Sufficiency.of(this::implies, clause.getFrequencies(), wanted) != Sufficiency.SHORT);
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
            Judgement judgement = judge(candidates, Events.any(meaning.algebra()), wanted);
            return judgement.status() == RequirementStatus.SATISFIED
                    ? judgement
                    : missing(judgement, Missing.demanded(List.of(wanted)));
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
                : missing(worst, Missing.demandedAt(missing, wanted));
    }

    /** Adds what is asked for, unless no clause is of the kind that is asked. */
    private static Judgement missing(Judgement judgement, Missing asked) {
        return judgement.reason() == Phrase.UNFIT || judgement.reason() == Phrase.NO_CLAUSE
                ? judgement
                : judgement.missing(asked);
    }

    private Judgement judge(Candidates candidates, Events events, DeadlineAfterEvent wanted) {
        Judgement judgement = candidates.best(
                duty -> deadline(duty, events, wanted),
                duty -> deadline(duty).isPresent() || events.isAbout(duty),
                (duty, other) -> isCloser(events, duty, other));
        if (judgement.status() != RequirementStatus.NOT_SATISFIED
                || candidates.duties().isEmpty()) {
            return judgement;
        }
        if (events.isUnknown()) {
            return Judgement.unsatisfied(Phrase.NOT_FOUND, Candidates.SECTIONS).near(judgement.nearest());
        }
        return nearest(judgement, candidates)
                .flatMap(duty -> events.shortfall(duty.clause().getFrequencies(), wanted))
                .map(judgement::because)
                .orElse(judgement);
    }

    private static Sufficiency deadline(Duty duty, Events events, DeadlineAfterEvent wanted) {
        Sufficiency own = events.deadline(duty.clause().getFrequencies(), wanted);
        boolean around = own == Sufficiency.SHORT
                && duty.around().stream()
                        .anyMatch(clause -> events.deadline(clause.getFrequencies(), wanted) != Sufficiency.SHORT);
        return around ? Sufficiency.OPEN : own;
    }

    /** What is about the event comes closer than what is not; of what is alike in that, what is to be done sooner. */
    private boolean isCloser(Events events, Duty duty, Duty other) {
        boolean about = events.isAbout(duty);
        return about == events.isAbout(other) ? isSooner(deadline(duty), deadline(other)) : about;
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
