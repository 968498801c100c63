package io.github.dutylist.wording;

import io.github.dutylist.frequency.Continuous;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.wording.Token.Anytime;
import io.github.dutylist.wording.Token.Ready;
import org.jspecify.annotations.Nullable;

/** Words that nobody can count, and those for what never pauses: 定期, 不定期, 经常性, 日常, 适时, 始终, 24小时值班. */
final class TermWords {

    private static final Words OR = Words.of("或者", "或");
    private static final Words IRREGULAR_NOT = Words.of("限", "间");
    private static final Words ADJECTIVE_ENDS = Words.of("性", "化");
    private static final Words NEED_ENDS = Words.of("况", "要");
    private static final Words NEEDS = Words.of("工作", "实际", "监管", "形势", "业务");
    private static final Words IN_TIME = Words.of("适时", "择机", "择时", "及时");
    private static final Words BY = Words.of("×", "*", "x", "X");
    private static final Words LIMITS_BEFORE = Words.of("过", "于", "满", "足", "前", "每", "达", "续");
    private static final Words AND = Words.of("、一", "、", ",一", ",", "和");
    private static final Words SAME_ENDS = Words.of("步", "时");
    private static final Words FIXED_TERM_BEHIND =
            Words.of("限", "间", "内", "满", "届", "保管", "存款", "存单", "储蓄", "航班", "航线", "寿险", "债");
    private static final Words TERM_BEFORE = Words.of("永久和", "永久、", "永久或", "永久及", "永久与", "长期和", "长期、", "长期或");
    private static final Words NAMED_BY_DEED =
            Words.of("要求", "申请", "合格", "标志", "证书", "结论", "周期", "费用", "期限", "日期", "有效期");
    private static final Words FREQUENT_NOUNS = Words.of("居住", "项目", "化", "性支出", "性项目", "性经费", "性收入", "性账户", "性损益");
    private static final Words ROUTINE_BEHIND = Words.of(
            "监测", "监督", "监管", "监控", "检查", "巡查", "巡检", "巡护", "巡逻", "排查", "管护", "维护", "维修", "防控", "防范", "宣传", "教育", "培训",
            "演练", "训练", "值班", "督查", "督导", "督促", "指导", "检修", "养护", "保养", "抽查", "清理", "清扫", "保洁", "审核", "走访", "联系", "调度",
            "提醒", "了解", "掌握", "性", "化", "开展", "做好", "抓好", "加强", "预警", "检测", "消毒", "自查", "巡防", "巡访", "执法", "研判");
    private static final int NEAR = 6;
    private static final Words ANYTIME_NOT =
            Words.of("间", "可能", "会发生", "会出现", "会有", "有可能", "面临", "随地", "发生", "都", "可以退出");
    private static final Words ON_DUTY = Words.of(
                    "内", "以内", "之内", "以上", "以下", "后", "前", "之后", "之前", "为", "累计", "降雨", "降水", "雨量", "营业的", "开放的", "限制",
                    "扑灭率", "热线", "电话", "便民", "自助", "服务热线", "客服", "药店", "办结率", "到场率", "处置率", "回复率", "反馈率", "咨询", "举报",
                    "动态", "连续", "水样", "均值", "平均")
            .and(Deadlines.DONE);
    private static final Words DUTIES = Words.of(
            "值班值守", "应急值守", "应急值班", "专人值守", "专人值班", "双人值班", "领导带班", "在岗值班", "值班", "值守", "在岗", "不间断", "监控", "监测", "巡查",
            "巡逻", "备勤", "待命", "畅通");
    private static final Words KEPT_UP = Words.of("坚持", "保持", "值守", "值班", "运行", "开放", "备勤", "保洁", "巡查", "监控");
    private static final Words IN_REAL_TIME = Words.of(
            "公示", "公开", "发布", "显示", "上传", "传输", "共享", "查看", "推送", "监测", "监控", "掌握", "更新", "调度", "关注", "跟踪", "动态", "预警",
            "监视");
    private static final Words TOGETHER = Words.of(
            "部署", "检查", "考核", "落实", "研究", "安排", "推进", "督查", "督导", "谋划", "规划", "总结", "评比", "奖惩", "布置", "管理", "设计", "施工",
            "投入", "建设", "使用", "运行", "验收", "培训", "教育", "宣传", "治理", "整改", "考评", "问责", "述职", "评价", "计划", "实施", "报告", "发展");

    private TermWords() {}

    /** 定期, also in 定期或不定期, of which the second asks for less. */
    static @Nullable Token periodic(Sentence sentence, int position, int end) {
        if (sentence.at(position - 1) == '稳'
                || sentence.endsWithAny(position, TERM_BEFORE)
                || sentence.hasAny(end, FIXED_TERM_BEHIND)
                || isCounted(sentence, position, end)) {
            return null;
        }
        int or = sentence.skip(end, OR);
        int both = sentence.skip(or, "不定期");
        return both == or
                ? new Ready(position, end, Unquantified.of(Term.PERIODIC))
                : new Ready(position, both, Unquantified.of(Term.IRREGULAR), true);
    }

    /** 一次定期检验, 定期检查每三年一次: the number says how often. */
    private static boolean isCounted(Sentence sentence, int position, int end) {
        char number = sentence.at(position - 2);
        int deed = Verbs.skipDeed(sentence, end);
        boolean isNamed = deed != end
                && (sentence.hasAny(deed, NAMED_BY_DEED)
                        || sentence.at(deed) == '每'
                                && (PeriodUnits.at(sentence, deed + 1) != null
                                        || NumberRange.at(sentence, deed + 1) != null));
        int time = position - 1;
        while (time > position - NEAR && sentence.at(time) != '次' && !Sentence.isOneOf(sentence.at(time), ",、:()")) {
            time--;
        }
        char times = sentence.at(time - 1);
        boolean isOnce = sentence.at(time) == '次' && Numeral.isChinese(times) && deed != end;
        return isNamed
                || isOnce
                || sentence.at(position - 1) == '次' && (Numeral.isDigit(number) || Numeral.isChinese(number));
    }

