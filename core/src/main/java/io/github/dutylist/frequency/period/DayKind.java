package io.github.dutylist.frequency.period;

/** What a working-day calendar says of a day. */
public enum DayKind {
    /** A day on which work is done, a weekend day that was moved into the week included. */
    WORKING,

    /** A day of rest or a public holiday. */
    OFF,

    /** A day of which the calendar knows nothing, such as one of a year whose holidays are not yet announced. */
    UNKNOWN
}
