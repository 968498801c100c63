package io.github.dutylist.wording;

import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Season;
import io.github.dutylist.wording.Token.PeriodWord;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** Last days of a year in a row: the time of the second of 每年1月31日前、7月31日前 begins behind the first. */
final class DeadlineRow {

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    private static final MonthDay NEW_YEARS_EVE = MonthDay.of(12, 31);
    private static final Words AND = Words.of("、", "和", "及", "以及");

    private DeadlineRow() {}

    /** Returns a word for a last day with the time behind the one that stands right before it, or the word as it is. */
    static PeriodWord after(Sentence sentence, PeriodWord before, PeriodWord word) {
        MonthDay first = lastDay(sentence, before);
        MonthDay second = lastDay(sentence, word);
        boolean isRow = sentence.skipBack(word.start(), AND) == before.end();
        return isRow && first != null && second != null && first.isBefore(second)
                ? word.with(word.period().during(Season.of(dayAfter(first), second)))
                : word;
    }

    private static @Nullable MonthDay lastDay(Sentence sentence, PeriodWord word) {
        Season season = word.period().season();
        boolean isYear =
                word.period().unit() == PeriodUnit.YEAR && word.period().parts() == 1;
        boolean isLast = isYear && CalendarDays.isBehindBefore(sentence, word.end());
        if (!isLast || season != null && !season.getStart().equals(NEW_YEAR)) {
            return null;
        }
        return season == null ? NEW_YEARS_EVE : season.getEnd();
    }

    /** Returns the day after one, in a year without 29 February. */
    static MonthDay dayAfter(MonthDay day) {
        int last = CalendarDays.of(day.getMonthValue(), 31).getDayOfMonth();
        return day.getDayOfMonth() < last
                ? MonthDay.of(day.getMonthValue(), day.getDayOfMonth() + 1)
                : MonthDay.of(day.getMonthValue() % 12 + 1, 1);
    }
}
