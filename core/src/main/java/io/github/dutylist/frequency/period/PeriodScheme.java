package io.github.dutylist.frequency.period;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The periods of a host, such as the terms of a school, under the URI by which requirements refer to them.
 *
 * <p>The periods are those that the host knows; there may be holidays between them.
 * Before the first and after the last nothing is known.
 */
public final class PeriodScheme {

    private static final int MOST_YEARS = 100;

    private final String uri;
    private final List<CalendarPeriod> periods;

    private PeriodScheme(String uri, List<CalendarPeriod> periods) {
        this.uri = uri;
        this.periods = periods;
    }

    /**
     * Returns the scheme of these periods.
     *
     * @param uri the URI by which requirements refer to the scheme
     * @param periods the periods, in any order, each with a key of the host's own
     * @throws IllegalArgumentException if two periods have the same key or a day in common
     */
    public static PeriodScheme of(String uri, Collection<CalendarPeriod> periods) {
        List<CalendarPeriod> sorted = periods.stream()
                .sorted(Comparator.comparing(CalendarPeriod::start))
                .toList();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < sorted.size(); i++) {
            if (!keys.add(sorted.get(i).key())) {
                throw new IllegalArgumentException(
                        "Two periods are called " + sorted.get(i).key());
            }
            if (i > 0 && sorted.get(i).start().isBefore(sorted.get(i - 1).end())) {
                throw new IllegalArgumentException("Periods overlap: "
                        + sorted.get(i - 1).key() + " and " + sorted.get(i).key());
            }
        }
        return new PeriodScheme(Objects.requireNonNull(uri, "uri"), sorted);
    }

    /**
     * Returns the scheme in which every working day that a calendar knows is a period, called by its date.
     *
     * @param uri the URI by which requirements refer to the scheme
     * @param calendar the calendar; of one whose coverage is longer than a hundred years, the first hundred are taken
     */
    public static PeriodScheme ofWorkingDays(String uri, WorkingDayCalendar calendar) {
        LocalDate start = calendar.coverage().getStart();
        LocalDate end = start.plusYears(MOST_YEARS);
        LocalDate last = calendar.coverage().getEnd().filter(end::isAfter).orElse(end);
        List<CalendarPeriod> days = start.datesUntil(last.plusDays(1))
                .filter(day -> calendar.classify(day) == DayKind.WORKING)
                .map(day -> new CalendarPeriod(day.toString(), day, day.plusDays(1)))
                .toList();
        return of(uri, days);
    }

    /** Returns the URI by which requirements refer to this scheme. */
    public String uri() {
        return uri;
    }

    /** Returns the periods in the order of time. */
    public List<CalendarPeriod> periods() {
        return periods;
    }
}
