package io.github.dutylist.validation;

import static io.github.dutylist.finding.FrequencyRules.WORKING_DAYS_WITHOUT_CALENDAR;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PromptnessLimits;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.util.Optional;

/** Finds the first amount of working days in a list that names no calendar of them. */
final class WorkingDays {

    private static final String CALENDAR = "/evaluationPolicy/workingDayCalendar";

    private WorkingDays() {}

    static void check(ListIndex index, Findings findings) {
        Optional<EvaluationPolicy> policy = index.list().getEvaluationPolicy();
        if (policy.flatMap(EvaluationPolicy::getWorkingDayCalendar).isEmpty()) {
            first(findings.survey().requirements())
                    .or(() -> policy.flatMap(EvaluationPolicy::getPromptness).flatMap(WorkingDays::pointer))
                    .ifPresent(first -> findings.addUnlessLost(
                            WORKING_DAYS_WITHOUT_CALENDAR.at(first).build(), CALENDAR));
        }
    }

    private static Optional<String> first(Requirements requirements) {
        for (Requirement requirement : requirements.timed()) {
            String member = member(requirement.frequency());
            if (!member.isEmpty()) {
                return Optional.of(requirement.pointer() + member);
            }
        }
        return Optional.empty();
    }

    /** Returns the way from a requirement to its amount of working days, or nothing when it has none. */
    private static String member(FrequencyRequirement frequency) {
        if (frequency instanceof CountPerPeriod count && isWorkingDays(count.getDue())) {
            return "/due/unit";
        }
        boolean within = frequency instanceof DeadlineAfterEvent deadline && isWorkingDays(deadline.getWithin());
        return within ? "/within/unit" : "";
    }

    private static Optional<String> pointer(PromptnessLimits limits) {
        if (isWorkingDays(limits.getImmediate())) {
            return Optional.of("/evaluationPolicy/promptness/immediate/unit");
        }
        return isWorkingDays(limits.getPrompt())
                ? Optional.of("/evaluationPolicy/promptness/prompt/unit")
                : Optional.empty();
    }

    private static boolean isWorkingDays(Optional<Amount> amount) {
        return amount.isPresent() && amount.get().getUnit() == AmountUnit.WORKING_DAY;
    }
}
