package io.github.dutylist.wording;

import io.github.dutylist.wording.Token.After;
import io.github.dutylist.wording.Token.Meeting;
import io.github.dutylist.wording.Token.PeriodWord;
import org.jspecify.annotations.Nullable;

/** Words for events themselves: 检查结束后, 遇有重大情况. */
final class EventWords {

    private static final Words AFTER = Words.of("之后", "后");
    private static final Words WEEK = Words.of("周", "星期");
    private static final Words EXCEPTED = Words.of("顺延", "除外");
    private static final int FARTHEST = 40;
    private static final Words VERBS = Words.of(
            "召开", "报告", "组织", "开展", "研究", "应", "须", "要", "可", "必须", "启动", "采取", "及时", "立即", "随时", "第一时间", "向", "进行",
            "前往", "请示", "按", "由", "尽快", "走访", "慰问", "看望", "带班", "加强", "做好", "落实", "严格", "集中", "坚持", "暂停", "停止", "撤离",
            "转移", "检查", "值班");
    private static final Words IMPORTANT = Words.of("要情", "要事", "要件");
    private static final Words ENDS = Words.of("时", "的", "后", "前");

    private EventWords() {}

    /** Returns the end of an event (结束后, with the words before it) whose last words stand at a position, or null. */
    static @Nullable After after(Sentence sentence, int position, int end, int floor) {
        int eventEnd = sentence.skipBack(end, AFTER);
        if (Sentence.isOneOf(sentence.at(end), "续勤期果备的")) {
            return null;
        }
        int start = Event.startOf(sentence, eventEnd, floor);
        return new After(start < 0 ? position : start, end, eventEnd);
    }

    /** 重要节点 and 应急情况 are no verbs. */
    private static boolean isVerbAt(Sentence sentence, int position) {
        return switch (sentence.at(position)) {
            case '要' -> !Sentence.isOneOf(sentence.at(position - 1), "重主紧需") && !sentence.hasAny(position, IMPORTANT);
            case '应' -> !sentence.has(position, "应急") && !Sentence.isOneOf(sentence.at(position - 1), "反响供");
            default -> sentence.hasAny(position, VERBS);
        };
    }

    /** Returns the event that 遇有 or 每逢 at a position opens, or null when no event follows. */
    static @Nullable Token meeting(Sentence sentence, int position, int end) {
        int week = sentence.has(position, "每逢") ? sentence.skip(end, WEEK) : end;
        if (week != end && Sentence.isOneOf(sentence.at(week), "一二三四五六日天末")) {
            return new PeriodWord(position, week + 1, Period.WEEK, Reach.ALONE, true);
        }
        PeriodUnits.Unit unit = Sentence.isOneOf(sentence.at(end), "双单工") ? PeriodUnits.at(sentence, end) : null;
        if (unit != null) {
            return new PeriodWord(position, unit.end(), unit.period(), Reach.ALONE);
        }
        int last = Math.min(sentence.length(), end + FARTHEST);
        int stop = end;
        while (stop < last && !Sentence.isOneOf(sentence.at(stop), ",:()") && !isVerbAt(sentence, stop)) {
            stop++;
        }
        int eventEnd = stop > end ? sentence.skipBack(stop, ENDS) : stop;
        boolean isOther = sentence.containsAny(stop, Math.min(sentence.length(), stop + 6), EXCEPTED);
        return eventEnd <= end || isOther || stop == end + FARTHEST
                ? null
                : new Meeting(position, eventEnd, end, eventEnd);
    }
}
