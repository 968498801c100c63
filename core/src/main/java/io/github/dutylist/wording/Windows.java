package io.github.dutylist.wording;

import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.wording.Token.PeriodWord;
import io.github.dutylist.wording.Token.Ready;
import org.jspecify.annotations.Nullable;

/** Stretches of time that may start anywhere: 任意连续12个月, 间隔不超过6个月. */
final class Windows {

    private static final Words CONTINUOUS = Words.of("连续的", "连续");
    private static final Words INSIDE = Words.of("之内", "以内", "内", "中");
    private static final Words MODALS = Words.of("原则上", "一般", "应", "应当", "均");
    private static final Words IS = Words.of("为", "是");
    private static final Words OF_TIME = Words.of("时间", "期", "周期");
    private static final Words CYCLIC = Words.of(
            "更新", "检测", "检验", "校准", "校验", "监测", "巡检", "巡查", "维保", "维护", "检查", "轮换", "清洗", "复检", "评估", "检修", "保养", "抽检",
            "检定", "复训", "巡视", "清扫", "保洁", "回访", "复核", "排查", "盘点", "轮训", "普查", "培训", "演练");
    private static final Words LASTING = Words.of("培训", "演练", "检修");
    private static final Words USUALLY = Words.of("一般应", "一般", "原则上", "应", "应当");
    private static final Words LONGEST = Words.of("最长不得超过", "最长不超过", "最长不应超过", "不得超过", "不超过", "最长不得多于");
    private static final Words NO_LONGER_THAN =
            Words.of("不超过", "不得超过", "不应超过", "不能超过", "不大于", "不得大于", "最长不超过", "最长不得超过", "不多于");
    private static final Words NO_SHORTER_THAN = Words.of("不少于", "不得少于", "不应少于", "不小于", "不得小于", "不短于", "不得短于", "不低于");

    private Windows() {}

    /** Returns the window that starts at a position with 任意 or 连续, or null. */
    static @Nullable PeriodWord any(Sentence sentence, int position, int end) {
        int start = sentence.skip(end, CONTINUOUS);
        Amount length = windowAt(sentence, start);
        if (length == null) {
            return null;
        }
        int behind = lengthEnd(sentence, start);
        return new PeriodWord(position, sentence.skip(behind, INSIDE), Period.anyOf(length), Reach.PART);
    }

    /** Returns the window that starts at a position with 连续 and ends with 内, or null: 连续三年优秀的 is none. */
    static @Nullable PeriodWord inside(Sentence sentence, int position, int end) {
        PeriodWord window = any(sentence, position, end);
        return window != null && Sentence.isOneOf(sentence.at(window.end() - 1), "内中")
                ? new PeriodWord(window.start(), window.end(), window.period(), Reach.BOUNDED)
                : null;
    }

    /** Returns the requirement of an interval (间隔不超过6个月) at a position, or null. */
    static @Nullable Ready interval(Sentence sentence, int position, int end) {
        int start = sentence.skip(end, OF_TIME);
        start = sentence.skip(start, MODALS);
        boolean isLongest = sentence.hasAny(start, NO_LONGER_THAN);
        int length = isLongest ? sentence.skip(start, NO_LONGER_THAN) : sentence.skip(start, NO_SHORTER_THAN);
        Amount window = length == start ? null : windowAt(sentence, length);
        if (window == null) {
            return null;
        }
        CountPerWindow requirement = isLongest
                ? CountPerWindow.atLeast(1, window)
                : CountPerWindow.builder().max(1).window(window).build();
        return new Ready(position, lengthEnd(sentence, length), requirement);
    }

    /** Returns the requirement of a cycle (更新周期不超过两周, 检定周期为一年) at a position, or null: 付款周期 is something else. */
    static @Nullable Token cycle(Sentence sentence, int position, int end) {
        if (!sentence.endsWithAny(position, CYCLIC)) {
            return null;
        }
        int usually = sentence.skip(end, USUALLY);
        int length = sentence.skip(usually, IS);
        if (length != usually) {
            return sentence.endsWithAny(position, LASTING) ? null : ofLength(sentence, position, length);
        }
        Ready found = interval(sentence, position, end);
        return found != null
                        && found.requirement() instanceof CountPerWindow window
                        && window.getMin().isPresent()
                ? found
                : null;
    }

    /** 监测周期一般为1个月,最长不得超过3个月: what it is, and the most it may be, which binds. */
    private static @Nullable Token ofLength(Sentence sentence, int position, int start) {
        NumberRange number = NumberRange.at(sentence, start);
        int word = number == null ? start : sentence.skip(number.end(), "个");
        PeriodUnits.Unit unit = number == null ? null : PeriodUnits.at(sentence, word);
        if (number == null || unit == null || number.max() == 0) {
            return null;
        }
        int most = sentence.skip(sentence.skip(unit.end(), ","), LONGEST);
        Amount window = Sentence.isOneOf(sentence.at(most - 1), "过于") ? windowAt(sentence, most) : null;
        return window != null
                ? new Ready(position, lengthEnd(sentence, most), CountPerWindow.atLeast(1, window))
                : new PeriodWord(
                        position, unit.end(), unit.period().every(number.max()), Reach.ALONE, !number.isSingle());
    }

    private static int lengthEnd(Sentence sentence, int position) {
        Token.Length length = Deadlines.length(sentence, position);
        return length == null ? position : length.end();
    }

    private static @Nullable Amount windowAt(Sentence sentence, int position) {
        Token.Length length = Deadlines.length(sentence, position);
        if (length == null) {
            return null;
        }
        AmountUnit unit = length.amount().getUnit();
        boolean fits = unit == AmountUnit.DAY
                || unit == AmountUnit.WEEK
                || unit == AmountUnit.MONTH
                || unit == AmountUnit.YEAR;
        return fits ? length.amount() : null;
    }
}
