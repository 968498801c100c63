package io.github.dutylist.examples.cli.options;

import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.Inputs;
import io.github.dutylist.frequency.period.DayKind;
import io.github.dutylist.frequency.period.WorkingDayCalendar;
import io.github.dutylist.value.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Working days as they are announced year by year: days off, and weekend days that are worked instead. */
final class AnnouncedDays implements WorkingDayCalendar {

    private static final int MOST_DAYS = 366;

    private final String id;
    private final DateRange coverage;
    private final Map<LocalDate, DayKind> announced;

    private AnnouncedDays(String id, DateRange coverage, Map<LocalDate, DayKind> announced) {
        this.id = id;
        this.coverage = coverage;
        this.announced = announced;
    }

    /**
     * Reads the days of a file.
     *
     * @param id the name by which a policy means this calendar
     * @throws Problem when the file cannot be read or a line is malformed, or when a year is missing between others
     */
    static AnnouncedDays read(Inputs inputs, String file, String id, Words words) throws Problem {
        Map<LocalDate, DayKind> announced = new HashMap<>();
        TreeSet<Integer> years = new TreeSet<>();
        DayLines lines = new DayLines(file, words);
        lines.each(inputs, line -> {
            DayKind kind = kind(line, lines, words);
            lines.end(line, 2);
            DateRange days = lines.days(line.get(0));
            LocalDate last = days.getEnd().orElseThrow();
            if (!last.isBefore(days.getStart().plusDays(MOST_DAYS))) {
                throw lines.problem(words.pick("一段超过一年", "more than a year on end"));
            }
            for (LocalDate day = days.getStart(); !day.isAfter(last); day = day.plusDays(1)) {
                DayKind before = announced.put(day, kind);
                if (before != null && before != kind) {
                    throw lines.problem(
                            words.pick(day + " 既写为“休”又写为“班”", day + " is said to be off and to be working"));
                }
                years.add(day.getYear());
            }
        });
        if (years.isEmpty() || years.last() - years.first() >= years.size()) {
            throw new Problem(Visible.text(file)
                    + words.colon()
                    + words.pick("没有写明任何日期，或各年份不相连", "it names no days, or a year between others is missing"));
        }
        DateRange coverage = DateRange.of(LocalDate.of(years.first(), 1, 1), LocalDate.of(years.last(), 12, 31));
        return new AnnouncedDays(id, coverage, announced);
    }

    private static DayKind kind(List<String> line, DayLines lines, Words words) throws Problem {
        String word = line.size() > 1 ? line.get(1) : "";
        return switch (word) {
            case "休", "off" -> DayKind.OFF;
            case "班", "working" -> DayKind.WORKING;
            default -> throw lines.problem(words.pick("日期之后应写“休”或“班”", "after the days there must be off or working"));
        };
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public DateRange coverage() {
        return coverage;
    }

    @Override
    public DayKind classify(LocalDate day) {
        if (!coverage.contains(day)) {
            return DayKind.UNKNOWN;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return announced.getOrDefault(day, weekend ? DayKind.OFF : DayKind.WORKING);
    }
}
