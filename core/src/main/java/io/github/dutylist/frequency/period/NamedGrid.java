package io.github.dutylist.frequency.period;

import io.github.dutylist.frequency.PeriodUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** The periods of one unit each, which have a number in their year: 2026-Q3. */
record NamedGrid(PeriodUnit unit, Grid grid, MonthDay yearStart) implements Grid {

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
    public String key(long index) {
        LocalDate start = start(index);
        return switch (unit) {
            case WEEK ->
                PeriodKey.format(
                        unit, start.get(IsoFields.WEEK_BASED_YEAR), start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case DAY -> PeriodKey.format(unit, start.getYear(), start.getDayOfYear());
            case TEN_DAYS -> PeriodKey.format(unit, start.getYear(), (int) (index % TenDayGrid.OF_YEAR) + 1);
            case YEAR, HALF_YEAR, QUARTER, MONTH, HOST_PERIOD -> monthsKey(index);
        };
    }

    /** The year is the one in which the reporting year starts, as in SDMX. */
    private String monthsKey(long index) {
        int step = PeriodCalendar.monthsOf(unit);
        long months = index * step;
        int year = PeriodCalendar.ORIGIN_YEAR + (int) Math.floorDiv(months, 12L);
        return PeriodKey.format(unit, year, (int) Math.floorMod(months, 12L) / step + 1);
    }

    @Override
    public Optional<LocalDate> probe(String key) {
        return PeriodKey.parse(key).filter(parsed -> parsed.unit() == unit).map(this::dayOf);
    }

    private LocalDate dayOf(PeriodKey key) {
        int before = key.number() - 1;
        return switch (unit) {
            case WEEK -> LocalDate.of(key.year(), 1, 4).with(DayOfWeek.MONDAY).plusWeeks(before);
            case DAY -> LocalDate.ofYearDay(key.year(), 1).plusDays(before);
            case TEN_DAYS -> grid.start((long) TenDayGrid.OF_YEAR * key.year() + before);
            case YEAR, HALF_YEAR, QUARTER, MONTH, HOST_PERIOD ->
                yearStart.atYear(key.year()).plusMonths((long) before * PeriodCalendar.monthsOf(unit));
        };
    }
}
