package io.github.dutylist.frequency.period;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The periods of one kind, one after the other: all quarters, every second month, the terms of a school.
 *
 * <p>They do not overlap; between those of a season or of a host there are gaps.
 * Periods are numbered in the order of time, so that they can be counted and stepped through without being made:
 * {@link #floor} gives an index, {@link #start} and {@link #end} take one.
 */
public final class PeriodSeries {

    static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Grid grid;

    PeriodSeries(Grid grid) {
        this.grid = grid;
    }

    /**
     * Returns the period that a day lies in.
     *
     * @param day the day
     * @return empty if the day lies in none
     */
    public Optional<CalendarPeriod> containing(LocalDate day) {
        if (isOutside(day)) {
            return Optional.empty();
        }
        long index = floor(day);
        return day.isBefore(end(index)) ? period(index) : Optional.empty();
    }

    /**
     * Returns the periods that have a day in a range, in the order of time, each one made only when the stream asks for it.
     *
     * @param start the first day of the range
     * @param end the first day after the range
     */
    public Stream<CalendarPeriod> overlapping(LocalDate start, LocalDate end) {
        return indexes(start, end).mapToObj(this::period).flatMap(Optional::stream);
    }

    /**
     * Returns the periods that have a day in a range and lie in the season of a requirement with some of their days only, so
     * that nothing is demanded in them: the week in which June starts, of every week from June to September.
     *
     * @param start the first day of the range
     * @param end the first day after the range
     */
    public Stream<CalendarPeriod> cutBySeason(LocalDate start, LocalDate end) {
        return indexes(start, end).filter(grid::isCut).mapToObj(this::made).flatMap(Optional::stream);
    }

    /**
     * Returns the next period.
     *
     * @param period a period of this series
     * @return empty if there is none
     */
    public Optional<CalendarPeriod> after(CalendarPeriod period) {
        return neighbour(period, 1);
    }

    /**
     * Returns the period before another.
     *
     * @param period a period of this series
     * @return empty if there is none
     */
    public Optional<CalendarPeriod> before(CalendarPeriod period) {
        return neighbour(period, -1);
    }

    private LongStream indexes(LocalDate start, LocalDate end) {
        LocalDate first = start.isBefore(FIRST_DAY) ? FIRST_DAY : start;
        if (!end.isAfter(first) || start.isAfter(LAST_DAY)) {
            return LongStream.empty();
        }
        LocalDate last = end.isAfter(LAST_DAY) ? LAST_DAY : end.minusDays(1);
        return LongStream.rangeClosed(floor(first), floor(last))
                .filter(index -> end(index).isAfter(first));
    }

    private Optional<CalendarPeriod> neighbour(CalendarPeriod period, int step) {
        if (isOutside(period.start())) {
            return Optional.empty();
        }
        long index = floor(period.start()) + step;
        for (int i = 0; i < 2 * 366 && !isOutside(start(index)); i++) {
            if (counts(index)) {
                return period(index);
            }
            index += step;
        }
        return Optional.empty();
    }

    /**
     * Returns the period of a name.
     *
     * @param key the name, such as {@code 2026-Q3}
     * @return empty if no period of this series is called so
     */
    public Optional<CalendarPeriod> find(String key) {
        if (grid instanceof HostGrid host) {
            return host.find(key);
        }
        return grid.probe(key)
                .flatMap(this::containing)
                .filter(period -> period.key().equals(key));
    }

    /**
     * Returns the index of the last period that starts on a day or before it.
     *
     * @param day a day of the years 0001 to 9999
     */
    public long floor(LocalDate day) {
        return grid.floor(day);
    }

    /**
     * Returns the first day of a period.
     *
     * @param index an index that {@link #floor} gave, or a neighbour of it
     */
    public LocalDate start(long index) {
        return grid.start(index);
    }

    /**
     * Returns the first day after a period.
     *
     * @param index an index that {@link #floor} gave, or a neighbour of it
     */
    public LocalDate end(long index) {
        return grid.end(index);
    }

    /**
     * Tells whether a period belongs to this series; a period that does not lie in the season of a requirement has an index
     * and belongs to none.
     *
     * @param index an index that {@link #floor} gave, or a neighbour of it
     */
    public boolean counts(long index) {
        return grid.counts(index);
    }

    /** Tells whether another object is a series whose periods are made in the same way. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PeriodSeries series && grid.equals(series.grid);
    }

    @Override
    public int hashCode() {
        return grid.hashCode();
    }

    private Optional<CalendarPeriod> period(long index) {
        return counts(index) ? made(index) : Optional.empty();
    }

    private Optional<CalendarPeriod> made(long index) {
        if (isOutside(start(index)) || isOutside(end(index))) {
            return Optional.empty();
        }
        return Optional.of(new CalendarPeriod(grid.key(index), start(index), end(index)));
    }

    static boolean isOutside(LocalDate day) {
        return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY);
    }
}
