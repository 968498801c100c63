package io.github.dutylist.wording;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.Per;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.wording.Part.Waiting;
import io.github.dutylist.wording.Token.BoundWord;
import io.github.dutylist.wording.Token.Length;
import org.jspecify.annotations.Nullable;

/** Binds lengths of time to their periods (每年累计不少于12天), and reads those that are limits (办理时限不超过5个工作日). */
final class Lengths {

    private static final Words OR = Words.of("或者", "或");
    private static final Words ACCUMULATED = Words.of("累计", "总计", "合计", "累计时间", "总时长", "累计时长", "共计", "总学时", "总时间");
    private static final Words TIME_LIMITS = Words.of(
            "时限", "期限", "最长", "最迟", "最晚", "办理时间", "办结时间", "整改时间", "响应时间", "上报的时间", "上报时间", "报告时间", "报送时间", "到场时间",
            "恢复时间", "修复时间", "处置时间", "抢修时间");
    private static final Words USUALLY = Words.of("一般", "原则上", "应当", "应");
    private static final Words ONCE = Words.of("公示", "公示期", "公示时间", "公告", "公告期", "保存", "保留", "留存", "张贴", "展示", "储存");
    private static final Words OTHER_TIMES = Words.of("岗前", "新", "初任", "首次", "入职", "转岗", "上岗", "任职");
    private static final int SHARING_REACH = 20;
    private static final Words OTHER_LIMITS =
            Words.of("保密", "保管", "保存", "有效", "聘", "租", "试用", "延长", "工期", "合同", "贷款", "使用期限", "处", "冷藏", "存放", "领取");

    private final Sentence sentence;
    private final Phrases phrases;

    Lengths(Sentence sentence, Phrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
    }

    void bind(Length length, Part part) {
        BoundWord bound = part.bound;
        part.bound = null;
        if (part.occasion != null
                || bound != null && sentence.endsWithAny(bound.start(), ONCE)
                || part.startsCase(sentence, length.end())) {
            return;
        }
        int from = bound == null ? length.start() : bound.start();
        Limit limit = bound == null ? length.limit() : bound.limit();
        boolean accumulated = sentence.endsWithAny(from, ACCUMULATED);
        boolean isOfLessons = length.amount().getUnit() == AmountUnit.CLASS_HOUR && part.open != null;
        Limit least = limit == null && (accumulated || isOfLessons) ? Limit.AT_LEAST : limit;
        if (least == Limit.AT_MOST) {
            limit(length, from, part);
        } else if (least != null) {
            atLeast(length, from, least, accumulated, part);
        }
    }

    private void limit(Length length, int from, Part part) {
        int deed = sentence.skipBack(from, USUALLY);
        boolean isLimit = (sentence.containsAny(Math.max(0, from - 8), from, TIME_LIMITS)
                        || sentence.endsWithAny(deed, Deadlines.DONE)
                        || length.amount().getUnit() == AmountUnit.WORKING_DAY)
                && !sentence.containsAny(Math.max(0, from - 10), from, OTHER_LIMITS);
        if (part.open != null) {
            part.limited = true;
        } else if (isLimit && length.amount().getUnit() != AmountUnit.CLASS_HOUR) {
            Event event = Event.before(sentence, sentence.skipBack(deed, Deadlines.DONE), part.start);
            String words = event == null ? null : sentence.words(event.start(), event.end());
            boolean isAware = event != null && event.isAwareness();
            phrases.add(from, length.end(), Requirements.deadline(length.amount(), null, isAware), false, false, words);
        }
    }

    private void atLeast(Length length, int from, Limit limit, boolean accumulated, Part part) {
        Waiting near = part.open == null && limit == Limit.AT_LEAST ? part.takeNear(from) : null;
        boolean mayShare = accumulated || part.per != null || sharesPeriod(length, from, part);
        Waiting target = near != null ? near : target(part, mayShare);
        if (target == null) {
            return;
        }
        boolean shares = near == null && part.open == null && part.carried == null;
        Per per = target.per() == null && part.per != null ? part.per.per() : target.per();
        Period period = target.word().period();
        Amount least = least(length, limit);
        FrequencyRequirement duration = least == null ? null : Requirements.duration(period, least, per);
        boolean isBelow = limit == Limit.BELOW;
        FrequencyRequirement requirement = duration == null && !isBelow ? Requirements.implied(period, per) : duration;
        if (requirement != null) {
            int start = shares ? startWithPer(from, part) : target.word().start();
            boolean isWhole = duration != null && length.amount().equals(length.accumulated());
            boolean approximate = !isWhole || target.word().approximate() || isChoice(length.end());
            phrases.add(start, length.end(), requirement, isBelow, approximate, null);
        }
        part.open = null;
        part.carried = null;
        part.counted = target;
    }

    /** 每年公共课程不少于20学时,业务课程不少于40学时: but not what is learnt before, or once. */
    private boolean sharesPeriod(Length length, int from, Part part) {
        return sentence.has(part.start, "其中")
                || length.amount().getUnit() == AmountUnit.CLASS_HOUR
                        && from - part.start <= SHARING_REACH
                        && !sentence.containsAny(part.start, from, OTHER_TIMES);
    }

    /** 12天或90学时: either will do. */
    private boolean isChoice(int position) {
        int or = sentence.skip(position, OR);
        return or != position && NumberRange.at(sentence, or) != null;
    }

    /** 每人不少于3天: whom it is for stands right before. */
    private static int startWithPer(int from, Part part) {
        return part.per != null && part.per.end() == from ? part.per.start() : from;
    }

    private static @Nullable Waiting target(Part part, boolean accumulated) {
        if (part.open != null) {
            return part.open;
        }
        if (part.carried != null) {
            return part.carried;
        }
        return accumulated ? part.counted : null;
    }

    private static @Nullable Amount least(Length length, Limit limit) {
        Amount least = length.accumulated();
        if (least == null) {
            return null;
        }
        AmountUnit unit = least.getUnit();
        int value = least.getValue() + (limit == Limit.OVER ? 1 : 0);
        return Amount.of(value, unit == AmountUnit.WORKING_DAY ? AmountUnit.DAY : unit);
    }
}
