package io.github.dutylist.validation;

import static io.github.dutylist.finding.RoleRules.DIRECT_WITHOUT_ASSISTS;
import static io.github.dutylist.finding.RoleRules.FIRST_RESPONSIBLE_MISSING;
import static io.github.dutylist.finding.RoleRules.FIRST_RESPONSIBLE_NOT_A_POST;
import static io.github.dutylist.finding.RoleRules.NO_PRINCIPAL_ROLE;
import static io.github.dutylist.finding.RoleRules.PRINCIPAL_DELEGATED;
import static io.github.dutylist.finding.RoleRules.ROLE_WITHOUT_DUTY;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.Role;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The checks of who bears which responsibility. */
final class RoleChecks {

    private static final String[] BEARERS = {
        "/sections/**/sections", "/sections/**/clauses", "/sections/**/items", "/sections/**/roles"
    };

    private static final int FEW = 8;

    private RoleChecks() {}

    static List<ListRule> all() {
        return List.of(
                ListRule.of(NO_PRINCIPAL_ROLE, RoleChecks::noPrincipalRole),
                ListRule.of(FIRST_RESPONSIBLE_MISSING, RoleChecks::firstResponsibleMissing),
                new SeveralFirstResponsible(),
                ListRule.of(FIRST_RESPONSIBLE_NOT_A_POST, RoleChecks::firstResponsibleNotAPost),
                ListRule.of(DIRECT_WITHOUT_ASSISTS, RoleChecks::directWithoutAssists),
                ListRule.of(PRINCIPAL_DELEGATED, RoleChecks::principalDelegated),
                ListRule.of(ROLE_WITHOUT_DUTY, RoleChecks::roleWithoutDuty),
                new ForeignBearers());
    }

    private static void noPrincipalRole(ListIndex index, Findings findings) {
        nobodyBears(Responsibility.PRINCIPAL, NO_PRINCIPAL_ROLE, index, findings);
    }

    private static void firstResponsibleMissing(ListIndex index, Findings findings) {
        nobodyBears(Responsibility.FIRST_RESPONSIBLE, FIRST_RESPONSIBLE_MISSING, index, findings);
    }

    private static void nobodyBears(Responsibility responsibility, Rule rule, ListIndex index, Findings findings) {
        List<Role> roles = index.list().getRoles();
        for (Role role : roles) {
            if (role.getResponsibilities().contains(responsibility)) {
                return;
            }
        }
        if (!roles.isEmpty()) {
            findings.addUnlessLost(rule.at("/roles").build(), "/roles/**/roles", "/roles/**/responsibilities");
        }
    }

    private static void firstResponsibleNotAPost(ListIndex index, Findings findings) {
        List<Role> roles = index.list().getRoles();
        for (int i = 0; i < roles.size(); i++) {
            Role role = roles.get(i);
            if (role.getHolder() != Holder.POST
                    && role.getResponsibilities().contains(Responsibility.FIRST_RESPONSIBLE)) {
                findings.add(finding(FIRST_RESPONSIBLE_NOT_A_POST, "/roles/" + i + "/holder", role));
            }
        }
    }

    private static void directWithoutAssists(ListIndex index, Findings findings) {
        List<Role> roles = index.list().getRoles();
        for (int i = 0; i < roles.size(); i++) {
            Role role = roles.get(i);
            if (role.getAssists().isEmpty() && role.getResponsibilities().contains(Responsibility.DIRECT)) {
                String assists = "/roles/" + i + "/assists";
                findings.addUnlessLost(finding(DIRECT_WITHOUT_ASSISTS, assists, role), assists);
            }
        }
    }

    private static void principalDelegated(ListIndex index, Findings findings) {
        Affiliation affiliation = new Affiliation(index);
        List<Role> roles = index.list().getRoles();
        for (int i = 0; i < roles.size(); i++) {
            Role role = roles.get(i);
            if (!role.getResponsibilities().contains(Responsibility.PRINCIPAL)) {
                continue;
            }
            Optional<String> unit = role.getOrganisation().filter(affiliation::isUnit);
            boolean own =
                    role.getOrganisation().filter(it -> !affiliation.isOwn(it)).isEmpty();
            if (unit.isPresent() || own && role.getHolder() == Holder.UNIT && !affiliation.isOwnAUnit()) {
                findings.add(PRINCIPAL_DELEGATED
                        .at("/roles/" + i + (unit.isPresent() ? "/organisation" : "/holder"))
                        .with("role", role.getId())
                        .with("title", role.getTitle())
                        .with("organisation", unit)
                        .build());
            }
        }
    }

    private static void roleWithoutDuty(ListIndex index, Findings findings) {
        if (index.list().getSections().isEmpty()) {
            return;
        }
        Set<String> bearers = bearers(index);
        List<Role> roles = index.list().getRoles();
        for (int i = 0; i < roles.size(); i++) {
            Role role = roles.get(i);
            if (bearers.contains(role.getId())) {
                continue;
            }
            String pointer = "/roles/" + i;
            if (!findings.survey().references().isMeantBySlip(Phrase.ROLE, role.getId())
                    && !findings.isSkippedFor(pointer + "/id")) {
                findings.addUnlessLost(finding(ROLE_WITHOUT_DUTY, pointer, role), BEARERS);
            }
        }
    }

    /** Returns all bearers of duties; most inherit the same list, and a long one is gone through only once. */
    private static Set<String> bearers(ListIndex index) {
        Set<String> bearers = new HashSet<>();
        Set<List<String>> known = Collections.newSetFromMap(new IdentityHashMap<>());
        List<String> last = List.of();
        for (PlacedClause duty : index.duties()) {
            List<String> here = duty.bearers();
            if (here != last && (here.size() <= FEW || known.add(here))) {
                bearers.addAll(here);
                last = here;
            }
        }
        return bearers;
    }

    private static Finding finding(Rule rule, String pointer, Role role) {
        return rule.at(pointer)
                .with("role", role.getId())
                .with("title", role.getTitle())
                .build();
    }
}
