package io.github.dutylist.wording;

import io.github.dutylist.frequency.Season;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.wording.CalendarDays.Days;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** Parts of the year in words, as they stand behind 每年: 3月至12月, 11月底前, 第一季度, 年底. */
final class Seasons {

    private static final Words YEARS = Words.of("次年", "翌年", "第二年", "当年");
    private static final Words HALVES = Words.of("上半年", "下半年");
    private static final Words POINTS = Words.of("底", "末", "终", "初");
    private static final Words MONTH = Words.of("月", "份");
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    private static final MonthDay NEW_YEARS_EVE = MonthDay.of(12, 31);
    static final Words SPRING_AND_AUTUMN =
            Words.of("春秋两季", "春、秋两季", "春季、秋季", "春、秋季", "春秋季", "春季和秋季", "春季及秋季", "春季与秋季", "冬春两季", "冬夏两季", "夏冬两季");
    private static final int MOST_PARTS = 12;
    private static final Words OTHER_POINTS = Words.of("年底", "年末", "年终", "年中", "年初");
    private static final Words AND = Words.of("、", "和", "及", "与");
    private static final Words TO = Words.of("起至", "至", "到", "——", "—", "–", "-", "~");

    /**
     * A part of the year found.
     *
     * @param end the position behind its words
     * @param season the part, or null when it is the whole year or several parts
     * @param parts how many parts there are
     */
    record Found(int end, @Nullable Season season, int parts) {}

    private Seasons() {}

    /** Returns the part of the year that stands at a position, or null. */
    static @Nullable Found at(Sentence sentence, int position) {
        Found days = days(sentence, position);
        if (days != null) {
            return days;
        }
        Found quarter = quarter(sentence, position);
        return quarter != null ? quarter : word(sentence, position);
    }

    /** Returns the end of the year, in which 年底 and 年终 fall. */
    static Season endOfYear() {
        return Season.of(MonthDay.of(12, 1), NEW_YEARS_EVE);
    }

    /** Returns the beginning of the year, in which 年初 falls. */
    static Season startOfYear() {
        return Season.of(NEW_YEAR, MonthDay.of(1, 31));
    }

    /** Returns the first or the second half of the year. */
    static Season half(boolean first) {
        return first ? Season.of(NEW_YEAR, MonthDay.of(6, 30)) : Season.of(MonthDay.of(7, 1), NEW_YEARS_EVE);
    }

    /** Returns the part of the year up to the days that stand before 前: the days too, when they are a day or an end of month. */
    static @Nullable Season upTo(Sentence sentence, Days days) {
        boolean wholeMonth = sentence.at(days.end() - 1) == '月' || sentence.at(days.end() - 1) == '份';
        if (!wholeMonth) {
            return days.last().equals(NEW_YEARS_EVE) ? null : Season.of(NEW_YEAR, days.last());
        }
        int month = days.first().getMonthValue();
        return month == 1 ? null : Season.of(NEW_YEAR, CalendarDays.of(month - 1, 31));
    }

    private static @Nullable Found days(Sentence sentence, int position) {
        Days first = CalendarDays.at(sentence, position);
        if (first == null) {
            return fromNumberOfMonth(sentence, position);
        }
        int before = CalendarDays.skipBefore(sentence, first.end());
        if (before != first.end()) {
            return new Found(before, upTo(sentence, first), 1);
        }
        Days last = to(sentence, first);
        if (last != null) {
            return new Found(sentence.skip(last.end(), "期间"), Season.of(first.first(), last.last()), 1);
        }
        return list(sentence, first);
    }

    /** 3至12月: the first month without its 月. */
    private static @Nullable Found fromNumberOfMonth(Sentence sentence, int position) {
        NumberRange months = NumberRange.at(sentence, position);
        boolean areMonths = months != null && !months.isSingle() && months.min() >= 1 && months.max() <= 12;
        if (months == null || !areMonths || sentence.at(months.end()) != '月') {
            return null;
        }
        Season season = Season.of(CalendarDays.of(months.min(), 1), CalendarDays.of(months.max(), 31));
        return new Found(sentence.skip(months.end() + 1, "份"), season, 1);
    }

