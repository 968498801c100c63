package io.github.dutylist.validation;

import static io.github.dutylist.finding.FrequencyRules.UNQUANTIFIED_DUTY;

import io.github.dutylist.finding.Phrase;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.frequency.PromptnessLimits;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.Strength;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds duties whose every frequency is a word that nobody can count and that the list's policy does not resolve. */
final class UnquantifiedDuties {

    private final Optional<EvaluationPolicy> policy;

    private UnquantifiedDuties(ListIndex index) {
        this.policy = index.list().getEvaluationPolicy();
    }

    static void check(ListIndex index, Findings findings) {
        UnquantifiedDuties duties = new UnquantifiedDuties(index);
        for (PlacedClause duty : index.duties()) {
            List<FrequencyRequirement> frequencies = duty.clause().getFrequencies();
            if (!frequencies.isEmpty() && duties.areWords(frequencies) && duty.strength() == Strength.SHALL) {
                duties.report(duty, findings);
            }
        }
    }

    private boolean areWords(List<FrequencyRequirement> frequencies) {
        for (FrequencyRequirement frequency : frequencies) {
            if (word(frequency) == null) {
                return false;
            }
        }
        return true;
    }

    /** Returns the code of the word that a requirement is, or null when it is none or the policy resolves it. */
    private @Nullable String word(FrequencyRequirement frequency) {
        return switch (frequency.kind()) {
            case UNQUANTIFIED -> word((Unquantified) frequency);
            case DEADLINE_AFTER_EVENT -> word((DeadlineAfterEvent) frequency);
            case COUNT_PER_PERIOD, DURATION_PER_PERIOD, COUNT_PER_WINDOW, ON_EVENT, BY_DATE, CONTINUOUS -> null;
        };
    }

    private @Nullable String word(Unquantified unquantified) {
        boolean resolved = policy.isPresent() && policy.get().getTerms().containsKey(unquantified.getTerm());
        return resolved ? null : unquantified.getTerm().code();
    }

    private @Nullable String word(DeadlineAfterEvent deadline) {
        Promptness promptness = deadline.getPromptness().orElse(null);
        return promptness == null || deadline.getWithin().isPresent() || isResolved(promptness)
                ? null
                : promptness.code();
    }

    private boolean isResolved(Promptness promptness) {
        return policy.flatMap(EvaluationPolicy::getPromptness)
                .flatMap(
                        promptness == Promptness.IMMEDIATE
                                ? PromptnessLimits::getImmediate
                                : PromptnessLimits::getPrompt)
                .isPresent();
    }

    private void report(PlacedClause duty, Findings findings) {
        FrequencyRequirement first = duty.clause().getFrequencies().get(0);
        String code = word(first);
        List<String> searched = Inheritance.of(duty, "strength", "kind", "status");
        searched.addAll(List.of(
                duty.pointer() + "/frequencies",
                duty.pointer() + "/items",
                "/evaluationPolicy/terms",
                "/evaluationPolicy/promptness"));
        findings.addUnlessLost(
                UNQUANTIFIED_DUTY
                        .at(duty.pointer() + "/frequencies/0")
                        .with("clause", duty.clause().getId())
                        .with("term", Phrase.find(String.valueOf(code)).orElseThrow())
                        .with("quote", first.getQuote())
                        .build(),
                searched);
    }
}
