package io.github.dutylist.fulfilment;

import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.ClauseStatus;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The evaluation of the clauses and assessment schemes of a list, each requirement for each role that owes it. */
final class ClauseEvaluation {

    private final Evaluation evaluation;
    private final ListIndex list;
    private final Effects effects;

    ClauseEvaluation(Evaluation evaluation, ListIndex list, Effects effects) {
        this.evaluation = evaluation;
        this.list = list;
        this.effects = effects;
    }

    /** Evaluates a clause without items. */
    ClauseFulfilment evaluate(PlacedClause clause) {
        String id = clause.clause().getId();
        Optional<FulfilmentReason> exempt = whyExempt(clause);
        if (exempt.isPresent()) {
            return without(id, FulfilmentStatus.NOT_APPLICABLE, exempt.get());
        }
        List<Stated> requirements = Stated.of(clause.clause());
        if (requirements.isEmpty()) {
            return without(id, FulfilmentStatus.NOT_EVALUABLE, FulfilmentReason.NO_FREQUENCY);
        }
        return summary(id, each(clause, requirements));
    }

    private List<RequirementFulfilment> each(PlacedClause clause, List<Stated> requirements) {
        Set<String> eventTypes = Stated.eventTypes(requirements);
        Span effect = effects.of(clause);
        List<RequirementFulfilment> evaluated = new ArrayList<>();
        for (Stated requirement : requirements) {
            for (Debtor debtor : Debtor.of(clause, requirement)) {
                List<DatedRecord> records = evaluation
                        .records()
                        .of(clause.clause().getId())
                        .stream()
                        .filter(debtor::did)
                        .toList();
                evaluated.add(RequirementEvaluation.evaluate(
                        evaluation,
                        new Demand(
                                requirement,
                                debtor,
                                obstacle(clause, requirement, debtor),
                                eventTypes,
                                effect,
                                records)));
            }
        }
        return evaluated;
    }

    /** Evaluates an assessment scheme, which records serve by naming its identifier. */
    ClauseFulfilment evaluate(AssessmentScheme scheme) {
        List<Stated> requirements = Stated.of("", Optional.empty(), scheme.getFrequencies());
        if (requirements.isEmpty()) {
            return without(scheme.getId(), FulfilmentStatus.NOT_EVALUABLE, FulfilmentReason.NO_FREQUENCY);
        }
        Set<String> eventTypes = Stated.eventTypes(requirements);
        List<DatedRecord> records = evaluation.records().of(scheme.getId());
        return summary(
                scheme.getId(),
                requirements.stream()
                        .map(requirement -> new Demand(
                                requirement, Debtor.ANYBODY, Optional.empty(), eventTypes, effects.ofList(), records))
                        .map(demand -> RequirementEvaluation.evaluate(evaluation, demand))
                        .toList());
    }

    private static Optional<FulfilmentReason> whyExempt(PlacedClause clause) {
        if (isWithdrawn(clause)) {
            return Optional.of(FulfilmentReason.WITHDRAWN);
        }
        if (!clause.isObliging()) {
            return Optional.of(FulfilmentReason.STATEMENT);
        }
        Strength strength = clause.strength();
        return strength == Strength.MAY || strength == Strength.ENCOURAGED
                ? Optional.of(FulfilmentReason.NOT_BINDING)
                : Optional.empty();
    }

    private static boolean isWithdrawn(PlacedClause clause) {
        return clause.clause().getStatus().orElse(ClauseStatus.ACTIVE) == ClauseStatus.WITHDRAWN
                || clause.container().filter(ClauseEvaluation::isWithdrawn).isPresent();
    }

    private Optional<FulfilmentReason> obstacle(PlacedClause clause, Stated requirement, Debtor debtor) {
        Strength strength = clause.strength();
        boolean forbidden = strength == Strength.SHALL_NOT || strength == Strength.SHOULD_NOT;
        if (forbidden && !requirement.isLimit()) {
            return Optional.of(FulfilmentReason.PROHIBITION);
        }
        return requirement.per().filter(per -> !debtor.isOne(per, list)).map(per -> FulfilmentReason.COUNTED_PER);
    }

    private static ClauseFulfilment without(String id, FulfilmentStatus status, FulfilmentReason reason) {
        return ClauseFulfilment.builder()
                .clause(id)
                .status(status)
                .reason(reason)
                .build();
    }

    private static ClauseFulfilment summary(String id, List<RequirementFulfilment> requirements) {
        StatusTally statuses = new StatusTally();
        for (RequirementFulfilment requirement : requirements) {
            if (requirement.getPeriods().isEmpty()) {
                statuses.add(requirement.getStatus());
            }
            requirement.getPeriods().forEach(period -> statuses.add(period.getStatus()));
        }
        return ClauseFulfilment.builder()
                .clause(id)
                .status(statuses.worst())
                .distribution(statuses.distribution())
                .requirements(requirements)
                .build();
    }
}