    private static @Nullable Days to(Sentence sentence, Days first) {
        int position = sentence.skip(first.end(), TO);
        if (position == first.end()) {
            return null;
        }
        position = sentence.skip(position, YEARS);
        Days last = CalendarDays.at(sentence, position);
        return last != null ? last : CalendarDays.dayOf(sentence, first.first().getMonthValue(), position);
    }

    /** 4月、10月: several months, of which none is the season alone. */
    private static Found list(Sentence sentence, Days first) {
        int end = first.end();
        int parts = 1;
        int next = sentence.skip(end, AND);
        while (next != end && parts < MOST_PARTS) {
            Days days = CalendarDays.at(sentence, next);
            if (days == null) {
                break;
            }
            parts++;
            end = days.end();
            next = sentence.skip(end, AND);
        }
        return new Found(end, parts == 1 ? Season.of(first.first(), first.last()) : null, parts);
    }

    private static @Nullable Found quarter(Sentence sentence, int position) {
        int number = quarterNumber(sentence, position);
        if (number == 0) {
            return null;
        }
        int end = quarterEnd(sentence, position);
        int before = CalendarDays.skipBefore(sentence, end);
        if (before != end) {
            return number == 1 ? null : new Found(before, Season.of(NEW_YEAR, CalendarDays.of(3 * number - 3, 31)), 1);
        }
        Season season = Season.of(CalendarDays.of(3 * number - 2, 1), CalendarDays.of(3 * number, 31));
        int parts = 1;
        for (int next = sentence.skip(end, AND); quarterNumber(sentence, next) != 0 && parts < 4; parts++) {
            end = quarterEnd(sentence, next);
            next = sentence.skip(end, AND);
        }
        return new Found(end, parts == 1 ? season : null, parts);
    }

    /** Returns the number of the quarter (第一季度, 三季度) at a position, or 0. */
    static int quarterNumber(Sentence sentence, int position) {
        int start = sentence.skip(position, "第");
        Numeral number = Numeral.at(sentence, start);
        boolean isQuarter = number != null && number.value() <= 4 && sentence.has(number.end(), "季度");
        return number != null && isQuarter ? number.value() : 0;
    }

    /** Returns the position behind the quarter at a position. */
    static int quarterEnd(Sentence sentence, int position) {
        return sentence.skip(position, "第") + 3;
    }

    private static @Nullable Found word(Sentence sentence, int position) {
        int half = sentence.skip(position, HALVES);
        if (half != position) {
            return new Found(half, half(sentence.at(position) == '上'), 1);
        }
        int both = sentence.skip(position, SPRING_AND_AUTUMN);
        if (both != position) {
            return new Found(both, null, 2);
        }
        int word = sentence.skip(position, "年");
        int end = sentence.skip(word, POINTS);
        if (end == word) {
            return null;
        }
        int and = sentence.skip(end, AND);
        int second = and == end ? and : sentence.skip(and, OTHER_POINTS);
        if (second != and) {
            return new Found(second, null, 2);
        }
        int before = CalendarDays.skipBefore(sentence, end);
        if (sentence.at(word) == '初') {
            return before == end ? new Found(end, startOfYear(), 1) : null;
        }
        return new Found(before, before == end ? endOfYear() : null, 1);
    }

    /** Returns the time behind the end of a year that the days before 前 in the next year allow, or null. */
    static @Nullable Amount afterNewYear(Sentence sentence, Days days) {
        boolean endOfMonth = Sentence.isOneOf(sentence.at(days.end() - 1), "底末");
        if (endOfMonth) {
            return Amount.of(days.last().getMonthValue(), AmountUnit.MONTH);
        }
        boolean inJanuary = days.last().getMonthValue() == 1 && !sentence.endsWithAny(days.end(), MONTH);
        return inJanuary ? Amount.of(days.last().getDayOfMonth(), AmountUnit.DAY) : null;
    }
}
