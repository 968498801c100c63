package io.github.dutylist.io.text.accountability;

import io.github.dutylist.io.text.source.Lexicon;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.SanctionMeasure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words for measures that are taken against somebody. */
final class Measures {

    private static final int MAX_SPAN = 18;

    private static final SanctionMeasure FINE = SanctionMeasure.of("x-fine");
    private static final SanctionMeasure SUSPENSION = SanctionMeasure.of("x-suspension");
    private static final SanctionMeasure REVOCATION = SanctionMeasure.of("x-revocation");
    private static final SanctionMeasure WARNING = SanctionMeasure.of("x-warning");
    private static final SanctionMeasure PAY_DEDUCTION = SanctionMeasure.of("x-pay-deduction");

    private static final SanctionMeasure DISMISSAL = SanctionMeasure.of("x-dismissal");
    private static final SanctionMeasure SCORE_DEDUCTION = SanctionMeasure.of("x-score-deduction");
    private static final SanctionMeasure PENALTY = SanctionMeasure.of("x-administrative-penalty");
    private static final SanctionMeasure CONFISCATION = SanctionMeasure.of("x-confiscation");
    private static final SanctionMeasure SUPERVISION = SanctionMeasure.of("x-listed-supervision");
    private static final SanctionMeasure LISTING = SanctionMeasure.of("x-listing");

    /**
     * A measure that is a verb and its object, with whatever stands between (取消当年评先评优资格).
     *
     * @param verb the verb
     * @param objects the words in which the object ends, the longer ones first
     * @param measure the measure
     */
    private record Deed(String verb, List<String> objects, SanctionMeasure measure) {}

    private static final List<String> PAY = List.of("绩效工资", "绩效", "奖金", "津贴", "工资");
    private static final List<String> SCORE = List.of("考核分", "得分", "分");
    private static final List<String> POST = List.of("职务");

    private static final List<Deed> DEEDS = List.of(
            new Deed("取消", List.of("资格", "评先评优", "评优评先", "评先", "评优"), SanctionMeasure.DISQUALIFICATION),
            new Deed("扣发", PAY, PAY_DEDUCTION),
            new Deed("扣减", PAY, PAY_DEDUCTION),
            new Deed("扣除", PAY, PAY_DEDUCTION),
            new Deed("扣减", SCORE, SCORE_DEDUCTION),
            new Deed("扣除", SCORE, SCORE_DEDUCTION),
            new Deed("列入", List.of("名单", "黑名单"), LISTING),
            new Deed("纳入", List.of("黑名单", "失信名单"), LISTING),
            new Deed("暂停", List.of("权限", "资格", "业务", "使用"), SUSPENSION),
            new Deed("撤销", POST, SanctionMeasure.ORGANISATIONAL_HANDLING),
            new Deed("免去", POST, SanctionMeasure.ORGANISATIONAL_HANDLING),
            new Deed("解除", POST, SanctionMeasure.ORGANISATIONAL_HANDLING));

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
            .with(SanctionMeasure.PUBLIC_APOLOGY, "责令公开道歉", "公开道歉", "赔礼道歉", "责令公开检讨", "公开检讨")
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
            .with(SUSPENSION, "责令停产停业整顿", "责令停产停业", "责令停业整顿", "停产停业整顿", "停业整顿", "责令停止施工", "责令停止使用")
            .with(REVOCATION, "吊销许可证", "吊销营业执照", "吊销资质", "吊销")
            .with(WARNING, "给予警告", "予以警告")
            .with(FINE, "罚款", "经济处罚")
            .with(PENALTY, "给予行政处罚", "予以行政处罚", "行政处罚", "依法处罚", "依法予以处罚", "予以处罚")
            .with(CONFISCATION, "没收违法所得", "没收")
            .with(SUPERVISION, "挂牌督办", "重点督办")
            .with(SanctionMeasure.DISQUALIFICATION, "一票否决")
            .with(DISMISSAL, "辞退", "解聘", "解除劳动合同", "解除聘用合同")
            .with(SCORE_DEDUCTION, "扣分");

    private Measures() {}

    /** Returns the measures that words name, in their order: of two that overlap the deed, or else the first. */
    static List<Lexicon.Hit<SanctionMeasure>> find(Passage words) {
        List<Lexicon.Hit<SanctionMeasure>> deeds = deeds(words);
        List<Lexicon.Hit<SanctionMeasure>> all = new ArrayList<>(deeds);
        int next = 0;
        for (Lexicon.Hit<SanctionMeasure> hit : MEASURES.find(words)) {
            while (next < deeds.size() && deeds.get(next).end() <= hit.start()) {
                next++;
            }
            if (next == deeds.size() || deeds.get(next).start() >= hit.end()) {
                all.add(hit);
            }
        }
        all.sort(Comparator.comparingInt(Lexicon.Hit::start));
        return all;
    }

    /** Returns the deeds that words name, in their order, none of which starts inside another. */
    private static List<Lexicon.Hit<SanctionMeasure>> deeds(Passage words) {
        List<Lexicon.Hit<SanctionMeasure>> all = new ArrayList<>();
        DEEDS.forEach(deed -> addAll(words, deed, all));
        all.sort(Comparator.comparingInt(Lexicon.Hit::start));
        List<Lexicon.Hit<SanctionMeasure>> apart = new ArrayList<>();
        int end = 0;
        for (Lexicon.Hit<SanctionMeasure> deed : all) {
            if (deed.start() >= end) {
                apart.add(deed);
                end = deed.end();
            }
        }
        return apart;
    }

    private static void addAll(Passage words, Deed deed, List<Lexicon.Hit<SanctionMeasure>> found) {
        for (int i = words.indexOf(deed.verb(), 0); i >= 0; i = words.indexOf(deed.verb(), i + 1)) {
            int end = end(words, i, deed);
            if (end > 0) {
                found.add(new Lexicon.Hit<>(deed.measure(), i, end));
            }
        }
    }

    /** Returns where a deed ends that starts at an index: behind its object, within a part of a sentence; 0 when it has none. */
    private static int end(Passage words, int start, Deed deed) {
        int from = start + deed.verb().length();
        Passage near = words.subSequence(0, Math.min(words.length(), start + MAX_SPAN));
        int limit = near.indexOfAny(",;。、", from);
        Passage part = near.subSequence(0, limit < 0 ? near.length() : limit);
        for (String object : deed.objects()) {
            int found = part.indexOf(object, from);
            if (found > 0) {
                return found + object.length();
            }
        }
        return 0;
    }
}
