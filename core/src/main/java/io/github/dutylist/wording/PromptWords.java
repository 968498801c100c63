package io.github.dutylist.wording;

import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.wording.Token.PromptWord;
import org.jspecify.annotations.Nullable;

/** Words of promptness: 第一时间, 立即, 及时, 尽快; and what they must not be taken for: 及时性, 即时通信, 迅速发展. */
final class PromptWords {

    private static final Words ENDS_OF_DAY = Words.of("下班前", "营业结束前", "收班前", "收工前", "交班前", "以内", "之内", "内");
    private static final Words ABLE = Words.of("能够", "能", "可以", "可");
    private static final Words NOT = Words.of("不", "未", "没");
    private static final Words UNABLE = Words.of("不能", "无法");
    private static final Words AT_ONCE_BEHIND =
            Words.of("报告", "上报", "报送", "处置", "处理", "启动", "响应", "更新", "公开", "反馈", "通报", "整改", "纠正", "制止", "停");
    private static final Words GROWTH = Words.of("发展", "增长", "提升", "提高", "增加", "蔓延", "扩大", "扩散", "变化", "崛起");

    private static final Words DONE = Words.of(
            "受理", "办结", "办毕", "办理", "转办", "交办", "处置", "处理", "整改", "清零", "清运", "清理", "登记", "报告", "上报", "报送", "反馈", "回复",
            "答复", "核对", "核实", "核查", "完成", "录入", "归档", "公示", "公布", "通报", "入库", "送达", "告知", "纠正", "制止", "解决", "兑现", "审核",
            "发布", "更新", "销号", "了结", "出具", "移交", "移送", "责令", "调处", "化解", "签收", "拆除", "拆卸", "上传", "修复", "排除", "恢复", "核验",
            "归还", "交回", "入账", "缴存", "销毁", "补齐", "复检", "更换", "维修", "停用", "下架", "封存", "毕", "清", "结");
    private static final Words NO_DAY_BEFORE = Words.of("事发", "发生", "节日", "报名", "考试", "选举", "会议", "收到", "之");

    /** What cannot always be done at once: 不能立即整改的 is a case, 不能立即报告的 a breach. */
    private static final Words HARD_DEEDS =
            Words.of("整改", "答复", "办结", "解决", "消除", "排除", "修复", "化解", "处理", "办理", "恢复", "回复", "到位");

    private static final int NEAR_START = 5;
    private static final int FARTHEST = 40;
    private static final String NO_REPORT_BEHIND = "名到纸考销废价站幕关";

    private PromptWords() {}

    /** 当场整改, but not 当场的人. */
    static @Nullable Token onTheSpot(Sentence sentence, int position, int end) {
        return isDone(sentence, end) ? immediate(sentence, position, end) : null;
    }

    static boolean isDone(Sentence sentence, int position) {
        int end = sentence.skip(position, DONE);
        int deed = end == position ? Verbs.skipDeed(sentence, position) : position;
        boolean isAll =
                deed != position && (sentence.at(deed) == Sentence.NONE || Sentence.isOneOf(sentence.at(deed), ",、并"));
        return isAll || end != position && sentence.at(end) != '的';
    }

    /** 当日办结: before the day is over, for which no form has a time. */
    static @Nullable Token withinTheDay(Sentence sentence, int position, int end) {
        int point = sentence.skip(end, ENDS_OF_DAY);
        boolean tells = sentence.at(end) == '报' && !Sentence.isOneOf(sentence.at(end + 1), NO_REPORT_BEHIND);
        boolean isLimit =
                (point != end || tells || isDone(sentence, end)) && !sentence.endsWithAny(position, NO_DAY_BEFORE);
        return isLimit ? new PromptWord(position, point, Promptness.PROMPT, true) : null;
    }

    /** Returns what is done at once, or null: 能够立即整改的 only says to what it applies. */
    static @Nullable Token immediate(Sentence sentence, int position, int end) {
        if (isAble(sentence, position, end)) {
            return null;
        }
        return new PromptWord(position, end, Promptness.IMMEDIATE);
    }

    static @Nullable Token atOnce(Sentence sentence, int position, int end) {
        return sentence.hasAny(end, AT_ONCE_BEHIND) || sentence.at(end) == '向'
                ? immediate(sentence, position, end)
                : null;
    }

    /** 当即, but not in 应当即时. */
    static @Nullable Token atOnceThere(Sentence sentence, int position, int end) {
        return sentence.at(position - 1) == '应' ? null : immediate(sentence, position, end);
    }

    private static boolean isAble(Sentence sentence, int position, int end) {
        int able = sentence.skipBack(position, ABLE);
        boolean isQualifier = able != position && !sentence.endsWithAny(able, NOT)
                || sentence.endsWithAny(position, UNABLE) && sentence.hasAny(end, HARD_DEEDS);
        for (int i = end; isQualifier && i < end + 5 && !Sentence.isOneOf(sentence.at(i), ",:()"); i++) {
            if (sentence.at(i) == '的') {
                return true;
            }
        }
        return false;
    }

    static @Nullable Token prompt(Sentence sentence, int position, int end) {
        return Sentence.isOneOf(sentence.at(end), "性率度雨")
                        || sentence.has(end, "与否")
                        || isAble(sentence, position, end)
                        || isInCase(sentence, position, end)
                ? null
                : new PromptWord(position, end, Promptness.PROMPT);
    }

    /** 对及时报告险情的职工给予奖励, 及时整改的,可以从轻处理: what somebody did, not what is to be done; but 未及时报告的 is a breach. */
    private static boolean isInCase(Sentence sentence, int position, int end) {
        if (Negation.holds(sentence, position, end)) {
            return false;
        }
        int part = Event.partStart(sentence, position, 0);
        boolean isOfThose = part >= 0 && sentence.at(part) == '对' && position - part <= NEAR_START;
        for (int i = end; i < end + FARTHEST && !Sentence.isOneOf(sentence.at(i), ":()"); i++) {
            if (sentence.at(i) == Sentence.NONE) {
                return false;
            }
            if (sentence.at(i) == '的' && (isOfThose || sentence.at(i + 1) == ',')) {
                return true;
            }
            if (sentence.at(i) == ',') {
                return false;
            }
        }
        return false;
    }

    static @Nullable Token swift(Sentence sentence, int position, int end) {
        return sentence.hasAny(end, GROWTH) ? null : new PromptWord(position, end, Promptness.PROMPT);
    }
}
