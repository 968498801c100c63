package io.github.dutylist.frequency.period;

import io.github.dutylist.frequency.Season;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** The periods that lie in a season with all their days. */
record SeasonGrid(Grid grid, Season season) implements Grid {

    @Override
    public LocalDate start(long index) {
        return grid.start(index);
    }

    @Override
    public LocalDate end(long index) {
        return grid.end(index);
    }

    @Override
    public long floor(LocalDate day) {
        return grid.floor(day);
    }

    @Override
    public boolean counts(long index) {
        return !end(index).isAfter(seasonEnd(start(index)));
    }

    @Override
    public String key(long index) {
        return grid.key(index);
    }

    @Override
    public Optional<LocalDate> probe(String key) {
        return grid.probe(key);
    }

    /** Returns the first day after the season that a day lies in, or the day itself if it lies in none. */
    private LocalDate seasonEnd(LocalDate day) {
        if (!season.contains(MonthDay.from(day))) {
            return day;
        }
        LocalDate last = season.lastDay(day.getYear());
        return (day.isAfter(last) ? season.lastDay(day.getYear() + 1) : last).plusDays(1);
    }
}
