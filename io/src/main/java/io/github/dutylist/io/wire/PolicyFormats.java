package io.github.dutylist.io.wire;

import io.github.dutylist.frequency.Continuity;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.PartialPeriod;
import io.github.dutylist.frequency.PromptnessLimits;
import io.github.dutylist.frequency.SameDay;
import io.github.dutylist.frequency.Term;

/** The format of an evaluation policy. */
final class PolicyFormats {

    static final ObjectFormat<PromptnessLimits, PromptnessLimits.Builder> PROMPTNESS_LIMITS = ObjectFormat.of(
                    PromptnessLimits.class,
                    PromptnessLimits::builder,
                    PromptnessLimits.Builder::build,
                    PromptnessLimits.Builder::extensions)
            .maybe(
                    "immediate",
                    CommonFormats.AMOUNT,
                    PromptnessLimits::getImmediate,
                    PromptnessLimits.Builder::immediate)
            .maybe("prompt", CommonFormats.AMOUNT, PromptnessLimits::getPrompt, PromptnessLimits.Builder::prompt);

    /** A policy inside another document. */
    static final ObjectFormat<EvaluationPolicy, EvaluationPolicy.Builder> EVALUATION_POLICY = members(format());

    /** A policy that is a document of its own. */
    static final ObjectFormat<EvaluationPolicy, EvaluationPolicy.Builder> EVALUATION_POLICY_DOCUMENT =
            members(format().headed("evaluation-policy"));

    private PolicyFormats() {}

    private static ObjectFormat<EvaluationPolicy, EvaluationPolicy.Builder> format() {
        return ObjectFormat.of(
                EvaluationPolicy.class,
                EvaluationPolicy::builder,
                EvaluationPolicy.Builder::build,
                EvaluationPolicy.Builder::extensions);
    }

    private static ObjectFormat<EvaluationPolicy, EvaluationPolicy.Builder> members(
            ObjectFormat<EvaluationPolicy, EvaluationPolicy.Builder> format) {
        return format.maybe(
                        "yearStart",
                        ScalarFormats.MONTH_DAY,
                        EvaluationPolicy::getYearStart,
                        EvaluationPolicy.Builder::yearStart)
                .maybe(
                        "partialPeriod",
                        new CodeFormat<>(PartialPeriod.CODES),
                        EvaluationPolicy::getPartialPeriod,
                        EvaluationPolicy.Builder::partialPeriod)
                .maybe(
                        "continuity",
                        new CodeFormat<>(Continuity.CODES),
                        EvaluationPolicy::getContinuity,
                        EvaluationPolicy.Builder::continuity)
                .maybe(
                        "sameDay",
                        new CodeFormat<>(SameDay.CODES),
                        EvaluationPolicy::getSameDay,
                        EvaluationPolicy.Builder::sameDay)
                .maybe(
                        "workingDayCalendar",
                        ScalarFormats.URI,
                        EvaluationPolicy::getWorkingDayCalendar,
                        EvaluationPolicy.Builder::workingDayCalendar)
                .maybe(
                        "promptness",
                        PROMPTNESS_LIMITS,
                        EvaluationPolicy::getPromptness,
                        EvaluationPolicy.Builder::promptness)
                .byCode(
                        "terms",
                        Term.CODES,
                        FrequencyFormats.REQUIREMENT,
                        EvaluationPolicy::getTerms,
                        EvaluationPolicy.Builder::putTerms);
    }
}
