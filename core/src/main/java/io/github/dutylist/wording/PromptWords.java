package io.github.dutylist.wording;

import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.wording.Token.PromptWord;
import org.jspecify.annotations.Nullable;

/** Words of promptness: 第一时间, 立即, 及时, 尽快; and what they must not be taken for: 及时性, 即时通信, 迅速发展. */
final class PromptWords {

    private static final Words AT_ONCE_BEHIND =
            Words.of("报告", "上报", "报送", "处置", "处理", "启动", "响应", "更新", "公开", "反馈", "通报", "整改", "纠正", "制止", "停");
    private static final Words GROWTH = Words.of("发展", "增长", "提升", "提高", "增加", "蔓延", "扩大", "扩散", "变化", "崛起");

    private static final Words DONE = Words.of(
            "受理", "办结", "办毕", "办理", "转办", "交办", "处置", "处理", "整改", "清零", "清运", "清理", "登记", "报告", "上报", "报送", "反馈", "回复",
            "答复", "核对", "核实", "核查", "完成", "录入", "归档", "公示", "公布", "通报", "入库", "送达", "告知", "纠正", "制止", "解决", "兑现", "审核",
            "发布", "更新", "销号", "了结", "出具", "移交", "移送", "责令", "调处", "化解", "签收", "拆除", "拆卸", "毕", "清", "结");
    private static final Words NO_DAY_BEFORE = Words.of("事发", "发生", "节日", "报名", "考试", "选举", "会议", "收到", "之");

    private static final String NO_REPORT_BEHIND = "名到纸考销废价站幕关";

    private PromptWords() {}

    /** 当场整改, but not 当场的人. */
    static @Nullable Token onTheSpot(Sentence sentence, int position, int end) {
        return isDone(sentence, end) ? immediate(sentence, position, end) : null;
    }

    private static boolean isDone(Sentence sentence, int position) {
        int end = sentence.skip(position, DONE);
        return end != position && sentence.at(end) != '的';
    }

    /** 当日办结: before the day is over, for which no form has a time. */
    static @Nullable Token withinTheDay(Sentence sentence, int position, int end) {
        boolean tells = sentence.at(end) == '报' && !Sentence.isOneOf(sentence.at(end + 1), NO_REPORT_BEHIND);
        boolean isLimit = (tells || isDone(sentence, end)) && !sentence.endsWithAny(position, NO_DAY_BEFORE);
        return isLimit ? new PromptWord(position, end, Promptness.PROMPT, true) : null;
    }

    static Token immediate(Sentence sentence, int position, int end) {
        return new PromptWord(position, end, Promptness.IMMEDIATE);
    }

    static @Nullable Token atOnce(Sentence sentence, int position, int end) {
        return sentence.hasAny(end, AT_ONCE_BEHIND) ? immediate(sentence, position, end) : null;
    }

    static @Nullable Token prompt(Sentence sentence, int position, int end) {
        return Sentence.isOneOf(sentence.at(end), "性率度雨") || sentence.has(end, "与否")
                ? null
                : new PromptWord(position, end, Promptness.PROMPT);
    }

    static @Nullable Token swift(Sentence sentence, int position, int end) {
        return sentence.hasAny(end, GROWTH) ? null : new PromptWord(position, end, Promptness.PROMPT);
    }
}
