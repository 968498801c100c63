package io.github.dutylist.validation;

import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.PlacedSection;
import java.util.ArrayList;
import java.util.List;

/** From where a clause has what it does not say itself. */
final class Inheritance {

    private Inheritance() {}

    /**
     * Returns the pointers of members on a clause, on the clauses around it, and on the sections around these.
     *
     * @param clause the clause
     * @param members the names of the members
     */
    static List<String> of(PlacedClause clause, String... members) {
        List<String> pointers = new ArrayList<>();
        for (PlacedClause here = clause; here != null; here = here.container().orElse(null)) {
            add(pointers, here.pointer(), members);
        }
        for (PlacedSection here = clause.section();
                here != null;
                here = here.parent().orElse(null)) {
            add(pointers, here.pointer(), members);
        }
        return pointers;
    }

    private static void add(List<String> pointers, String parent, String... members) {
        for (String member : members) {
            pointers.add(parent + "/" + member);
        }
    }
}
