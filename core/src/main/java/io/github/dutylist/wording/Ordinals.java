package io.github.dutylist.wording;

import io.github.dutylist.wording.Token.PeriodWord;
import org.jspecify.annotations.Nullable;

/** Days and weeks of a period by their number: 每月最后一个工作日前, 每月第一个星期五, 每季度首周. */
final class Ordinals {

    private static final Words LAST = Words.of("最后一个", "最后1个", "最后一", "最后1", "最末一个", "末");
    private static final Words FIRST = Words.of("首个", "首");
    private static final Words DAYS = Words.of("工作日", "星期", "礼拜", "周", "天", "日");
    private static final Words DAY_ENDS = Words.of("内", "下班前", "之前", "以前", "前");
    private static final String DAYS_OF_WEEK = "一二三四五六日天末";

    private Ordinals() {}

    /** Returns a word for a period with the numbered day or week in it that stands behind, or null. */
    static @Nullable PeriodWord narrowed(Sentence sentence, PeriodWord word) {
        int start = sentence.skip(word.end(), "的");
        int last = sentence.skip(start, LAST);
        int number = last != start ? last : numbered(sentence, start);
        int unit = number == start ? start : sentence.skip(number, DAYS);
        if (unit == number || number == start) {
            return null;
        }
        boolean isWeek = Sentence.isOneOf(sentence.at(unit - 1), "期拜周");
        int day = isWeek && Sentence.isOneOf(sentence.at(unit), DAYS_OF_WEEK) ? unit + 1 : unit;
        int end = sentence.skip(day, DAY_ENDS);
        PeriodWord found = new PeriodWord(word.start(), end, word.period(), word.reach(), word.approximate());
        boolean isEndOfPeriod = last != start && CalendarDays.isBehindBefore(sentence, end);
        return isEndOfPeriod ? found : found.approximately();
    }

    /** Returns the position behind 第二个 or 首个 at a position, or the position itself. */
    private static int numbered(Sentence sentence, int position) {
        int ordinal = sentence.skip(position, "第");
        Numeral number = ordinal == position ? null : Numeral.at(sentence, ordinal);
        return number == null ? sentence.skip(position, FIRST) : sentence.skip(number.end(), "个");
    }
}
