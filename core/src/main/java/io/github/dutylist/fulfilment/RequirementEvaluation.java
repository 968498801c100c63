package io.github.dutylist.fulfilment;

import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.Continuous;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.frequency.Unquantified;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The evaluation of one requirement as one role owes it: what its form needs is found by the class of that form. */
final class RequirementEvaluation implements FrequencyRequirement.Cases<Outcome> {

    private static final Comparator<JudgedPeriod> IN_TIME = Comparator.comparing(JudgedPeriod::start)
            .thenComparing(judged -> judged.days().end())
            .thenComparing(judged -> judged.fulfilment().getEvent().orElse(""));

    private final Evaluation evaluation;
    private final Demand demand;

    private RequirementEvaluation(Evaluation evaluation, Demand demand) {
        this.evaluation = evaluation;
        this.demand = demand;
    }

    static RequirementFulfilment evaluate(Evaluation evaluation, Demand demand) {
        return new RequirementEvaluation(evaluation, demand).evaluate();
    }

    private RequirementFulfilment evaluate() {
        Stated stated = demand.requirement();
        Optional<FrequencyRequirement> readAs = evaluation.rulebook().readAs(stated.frequency());
        FrequencyRequirement frequency = readAs.orElse(stated.frequency());
        Outcome outcome = demand.obstacle().map(Outcome::unknown).orElseGet(() -> frequency.match(this));
        List<PeriodFulfilment> periods = outcome.periods().stream()
                .filter(judged -> judged.days().meets(evaluation.time().evaluated()))
                .sorted(IN_TIME)
                .map(JudgedPeriod::fulfilment)
                .toList();
        RequirementFulfilment.Builder fulfilment = RequirementFulfilment.builder()
                .requirement(stated.pointer())
                .role(demand.debtor().role())
                .recipient(stated.recipient())
                .frequency(stated.frequency())
                .readAs(readAs)
                .periods(periods);
        return conclude(fulfilment, outcome, periods, frequency);
    }

    private RequirementFulfilment conclude(
            RequirementFulfilment.Builder fulfilment,
            Outcome outcome,
            List<PeriodFulfilment> periods,
            FrequencyRequirement frequency) {
        if (outcome.reason().isPresent()) {
            return fulfilment
                    .status(FulfilmentStatus.NOT_EVALUABLE)
                    .reason(outcome.reason())
                    .build();
        }
        if (periods.isEmpty()) {
            return fulfilment
                    .status(FulfilmentStatus.NOT_APPLICABLE)
                    .reason(whyNothing(frequency))
                    .build();
        }
        StatusTally statuses = new StatusTally();
        periods.forEach(period -> statuses.add(period.getStatus()));
        return fulfilment.status(statuses.worst()).build();
    }

    private FulfilmentReason whyNothing(FrequencyRequirement frequency) {
        if (!demand.effect().meets(evaluation.time().evaluated())) {
            return FulfilmentReason.NOT_IN_EFFECT;
        }
        boolean followsEvents = frequency instanceof DeadlineAfterEvent || frequency instanceof OnEvent;
        return followsEvents ? FulfilmentReason.NO_EVENT : FulfilmentReason.OUTSIDE_PERIOD;
    }

    @Override
    public Outcome countPerPeriod(CountPerPeriod requirement) {
        return PeriodCounts.judge(evaluation, demand, requirement);
    }

    @Override
    public Outcome durationPerPeriod(DurationPerPeriod requirement) {
        return PeriodCounts.judge(evaluation, demand, requirement);
    }

    @Override
    public Outcome countPerWindow(CountPerWindow requirement) {
        return RollingCounts.judge(evaluation, demand, requirement);
    }

    @Override
    public Outcome deadlineAfterEvent(DeadlineAfterEvent requirement) {
        return EventResponses.judge(evaluation, demand, requirement);
    }

    @Override
    public Outcome onEvent(OnEvent requirement) {
        return EventResponses.judge(evaluation, demand, requirement);
    }

    @Override
    public Outcome byDate(ByDate requirement) {
        return DateDeadline.judge(evaluation, demand, requirement);
    }

    @Override
    public Outcome continuous(Continuous requirement) {
        return Outcome.unknown(FulfilmentReason.CONTINUOUS);
    }

    @Override
    public Outcome unquantified(Unquantified requirement) {
        return Outcome.unknown(FulfilmentReason.UNQUANTIFIED);
    }
}
