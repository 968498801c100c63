package io.github.dutylist.wording;

import io.github.dutylist.frequency.Season;
import io.github.dutylist.wording.CalendarDays.Days;
import io.github.dutylist.wording.Token.PeriodWord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Months, days and quarters in a row behind one 每年, each of which is a season of its own: 每年6月、11月各一次. */
final class NamedParts {

    private static final Words AND = Words.of("、", "和", "及", "与");

    private NamedParts() {}

    /** Returns a word for each of the parts that a word names, in order; none when the calendar does not know them all. */
    static List<PeriodWord> of(Sentence sentence, PeriodWord word) {
        Period period = word.period();
        boolean isOfYear = period.parts() > 1 && period.equals(Period.YEAR.parts(period.parts()));
        int from = isOfYear ? first(sentence, word) : word.end();
        List<PeriodWord> parts = new ArrayList<>();
        int start = word.start();
        while (from < word.end()) {
            Days part = part(sentence, from);
            if (part == null) {
                return List.of();
            }
            Season season = Season.of(part.first(), part.last());
            parts.add(new PeriodWord(start, part.end(), Period.YEAR.during(season), word.reach(), word.approximate()));
            start = sentence.skip(part.end(), AND);
            from = start;
        }
        boolean isWhole = parts.size() == period.parts() && from == word.end();
        return isWhole && !CalendarDays.isBehindBefore(sentence, CalendarDays.skipBefore(sentence, from))
                ? parts
                : List.of();
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
