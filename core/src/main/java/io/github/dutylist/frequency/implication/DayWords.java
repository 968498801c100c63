package io.github.dutylist.frequency.implication;

import io.github.dutylist.value.DateRange;

/** Ranges of days in words. */
final class DayWords {

    private DayWords() {}

    static String chinese(DateRange days) {
        return isOneDay(days)
                ? days.getStart() + " 当日"
                : days.getStart() + " 至 " + days.getEnd().orElseThrow() + ' ';
    }

    static String english(DateRange days) {
        return isOneDay(days)
                ? "on " + days.getStart()
                : "from " + days.getStart() + " to " + days.getEnd().orElseThrow();
    }

    private static boolean isOneDay(DateRange days) {
        return days.getEnd().filter(days.getStart()::equals).isPresent();
    }
}
