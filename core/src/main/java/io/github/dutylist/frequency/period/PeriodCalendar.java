package io.github.dutylist.frequency.period;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Season;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where years start, and the periods that follow from it.
 *
 * <p>Years, half-years, quarters and months start with the year; weeks are ISO weeks, thirds of a month (旬) are the 1st to
 * the 10th, the 11th to the 20th and the rest, and these as well as days do not depend on where years start.
 *
 * <p>Periods are called as in SDMX: {@code 2026-A1} (year), {@code 2026-S2} (half-year), {@code 2026-Q3},
 * {@code 2026-M07}, {@code 2026-W27}, {@code 2026-D183}, and {@code 2026-T19} for a third of a month.
 * The year in the name of a year, half-year, quarter or month is the one in which the reporting year starts, and the number
 * counts from there: with years from 1 September, {@code 2026-Q3} is March to May 2027 and {@code 2026-M01} is September 2026.
 * The year of a week is its ISO year; that of a day or a third is the calendar's.
 * A season that is counted once a year is called by the year it starts in.
 * Periods of several units, or counted from an anchor, are called by their first and last day, as an interval of ISO 8601:
 * {@code 2026-03-01/2026-04-30}.
 * The periods of a host have keys of its own.
 */
public final class PeriodCalendar {

    static final int ORIGIN_YEAR = 2000;

    /** No period is longer than a hundred years. */
    private static final int GREATEST_MONTHS = 1_200;

    private static final int GREATEST_DAYS = 36_525;

    private static final LocalDate A_MONDAY = LocalDate.of(ORIGIN_YEAR, 1, 3);

    private static final LocalDate A_NEW_YEAR = LocalDate.of(ORIGIN_YEAR, 1, 1);

    private static final PeriodCalendar STANDARD = new PeriodCalendar(MonthDay.of(1, 1), List.of());

    private final MonthDay yearStart;
    private final List<PeriodScheme> schemes;

    private PeriodCalendar(MonthDay yearStart, List<PeriodScheme> schemes) {
        this.yearStart = yearStart;
        this.schemes = schemes;
    }

    /** Returns the calendar whose years start on 1 January, without periods of a host. */
    public static PeriodCalendar standard() {
        return STANDARD;
    }

    /**
     * Returns a calendar without periods of a host.
     *
     * @param yearStart the day on which years start; 29 February is taken as 1 March
     */
    public static PeriodCalendar startingOn(MonthDay yearStart) {
        return of(yearStart, List.of());
    }

    /**
     * Returns a calendar with the periods of a host.
     *
     * @param yearStart the day on which years start; 29 February is taken as 1 March
     * @param schemes the periods of the host; the first scheme of a URI is taken
     */
    public static PeriodCalendar of(MonthDay yearStart, Collection<PeriodScheme> schemes) {
        boolean leapDay = yearStart.equals(MonthDay.of(2, 29));
        return new PeriodCalendar(leapDay ? MonthDay.of(3, 1) : yearStart, List.copyOf(schemes));
    }

    /** Returns the day on which years start. */
    public MonthDay yearStart() {
        return yearStart;
    }

    /**
     * Returns the periods of one calendar unit.
     *
     * @param unit any unit but {@link PeriodUnit#HOST_PERIOD}
     * @throws IllegalArgumentException if the unit is {@link PeriodUnit#HOST_PERIOD}
     */
    public PeriodSeries periods(PeriodUnit unit) {
        if (unit == PeriodUnit.HOST_PERIOD) {
            throw new IllegalArgumentException("The periods of a host need a scheme");
        }
        return new PeriodSeries(named(unit));
    }

    /**
     * Returns the periods in which a requirement counts.
     *
     * <p>With {@code every} they are of so many units, counted from the start of the year or from the {@code anchor}, before
     * it as well as after it; an anchor inside a third of a month stands for that third.
     * With {@code during} they are, for years, the seasons themselves, and for shorter periods those that lie in the season
     * with all their days.
     *
     * @param requirement the requirement
     * @return empty if the requirement is not sound in itself, if a period were longer than a hundred years, or if this
     *     calendar does not have its scheme
     */
    public Optional<PeriodSeries> periods(CountPerPeriod requirement) {
        if (!requirement.isPeriodAligned() || !requirement.isSchemeMatched() || !requirement.isSeasonMatched()) {
            return Optional.empty();
        }
        if (requirement.getUnit() == PeriodUnit.HOST_PERIOD) {
            return hostPeriods(requirement);
        }
        int every = requirement.getEvery().orElse(1);
        return grid(requirement.getUnit(), every, requirement.getAnchor().orElse(null))
                .map(grid -> requirement
                        .getDuring()
                        .map(season -> during(grid, season, requirement.getUnit()))
                        .orElse(grid))
                .map(PeriodSeries::new);
    }

