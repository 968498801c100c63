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

    /**
     * The words for a unit.
     *
     * @param notBefore the letters before which they mean something else
     */
    private record Name(Words words, String notBefore, Period period) {

        @Nullable
        Unit at(Sentence sentence, int position) {
            int end = sentence.skip(position, words);
            return end == position || Sentence.isOneOf(sentence.at(end), notBefore) ? null : new Unit(end, period);
        }
    }

    private static final Name YEAR = name(Period.YEAR, "级龄轻代画限纪", "年度", "年");
    private static final Name HALF_MONTH = name(Period.MONTH.times(2), "", "半个月", "半月");
    private static final Name HALF_YEAR = name(Period.HALF_YEAR, "", "半年度", "半年");
    private static final Name QUARTER = name(Period.QUARTER, "节风候", "季度", "季");
    private static final Name MONTH = name(Period.MONTH, "台饼嫂", "月度", "月份", "月");
    private static final Name TWO_MONTHS = name(Period.MONTH.every(2), "", "双月", "单月");
    private static final Name TWO_WEEKS = name(Period.WEEK.every(2), "", "双周", "单周");
    private static final Name TEN_DAYS = name(Period.tenDays(), "", "旬");
    private static final Name WEEK = name(Period.WEEK, "期边围转岁密", "周");
    private static final Name WEEK_OF_STARS = name(Period.WEEK, "", "星期", "礼拜");
    private static final Name DAY = name(Period.DAY, "元常光本用", "日");
    private static final Name SKY = name(Period.DAY, "然花井窗空气", "天");
    private static final Name WORKING_DAY = name(Period.ofScheme(FrequencyPhrases.WORKING_DAY), "", "工作日");
    private static final Name TERM = name(Period.ofScheme(FrequencyPhrases.SCHOOL_TERM), "", "学期");
    private static final Name SCHOOL_YEAR = name(Period.ofScheme(FrequencyPhrases.SCHOOL_YEAR), "", "学年");
    private static final Name OFFICE = name(Period.ofScheme(FrequencyPhrases.TERM_OF_OFFICE), "", "任期", "届任期");

    private PeriodUnits() {}

    /** Returns the unit that stands at a position, or null. */
    static @Nullable Unit at(Sentence sentence, int position) {
        return switch (sentence.at(position)) {
            case '年' -> YEAR.at(sentence, position);
            case '半' -> first(sentence, position, HALF_MONTH, HALF_YEAR);
            case '季' -> QUARTER.at(sentence, position);
            case '月' -> MONTH.at(sentence, position);
            case '双', '单' -> first(sentence, position, TWO_MONTHS, TWO_WEEKS);
            case '旬' -> TEN_DAYS.at(sentence, position);
            case '周' -> WEEK.at(sentence, position);
            case '星', '礼' -> WEEK_OF_STARS.at(sentence, position);
            case '日' -> DAY.at(sentence, position);
            case '天' -> SKY.at(sentence, position);
            case '工' -> WORKING_DAY.at(sentence, position);
            case '学' -> first(sentence, position, TERM, SCHOOL_YEAR);
            case '任', '届' -> OFFICE.at(sentence, position);
            default -> null;
        };
    }

    private static @Nullable Unit first(Sentence sentence, int position, Name one, Name other) {
        Unit unit = one.at(sentence, position);
        return unit != null ? unit : other.at(sentence, position);
    }

    private static Name name(Period period, String notBefore, String... words) {
        return new Name(Words.of(words), notBefore, period);
    }
}
