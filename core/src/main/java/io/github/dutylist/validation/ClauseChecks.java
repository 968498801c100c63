package io.github.dutylist.validation;

import static io.github.dutylist.finding.ClauseRules.EMPTY_SECTION;
import static io.github.dutylist.finding.ClauseRules.NO_BEARER;
import static io.github.dutylist.finding.ClauseRules.PROHIBITION_WITH_MINIMUM;
import static io.github.dutylist.finding.ClauseRules.REPORT_WITHOUT_RECIPIENT;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.PlacedSection;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Section;
import io.github.dutylist.model.Strength;
import java.util.ArrayList;
import java.util.List;

/** The checks of sections and clauses. */
final class ClauseChecks {

    private ClauseChecks() {}

    static List<ListRule> all() {
        return List.of(
                ListRule.of(NO_BEARER, ClauseChecks::noBearer),
                ListRule.of(EMPTY_SECTION, ClauseChecks::emptySection),
                new DuplicateDuties(),
                ListRule.of(REPORT_WITHOUT_RECIPIENT, ClauseChecks::reportWithoutRecipient),
                ListRule.of(PROHIBITION_WITH_MINIMUM, ClauseChecks::prohibitionWithMinimum));
    }

    private static void noBearer(ListIndex index, Findings findings) {
        for (PlacedClause duty : index.duties()) {
            if (duty.bearers().isEmpty()) {
                findings.addUnlessLost(
                        NO_BEARER
                                .at(duty.pointer() + "/roles")
                                .with("clause", duty.clause().getId())
                                .build(),
                        Inheritance.of(duty, "roles", "items", "kind", "status"));
            }
        }
    }

    private static void emptySection(ListIndex index, Findings findings) {
        for (PlacedSection placed : index.sections()) {
            Section section = placed.section();
            if (section.getClauses().isEmpty()
                    && section.getSections().isEmpty()
                    && section.getPreamble().isEmpty()
                    && section.getClosing().isEmpty()
                    && !speaksAtListLevel(section, index.list())) {
                findings.addUnlessLost(
                        EMPTY_SECTION
                                .at(placed.pointer())
                                .with("section", section.getId())
                                .build(),
                        contents(section, placed.pointer()));
            }
        }
    }

    /** Returns where the contents of a section would stand. */
    private static List<String> contents(Section section, String pointer) {
        List<String> places = new ArrayList<>();
        for (String member : List.of("/clauses", "/sections", "/preamble", "/closing", "/kind")) {
            places.add(pointer + member);
        }
        switch (section.getKind()) {
            case ACCOUNTABILITY -> places.add("/accountability");
            case ASSESSMENT -> places.add("/assessments");
            default -> {}
        }
        return places;
    }

    /** A section on accountability or assessment may leave its substance to the provisions or schemes of the list. */
    private static boolean speaksAtListLevel(Section section, ResponsibilityList list) {
        return switch (section.getKind()) {
            case ACCOUNTABILITY -> !list.getAccountability().isEmpty();
            case ASSESSMENT -> !list.getAssessments().isEmpty();
            default -> false;
        };
    }

    private static void reportWithoutRecipient(ListIndex index, Findings findings) {
        for (PlacedClause duty : index.duties()) {
            if (duty.clause().getRecipients().isEmpty()
                    && duty.clause()
                            .getActivity()
                            .filter(Activity.REPORT::equals)
                            .isPresent()) {
                String recipients = duty.pointer() + "/recipients";
                findings.addUnlessLost(
                        REPORT_WITHOUT_RECIPIENT
                                .at(recipients)
                                .with("clause", duty.clause().getId())
                                .build(),
                        recipients,
                        duty.pointer() + "/items");
            }
        }
    }

    private static void prohibitionWithMinimum(ListIndex index, Findings findings) {
        for (PlacedClause duty : index.duties()) {
            List<FrequencyRequirement> frequencies = duty.clause().getFrequencies();
            if (!frequencies.isEmpty() && isProhibition(duty.strength())) {
                for (int i = 0; i < frequencies.size(); i++) {
                    if (demandsMinimum(frequencies.get(i))) {
                        findings.addUnlessLost(
                                PROHIBITION_WITH_MINIMUM
                                        .at(duty.pointer() + "/frequencies/" + i)
                                        .with("clause", duty.clause().getId())
                                        .build(),
                                Inheritance.of(duty, "strength"));
                        break;
                    }
                }
            }
        }
    }

    private static boolean isProhibition(Strength strength) {
        return strength == Strength.SHALL_NOT || strength == Strength.SHOULD_NOT;
    }

    private static boolean demandsMinimum(FrequencyRequirement frequency) {
        if (frequency instanceof CountPerPeriod count) {
            return count.getMin().isPresent();
        }
        if (frequency instanceof CountPerWindow count) {
            return count.getMin().isPresent();
        }
        if (frequency instanceof OnEvent onEvent) {
            return onEvent.getMin().isPresent();
        }
        return frequency instanceof DurationPerPeriod;
    }
}