    static @Nullable Token irregular(Sentence sentence, int position, int end) {
        return sentence.hasAny(end, IRREGULAR_NOT) ? null : new Ready(position, end, Unquantified.of(Term.IRREGULAR));
    }

    static @Nullable Token frequent(Sentence sentence, int position, int end) {
        return sentence.hasAny(position + 2, FREQUENT_NOUNS) || isCounted(sentence, position, end)
                ? null
                : new Ready(position, sentence.skip(end, "性"), Unquantified.of(Term.FREQUENT));
    }

    static @Nullable Token routine(Sentence sentence, int position, int end) {
        if (!sentence.hasAny(end, ROUTINE_BEHIND) || isCounted(sentence, position, end)) {
            return null;
        }
        return new Ready(position, sentence.skip(end, ADJECTIVE_ENDS), Unquantified.of(Term.ROUTINE));
    }

    static @Nullable Token normalised(Sentence sentence, int position, int end) {
        boolean acts = Verbs.isDeedAt(sentence, end) && !sentence.has(end, "疫情");
        return acts ? new Ready(position, end, Unquantified.of(Term.ROUTINE)) : null;
    }

    static @Nullable Token asNeeded(Sentence sentence, int position, int end) {
        return Sentence.isOneOf(sentence.at(end), "节形分")
                ? null
                : new Ready(position, sentence.skip(end, NEED_ENDS), Unquantified.of(Term.AS_NEEDED));
    }

    static @Nullable Token byNeed(Sentence sentence, int position, int end) {
        int word = sentence.skip(end, NEEDS);
        int need = sentence.skip(word, "需要");
        int asNeeded = sentence.skip(need, IN_TIME);
        return need == word ? null : new Ready(position, asNeeded, Unquantified.of(Term.AS_NEEDED));
    }

    static @Nullable Token anytime(Sentence sentence, int position, int end) {
        return sentence.hasAny(end, ANYTIME_NOT) ? null : new Anytime(position, end);
    }

    static @Nullable Token continuous(Sentence sentence, int position, int end) {
        return sentence.endsWith(position, "贯穿") ? null : new Ready(position, end, Continuous.of());
    }

    /** 长期 and nothing else, as the deadline in a ledger: elsewhere it is a matter of course, or part of another word. */
    static @Nullable Token allAlong(Sentence sentence, int position, int end) {
        boolean isAll = position == 0 && end == sentence.length();
        return isAll ? new Ready(position, end, Continuous.of(), true) : null;
    }

    /** 全天保洁. */
    static @Nullable Token wholeDay(Sentence sentence, int position, int end) {
        return sentence.hasAny(end, KEPT_UP) ? new Ready(position, end, Continuous.of()) : null;
    }

    /** 长期坚持, 常年开展: what is kept up; but 常年法律顾问 is somebody. */
    static @Nullable Token keptUp(Sentence sentence, int position, int end) {
        boolean isDone = sentence.at(end - 1) == '持' || sentence.hasAny(end, KEPT_UP) || Verbs.isDeedAt(sentence, end);
        return isDone ? new Ready(position, end, Continuous.of(), true) : null;
    }

    static @Nullable Token inRealTime(Sentence sentence, int position, int end) {
        return sentence.hasAny(end, IN_REAL_TIME) ? new Ready(position, end, Continuous.of()) : null;
    }

    /** Returns 24小时 (7×24小时, 全天24小时) at a position when it is no limit of time, or null. */
    static @Nullable Token aroundTheClock(Sentence sentence, int position) {
        Numeral hours = Numeral.at(sentence, position);
        if (hours == null) {
            return null;
        }
        int times = sentence.skip(hours.end(), BY);
        Numeral second = times == hours.end() ? hours : Numeral.at(sentence, times);
        int end = second == null ? position : sentence.skip(second.end(), "小时");
        boolean whole = second != null && second.value() == 24 && end != second.end();
        boolean isLimit = sentence.hasAny(end, ON_DUTY) || sentence.endsWithAny(position, LIMITS_BEFORE);
        return whole && !isLimit ? onDuty(sentence, position, end) : null;
    }

    /** Returns the words for a whole day, with 值班 or another duty behind them. */
    static Ready onDuty(Sentence sentence, int position, int end) {
        return new Ready(position, sentence.skip(end, DUTIES), Continuous.of());
    }

    /** Returns 同部署、同检查 at a position, at least two such, or null. */
    static @Nullable Token together(Sentence sentence, int position) {
        int end = sameTime(sentence, position);
        int count = end == position ? 0 : 1;
        int next = end;
        while (count > 0 && count < 12) {
            int start = sentence.skip(next, AND);
            next = sameTime(sentence, start);
            if (next == start) {
                break;
            }
            end = next;
            count++;
        }
        return count < 2 ? null : new Ready(position, end, Unquantified.of(Term.CONCURRENT));
    }

    private static int sameTime(Sentence sentence, int position) {
        if (sentence.at(position) != '同') {
            return position;
        }
        int word = sentence.skip(position + 1, SAME_ENDS);
        int end = sentence.skip(word, TOGETHER);
        return end == word ? position : end;
    }
}
