package io.github.dutylist.fulfilment;

import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PartialPeriod;
import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.frequency.PromptnessLimits;
import io.github.dutylist.frequency.SameDay;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.frequency.period.PeriodCalendar;
import io.github.dutylist.value.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How records are measured: the policy, with what the host knows of periods and working days.
 *
 * @param policy the policy
 * @param calendar the periods
 * @param deadlines the ends of deadlines
 */
record Rulebook(EvaluationPolicy policy, PeriodCalendar calendar, Deadlines deadlines) {

    PartialPeriod partialPeriod() {
        return policy.getPartialPeriod().orElse(PartialPeriod.PRORATE);
    }

    /** Returns the time that a word of promptness stands for, or empty when the policy does not say. */
    Optional<Amount> limit(Promptness promptness) {
        return policy.getPromptness()
                .flatMap(
                        promptness == Promptness.IMMEDIATE
                                ? PromptnessLimits::getImmediate
                                : PromptnessLimits::getPrompt);
    }

    /** Returns what the policy says that a word without a number means, or empty for everything else. */
    Optional<FrequencyRequirement> readAs(FrequencyRequirement frequency) {
        return frequency instanceof Unquantified word
                ? Optional.ofNullable(policy.getTerms().get(word.getTerm()))
                : Optional.empty();
    }

    Tally times() {
        return new Tally.Times(isCountedOncePerDay());
    }

    /** Returns the records that count where each counts once, in their order: all, or the first of each day. */
    List<DatedRecord> counted(List<DatedRecord> records) {
        if (!isCountedOncePerDay()) {
            return records;
        }
        List<DatedRecord> counted = new ArrayList<>();
        for (DatedRecord dated : records) {
            if (counted.isEmpty() || !counted.get(counted.size() - 1).day().equals(dated.day())) {
                counted.add(dated);
            }
        }
        return counted;
    }

    private boolean isCountedOncePerDay() {
        return policy.getSameDay().orElse(SameDay.COUNT_EACH) == SameDay.COUNT_ONCE;
    }
}
