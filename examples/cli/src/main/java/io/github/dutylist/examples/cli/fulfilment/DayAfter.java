package io.github.dutylist.examples.cli.fulfilment;

import io.github.dutylist.value.DateRange;
import java.time.LocalDate;

/** The day as of which a time is seen when the user does not say: the first on which all of it is over. */
final class DayAfter {

    private DayAfter() {}

    static LocalDate of(DateRange days) {
        return days.getEnd().orElse(days.getStart()).plusDays(1);
    }
}
