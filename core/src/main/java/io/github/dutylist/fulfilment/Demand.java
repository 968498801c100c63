package io.github.dutylist.fulfilment;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One requirement of a clause or assessment scheme as somebody owes it.
 *
 * @param requirement the requirement
 * @param debtor who owes it
 * @param obstacle why it cannot be told whether it is kept, whatever the records are, or empty
 * @param eventTypes the types of events of which the clause speaks
 * @param effect the days on which the clause is in effect
 * @param records the records that count for it, in the order of their days
 */
record Demand(
        Stated requirement,
        Debtor debtor,
        Optional<FulfilmentReason> obstacle,
        Set<String> eventTypes,
        Span effect,
        List<DatedRecord> records) {}
