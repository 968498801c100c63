package io.github.dutylist.validation;

import io.github.dutylist.finding.Rule;
import java.util.function.BiConsumer;

/**
 * The check behind one rule on records: what looks at all of them and reports what the rule finds.
 *
 * @param rule the rule that all findings of this check are of
 * @param check looks at the records and reports what the rule finds
 */
record RecordRule(Rule rule, BiConsumer<RecordsInQuestion, Findings> check) {}
