package io.github.dutylist.fulfilment;

import java.util.List;
import java.util.Optional;

/**
 * What becomes of a requirement: its periods, or why nothing can be told.
 *
 * @param periods the periods
 * @param reason why nothing can be told, or empty
 */
record Outcome(List<JudgedPeriod> periods, Optional<FulfilmentReason> reason) {

    static Outcome of(List<JudgedPeriod> periods) {
        return new Outcome(periods, Optional.empty());
    }

    static Outcome unknown(FulfilmentReason reason) {
        return new Outcome(List.of(), Optional.of(reason));
    }
}
