package io.github.dutylist.frequency.period;

import java.time.LocalDate;
import java.util.Optional;

/** The periods of a host; those before the first and after the last are empty and far away. */
record HostGrid(PeriodScheme scheme) implements Grid {

    @Override
    public LocalDate start(long index) {
        return isKnown(index) ? at(index).start() : outside(index);
    }

    @Override
    public LocalDate end(long index) {
        return isKnown(index) ? at(index).end() : outside(index);
    }

    @Override
    public long floor(LocalDate day) {
        int low = 0;
        int high = scheme.periods().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (scheme.periods().get(middle).start().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1L;
    }

    @Override
    public boolean counts(long index) {
        return isKnown(index);
    }

    @Override
    public String key(long index) {
        return at(index).key();
    }

    Optional<CalendarPeriod> find(String key) {
        return scheme.periods().stream()
                .filter(period -> period.key().equals(key))
                .findFirst();
    }

    private boolean isKnown(long index) {
        return index >= 0 && index < scheme.periods().size();
    }

    private CalendarPeriod at(long index) {
        return scheme.periods().get((int) index);
    }

    private static LocalDate outside(long index) {
        return index < 0 ? LocalDate.MIN : LocalDate.MAX;
    }
}
