package io.github.dutylist.validation;

import io.github.dutylist.finding.Rule;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import java.util.function.BiConsumer;

/**
 * The check behind one rule on records: what looks at all of them and reports what the rule finds.
 *
 * @param rule the rule that all findings of this check are of
 * @param check looks at the records and reports what the rule finds
 */
record RecordRule(Rule rule, BiConsumer<RecordsInQuestion, Findings> check) {

    /**
     * The check behind a rule, or behind the part of it, that needs no list.
     *
     * @param rule the rule that all findings of this check are of
     * @param check looks at the records by themselves
     */
    record Alone(Rule rule, BiConsumer<FulfilmentRecords, Findings> check) {

        /** Returns the same check for records with their list. */
        RecordRule withList() {
            return new RecordRule(rule, (question, findings) -> check.accept(question.records(), findings));
        }
    }
}
