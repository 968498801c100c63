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
    public boolean isCut(long index) {
        return !counts(index)
                && (meetsSeason(start(index)) || meetsSeason(end(index).minusDays(1)) || holdsSeason(index));
    }

    private boolean meetsSeason(LocalDate day) {
        return season.contains(MonthDay.from(day));
    }

    /** Tells whether a season starts in a period; a season is not longer than a year, so that it is one of two. */
    private boolean holdsSeason(long index) {
        LocalDate first = season.getStart().atYear(start(index).getYear());
        LocalDate next = first.isBefore(start(index)) ? season.getStart().atYear(first.getYear() + 1) : first;
        return next.isBefore(end(index));
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
