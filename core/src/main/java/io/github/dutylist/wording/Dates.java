package io.github.dutylist.wording;

import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.wording.CalendarDays.Days;
import io.github.dutylist.wording.Token.PeriodWord;
import io.github.dutylist.wording.Token.Ready;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** Dates up to which something is done: 2026年6月底前, 2027年底前, 11月30日前. */
final class Dates {

    private static final Words SAME_YEAR = Words.of("当年", "本年", "同年");
    private static final Words INSIDE = Words.of("期间", "间");
    private static final Words PAUSES = Words.of(",", "的", ")");
    private static final Words OF_YEAR = Words.of("年", "度");
    private static final Words ENDS_OF_YEAR = Words.of("底", "末", "终");
    private static final Words ENDS_OF_QUARTER = Words.of("末", "底", "结束");
    private static final Words FACT_BEFORE = Words.of("自", "截至", "截止", "从");
    private static final Words FACT_BEHIND = Words.of("已", "建成的", "竣工的", "取得的", "的", "未取得");
    private static final Words NOT_LATER = Words.of("不迟于", "不晚于", "不得迟于", "不得晚于", "最迟", "至迟", "最晚");
    private static final Words AIM_BEFORE = Words.of("到", "至", "力争");
    private static final Words NO_SEASON_BEFORE = Words.of("年", "第", "今", "至", "—", "-", "自");

    private Dates() {}

    /** Returns the date with a year that starts at a position and is a last day, or null. */
    static @Nullable Ready withYear(Sentence sentence, int position) {
        Numeral year = Numeral.at(sentence, position);
        if (year == null || year.value() < 1900 || year.value() > 2199 || sentence.at(year.end()) != '年') {
            return null;
        }
        int start = year.end() + 1;
        Days days = CalendarDays.at(sentence, start);
        if (days == null) {
            return endOfYear(sentence, year, start);
        }
        int end = CalendarDays.skipBefore(sentence, days.end());
        boolean isAll = position == 0 && end == sentence.length() && Sentence.isOneOf(sentence.at(end - 1), "底末");
        boolean isLast = isAll || end != days.end() || sentence.endsWithAny(position, NOT_LATER);
        return isLast && isAhead(sentence, position, end)
                ? new Ready(position, end, ByDate.of(last(sentence, year.value(), days)))
                : null;
    }

    /** Returns the date without a year that starts at a position and is a last day of each year, or null. */
    static @Nullable Token withoutYear(Sentence sentence, int position, int year) {
        if (sentence.endsWithAny(position, NO_SEASON_BEFORE) && !sentence.endsWithAny(position, SAME_YEAR)) {
            return null;
        }
        Days days = CalendarDays.at(sentence, position);
        if (days == null) {
            return seasonOfPeriod(sentence, position);
        }
        int end = CalendarDays.skipBefore(sentence, days.end());
        boolean isLast = end != days.end() || sentence.endsWithAny(position, NOT_LATER);
        if (!isLast) {
            return seasonOfPeriod(sentence, position);
        }
        if (!isAhead(sentence, position, end)) {
            return null;
        }
        return year == 0
                ? new PeriodWord(position, end, Period.YEAR.during(Seasons.upTo(sentence, days)), Reach.ALONE)
                : new Ready(position, end, ByDate.of(last(sentence, year, days)));
    }

    /** 3月至12月每周: a season counts without 每年 only before another period. */
    private static @Nullable PeriodWord seasonOfPeriod(Sentence sentence, int position) {
        Seasons.Found found = Seasons.at(sentence, position);
        if (found == null || found.season() == null) {
            return null;
        }
        int next = sentence.skip(found.end(), INSIDE);
        next = sentence.skip(next, PAUSES);
        return sentence.at(next) == '每'
                ? new PeriodWord(position, found.end(), Period.YEAR.during(found.season()), Reach.PART)
                : null;
    }

    private static @Nullable Ready endOfYear(Sentence sentence, Numeral year, int position) {
        int quarter = Seasons.quarterNumber(sentence, position);
        if (quarter != 0) {
            return endOfQuarter(sentence, year, quarter, Seasons.quarterEnd(sentence, position));
        }
        int word = sentence.skip(position, OF_YEAR);
        int half = sentence.skip(word, "上半年");
        int end = half == word ? sentence.skip(word, ENDS_OF_YEAR) : half;
        int before = CalendarDays.skipBefore(sentence, end);
        if (end == word && before != end) {
            LocalDate date = LocalDate.of(year.value() - 1, 12, 31);
            return isAhead(sentence, year.start(), before) ? new Ready(year.start(), before, ByDate.of(date)) : null;
        }
        boolean isAll = year.start() == 0 && end == sentence.length();
        boolean isLast = before != end
                || isAll
                || sentence.endsWithAny(year.start(), NOT_LATER)
                || sentence.endsWithAny(year.start(), AIM_BEFORE) && sentence.at(before) == ',';
        LocalDate date = LocalDate.of(year.value(), half == word ? 12 : 6, half == word ? 31 : 30);
        return end != word && isLast && isAhead(sentence, year.start(), before)
                ? new Ready(year.start(), before, ByDate.of(date))
                : null;
    }

    /** 2026年第三季度前 is before its first day, 2026年一季度末前 by its last. */
    private static @Nullable Ready endOfQuarter(Sentence sentence, Numeral year, int quarter, int position) {
        int last = sentence.skip(position, ENDS_OF_QUARTER);
        int before = CalendarDays.skipBefore(sentence, last);
        LocalDate start = LocalDate.of(year.value(), 3 * quarter - 2, 1);
        LocalDate date =
                last == position ? start.minusDays(1) : start.plusMonths(3).minusDays(1);
        return before != last && isAhead(sentence, year.start(), before)
                ? new Ready(year.start(), before, ByDate.of(date))
                : null;
    }

    private static boolean isAhead(Sentence sentence, int start, int end) {
        return !sentence.endsWithAny(start, FACT_BEFORE) && !sentence.hasAny(end, FACT_BEHIND);
    }

    /** The last day, or the day before the month when it is a whole month that stands before 前. */
    private static LocalDate last(Sentence sentence, int year, Days days) {
        boolean wholeMonth = Sentence.isOneOf(sentence.at(days.end() - 1), "月份");
        MonthDay day = days.last();
        if (wholeMonth) {
            return days.first().atYear(year).minusDays(1);
        }
        boolean endOfFebruary = days.isLeapDay()
                || day.equals(MonthDay.of(2, 28)) && !days.first().equals(day);
        return endOfFebruary ? LocalDate.of(year, 2, Year.isLeap(year) ? 29 : 28) : day.atYear(year);
    }
}
