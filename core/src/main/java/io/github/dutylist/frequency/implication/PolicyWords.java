package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.frequency.PromptnessLimits;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.value.Amount;
import java.util.Optional;

/** Puts what a policy says in the place of words without a number. */
final class PolicyWords {

    private final EvaluationPolicy policy;
    private final AmountOrder amounts;

    PolicyWords(EvaluationPolicy policy, AmountOrder amounts) {
        this.policy = policy;
        this.amounts = amounts;
    }

    FrequencyRequirement resolve(FrequencyRequirement requirement) {
        if (requirement instanceof Unquantified word) {
            FrequencyRequirement meaning = policy.getTerms().get(word.getTerm());
            return meaning == null ? requirement : meaning;
        }
        return requirement instanceof DeadlineAfterEvent deadline ? resolve(deadline) : requirement;
    }

    private FrequencyRequirement resolve(DeadlineAfterEvent deadline) {
        Optional<Amount> limit = deadline.getPromptness().flatMap(this::limit);
        if (limit.isEmpty()) {
            return deadline;
        }
        Optional<Amount> within = deadline.getWithin();
        boolean limitIsShorter = within.isEmpty() || amounts.excess(limit.get(), within.get()) == null;
        boolean withinIsShorter = within.isPresent() && amounts.excess(within.get(), limit.get()) == null;
        if (!limitIsShorter && !withinIsShorter) {
            return deadline;
        }
        return deadline.toBuilder()
                .promptness(Optional.empty())
                .within(limitIsShorter ? limit : within)
                .build();
    }

    private Optional<Amount> limit(Promptness word) {
        return policy.getPromptness()
                .flatMap(word == Promptness.IMMEDIATE ? PromptnessLimits::getImmediate : PromptnessLimits::getPrompt);
    }
}
