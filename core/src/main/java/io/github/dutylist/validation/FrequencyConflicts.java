package io.github.dutylist.validation;

import static io.github.dutylist.finding.FrequencyRules.CONTRADICTORY_FREQUENCIES;
import static io.github.dutylist.finding.FrequencyRules.REDUNDANT_FREQUENCY;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.implication.Demand;
import io.github.dutylist.frequency.implication.Feasibility;
import io.github.dutylist.frequency.implication.Feasibility.Infeasible;
import io.github.dutylist.frequency.implication.Implication;
import io.github.dutylist.frequency.implication.Implication.Implied;
import io.github.dutylist.frequency.implication.Reason;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds frequencies of one clause that follow from each other or contradict each other.
 *
 * <p>Only what counts and speaks of one deed is looked at: of two words or two deadlines on one clause each is there for a
 * reason of its own.
 * Clauses with one frequency, which most are, cost nothing.
 */
final class FrequencyConflicts {

    private FrequencyConflicts() {}

    static void redundant(ListIndex index, Findings findings) {
        for (PlacedClause duty : index.duties()) {
            List<FrequencyRequirement> frequencies = duty.clause().getFrequencies();
            if (frequencies.size() > 1
                    && frequencies.stream().filter(FrequencyConflicts::counts).count() > 1) {
                Deeds.of(duty.clause()).forEach(deed -> checkRedundant(duty, deed, findings));
            }
        }
    }

    private static void checkRedundant(PlacedClause duty, List<FrequencyRequirement> counted, Findings findings) {
        if (counted.size() < 2 || !isFeasible(duty, counted, findings)) {
            return;
        }
        List<FrequencyRequirement> kept = new ArrayList<>(counted);
        List<Finding> found = new ArrayList<>();
        for (int i = counted.size() - 1; i >= 0; i--) {
            FrequencyRequirement frequency = counted.get(i);
            List<FrequencyRequirement> others = new ArrayList<>(kept);
            others.remove(i);
            if (others.contains(frequency)) {
                kept.remove(i);
            } else if (!others.isEmpty()) {
                Implication answer = findings.survey().frequencies().implies(others, frequency);
                if (answer instanceof Implied implied) {
                    kept.remove(i);
                    found.add(redundant(duty, frequency, implied.by()));
                } else if (answer instanceof Implication.Undetermined open && isLeftOpen(open.reason())) {
                    findings.skipUndecided(pointer(duty, frequency));
                }
            }
        }
        for (int i = found.size() - 1; i >= 0; i--) {
            findings.add(found.get(i));
        }
    }

    private static Finding redundant(PlacedClause duty, FrequencyRequirement frequency, List<FrequencyRequirement> by) {
        return REDUNDANT_FREQUENCY
                .at(pointer(duty, frequency))
                .with("clause", duty.clause().getId())
                .with("by", by.stream().map(one -> pointer(duty, one)).toList())
                .build();
    }

    private static boolean isFeasible(PlacedClause duty, List<FrequencyRequirement> counted, Findings findings) {
        return !haveMax(counted) || !feasible(duty, counted, findings).isInfeasible();
    }

    /** Tells whether an answer is open only since it is so much work. */
    private static boolean isLeftOpen(Reason reason) {
        return reason == Reason.TOO_MANY || reason == Reason.UNCONTINUED;
    }

    /** Tells whether requirements can be kept together; the rule is listed as skipped where that is too much work. */
    static Feasibility feasible(PlacedClause duty, List<FrequencyRequirement> together, Findings findings) {
        Feasibility answer = findings.survey().frequencies().feasible(together);
        if (answer instanceof Feasibility.Undetermined open && open.reason() == Reason.TOO_MANY) {
            findings.skipUndecided(duty.pointer() + "/frequencies");
        }
        return answer;
    }

    static void contradictory(ListIndex index, Findings findings) {
        for (PlacedClause duty : index.duties()) {
            List<FrequencyRequirement> frequencies = duty.clause().getFrequencies();
            if (frequencies.size() > 1 && haveMax(frequencies)) {
                Deeds.of(duty.clause()).forEach(deed -> checkContradictory(duty, deed, findings));
            }
        }
    }

    private static void checkContradictory(PlacedClause duty, List<FrequencyRequirement> deed, Findings findings) {
        if (deed.size() > 1 && feasible(duty, deed, findings) instanceof Infeasible infeasible) {
            findings.add(contradiction(duty, infeasible));
        }
    }

    private static Finding contradiction(PlacedClause duty, Infeasible infeasible) {
        Finding.Builder finding = CONTRADICTORY_FREQUENCIES
                .at(duty.pointer() + "/frequencies")
                .with("clause", duty.clause().getId())
                .with(
                        "conflict",
                        infeasible.conflict().stream()
                                .map(one -> pointer(duty, one))
                                .toList());
        addNumbers(finding, infeasible);
        infeasible.pace().ifPresent(pace -> finding.with("days", pace.days()));
        if (!infeasible.demands().isEmpty()) {
            LocalDate start = infeasible.demands().stream()
                    .map(demand -> demand.days().getStart())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            LocalDate end = infeasible.demands().stream()
                    .map(FrequencyConflicts::lastDay)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            finding.with("start", start.toString()).with("end", end.toString());
        }
        return finding.build();
    }

    private static LocalDate lastDay(Demand demand) {
        DateRange days = demand.days();
        return days.getEnd().orElse(days.getStart());
    }

    /** Adds what the least and the greatest numbers that contradict each other come to. */
    static void addNumbers(Finding.Builder finding, Infeasible infeasible) {
        infeasible.least().ifPresent(least -> finding.with("least", least));
        infeasible.greatest().ifPresent(greatest -> finding.with("greatest", greatest));
    }

    private static String pointer(PlacedClause duty, FrequencyRequirement frequency) {
        List<FrequencyRequirement> frequencies = duty.clause().getFrequencies();
        int position = 0;
        while (frequencies.get(position) != frequency) {
            position++;
        }
        return duty.pointer() + "/frequencies/" + position;
    }

    static boolean counts(FrequencyRequirement frequency) {
        return switch (frequency.kind()) {
            case COUNT_PER_PERIOD, COUNT_PER_WINDOW, DURATION_PER_PERIOD -> true;
            case DEADLINE_AFTER_EVENT, ON_EVENT, BY_DATE, CONTINUOUS, UNQUANTIFIED -> false;
        };
    }

    /** Tells whether one of some requirements sets a greatest number: most do not, and then nothing contradicts. */
    static boolean haveMax(List<FrequencyRequirement> frequencies) {
        for (FrequencyRequirement frequency : frequencies) {
            if (hasMax(frequency)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMax(FrequencyRequirement frequency) {
        return frequency instanceof CountPerPeriod count && count.getMax().isPresent()
                || frequency instanceof CountPerWindow window && window.getMax().isPresent();
    }
}
