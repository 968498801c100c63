package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.source.Lexicon;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.AssessmentMethod;
import java.util.ArrayList;
import java.util.List;

/** The steps of an assessment that words name: self-assessment, document review, interviews and so on. */
public final class AssessmentMethods {

    private static final Lexicon<AssessmentMethod> METHODS = new Lexicon<AssessmentMethod>()
            .with(AssessmentMethod.SELF_ASSESSMENT, "自查", "自评", "自我评价", "自我检查")
            .with(
                    AssessmentMethod.DOCUMENT_REVIEW,
                    "查阅资料",
                    "查看资料",
                    "查阅",
                    "书面检查",
                    "查看报告",
                    "查看会议记录",
                    "查看",
                    "查台账",
                    "检查台账",
                    "查资料",
                    "审阅",
                    "资料核查",
                    "核查资料",
                    "台账核查",
                    "资料审查")
            .with(
                    AssessmentMethod.SITE_INSPECTION,
                    "实地检查",
                    "现场检查",
                    "现场核查",
                    "实地查看",
                    "实地核查",
                    "实地考核",
                    "现场考核",
                    "现场查看",
                    "查看现场",
                    "入户核查",
                    "入户检查",
                    "入户抽查")
            .with(AssessmentMethod.SPOT_CHECK, "实地抽查", "抽查", "随机抽查", "明察暗访", "暗访")
            .with(AssessmentMethod.INTERVIEW, "个别访谈", "个别谈话", "访谈", "座谈", "谈话了解", "现场提问", "提问", "走访")
            .with(AssessmentMethod.HEARING, "听取汇报", "听汇报")
            .with(AssessmentMethod.SCORING, "评分", "打分", "计分", "量化考核")
            .with(AssessmentMethod.DETERMINATION, "综合评定", "评定等次", "确定等次", "等次建议", "综合评价")
            .with(AssessmentMethod.of("x-technical-test"), "技术检测", "渗透测试", "远程检测")
            .with(
                    AssessmentMethod.of("x-opinion-poll"),
                    "民主测评",
                    "问卷调查",
                    "满意度调查",
                    "满意度测评",
                    "民意调查",
                    "电话回访",
                    "回访",
                    "民意测评",
                    "群众评议",
                    "群众测评");

    /** What a scheme comes to that says how it ends and not how it goes: points are given, grades are determined. */
    private static final Lexicon<AssessmentMethod> OUTCOMES = new Lexicon<AssessmentMethod>()
            .with(AssessmentMethod.SCORING, "百分制", "满分", "总分")
            .with(AssessmentMethod.DETERMINATION, "等次", "等级", "结果分为");

    private AssessmentMethods() {}

    /** Tells whether words name a step. */
    static boolean isIn(Passage words) {
        return !METHODS.values(words).isEmpty();
    }

    /** Returns the steps that an assessment scheme names, each once, in the order of the document. */
    public static List<AssessmentMethod> of(SchemePart scheme) {
        List<Passage> words = new ArrayList<>(scheme.text());
        words.addAll(scheme.clauses());
        List<AssessmentMethod> named = METHODS.values(words);
        return named.isEmpty() ? OUTCOMES.values(words) : named;
    }
}
