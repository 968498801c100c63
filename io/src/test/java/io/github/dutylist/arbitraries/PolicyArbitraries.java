package io.github.dutylist.arbitraries;

import io.github.dutylist.frequency.Continuity;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.PartialPeriod;
import io.github.dutylist.frequency.PromptnessLimits;
import io.github.dutylist.frequency.SameDay;
import io.github.dutylist.frequency.Term;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random evaluation policies. */
public final class PolicyArbitraries {

    private PolicyArbitraries() {}

    /** Returns policies, also empty ones. */
    public static Arbitrary<EvaluationPolicy> policies() {
        return Members.of(EvaluationPolicy::builder)
                .perhaps(ValueArbitraries.daysOfYear(), EvaluationPolicy.Builder::yearStart)
                .perhaps(Arbitraries.of(PartialPeriod.values()), EvaluationPolicy.Builder::partialPeriod)
                .perhaps(Arbitraries.of(Continuity.values()), EvaluationPolicy.Builder::continuity)
                .perhaps(Arbitraries.of(SameDay.values()), EvaluationPolicy.Builder::sameDay)
                .perhaps(TextArbitraries.uris(), EvaluationPolicy.Builder::workingDayCalendar)
                .perhaps(promptnessLimits(), EvaluationPolicy.Builder::promptness)
                .perhaps(
                        Choice.maps(Arbitraries.of(Term.values()), FrequencyArbitraries.requirements()),
                        EvaluationPolicy.Builder::terms)
                .with(EvaluationPolicy.Builder::extensions, EvaluationPolicy.Builder::build);
    }

    /** Returns limits for the words of promptness, also none. */
    public static Arbitrary<PromptnessLimits> promptnessLimits() {
        return Members.of(PromptnessLimits::builder)
                .perhaps(ValueArbitraries.amounts(), PromptnessLimits.Builder::immediate)
                .perhaps(ValueArbitraries.amounts(), PromptnessLimits.Builder::prompt)
                .with(PromptnessLimits.Builder::extensions, PromptnessLimits.Builder::build);
    }
}
