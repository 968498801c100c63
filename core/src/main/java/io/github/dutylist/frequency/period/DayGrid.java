package io.github.dutylist.frequency.period;

import java.time.LocalDate;

/** Periods of a number of days, counted from a day on which one starts. */
record DayGrid(LocalDate origin, int step) implements Grid {

    @Override
    public LocalDate start(long index) {
        return origin.plusDays(index * step);
    }

    @Override
    public long floor(LocalDate day) {
        return Math.floorDiv(day.toEpochDay() - origin.toEpochDay(), step);
    }
}
