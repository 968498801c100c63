package io.github.dutylist.validation;

import static io.github.dutylist.finding.FrequencyRules.BARE_COUNT;
import static io.github.dutylist.finding.FrequencyRules.CONTRADICTORY_FREQUENCIES;
import static io.github.dutylist.finding.FrequencyRules.COUNT_BOUNDS;
import static io.github.dutylist.finding.FrequencyRules.DATE_OUTSIDE_EFFECT;
import static io.github.dutylist.finding.FrequencyRules.DURING_MISPLACED;
import static io.github.dutylist.finding.FrequencyRules.FREQUENCY_MEMBER_MISMATCH;
import static io.github.dutylist.finding.FrequencyRules.HOST_PERIOD_WITHOUT_SCHEME;
import static io.github.dutylist.finding.FrequencyRules.PERIOD_NOT_ALIGNED;
import static io.github.dutylist.finding.FrequencyRules.RARE_MAXIMUM;
import static io.github.dutylist.finding.FrequencyRules.REDUNDANT_FREQUENCY;
import static io.github.dutylist.finding.FrequencyRules.UNQUANTIFIED_DUTY;
import static io.github.dutylist.finding.FrequencyRules.WORKING_DAYS_WITHOUT_CALENDAR;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.Strength;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The checks of single frequency requirements. */
final class FrequencyChecks {

    private FrequencyChecks() {}

    static List<ListRule> all() {
        return List.of(
                faults(FREQUENCY_MEMBER_MISMATCH),
                faults(COUNT_BOUNDS),
                faults(PERIOD_NOT_ALIGNED),
                faults(HOST_PERIOD_WITHOUT_SCHEME),
                faults(DURING_MISPLACED),
                ListRule.of(WORKING_DAYS_WITHOUT_CALENDAR, WorkingDays::check),
                ListRule.of(UNQUANTIFIED_DUTY, UnquantifiedDuties::check),
                ListRule.of(BARE_COUNT, FrequencyChecks::bareCount),
                ListRule.of(REDUNDANT_FREQUENCY, FrequencyConflicts::redundant),
                ListRule.of(CONTRADICTORY_FREQUENCIES, FrequencyConflicts::contradictory),
                new ConflictingClauses(),
                ListRule.of(RARE_MAXIMUM, FrequencyChecks::rareMaximum),
                ListRule.of(DATE_OUTSIDE_EFFECT, FrequencyChecks::dateOutsideEffect));
    }

    /** Reports what is wrong with single requirements, of the rule that is checked. */
    private static ListRule faults(Rule rule) {
        return ListRule.of(rule, (index, findings) -> {
            for (Requirement requirement : findings.survey().requirements().unsound()) {
                for (FrequencyFaults.Fault fault :
                        FrequencyFaults.find(requirement.frequency(), requirement.pointer())) {
                    if (fault.finding().getRule().equals(rule)) {
                        findings.addUnlessLost(fault.finding(), fault.searched());
                    }
                }
            }
        });
    }

    private static void bareCount(ListIndex index, Findings findings) {
        for (Requirement requirement : findings.survey().requirements().bare()) {
            if (requirement.owner() != Requirement.Owner.CONDITION
                    && requirement.frequency() instanceof CountPerPeriod count
                    && count.getMin().isPresent()) {
                findings.add(BARE_COUNT
                        .at(requirement.pointer() + "/bound")
                        .with("min", count.getMin().get())
                        .with("quote", count.getQuote())
                        .build());
            }
        }
    }

    private static void rareMaximum(ListIndex index, Findings findings) {
        for (PlacedClause duty : index.duties()) {
            List<FrequencyRequirement> frequencies = duty.clause().getFrequencies();
            for (int i = 0; i < frequencies.size(); i++) {
                Optional<Integer> max = maximumAlone(frequencies.get(i));
                if (max.isPresent() && duty.strength() == Strength.SHALL) {
                    String pointer = duty.pointer() + "/frequencies/" + i;
                    List<String> searched = Inheritance.of(duty, "strength");
                    searched.add(pointer + "/min");
                    findings.addUnlessLost(
                            RARE_MAXIMUM
                                    .at(pointer + "/max")
                                    .with("clause", duty.clause().getId())
                                    .with("max", max.get())
                                    .with("quote", frequencies.get(i).getQuote())
                                    .build(),
                            searched);
                }
            }
        }
    }

    private static Optional<Integer> maximumAlone(FrequencyRequirement frequency) {
        Optional<Integer> max = Optional.empty();
        if (frequency instanceof CountPerPeriod count && count.getMin().isEmpty() && count.isBoundMatched()) {
            max = count.getMax();
        } else if (frequency instanceof CountPerWindow window && window.getMin().isEmpty()) {
            max = window.getMax();
        }
        return max.filter(number -> number > 0);
    }

    private static void dateOutsideEffect(ListIndex index, Findings findings) {
        Optional<DateRange> effective = index.list().getEffective().filter(DateRange::isOrdered);
        if (effective.isEmpty()) {
            return;
        }
        for (PlacedClause duty : index.duties()) {
            List<FrequencyRequirement> frequencies = duty.clause().getFrequencies();
            for (int i = 0; i < frequencies.size(); i++) {
                if (frequencies.get(i) instanceof ByDate date
                        && !effective.get().contains(date.getDate())) {
                    findings.addUnlessLost(
                            outsideEffect(duty, i, date, effective.get()), "/effective/start", "/effective/end");
                }
            }
        }
    }

    private static Finding outsideEffect(PlacedClause duty, int position, ByDate date, DateRange effective) {
        return DATE_OUTSIDE_EFFECT
                .at(duty.pointer() + "/frequencies/" + position + "/date")
                .with("clause", duty.clause().getId())
                .with("date", date.getDate().toString())
                .with("start", effective.getStart().toString())
                .with("end", effective.getEnd().map(LocalDate::toString))
                .build();
    }
}
