package io.github.dutylist.validation;

import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is nested deeper than the format allows, before anything else follows the nesting.
 *
 * <p>Each section and clause takes two of the 32 levels of JSON, an array and an object, and the list itself one.
 */
final class Nesting {

    private static final int LEVELS_OF_JSON = 32;

    private static final int LEVELS = (LEVELS_OF_JSON - 1) / 2;

    private final List<Finding> findings = new ArrayList<>();

    private Nesting() {}

    /** Returns a finding for every section and clause that is the first too deep. */
    static List<Finding> check(ResponsibilityList list) {
        Nesting nesting = new Nesting();
        nesting.sections("", list.getSections(), 1);
        return nesting.findings;
    }

    private void sections(String parent, List<Section> sections, int level) {
        if (level > LEVELS) {
            report(parent + "/sections", sections.size());
            return;
        }
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (!section.getSections().isEmpty()) {
                sections(parent + "/sections/" + i, section.getSections(), level + 1);
            }
            if (needsLook(section.getClauses(), level + 1)) {
                clauses(parent + "/sections/" + i + "/clauses", section.getClauses(), level + 1);
            }
        }
    }

    private void clauses(String array, List<DutyClause> clauses, int level) {
        if (level > LEVELS) {
            report(array, clauses.size());
            return;
        }
        for (int i = 0; i < clauses.size(); i++) {
            if (needsLook(clauses.get(i).getItems(), level + 1)) {
                clauses(array + "/" + i + "/items", clauses.get(i).getItems(), level + 1);
            }
        }
    }

    private static boolean needsLook(List<DutyClause> clauses, int level) {
        if (level > LEVELS) {
            return !clauses.isEmpty();
        }
        for (DutyClause clause : clauses) {
            if (!clause.getItems().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void report(String array, int size) {
        for (int i = 0; i < size; i++) {
            findings.add(DocumentRules.TOO_DEEP
                    .at(array + "/" + i)
                    .with("limit", LEVELS_OF_JSON)
                    .build());
        }
    }
}
