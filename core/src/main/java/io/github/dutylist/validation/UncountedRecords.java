package io.github.dutylist.validation;

import static io.github.dutylist.finding.RecordRules.RECORD_NOT_COUNTED;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.fulfilment.FulfilmentRecord;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds records that do not count for a clause that they name: it is measured by its items, or borne by others. */
final class UncountedRecords {

    private UncountedRecords() {}

    static void check(RecordsInQuestion question, Findings findings) {
        question.eachThatCounts((record, pointer) -> {
            List<PlacedClause> served = question.clausesOf(record);
            Set<String> measured = around(served);
            for (PlacedClause placed : served) {
                if (!placed.isLeaf()) {
                    if (!measured.contains(placed.clause().getId())) {
                        Finding.Builder finding = notCounted(record, placed, pointer + "/clauses")
                                .with("item", placed.clause().getItems().get(0).getId());
                        findings.addUnlessLost(finding.build(), pointer + "/clauses");
                    }
                } else if (isOfOthers(record, placed, question.list())) {
                    Finding.Builder finding = notCounted(record, placed, pointer + "/roles")
                            .with("role", record.getRoles().get(0));
                    findings.addUnlessLost(finding.build(), pointer + "/roles");
                }
            }
        });
    }

    private static Finding.Builder notCounted(FulfilmentRecord record, PlacedClause placed, String pointer) {
        return RECORD_NOT_COUNTED
                .at(pointer)
                .with("record", record.getId())
                .with("clause", placed.clause().getId());
    }

    /** Returns the identifiers of the clauses around some. */
    private static Set<String> around(List<PlacedClause> clauses) {
        Set<String> around = new HashSet<>();
        for (PlacedClause placed : clauses) {
            Optional<PlacedClause> container = placed.container();
            while (container.isPresent()) {
                around.add(container.get().clause().getId());
                container = container.get().container();
            }
        }
        return around;
    }

    /** Tells whether all roles of a record are others than those that bear a clause; roles that there are not were reported. */
    private static boolean isOfOthers(FulfilmentRecord record, PlacedClause placed, ListIndex list) {
        List<String> bearers = placed.bearers();
        return !record.getRoles().isEmpty()
                && !bearers.isEmpty()
                && record.getRoles().stream().allMatch(role -> list.role(role).isPresent() && !bearers.contains(role));
    }
}
