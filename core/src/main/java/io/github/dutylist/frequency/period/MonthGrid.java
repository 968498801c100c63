package io.github.dutylist.frequency.period;

import java.time.LocalDate;

/** Periods of a number of months, counted from a day on which one starts; starts are clipped to the end of a month. */
record MonthGrid(LocalDate origin, int step) implements Grid {

    @Override
    public LocalDate start(long index) {
        return origin.plusMonths(index * step);
    }

    @Override
    public long floor(LocalDate day) {
        long months = 12L * (day.getYear() - origin.getYear()) + day.getMonthValue() - origin.getMonthValue();
        long index = Math.floorDiv(months, step);
        return start(index).isAfter(day) ? index - 1 : index;
    }
}
