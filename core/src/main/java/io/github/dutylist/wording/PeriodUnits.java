package io.github.dutylist.wording;

import org.jspecify.annotations.Nullable;

/** The words for units of periods, and what they must not be taken for: 年级, 周期, 天然. */
final class PeriodUnits {

    /**
     * A unit found.
     *
     * @param end the position behind it
     * @param period one such unit
     */
    record Unit(int end, Period period) {}

    private PeriodUnits() {}

    /** Returns the unit that stands at a position, or null. */
    static @Nullable Unit at(Sentence sentence, int position) {
        return switch (sentence.at(position)) {
            case '年' -> unit(sentence, position, Period.YEAR, "级龄轻代画限纪", "年度", "年");
            case '半' -> half(sentence, position);
            case '季' -> unit(sentence, position, Period.QUARTER, "节风候", "季度", "季");
            case '月' -> unit(sentence, position, Period.MONTH, "台饼嫂", "月度", "月份", "月");
            case '双' -> two(sentence, position);
            case '旬' -> unit(sentence, position, Period.tenDays(), "", "旬");
            case '周' -> unit(sentence, position, Period.WEEK, "期边围转岁密", "周");
            case '星' -> unit(sentence, position, Period.WEEK, "", "星期");
            case '礼' -> unit(sentence, position, Period.WEEK, "", "礼拜");
            case '日' -> unit(sentence, position, Period.DAY, "元常光本用", "日");
            case '天' -> unit(sentence, position, Period.DAY, "然花井窗空气", "天");
            case '工' -> unit(sentence, position, Period.DAY, "", "工作日");
            case '学' -> school(sentence, position);
            case '任', '届' ->
                unit(sentence, position, Period.ofScheme(FrequencyPhrases.TERM_OF_OFFICE), "", "任期", "届任期");
            default -> null;
        };
    }

    private static @Nullable Unit half(Sentence sentence, int position) {
        Unit month = unit(sentence, position, Period.MONTH.times(2), "", "半个月", "半月");
        return month != null ? month : unit(sentence, position, Period.HALF_YEAR, "", "半年度", "半年");
    }

    private static @Nullable Unit two(Sentence sentence, int position) {
        Unit month = unit(sentence, position, Period.MONTH.every(2), "", "双月");
        return month != null ? month : unit(sentence, position, Period.WEEK.every(2), "", "双周");
    }

    private static @Nullable Unit school(Sentence sentence, int position) {
        Unit term = unit(sentence, position, Period.ofScheme(FrequencyPhrases.SCHOOL_TERM), "", "学期");
        return term != null ? term : unit(sentence, position, Period.ofScheme(FrequencyPhrases.SCHOOL_YEAR), "", "学年");
    }

    private static @Nullable Unit unit(
            Sentence sentence, int position, Period period, String notBefore, String... words) {
        int end = sentence.skip(position, words);
        return end == position || Sentence.isOneOf(sentence.at(end), notBefore) ? null : new Unit(end, period);
    }
}
