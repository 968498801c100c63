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
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.frequency.Bound;
import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
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
                ListRule.of(FREQUENCY_MEMBER_MISMATCH, FrequencyChecks::memberMismatch),
                ListRule.of(COUNT_BOUNDS, FrequencyChecks::countBounds),
                ListRule.of(PERIOD_NOT_ALIGNED, FrequencyChecks::periodNotAligned),
                ListRule.of(HOST_PERIOD_WITHOUT_SCHEME, FrequencyChecks::hostPeriodWithoutScheme),
                ListRule.of(DURING_MISPLACED, FrequencyChecks::duringMisplaced),
                ListRule.of(WORKING_DAYS_WITHOUT_CALENDAR, WorkingDays::check),
                ListRule.of(UNQUANTIFIED_DUTY, UnquantifiedDuties::check),
                ListRule.of(BARE_COUNT, FrequencyChecks::bareCount),
                ListRule.of(REDUNDANT_FREQUENCY, FrequencyConflicts::redundant),
                ListRule.of(CONTRADICTORY_FREQUENCIES, FrequencyConflicts::contradictory),
                new ConflictingClauses(),
                ListRule.of(RARE_MAXIMUM, FrequencyChecks::rareMaximum),
                ListRule.of(DATE_OUTSIDE_EFFECT, FrequencyChecks::dateOutsideEffect));
    }

    private static void memberMismatch(ListIndex index, Findings findings) {
        for (Requirement requirement : findings.survey().requirements().unsound()) {
            FrequencyRequirement frequency = requirement.frequency();
            if (frequency instanceof CountPerPeriod count) {
                if (!count.isBoundMatched()) {
                    boundMismatch(requirement, count, findings);
                }
                if (count.getScheme().isPresent() && !count.isSchemeMatched()) {
                    findings.add(mismatch(requirement, "scheme").build());
                }
            } else if (frequency instanceof CountPerWindow count && !count.isWindowOfCalendar()) {
                findings.add(mismatch(requirement, "window").build());
            } else if (frequency instanceof DurationPerPeriod duration && !duration.isMinOfDuration()) {
                findings.add(mismatch(requirement, "min").build());
            } else if (frequency instanceof ByDate date && !date.isOrdered()) {
                findings.add(mismatch(requirement, "notBefore").build());
            }
        }
    }

    private static void boundMismatch(Requirement requirement, CountPerPeriod count, Findings findings) {
        Bound bound = count.getBound().orElseThrow();
        boolean wantsMin = bound != Bound.AT_MOST;
        boolean member = wantsMin == count.getMin().isPresent();
        Finding finding = mismatch(requirement, member ? "max" : "min")
                .with("bound", bound.code())
                .build();
        findings.addUnlessLost(finding, requirement.pointer() + "/min", requirement.pointer() + "/max");
    }

    private static Finding.Builder mismatch(Requirement requirement, String member) {
        return FREQUENCY_MEMBER_MISMATCH
                .at(requirement.pointer() + "/" + member)
                .with("member", member)
                .with("kind", requirement.frequency().kind().code());
    }

    private static void countBounds(ListIndex index, Findings findings) {
        for (Requirement requirement : findings.survey().requirements().unsound()) {
            FrequencyRequirement frequency = requirement.frequency();
            if (frequency instanceof CountPerPeriod count && !count.isBounded()) {
                countBounds(count.getMin(), count.getMax(), requirement.pointer(), findings);
            } else if (frequency instanceof CountPerWindow count && !count.isBounded()) {
                countBounds(count.getMin(), count.getMax(), requirement.pointer(), findings);
            }
        }
    }

    private static void countBounds(Optional<Integer> min, Optional<Integer> max, String pointer, Findings findings) {
        Finding.Builder finding = COUNT_BOUNDS.at(pointer);
        min.ifPresent(number -> finding.with("min", number));
        max.ifPresent(number -> finding.with("max", number));
        findings.addUnlessLost(finding.build(), pointer + "/min", pointer + "/max");
    }

    private static void periodNotAligned(ListIndex index, Findings findings) {
        for (Requirement requirement : findings.survey().requirements().unsound()) {
            FrequencyRequirement frequency = requirement.frequency();
            if (frequency instanceof CountPerPeriod count && !count.isPeriodAligned()) {
                periodNotAligned(count.getEvery(), count.getUnit(), requirement.pointer(), findings);
            } else if (frequency instanceof DurationPerPeriod duration && !duration.isPeriodAligned()) {
                periodNotAligned(duration.getEvery(), duration.getUnit(), requirement.pointer(), findings);
            }
        }
    }

    private static void periodNotAligned(Optional<Integer> every, PeriodUnit unit, String pointer, Findings findings) {
        findings.addUnlessLost(
                PERIOD_NOT_ALIGNED
                        .at(pointer + "/every")
                        .with("every", every.orElse(1))
                        .with("unit", phrase(unit))
                        .build(),
                pointer + "/anchor");
    }

    private static void hostPeriodWithoutScheme(ListIndex index, Findings findings) {
        for (Requirement requirement : findings.survey().requirements().unsound()) {
            FrequencyRequirement frequency = requirement.frequency();
            boolean without = frequency instanceof CountPerPeriod count
                            && count.getScheme().isEmpty()
                            && !count.isSchemeMatched()
                    || frequency instanceof DurationPerPeriod duration && !duration.isPeriodOfCalendar();
            if (without) {
                String scheme = requirement.pointer() + "/scheme";
                findings.addUnlessLost(HOST_PERIOD_WITHOUT_SCHEME.at(scheme).build(), scheme);
            }
        }
    }

    private static void duringMisplaced(ListIndex index, Findings findings) {
        for (Requirement requirement : findings.survey().requirements().unsound()) {
            FrequencyRequirement frequency = requirement.frequency();
            if (frequency instanceof CountPerPeriod count && !count.isSeasonMatched()) {
                findings.addUnlessLost(
                        DURING_MISPLACED.at(requirement.pointer() + "/during").build(),
                        requirement.pointer() + "/every");
            }
        }
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

    private static Phrase phrase(PeriodUnit unit) {
        return Phrase.find(unit.code()).orElseThrow();
    }
}
