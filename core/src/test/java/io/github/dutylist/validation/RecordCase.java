package io.github.dutylist.validation;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.fulfilment.FulfilmentRecords;

/**
 * Records that a rule accepts by a hair, some that it reports, and the only finding about the second.
 *
 * @param passes the records about which no rule has anything to say
 * @param fails the records with one fault
 * @param finding the finding that they must give, at its rule's default severity
 */
record RecordCase(FulfilmentRecords passes, FulfilmentRecords fails, Finding finding) {

    @Override
    public String toString() {
        return finding.toString();
    }
}
