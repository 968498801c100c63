package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.Per;
import io.github.dutylist.value.AmountUnit;
import java.util.Optional;

/**
 * What is summed, and for whom.
 *
 * @param unit the unit of durations, or empty for a number of times
 * @param per for whom it is summed separately, or empty
 * @param scheme the host's periods that it is summed in, or empty for the calendar
 */
record Measure(Optional<AmountUnit> unit, Optional<Per> per, Optional<String> scheme) {

    /** Returns the number of times, for the same ones and in the same periods. */
    Measure ofTimes() {
        return new Measure(Optional.empty(), per, scheme);
    }
}
