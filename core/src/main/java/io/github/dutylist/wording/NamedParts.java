package io.github.dutylist.wording;

import io.github.dutylist.frequency.Season;
import io.github.dutylist.wording.CalendarDays.Days;
import io.github.dutylist.wording.Token.PeriodWord;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Months, days and quarters in a row behind one 每年, each of which is a season of its own: 每年6月、11月各一次, 每年6月底、12月底前. */
final class NamedParts {

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    private static final MonthDay NEW_YEARS_EVE = MonthDay.of(12, 31);
    private static final Words AND = Words.of("、", "和", "及", "与");

    private NamedParts() {}

    /** Returns a word for each of the parts that a word names, in order; none when the calendar does not know them all. */
    static List<PeriodWord> of(Sentence sentence, PeriodWord word) {
        Period period = word.period();
        boolean isOfYear = period.parts() > 1 && period.equals(Period.YEAR.parts(period.parts()));
        int from = isOfYear ? first(sentence, word) : word.end();
        List<Days> days = new ArrayList<>();
        while (from < word.end()) {
            Days part = part(sentence, from);
            if (part == null) {
                return List.of();
            }
            days.add(part);
            from = sentence.skip(part.end(), AND);
        }
        boolean isWhole = days.size() == period.parts() && from == word.end();
        return isWhole ? words(sentence, word, days) : List.of();
    }

    private static List<PeriodWord> words(Sentence sentence, PeriodWord word, List<Days> days) {
        int before = CalendarDays.skipBefore(sentence, word.end());
        boolean isBefore = before != word.end();
        if (isBefore && Sentence.isOneOf(sentence.at(word.end() - 1), "月份度")) {
            return List.of();
        }
        List<PeriodWord> parts = new ArrayList<>();
        int start = word.start();
        MonthDay first = NEW_YEAR;
        for (Days part : days) {
            boolean isWholeYear = first.equals(NEW_YEAR) && part.last().equals(NEW_YEARS_EVE);
            if (isBefore && (part.last().isBefore(first) || isWholeYear)) {
                return List.of();
            }
            Season season = Season.of(isBefore ? first : part.first(), part.last());
            int end = part.end() == word.end() ? before : part.end();
            parts.add(new PeriodWord(start, end, Period.YEAR.during(season), word.reach(), word.approximate()));
            start = sentence.skip(part.end(), AND);
            first = DeadlineRow.dayAfter(part.last());
        }
        return parts;
    }

    private static int first(Sentence sentence, PeriodWord word) {
        int position = word.start();
        while (position < word.end() && part(sentence, position) == null) {
            position++;
        }
        return position;
    }

    private static @Nullable Days part(Sentence sentence, int position) {
        int quarter = Seasons.quarterNumber(sentence, position);
        if (quarter == 0) {
            return Numeral.startsAt(sentence, position) ? CalendarDays.at(sentence, position) : null;
        }
        return new Days(
                Seasons.quarterEnd(sentence, position),
                CalendarDays.of(3 * quarter - 2, 1),
                CalendarDays.of(3 * quarter, 31),
                false);
    }
}
