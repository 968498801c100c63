package io.github.dutylist.comparison;

import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.PlacedSection;
import io.github.dutylist.model.ResponsibilityList;

/**
 * Two versions of a list, with their sections and clauses matched by identifier.
 *
 * @param before the earlier version
 * @param after the later version
 * @param sections their sections
 * @param clauses their clauses, at all depths
 */
record Versions(ListIndex before, ListIndex after, Matching<PlacedSection> sections, Matching<PlacedClause> clauses) {

    static Versions of(ResponsibilityList before, ResponsibilityList after) {
        ListIndex earlier = ListIndex.of(before);
        ListIndex later = ListIndex.of(after);
        return new Versions(
                earlier,
                later,
                Matching.of(
                        earlier.sections(),
                        later.sections(),
                        section -> section.section().getId()),
                Matching.of(
                        earlier.clauses(),
                        later.clauses(),
                        clause -> clause.clause().getId()));
    }
}
