package io.github.dutylist.io.text.accountability;

import io.github.dutylist.io.text.source.Lexicon;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.SanctionMeasure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words for measures that are taken against somebody. */
final class Measures {

    private static final int MAX_WITHDRAWN = 18;
    private static final String WITHDRAWAL = "取消";

    /** What is withdrawn from somebody, by the words in which its name ends, the longer ones first. */
    private static final String[] WITHDRAWN = {"资格", "评先评优", "评优评先", "评先", "评优"};

    private static final SanctionMeasure FINE = SanctionMeasure.of("x-fine");
    private static final SanctionMeasure SUSPENSION = SanctionMeasure.of("x-suspension");
    private static final SanctionMeasure REVOCATION = SanctionMeasure.of("x-revocation");
    private static final SanctionMeasure WARNING = SanctionMeasure.of("x-warning");
    private static final SanctionMeasure PAY_DEDUCTION = SanctionMeasure.of("x-pay-deduction");

    private static final SanctionMeasure DISMISSAL = SanctionMeasure.of("x-dismissal");
    private static final SanctionMeasure SCORE_DEDUCTION = SanctionMeasure.of("x-score-deduction");

    private static final Lexicon<SanctionMeasure> MEASURES = new Lexicon<SanctionMeasure>()
            .with(SanctionMeasure.REMINDER, "提醒谈话", "谈话提醒", "提醒", "函询")
            .with(SanctionMeasure.INTERVIEW, "约谈其主要负责人", "约谈主要负责人", "约谈")
            .with(SanctionMeasure.CRITICISM, "批评教育", "批评")
            .with(SanctionMeasure.ORDERED_RECTIFICATION, "责令限期整改", "责令整改", "责令限期改正", "责令改正", "限期整改", "限期改正")
            .with(
                    SanctionMeasure.WRITTEN_SELF_EXAMINATION,
                    "责令作出书面检查",
                    "责令做出书面检查",
                    "责令写出书面检查",
                    "责令书面检查",
                    "责令检查",
                    "作出书面检查",
                    "书面检查",
                    "责令作出检查",
                    "责令做出检查")
            .with(SanctionMeasure.PUBLIC_APOLOGY, "责令公开道歉", "公开道歉", "赔礼道歉")
            .with(SanctionMeasure.CIRCULATED_CRITICISM, "通报批评", "通报")
            .with(SanctionMeasure.ADMONITION, "诫勉谈话", "诫勉")
            .with(
                    SanctionMeasure.ORGANISATIONAL_HANDLING,
                    "组织处理",
                    "组织调整",
                    "停职检查",
                    "调离岗位",
                    "调整岗位",
                    "调整工作岗位",
                    "调离工作岗位",
                    "调离现岗位",
                    "调离原岗位",
                    "调整职务",
                    "引咎辞职",
                    "责令辞职",
                    "免职",
                    "降职")
            .with(SanctionMeasure.REORGANISATION, "改组")
            .with(
                    SanctionMeasure.DISCIPLINARY_ACTION,
                    "纪律处分",
                    "党纪政务处分",
                    "党纪政纪处分",
                    "党纪处分",
                    "党内警告",
                    "记过",
                    "记大过",
                    "撤职",
                    "开除",
                    "开除处分",
                    "撤职处分",
                    "记过处分",
                    "处分")
            .with(SanctionMeasure.ADMINISTRATIVE_SANCTION, "政务处分", "行政处分", "政纪处分")
            .with(SanctionMeasure.REFERRAL, "移送司法机关", "移送", "追究刑事责任")
            .with(SUSPENSION, "责令停产停业整顿", "责令停产停业", "责令停业整顿", "停产停业整顿", "停业整顿")
            .with(REVOCATION, "吊销许可证", "吊销营业执照", "吊销资质", "吊销")
            .with(WARNING, "给予警告", "予以警告")
            .with(
                    PAY_DEDUCTION,
                    "扣发绩效工资",
                    "扣减绩效工资",
                    "扣发绩效",
                    "扣减绩效",
                    "扣除绩效",
                    "扣减年度绩效",
                    "扣发奖金",
                    "扣减奖金",
                    "扣发当月绩效",
                    "扣除当月绩效",
                    "扣减当月绩效",
                    "扣发年度绩效")
            .with(FINE, "罚款", "经济处罚")
            .with(SanctionMeasure.DISQUALIFICATION, "一票否决")
            .with(DISMISSAL, "辞退", "解聘", "解除劳动合同", "解除聘用合同")
            .with(SCORE_DEDUCTION, "扣分", "扣减考核分", "扣除考核分");

    private Measures() {}

    /** Returns the measures that words name, in their order. */
    static List<Lexicon.Hit<SanctionMeasure>> find(Passage words) {
        List<Lexicon.Hit<SanctionMeasure>> found = new ArrayList<>(MEASURES.find(words));
        for (int i = words.indexOf(WITHDRAWAL, 0); i >= 0; i = words.indexOf(WITHDRAWAL, i + 1)) {
            int end = withdrawnEnd(words.subSequence(0, Math.min(words.length(), i + MAX_WITHDRAWN)), i);
            if (end > 0) {
                found.add(new Lexicon.Hit<>(SanctionMeasure.DISQUALIFICATION, i, end));
            }
        }
        found.sort(Comparator.comparingInt(Lexicon.Hit::start));
        return found;
    }

    /** 取消当年评先评优资格: whatever stands between, up to the noun. */
    private static int withdrawnEnd(Passage near, int start) {
        int limit = near.indexOfAny(",;。", start);
        Passage words = near.subSequence(0, limit < 0 ? near.length() : limit);
        for (String noun : WITHDRAWN) {
            int found = words.indexOf(noun, start + WITHDRAWAL.length());
            if (found > 0) {
                return found + noun.length();
            }
        }
        return 0;
    }
}