    /**
     * Returns the periods in which a requirement on a duration counts.
     *
     * @param requirement the requirement
     * @return empty if the requirement is not sound in itself
     */
    public Optional<PeriodSeries> periods(DurationPerPeriod requirement) {
        if (!requirement.isPeriodAligned() || !requirement.isPeriodOfCalendar()) {
            return Optional.empty();
        }
        return grid(requirement.getUnit(), requirement.getEvery().orElse(1), null)
                .map(PeriodSeries::new);
    }

    /**
     * Returns the period of a name.
     *
     * @param key the name, such as {@code 2026-Q3} or {@code 2026-03-01/2026-04-30}
     * @return empty if no period of the calendar is called so; those of a host are not looked for
     */
    public Optional<CalendarPeriod> find(String key) {
        return PeriodKey.parse(key)
                .flatMap(parsed -> periods(parsed.unit()).find(key))
                .or(() -> PeriodKey.parseInterval(key));
    }

    private Optional<PeriodSeries> hostPeriods(CountPerPeriod requirement) {
        if (requirement.getEvery().orElse(1) != 1) {
            return Optional.empty();
        }
        return schemes.stream()
                .filter(scheme -> requirement.getScheme().equals(Optional.of(scheme.uri())))
                .findFirst()
                .map(scheme -> new PeriodSeries(new HostGrid(scheme)));
    }

    private Optional<Grid> grid(PeriodUnit unit, int every, @Nullable LocalDate anchor) {
        if (every < 1 || isTooLong(unit, every) || anchor != null && PeriodSeries.isOutside(anchor)) {
            return Optional.empty();
        }
        if (every == 1 && anchor == null) {
            return Optional.of(named(unit));
        }
        return Optional.of(
                switch (unit) {
                    case WEEK -> new DayGrid(anchor == null ? A_MONDAY : anchor, 7 * every);
                    case DAY -> new DayGrid(anchor == null ? A_NEW_YEAR : anchor, every);
                    case TEN_DAYS ->
                        new TenDayGrid(
                                TenDayGrid.third(anchor == null ? yearStart.atYear(ORIGIN_YEAR) : anchor), every);
                    case YEAR, HALF_YEAR, QUARTER, MONTH, HOST_PERIOD ->
                        new MonthGrid(anchor == null ? yearStart.atYear(ORIGIN_YEAR) : anchor, every * monthsOf(unit));
                });
    }

    private Grid named(PeriodUnit unit) {
        Grid grid = switch (unit) {
            case WEEK -> new DayGrid(A_MONDAY, 7);
            case DAY -> new DayGrid(A_NEW_YEAR, 1);
            case TEN_DAYS -> new TenDayGrid(0, 1);
            case YEAR, HALF_YEAR, QUARTER, MONTH, HOST_PERIOD ->
                new MonthGrid(yearStart.atYear(ORIGIN_YEAR), monthsOf(unit));
        };
        return new NamedGrid(unit, grid, yearStart);
    }

    private static Grid during(Grid grid, Season season, PeriodUnit unit) {
        if (unit == PeriodUnit.YEAR) {
            return new YearlySeasonGrid(grid, season);
        }
        return isWholeYear(season) ? grid : new SeasonGrid(grid, season);
    }

    private static boolean isWholeYear(Season season) {
        return MonthDay.from(season.lastDay(ORIGIN_YEAR).plusDays(1)).equals(season.getStart());
    }

    private static boolean isTooLong(PeriodUnit unit, int every) {
        return switch (unit) {
            case WEEK -> 7L * every > GREATEST_DAYS;
            case DAY -> every > GREATEST_DAYS;
            case TEN_DAYS -> every > 3 * GREATEST_MONTHS;
            case YEAR, HALF_YEAR, QUARTER, MONTH, HOST_PERIOD -> (long) every * monthsOf(unit) > GREATEST_MONTHS;
        };
    }

    /** Returns the months of a unit that is made of months; a host's counts as one. */
    static int monthsOf(PeriodUnit unit) {
        return switch (unit) {
            case YEAR -> 12;
            case HALF_YEAR -> 6;
            case QUARTER -> 3;
            case MONTH, TEN_DAYS, WEEK, DAY, HOST_PERIOD -> 1;
        };
    }
}
