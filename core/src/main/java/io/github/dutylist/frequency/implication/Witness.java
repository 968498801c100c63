package io.github.dutylist.frequency.implication;

import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.value.DateRange;
import io.github.dutylist.value.Labels;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Records that keep one side in every complete period and break the other.
 *
 * @param days the days that are looked at; before and after them the one side can be kept for ever
 * @param records how often it is done on each day; no entry is 0
 * @param window the period or window in which the other side is broken
 * @param observed the number of times in the window
 * @param demanded the number that is demanded there
 * @param least whether it is demanded as the least number, not as the greatest
 * @param unit the unit of the numbers if they are durations, or empty if they are times
 */
public record Witness(
        DateRange days,
        SortedMap<LocalDate, Long> records,
        DateRange window,
        long observed,
        long demanded,
        boolean least,
        Optional<AmountUnit> unit) {

    private static final long MINUTES_OF_HOUR = 60;

    /** Makes a witness. */
    public Witness {
        records = Collections.unmodifiableSortedMap(new TreeMap<>(records));
    }

    /**
     * Says in words what happens in the window: 2026-01-01 至 2026-06-30 可以一次都没有，而要求至少 1 次.
     *
     * @param locale Chinese for Chinese locales, English for all others
     */
    public String words(Locale locale) {
        return Labels.choose(locale, chinese(), english());
    }

    /** Returns the same in hours where it is in minutes that are whole hours. */
    Witness inHours() {
        boolean isWhole = unit.equals(Optional.of(AmountUnit.MINUTE))
                && isWholeHour(observed)
                && isWholeHour(demanded)
                && records.values().stream().allMatch(Witness::isWholeHour);
        if (!isWhole) {
            return this;
        }
        SortedMap<LocalDate, Long> hours = new TreeMap<>();
        records.forEach((day, minutes) -> hours.put(day, minutes / MINUTES_OF_HOUR));
        return new Witness(
                days,
                hours,
                window,
                observed / MINUTES_OF_HOUR,
                demanded / MINUTES_OF_HOUR,
                least,
                Optional.of(AmountUnit.HOUR));
    }

    private static boolean isWholeHour(long minutes) {
        return minutes % MINUTES_OF_HOUR == 0;
    }

    private String chinese() {
        String bound = least ? "至少 " : "至多 ";
        return DayWords.chinese(window) + chineseObserved() + "，而要求" + bound + demanded + ' '
                + unitWord(Locale.CHINESE);
    }

    private String chineseObserved() {
        if (!least) {
            return "可以有 " + observed + ' ' + unitWord(Locale.CHINESE);
        }
        if (observed > 0) {
            return "可以只有 " + observed + ' ' + unitWord(Locale.CHINESE);
        }
        return unit.isPresent() ? "可以完全没有" : "可以一次都没有";
    }

    private String english() {
        String number = observed == 0 ? "nothing at all" : (least ? "only " : "") + observed + unitWord(Locale.ENGLISH);
        return "there may be " + number + ' ' + DayWords.english(window) + ", where at " + (least ? "least " : "most ")
                + demanded + (demanded == 1 ? " is" : " are") + " demanded";
    }

    private String unitWord(Locale locale) {
        boolean chinese = Labels.choose(locale, "zh", "en").equals("zh");
        if (unit.isEmpty()) {
            return chinese ? "次" : "";
        }
        String label = unit.get().label(locale);
        return chinese ? label : ' ' + label + (observed == 1 ? "" : "s");
    }
}
