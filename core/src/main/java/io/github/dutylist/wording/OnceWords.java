package io.github.dutylist.wording;

import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.wording.Token.PeriodWord;
import io.github.dutylist.wording.Token.Times;
import org.jspecify.annotations.Nullable;

/** Once for each period without 次, in the manner of 每月一调度 and 一季一通报. */
final class OnceWords {

    private static final Words SIZES = Words.of("大", "中", "小");
    private static final Words DEEDS = Words.of(
            "主题", "观摩", "通报", "调度", "总评", "评比", "评审", "复盘", "汇总", "督办", "核查", "普查", "考察", "轮岗", "清零", "交流", "谈心", "会诊",
            "公示", "公开", "测试", "测评", "研判", "总结", "小结", "检查", "督查", "督导", "排查", "分析", "点评", "研究", "汇报", "报告", "考核", "评估",
            "更新", "体检", "轮换", "轮训", "巡查", "会商", "例会", "讲评", "述职", "演练", "培训", "学习", "审核", "清理", "盘点", "抽查", "评议", "考评",
            "走访", "对账", "晾晒", "推进", "部署", "反馈", "签", "报", "研", "评", "考", "查", "检", "巡", "议", "结", "训", "练", "审", "述",
            "讲", "会", "课", "催办", "修订", "修编", "修", "校", "测", "调", "验", "洗", "换");

    private OnceWords() {}

    /** Returns the number that stands right behind a period (一调度 in 每月一调度, /次 in 每月/次), or null. */
    static @Nullable Times at(Sentence sentence, PeriodWord period) {
        if (sentence.has(period.end(), "/次")) {
            return new Times(period.end(), period.end() + 2, 1, 1, null);
        }
        if (sentence.at(period.end()) != '一') {
            return several(sentence, period);
        }
        int deed = sentence.skip(period.end() + 1, SIZES);
        int end = sentence.skip(deed, DEEDS);
        end = end == deed ? Verbs.skipDeed(sentence, deed) : end;
        return end == deed ? null : new Times(period.end(), end, 1, 1, null);
    }

    /** 每日三查, but not 每周三查房. */
    private static @Nullable Times several(Sentence sentence, PeriodWord period) {
        char number = sentence.at(period.end());
        boolean isDone = Sentence.isOneOf(number, "两三四")
                && period.period().unit() != PeriodUnit.WEEK
                && Sentence.isOneOf(sentence.at(period.end() + 1), "查巡检报测扫洗消清访点核");
        int times = Numeral.digit(number);
        return isDone ? new Times(period.end(), period.end() + 2, times, times, null) : null;
    }
}
