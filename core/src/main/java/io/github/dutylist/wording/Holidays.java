package io.github.dutylist.wording;

import io.github.dutylist.wording.Token.Meeting;
import io.github.dutylist.wording.Token.PeriodWord;
import org.jspecify.annotations.Nullable;

/** Holidays before which something is done, alone or in a row: 重大节假日前, 春节、国庆等重大节日前, 中秋、国庆节前各一次. */
final class Holidays {

    private static final Words AND_AFTER = Words.of("、后", "和后", "后");
    /** The holidays that a row can begin with, and their general names. */
    static final Words FIRST = Words.of(
            "重大节假日", "重要节假日", "重大节日", "重要节日", "法定节假日", "传统节日", "节假日", "重大活动", "重要活动", "重大会议", "重要会议", "敏感时期", "重要时段",
            "重点时段", "元旦", "春节", "清明", "端午", "中秋", "国庆", "重阳", "寒暑假", "寒假", "暑假");

    private static final Words NAMES =
            FIRST.and(Words.of("五一", "“五一”", "“十一”", "七一", "“七一”", "八一", "“八一”", "劳动节", "教师节"));
    private static final Words AND = Words.of("、", "和", "及", "与", "以及", "或");
    private static final Words ALL = Words.of(
            "等重大节假日", "等重要节假日", "等重大节日", "等重要节日", "等法定节假日", "等传统节日", "等节假日", "等节日", "等假期", "等重要节点", "等重要时间节点", "等节点",
            "等");
    private static final Words YEARS = Words.of("每年", "每逢", "年");
    private static final Words LEADING = Words.of("在", "于");
    private static final Words AHEAD = Words.of("提前", "的", "至少提前");
    private static final int MOST = 8;

    private Holidays() {}

    /** Returns the holidays at a position before which something is done, or null. */
    static @Nullable Token at(Sentence sentence, int position) {
        PeriodWord points = PartsOfPeriod.pointsOfYear(sentence, position, sentence.skip(position, FIRST));
        if (points != null) {
            return points;
        }
        boolean isOther = sentence.endsWithAny(sentence.skipBack(position, LEADING), YEARS)
                || sentence.endsWithAny(position, AND);
        int number = 0;
        int end = position;
        for (int next = position; next >= end && number < MOST; next = sentence.skip(end, AND)) {
            int name = sentence.skip(next, NAMES);
            if (name == next) {
                break;
            }
            end = sentence.skip(name, "节");
            number++;
        }
        int named = sentence.skip(end, ALL);
        int before = sentence.skip(CalendarDays.skipBefore(sentence, named), "夕");
        if (isOther || before == named || sentence.hasAny(before, AND_AFTER) || isAhead(sentence, before)) {
            return null;
        }
        boolean areEach = number > 1 && named == end && sentence.at(before) == '各';
        return areEach
                ? new PeriodWord(position, before, Period.YEAR.parts(number), Reach.PART)
                : new Meeting(position, before, position, named);
    }

    /** 节假日前一周 and 节假日前提前5天 say how long before. */
    private static boolean isAhead(Sentence sentence, int position) {
        return sentence.hasAny(position, AHEAD) || Deadlines.length(sentence, position) != null;
    }
}
