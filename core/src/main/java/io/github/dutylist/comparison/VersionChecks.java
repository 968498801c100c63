package io.github.dutylist.comparison;

import io.github.dutylist.finding.DocumentDataRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.ReferenceRules;
import io.github.dutylist.model.ClauseStatus;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The checks of a version against the one that it replaces. */
final class VersionChecks {

    private final Versions versions;
    private final List<Finding> findings = new ArrayList<>();

    private VersionChecks(Versions versions) {
        this.versions = versions;
    }

    /** Returns what breaks the rules; nothing where the two are not versions of one list. */
    static List<Finding> check(Versions versions) {
        VersionChecks checks = new VersionChecks(versions);
        if (!versions.before().list().getId().equals(versions.after().list().getId())) {
            return List.of();
        }
        checks.checkVersion();
        checks.checkReuse();
        checks.checkAbsence();
        return checks.findings;
    }

    private void checkVersion() {
        ResponsibilityList before = versions.before().list();
        ResponsibilityList after = versions.after().list();
        if (after.getVersion() <= before.getVersion()) {
            findings.add(DocumentDataRules.VERSION_NOT_INCREASED
                    .at("/version")
                    .with("version", after.getVersion())
                    .with("replaced", before.getVersion())
                    .build());
        }
    }

    private void checkReuse() {
        Map<String, String> owners = new HashMap<>();
        for (Matching.Pair<PlacedClause> pair : versions.clauses().pairs()) {
            DutyClause clause = pair.before().value().clause();
            owners.putIfAbsent(Texts.folded(clause.getText()), clause.getId());
        }
        for (Matching.Element<PlacedClause> removed : versions.clauses().removed()) {
            DutyClause clause = removed.value().clause();
            owners.putIfAbsent(Texts.folded(clause.getText()), clause.getId());
        }
        for (Matching.Pair<PlacedClause> pair : versions.clauses().pairs()) {
            DutyClause before = pair.before().value().clause();
            DutyClause after = pair.after().value().clause();
            String text = Texts.folded(after.getText());
            if (!text.equals(Texts.folded(before.getText()))) {
                String owner = owners.get(text);
                boolean revived = isWithdrawn(before) && !isWithdrawn(after);
                if (revived || owner != null) {
                    report(pair.after().value(), before);
                }
            }
        }
    }

    private void report(PlacedClause clause, DutyClause before) {
        findings.add(ReferenceRules.REUSED_ID
                .at(clause.pointer() + "/id")
                .with("id", before.getId())
                .with("text", before.getText())
                .build());
    }

    private void checkAbsence() {
        for (Matching.Element<PlacedClause> removed : versions.clauses().removed()) {
            DutyClause clause = removed.value().clause();
            if (!isWithdrawn(clause)) {
                findings.add(ReferenceRules.CLAUSE_ABSENT
                        .at("/sections")
                        .with("clause", clause.getId())
                        .with("text", clause.getText())
                        .build());
            }
        }
    }

    private static boolean isWithdrawn(DutyClause clause) {
        return clause.getStatus().orElse(ClauseStatus.ACTIVE) == ClauseStatus.WITHDRAWN;
    }
}
