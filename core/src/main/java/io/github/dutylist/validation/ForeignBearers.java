package io.github.dutylist.validation;

import static io.github.dutylist.finding.RoleRules.FOREIGN_BEARER;

import io.github.dutylist.finding.Rule;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.PlacedSection;
import io.github.dutylist.model.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Finds bearers that belong neither to the organisation whose list it is nor to one below it; each once. */
final class ForeignBearers implements ListRule {

    @Override
    public Rule rule() {
        return FOREIGN_BEARER;
    }

    @Override
    public void check(ListIndex index, Findings findings) {
        Map<String, Role> foreign = foreignRoles(index);
        if (foreign.isEmpty() || findings.isSkippedFor("/organisation")) {
            return;
        }
        for (PlacedSection section : index.sections()) {
            check(section.section().getRoles(), section::pointer, foreign, findings);
        }
        for (PlacedClause clause : index.clauses()) {
            check(clause.clause().getRoles(), clause::pointer, foreign, findings);
        }
    }

    /** Returns by identifier the roles that may bear nothing; one whose organisation is not defined may. */
    private static Map<String, Role> foreignRoles(ListIndex index) {
        Affiliation affiliation = new Affiliation(index);
        Map<String, Role> foreign = new HashMap<>();
        for (Role role : index.list().getRoles()) {
            String organisation = role.getOrganisation().orElse(null);
            if (organisation != null
                    && !affiliation.isOwn(organisation)
                    && index.organisation(organisation).isPresent()
                    && !affiliation.isBelow(organisation)) {
                foreign.put(role.getId(), role);
            }
        }
        return foreign;
    }

    private static void check(
            List<String> bearers, Supplier<String> pointer, Map<String, Role> foreign, Findings findings) {
        for (int i = 0; i < bearers.size() && !foreign.isEmpty(); i++) {
            Role role = foreign.remove(bearers.get(i));
            if (role != null) {
                findings.addUnlessLost(
                        FOREIGN_BEARER
                                .at(pointer.get() + "/roles/" + i)
                                .with("role", role.getId())
                                .with("title", role.getTitle())
                                .with("organisation", role.getOrganisation())
                                .build(),
                        "/organisations/**/organisations",
                        "/organisations/**/superior",
                        "/organisations/**/unitOf");
            }
        }
    }
}
