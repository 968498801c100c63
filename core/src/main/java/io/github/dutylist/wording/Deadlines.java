package io.github.dutylist.wording;

import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.wording.Token.Ahead;
import io.github.dutylist.wording.Token.Within;
import org.jspecify.annotations.Nullable;

/** Times allowed after an event (24小时内) and before one (提前3日). */
final class Deadlines {

    private static final Words EARLY = Words.of("提前", "至少提前");
    private static final Words AT_LEAST = Words.of("至少", "不少于", "原则上");
    private static final Words AHEAD_BEHIND = Words.of("以上", "之前", "以前");
    private static final Words INSIDE = Words.of("以内", "之内", "内");
    private static final Words NO_DEADLINE_BEFORE =
            Words.of("处", "近", "过去", "最近", "前", "第", "每", "满", "未来", "连续", "任一", "任意", "任何", "月", "年", "周期", "本", "同");
    private static final Words NO_DEADLINE_BEHIND =
            Words.of("的", "不得", "不再", "不能", "不予", "不准", "不可", "禁止", "累计", "连续", "有效", "拘留");
    private static final Words NO_LONG_DEADLINE_BEHIND = Words.of(
            "被", "受到", "发生", "出现", "因", "取消", "暂停", "两次", "二次", "2次", "3次", "三次", "有", "新", "已", "无", "曾", "接受", "违反");
    private static final Words HAPPENING = Words.of("发生", "出现", "受到", "多次", "再次发生");
    private static final Words YEAR_DEADLINE_BEHIND =
            Words.of("完成", "达到", "建成", "整改", "实现", "办结", "到位", "对", "将", "全部", "基本");
    private static final Words SUMS = Words.of("累计不", "不得超过", "不应超过", "不能超过");
    private static final Words NOT_LATER = Words.of("不晚于", "不迟于", "不得晚于", "不得迟于");
    private static final Words IS = Words.of("一般为", "原则上为", "为", "是", ":");
    private static final Words TIMES_ALLOWED = Words.of("办理时限", "办结时限", "整改时限", "处置时限", "反馈时限", "时限");
    private static final Words IN_GENERAL = Words.of("一般", "原则上", "最长");
    private static final Words WORK = Words.of(
            "整改", "办理", "办结", "处置", "处理", "初核", "核查", "核实", "调查", "审查", "审核", "审批", "答复", "反馈", "修复", "完成", "鉴定", "受理",
            "评审", "更换", "恢复");
    private static final Words LASTING =
            Words.of("有效", "保存", "保管", "保密", "任期", "公示", "延长", "延期", "学习", "会议", "发言", "暂停", "停留", "借用", "封存");
    private static final Words LATEST = Words.of("最迟", "最晚", "时限");
    private static final Words NO_MORE = Words.of("最长不得超过", "最长不超过", "不得超过", "不超过");
    /** What a time stands before when it is the time in which something is done, with 内 or without: 24小时办结. */
    static final Words DONE =
            Words.of("整改完毕", "整改到位", "整改完成", "完成整改", "办结", "办毕", "处置完毕", "修复", "答复", "反馈", "到场", "到达");

    /** Words behind which a time is one that was exceeded. */
    static final Words EXCEEDING = Words.of("超过", "逾", "超出");

    private static final Words LATE_DEEDS =
            DONE.and(Words.of("上报", "报告", "报送", "处置", "处理", "整改", "响应", "才上报", "才报告", "才处置"));
    private static final Words DONE_OR_ANSWERED = DONE.and(Words.of("响应"));

    private static final Words TRIGGERS = Words.of("之日起", "起", "之后", "后");
    private static final Words AHEAD_OF = Words.of(
            "召开", "举办", "举行", "开始", "实施", "届满", "期满", "开工", "施工", "到期", "启用", "使用", "生效", "进行", "离任", "开学", "开展", "之日",
            "启动", "作业", "会", "活动", "事", "验收", "审议", "表决", "交付", "竣工", "开庭", "上岗", "出库", "考试", "比赛", "换届", "投用", "发布",
            "变更", "离岗", "抽查", "检查", "评审", "出境", "到任", "开标", "投产", "停业", "上线", "运行", "日期", "年审", "换证", "出院", "入库", "入场",
            "节假日", "节日", "节");

