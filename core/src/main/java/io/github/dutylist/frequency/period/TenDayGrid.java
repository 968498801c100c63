package io.github.dutylist.frequency.period;

import java.time.LocalDate;

/**
 * Periods of a number of thirds of a month (旬): the 1st to the 10th, the 11th to the 20th, and the rest.
 *
 * @param origin the number of a third with which a period starts, counted from January of the year 0
 * @param step how many thirds make a period
 */
record TenDayGrid(long origin, int step) implements Grid {

    static final int OF_YEAR = 36;

    /** Returns the number of the third that a day lies in, counted from January of the year 0. */
    static long third(LocalDate day) {
        return 36L * day.getYear() + 3L * (day.getMonthValue() - 1) + Math.min((day.getDayOfMonth() - 1) / 10, 2);
    }

    @Override
    public LocalDate start(long index) {
        long third = origin + index * step;
        int ofYear = (int) Math.floorMod(third, (long) OF_YEAR);
        return LocalDate.of((int) Math.floorDiv(third, (long) OF_YEAR), ofYear / 3 + 1, 10 * (ofYear % 3) + 1);
    }

    @Override
    public long floor(LocalDate day) {
        return Math.floorDiv(third(day) - origin, step);
    }
}
