package io.github.dutylist.frequency.period;

import io.github.dutylist.frequency.Season;
import java.time.LocalDate;
import java.util.Optional;

/** The seasons themselves, one for each year, named by the year that they start in. */
record YearlySeasonGrid(Grid years, Season season) implements Grid {

    @Override
    public LocalDate start(long index) {
        LocalDate yearStart = years.start(index);
        LocalDate start = season.getStart().atYear(yearStart.getYear());
        return start.isBefore(yearStart) ? season.getStart().atYear(yearStart.getYear() + 1) : start;
    }

    @Override
    public LocalDate end(long index) {
        LocalDate start = start(index);
        LocalDate last = season.lastDay(start.getYear());
        return (last.isBefore(start) ? season.lastDay(start.getYear() + 1) : last).plusDays(1);
    }

    @Override
    public long floor(LocalDate day) {
        long index = years.floor(day);
        return start(index).isAfter(day) ? index - 1 : index;
    }

    @Override
    public String key(long index) {
        return years.key(index);
    }

    @Override
    public Optional<LocalDate> probe(String key) {
        return years.probe(key).map(day -> start(years.floor(day)));
    }
}