    private static final Words UNITS = Words.of("工作日", "小时", "钟头", "学时", "课时", "分钟", "日", "天", "周", "星期", "年");
    private static final Words COUNTED_UNITS = UNITS.and(Words.of("月"));
    private static final String NO_EVENT_BEFORE = "目此当提年月日天时以之生从先空往面个,:()、";
    private static final int FARTHEST = 40;

    private Deadlines() {}

    /** Returns the time allowed that starts at a position, or null when there is none or it is no deadline. */
    static @Nullable Within at(Sentence sentence, int position) {
        Within within = allowed(sentence, position);
        within = within == null ? done(sentence, position) : within;
        within = within == null ? atLatest(sentence, position) : within;
        if (within == null && sentence.endsWithAny(position, NOT_LATER)) {
            Token.Length length = length(sentence, position);
            within = length == null || sentence.has(length.end(), "前")
                    ? null
                    : new Within(position, length.end(), length.amount());
        }
        within = within == null ? exceeded(sentence, position) : within;
        if (within == null
                || sentence.endsWithAny(position, NO_DEADLINE_BEFORE)
                || sentence.hasAny(within.end(), NO_DEADLINE_BEHIND)
                || bindsCondition(sentence, within.end())
                || isLimited(sentence, within.end())) {
            return null;
        }
        return switch (within.amount().getUnit()) {
            case YEAR -> isYearDeadline(sentence, within) ? within : null;
            case MONTH, WEEK -> sentence.hasAny(within.end(), NO_LONG_DEADLINE_BEHIND) ? null : within;
            default -> sentence.hasAny(within.end(), HAPPENING) ? null : within;
        };
    }

    /** 不超过3个月整改完毕: the time in which something is to be done. */
    private static @Nullable Within done(Sentence sentence, int position) {
        int start = sentence.skipBack(position, NO_MORE);
        Token.Length length = length(sentence, position);
        if (length == null || !sentence.hasAny(length.end(), DONE_OR_ANSWERED)) {
            return null;
        }
        boolean isShort = switch (length.amount().getUnit()) {
            case MINUTE, HOUR, WORKING_DAY -> true;
            default -> false;
        };
        boolean isOfDays = length.amount().getUnit() == AmountUnit.DAY && sentence.hasAny(length.end(), DONE);
        return start != position || isShort || isOfDays ? new Within(start, length.end(), length.amount()) : null;
    }

    /** 最迟不超过6个月, 办理时限为5个工作日, 初核一般不超过3个月: a time of any unit is a limit right behind such words. */
    private static @Nullable Within atLatest(Sentence sentence, int position) {
        int start = sentence.skipBack(position, NO_MORE);
        int principle = start == position ? start : sentence.skipBack(start, IN_GENERAL);
        boolean isLatest = start != position && sentence.endsWithAny(start, LATEST)
                || principle != start && isOfWork(sentence, principle);
        boolean isTime = sentence.endsWithAny(sentence.skipBack(start, IS), TIMES_ALLOWED);
        Token.Length length = isLatest || isTime ? length(sentence, position) : null;
        return length == null ? null : new Within(start, length.end(), length.amount());
    }

    /** 超过24小时上报的: the time in which it should have been done. */
    private static @Nullable Within exceeded(Sentence sentence, int position) {
        Token.Length length = sentence.endsWithAny(position, EXCEEDING) ? length(sentence, position) : null;
        int deed = length == null ? position : sentence.skip(length.end(), LATE_DEEDS);
        return length == null || deed == length.end() || sentence.at(deed) != '的'
                ? null
                : new Within(position, length.end(), length.amount());
    }

    /** 整改期限由县交安委确定,一般: what is to be done, unlike what lasts (保密期限一般). */
    private static boolean isOfWork(Sentence sentence, int position) {
        int from = Math.max(0, position - FARTHEST);
        return sentence.containsAny(from, position, WORK) && !sentence.containsAny(from, position, LASTING);
    }

    /** Returns the words for a time and 内 that stand at a position, whatever they mean there, or null. */
    static @Nullable Within allowed(Sentence sentence, int position) {
        Token.Length length = length(sentence, position);
        if (length == null) {
            return null;
        }
        int end = sentence.skip(length.end(), INSIDE);
        return end == length.end() ? null : new Within(position, end, length.amount());
    }

