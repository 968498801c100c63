package io.github.dutylist.examples.cli.frequency;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.EventType;
import io.github.dutylist.model.ListStatus;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Section;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.validation.ListValidator;
import java.util.List;
import java.util.Optional;

/** Checks a requirement by itself against the rules of the format, as the only one of a list. */
final class RequirementCheck {

    private static final String POINTER = "/sections/0/clauses/0/frequencies/0";

    private static final ListValidator VALIDATOR = ListValidator.create();

    private RequirementCheck() {}

    /** Returns the first error in a requirement, or empty. */
    static Optional<Finding> error(FrequencyRequirement requirement) {
        return VALIDATOR.validate(listOf(requirement)).getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .filter(finding -> isWithin(finding.getPointer()))
                .findFirst();
    }

    private static boolean isWithin(String pointer) {
        return pointer.equals(POINTER) || pointer.startsWith(POINTER + "/");
    }

    private static ResponsibilityList listOf(FrequencyRequirement requirement) {
        return ResponsibilityList.builder()
                .id("requirement")
                .version(1)
                .title("-")
                .status(ListStatus.DRAFT)
                .organisation("organisation")
                .addOrganisations(Organisation.of("organisation", "-"))
                .eventTypes(eventTypes(requirement).stream()
                        .distinct()
                        .map(type -> EventType.of(type, type))
                        .toList())
                .addSections(Section.builder()
                        .id("section")
                        .kind(SectionKind.DUTIES)
                        .addClauses(DutyClause.builder()
                                .id("clause")
                                .text("-")
                                .addFrequencies(requirement.withoutWords())
                                .build())
                        .build())
                .build();
    }

    private static List<String> eventTypes(FrequencyRequirement requirement) {
        if (requirement instanceof OnEvent event) {
            return event.getEventTypes();
        }
        return requirement instanceof DeadlineAfterEvent deadline ? deadline.getEventTypes() : List.of();
    }
}
