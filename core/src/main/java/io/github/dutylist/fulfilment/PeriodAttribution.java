package io.github.dutylist.fulfilment;

import io.github.dutylist.frequency.period.CalendarPeriod;
import io.github.dutylist.frequency.period.PeriodCalendar;
import io.github.dutylist.frequency.period.PeriodSeries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which records belong to which period of a series.
 *
 * <p>A record that says for which period it is belongs to that one, or to the longer one around it; every other belongs to
 * the period of its day.
 */
final class PeriodAttribution {

    private final PeriodCalendar calendar;
    private final PeriodSeries series;
    private final List<DatedRecord> byDay = new ArrayList<>();
    private final Map<String, List<DatedRecord>> byKey = new HashMap<>();
    private final Map<String, Optional<String>> keyOf = new HashMap<>();

    PeriodAttribution(PeriodCalendar calendar, PeriodSeries series, List<DatedRecord> records) {
        this.calendar = calendar;
        this.series = series;
        for (DatedRecord dated : records) {
            Optional<String> key = dated.record().getForPeriod().flatMap(this::key);
            if (key.isPresent()) {
                byKey.computeIfAbsent(key.get(), it -> new ArrayList<>()).add(dated);
            } else {
                byDay.add(dated);
            }
        }
    }

    private Optional<String> key(String stated) {
        return keyOf.computeIfAbsent(
                stated, key -> series.find(key).or(() -> around(key)).map(CalendarPeriod::key));
    }

    private Optional<CalendarPeriod> around(String key) {
        return calendar.find(key)
                .flatMap(shorter ->
                        series.containing(shorter.start()).filter(longer -> longer.contains(shorter.lastDay())));
    }

    /**
     * Returns the records of a period in the order of their days.
     *
     * @param key the key of the period
     * @param days the days whose records belong to it, unless they say otherwise
     */
    List<DatedRecord> of(String key, Span days) {
        List<DatedRecord> of = new ArrayList<>(DatedRecord.within(byDay, days));
        List<DatedRecord> stated = byKey.getOrDefault(key, List.of());
        if (!stated.isEmpty()) {
            of.addAll(stated);
            of.sort(DatedRecord.ORDER);
        }
        return of;
    }
}
