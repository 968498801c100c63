package io.github.dutylist.wording;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** Months and days of the year in words: 3月, 六月三十日, 11月底. */
final class CalendarDays {

    private static final Words PARTS_OF_MONTH = Words.of("上旬", "中旬", "下旬", "底", "末", "初");
    private static final Words BEFORE = Words.of("之前", "以前", "前");

    /**
     * A part of the year from one day to another: a month, a third of a month, a day.
     *
     * @param end the position behind its words
     * @param first its first day
     * @param last its last day; never 29 February
     * @param isLeapDay whether the words name 29 February, for which 28 February stands here
     */
    record Days(int end, MonthDay first, MonthDay last, boolean isLeapDay) {}

    private CalendarDays() {}

    /** Returns the days that stand at a position, beginning with a month, or null. */
    static @Nullable Days at(Sentence sentence, int position) {
        Numeral month = Numeral.at(sentence, position);
        if (month == null || month.value() < 1 || month.value() > 12 || sentence.at(month.end()) != '月') {
            return null;
        }
        int end = month.end() + 1;
        Days day = dayOf(sentence, month.value(), end);
        return day != null ? day : partOf(sentence, month.value(), sentence.skip(end, "份"));
    }

    /** Returns the day of a month that stands at a position (15日), or null. */
    static @Nullable Days dayOf(Sentence sentence, int month, int position) {
        Numeral day = dayNumber(sentence, position);
        if (day == null || day.value() > MonthDay.of(month, 1).getMonth().maxLength()) {
            return null;
        }
        MonthDay date = of(month, day.value());
        return new Days(day.end() + 1, date, date, month == 2 && day.value() == 29);
    }

    /** Returns the number of a day, 1 to 31 with 日 or 号 behind it, or null. */
    static @Nullable Numeral dayNumber(Sentence sentence, int position) {
        Numeral day = Numeral.at(sentence, position);
        boolean fits =
                day != null && day.value() >= 1 && day.value() <= 31 && Sentence.isOneOf(sentence.at(day.end()), "日号");
        return fits ? day : null;
    }

    /** Returns the position behind 前 at a position, or the position itself; 前后, 前期 and 前提 do not count, but 前提出 does. */
    static int skipBefore(Sentence sentence, int position) {
        int end = sentence.skip(position, BEFORE);
        boolean isPremise = sentence.at(end) == '提' && !Sentence.isOneOf(sentence.at(end + 1), "出交请供报醒示");
        return isPremise || Sentence.isOneOf(sentence.at(end), "后期款述列") ? position : end;
    }

    /** Tells whether 前 ends at a position. */
    static boolean isBehindBefore(Sentence sentence, int position) {
        return sentence.at(position - 1) == '前';
    }

    /** Returns a day, the last of the month when the number is too great. */
    static MonthDay of(int month, int day) {
        int length = month == 2 ? 28 : MonthDay.of(month, 1).getMonth().maxLength();
        return MonthDay.of(month, Math.min(day, length));
    }

    private static Days partOf(Sentence sentence, int month, int position) {
        int first = 1;
        int last = 31;
        int end = sentence.skip(position, PARTS_OF_MONTH);
        if (sentence.has(position, "上旬") || sentence.has(position, "初")) {
            last = 10;
        } else if (sentence.has(position, "中旬")) {
            first = 11;
            last = 20;
        } else if (sentence.has(position, "下旬")) {
            first = 21;
        }
        return new Days(end, of(month, first), of(month, last), false);
    }
}
