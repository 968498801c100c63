package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.SectionKind;
import org.jspecify.annotations.Nullable;

/** Tells what a section is for, by its heading. */
final class SectionKinds {

    private static final String[] SUPPLEMENTARY = {"附则", "附件", "其他规定", "施行日期"};
    private static final String[] ACCOUNTABILITY = {
        "追责", "问责", "追究", "责任追究", "追究责任", "法律责任", "罚则", "处罚", "责任认定", "奖惩", "奖励与处罚", "失职", "免责", "免予追究", "尽职免责"
    };
    private static final String[] REQUIREMENTS = {
        "要求", "组织领导", "组织保障", "保障措施", "工作机制", "联动", "协调机制", "工作保障", "实施步骤", "协同机制", "工作纪律", "严明纪律"
    };
    private static final String[] ASSESSMENT = {
        "考核", "考评", "评价", "检查方式", "督查方式", "督导检查", "监督检查", "检查组", "检查步骤", "结果运用", "结果应用"
    };
    /** What is assessed is what has to be done: 考核内容. */
    private static final String[] CONTENTS = {"内容", "标准", "指标"};

    private static final String[] GENERAL = {
        "总则", "指导思想", "总体要求", "总体目标", "工作目标", "目标任务", "基本原则", "工作原则", "适用范围", "编制依据", "编制目的", "总体思路", "制定依据", "总要求",
        "责任期限", "责任期", "有效期"
    };

    private SectionKinds() {}

    /** Returns the kind of a section, by its heading or else that of the section around it. */
    static SectionKind of(@Nullable Passage heading, @Nullable SectionKind around) {
        if (heading != null) {
            SectionKind own = byHeading(heading.withoutSpaces());
            if (own != null) {
                return own;
            }
        }
        return around == null ? SectionKind.DUTIES : around;
    }

    private static @Nullable SectionKind byHeading(Passage heading) {
        if (heading.containsAny(SUPPLEMENTARY) || heading.length() <= 4 && heading.startsWithAny("其他", "其它")) {
            return SectionKind.SUPPLEMENTARY;
        }
        if (heading.containsAny(ACCOUNTABILITY)) {
            return SectionKind.ACCOUNTABILITY;
        }
        if (heading.containsAny(GENERAL) || heading.endsWith("目标")) {
            return SectionKind.GENERAL;
        }
        if (heading.endsWithAny("职责", "责任", "责任清单")) {
            return SectionKind.DUTIES;
        }
        if (heading.containsAny(REQUIREMENTS)) {
            return SectionKind.MECHANISM;
        }
        if (heading.containsAny(ASSESSMENT) && heading.endsWithAny(CONTENTS)) {
            return SectionKind.DUTIES;
        }
        boolean demanded = heading.startsWithAny("强化", "加强", "压实", "落实") && heading.contains("检查");
        if (heading.containsAny(ASSESSMENT) && !demanded) {
            return SectionKind.ASSESSMENT;
        }
        return heading.endsWithAny("清单", "任务") ? SectionKind.DUTIES : null;
    }
}