    /** Returns the next day up to whose end or hour something is done (次日前, 次日9时前, 次日内), or null. */
    static @Nullable Within onNextDay(Sentence sentence, int position, int end) {
        int limit = PeriodPoints.skipEndOfDay(sentence, end);
        return limit == end && !PromptWords.isDone(sentence, end)
                ? null
                : new Within(position, limit, Amount.of(1, AmountUnit.DAY), true);
    }

    /** Returns the length of time that stands at a position, or null; of a range the longer one. */
    static Token.@Nullable Length length(Sentence sentence, int position) {
        Token.Length fraction = Fractions.length(sentence, position);
        if (fraction != null) {
            return fraction;
        }
        NumberRange number = NumberRange.at(sentence, position);
        if (number == null || number.max() == 0) {
            return null;
        }
        int unit = sentence.skip(number.end(), "个");
        int end = sentence.skip(unit, unit == number.end() ? UNITS : COUNTED_UNITS);
        if (end == unit || Sentence.isOneOf(sentence.at(end), "级期度龄") && !sentence.has(end, "期间")) {
            return null;
        }
        return new Token.Length(position, end, amount(number.max(), sentence.at(end - 1), sentence.at(unit)), null);
    }

    /** Returns the words 提前 and a length of time that stand at a position, or null. */
    static @Nullable Ahead ahead(Sentence sentence, int position) {
        int start = sentence.skip(position, EARLY);
        start = sentence.skip(start, AT_LEAST);
        Token.Length length = length(sentence, start);
        return length == null ? null : new Ahead(position, sentence.skip(length.end(), AHEAD_BEHIND));
    }

    /** Returns the words for a time before an event (20日前, behind 举办), or null. */
    static @Nullable Ahead before(Sentence sentence, int position) {
        Token.Length length = length(sentence, position);
        if (length == null) {
            return null;
        }
        int event = sentence.skipBack(position, "的");
        if (sentence.endsWith(position, "前")) {
            int inside = sentence.skip(length.end(), INSIDE);
            boolean isShort = switch (length.amount().getUnit()) {
                case MINUTE, HOUR, DAY, WORKING_DAY -> sentence.at(inside) != '的';
                case WEEK, MONTH -> Verbs.isDeedAt(sentence, inside) || sentence.at(inside) == ',';
                default -> false;
            };
            boolean ofEvent = sentence.endsWithAny(position - 1, AHEAD_OF)
                    || isShort && position > 1 && !Sentence.isOneOf(sentence.at(position - 2), NO_EVENT_BEFORE);
            return ofEvent ? new Ahead(position - 1, inside) : null;
        }
        int end = CalendarDays.skipBefore(sentence, length.end());
        return end != length.end() && sentence.endsWithAny(event, AHEAD_OF) ? new Ahead(position, end) : null;
    }

    /** 30日内,伤亡人数发生变化的: the time in which something happens, not in which it is to be done. */
    private static boolean bindsCondition(Sentence sentence, int position) {
        if (sentence.at(position) != ',') {
            return false;
        }
        int end = position + 1;
        while (end < position + FARTHEST && end < sentence.length() && sentence.at(end) != ',') {
            end++;
        }
        return sentence.at(end) == ',' && sentence.at(end - 1) == '的';
    }

    /** 24小时内驾驶不得超过8小时: the time in which something must not add up to more. */
    private static boolean isLimited(Sentence sentence, int position) {
        int end = position;
        while (end < position + FARTHEST && end < sentence.length() && !Sentence.isOneOf(sentence.at(end), ",:()")) {
            if (sentence.hasAny(end, SUMS)) {
                return true;
            }
            end++;
        }
        return false;
    }

    private static boolean isYearDeadline(Sentence sentence, Within within) {
        return sentence.endsWithAny(within.start(), TRIGGERS) || sentence.hasAny(within.end(), YEAR_DEADLINE_BEHIND);
    }

    private static Amount amount(int number, char last, char first) {
        return switch (last) {
            case '年' -> Amount.of(number, AmountUnit.YEAR);
            case '月' -> Amount.of(number, AmountUnit.MONTH);
            case '周', '期' -> Amount.of(number, AmountUnit.WEEK);
            case '头' -> Amount.of(number, AmountUnit.HOUR);
            case '钟' -> Amount.of(number, AmountUnit.MINUTE);
            case '时' -> Amount.of(number, first == '小' ? AmountUnit.HOUR : AmountUnit.CLASS_HOUR);
            default -> Amount.of(number, first == '工' ? AmountUnit.WORKING_DAY : AmountUnit.DAY);
        };
    }
}
