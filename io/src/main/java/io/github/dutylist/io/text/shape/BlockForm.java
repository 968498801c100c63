package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.outline.Block;
import io.github.dutylist.io.text.paragraph.HeadingForm;
import io.github.dutylist.io.text.paragraph.MarkerStyle;
import io.github.dutylist.io.text.paragraph.RunInHeading;
import io.github.dutylist.io.text.source.Passage;
import java.util.Optional;

/** Tells whether a part of a document is a section or a clause. */
final class BlockForm {

    private static final String[] TRIGGERS = {
        "有下列", "下列情形", "下列行为", "下列情况", "下列问题", "以下情形", "以下行为", "以下情况", "以下问题", "情形之一", "行为之一", "情况之一"
    };

    private static final String[] SANCTIONS = {
        "追究", "处分", "问责", "批评", "约谈", "诫勉", "通报", "组织处理", "组织调整", "罚款", "责令", "警告", "取消", "检讨", "书面检查", "停职", "免职",
        "处罚", "提醒", "移送", "扣减", "扣发", "扣除", "考核扣分", "罚金", "降级", "撤职", "批评教育", "谈话"
    };

    /** How what follows from breaches begins that stands behind them: 有前款所列情形之一的, 视情节轻重. */
    private static final String[] LADDERS = {
        "有前款", "前款", "对前款", "存在前款", "违反前款", "有上述", "上述", "对上述", "出现以上", "存在以上", "发生以上", "有前述", "前述", "凡有", "存在上述",
        "出现上述", "发生上述", "有以上", "以上情形", "具有上述", "视情", "根据情节", "按照情节", "情节", "对负有", "对有关", "对相关", "对责任", "对直接", "对其",
        "给予", "予以", "处理方式", "追究方式", "追责方式", "问责方式", "由", "区别情况", "依据情节", "受到责任追究", "受到问责", "受到处理"
    };

    private static final String[] MEASURES = {
        "以下处理", "下列处理", "以下方式", "下列方式", "以下措施", "下列措施", "如下处理", "以下问责", "下列问责", "以下处罚", "下列处罚"
    };

    private static final String[] EXEMPTIONS = {
        "从轻", "减轻处理", "减轻处分", "减轻责任", "免除或者减轻", "减轻或者免除", "免予", "免于", "不予追究", "不予问责", "免除责任", "免责"
    };

    private static final String[] BREACHES = {
        "未", "不", "拒", "违反", "失职", "渎职", "瞒报", "谎报", "迟报", "漏报", "擅自", "弄虚作假", "玩忽", "滥用", "徇私", "造成", "导致", "占用", "堵塞",
        "逾期"
    };
    private static final String[] PENALTIES = {
        "追究", "处分", "问责", "批评", "约谈", "诫勉", "组织处理", "罚款", "责令", "警告", "处罚", "停职", "免职", "移送", "取消"
    };
    private static final String[] PUNISHING = {
        "给予", "予以处", "予以问责", "予以通报", "予以诫勉", "予以约谈", "予以追究", "予以警告", "处", "依法", "依规", "依纪", "按照", "依照", "一律", "视情", "对"
    };

    private static final String[] BODIES = {
        "单位", "部门", "企业", "社区", "村", "学校", "医院", "机构", "科室", "支部", "党组织", "乡镇", "街道", "公司", "组织", "地区", "个人", "人员",
        "干部", "党员", "责任人", "负责人", "职工", "教师", "领导班子"
    };
    private static final String[] GRADED = {"情节", "后果", "影响", "造成"};
    private static final String[] GRADES = {"轻", "重", "恶劣", "一般", "较大", "不良"};
    private static final int MAX_BODY = 12;
    private static final int MAX_GRADE = 8;

    private BlockForm() {}

    /** Tells whether a part has to be a section, given the part around it. */
    static boolean isSection(Block block, MarkerStyle around) {
        if (block.style().isAlwaysHeading() || block.paragraphs().isEmpty()) {
            return !block.paragraphs().isEmpty() || !block.children().isEmpty();
        }
        if (around == MarkerStyle.ARTICLE) {
            return false;
        }
        if (hasHeading(block) || runIn(block, around).isPresent()) {
            return true;
        }
        if (block.style() == MarkerStyle.ARTICLE) {
            return block.paragraphs().size() > 1 || hasParagraphsBehindItems(block);
        }
        return block.style() == MarkerStyle.UNNUMBERED && !block.children().isEmpty();
    }

    /** Tells whether the first words of a part are its heading. */
    static boolean hasHeading(Block block) {
        if (block.paragraphs().isEmpty()) {
            return false;
        }
        if (block.style() == MarkerStyle.ARTICLE && block.paragraphs().get(0).endsWith(":")) {
            return false;
        }
        boolean followed = !block.children().isEmpty() || block.paragraphs().size() > 1;
        return (followed || block.style().isAlwaysHeading())
                && HeadingForm.isHeading(block.paragraphs().get(0));
    }

    /** Returns the heading that runs into the text of a part; items of an article have none. */
    static Optional<RunInHeading> runIn(Block block, MarkerStyle around) {
        return around == MarkerStyle.ARTICLE || block.paragraphs().isEmpty()
                ? Optional.empty()
                : RunInHeading.read(
                        block.paragraphs().get(0),
                        block.style(),
                        !block.children().isEmpty());
    }

    /** Tells whether paragraphs follow the items of a part. */
    static boolean hasParagraphsBehindItems(Block block) {
        return block.children().stream().anyMatch(child -> child.style() == MarkerStyle.UNNUMBERED);
    }

    /** Tells whether a part says in which cases less or nothing follows from a breach: 可以从轻、减轻或者免予追究. */
    static boolean exempts(Block block) {
        return !block.paragraphs().isEmpty()
                && block.paragraphs().get(0).containsAny(EXEMPTIONS)
                && block.children().stream()
                        .allMatch(child -> child.children().isEmpty()
                                && !child.paragraphs().isEmpty());
    }

    /** Returns the index of the comma between a breach and what follows from it (拒不整改的,给予通报批评); 0 when there is none. */
    static int conditionEnd(Passage words) {
        int limit = words.indexOfAny("。;", 0);
        Passage sentence = words.subSequence(0, limit < 0 ? words.length() : limit);
        int end = bodyEnd(sentence);
        for (int i = sentence.indexOf("的,", Math.max(1, end)); i > 0; i = sentence.indexOf("的,", i + 1)) {
            if (end > 0 && sentence.subSequence(end, i).containsAny(SANCTIONS)) {
                return end;
            }
            end = end > 0 && isGrade(sentence.subSequence(end + 1, i)) ? end : i + 1;
        }
        boolean followed =
                end > 0 && end + 1 < sentence.length() && sentence.from(end + 1).containsAny(SANCTIONS);
        return followed ? end : 0;
    }

    /** Tells whether words say what follows from breaches that stand before them: 视情节轻重给予提醒谈话、诫勉. */
    static boolean isLadder(Passage words) {
        return words.startsWithAny(LADDERS) && words.containsAny(SANCTIONS) && !words.containsAny(EXEMPTIONS);
    }

    /** Returns the index of the comma behind those who have done or left undone something (对未按期整改的社区,给予约谈); 0 when none is named. */
    private static int bodyEnd(Passage sentence) {
        boolean named = sentence.startsWithAny("对", "考核", "考评", "评价", "连续", "被") || sentence.startsWithAny(BREACHES);
        int comma = named ? sentence.indexOf(',', 1) : -1;
        int of = -1;
        for (int i = comma; i > 0 && i >= comma - MAX_BODY && of < 0; i--) {
            of = sentence.charAt(i) == '的' ? i : of;
        }
        Passage body = sentence.subSequence(Math.max(0, of + 1), Math.max(0, comma));
        boolean isDeadline =
                sentence.from(Math.max(0, comma + 1)).startsWithAny("应当自", "应当在", "应当于", "应自", "应在", "应于", "须在");
        boolean names = of > 1
                && !isDeadline
                && (body.endsWithAny(BODIES) || body.endsWithAny("县", "市", "区", "区)", "街道)", "社区)"));
        return names ? comma : 0;
    }

    /** Tells whether words say what follows from a breach that they only grade and do not name. */
    static boolean gradesOnly(Passage words) {
        int end = conditionEnd(words);
        return end > 1 && isGrade(words.subSequence(0, end - 1));
    }

    /** Tells whether words only say how grave a breach is: 情节较轻. */
    static boolean isGrade(Passage words) {
        return words.length() <= MAX_GRADE && words.startsWithAny(GRADED) && words.containsAny(GRADES);
    }

    /** Returns where the first sentence starts that says who has what follow from a breach: 未按规定…的,由…责令限期改正; -1 when there is none. */
    static int penaltyStart(Passage words, boolean isItem) {
        int start = proseStart(words);
        while (start >= 0) {
            Passage sentence = words.from(start);
            int end = conditionEnd(sentence);
            if (isPenalty(sentence.subSequence(0, end), sentence.from(end + 1), isItem)) {
                return start;
            }
            int stop = sentence.indexOfAny("。;", 0);
            int next = stop < 0 ? -1 : proseStart(sentence.from(stop + 1));
            start = next < 0 ? -1 : start + stop + 1 + next;
        }
        return -1;
    }

    /** A breach that somebody finds (发现未落实的) is a case in which he has to act, and nobody's penalty. */
    private static boolean isPenalty(Passage breach, Passage behind, boolean isItem) {
        int stop = behind.indexOfAny("。;", 0);
        Passage consequence = behind.subSequence(0, stop < 0 ? behind.length() : stop);
        boolean isBreach = breach.containsAny(BREACHES) && !breach.containsAny("发现", "查出", "认为");
        boolean isPunished = consequence.containsAny(PENALTIES);
        if (!isBreach || !isPunished) {
            return false;
        }
        if (consequence.startsWithAny("由")
                || consequence.startsWithAny(PUNISHING)
                || consequence.containsAny(",由", ",给予", ",处", "追究")) {
            return true;
        }
        return !isItem && breach.indexOf('对', 1) < 0 && consequence.startsWithAny("责令", "约谈", "通报批评", "取消");
    }

    /** Returns where the first sentence starts that says what follows from a breach; -1 when there is none. */
    static int proseStart(Passage words) {
        int start = 0;
        while (start < words.length()) {
            int end = conditionEnd(words.from(start));
            if (end > 0) {
                return start + breachStart(words.subSequence(start, start + end));
            }
            int stop = words.indexOfAny("。;", start);
            start = stop < 0 ? words.length() : stop + 1;
        }
        return -1;
    }

    /** Returns where a breach starts behind what somebody has to do about it (纪委开展督查,对未落实的,…). */
    private static int breachStart(Passage words) {
        int to = words.indexOf(",对", 1);
        boolean isDuty = to > 0 && words.indexOf('的', 0) > to && !words.startsWithAny(BREACHES);
        return isDuty ? to + 1 : 0;
    }

    /** Returns the index of the comma between those in breach and an announcement of measures (对未整改的单位,给予以下处理:); 0 when there is none. */
    static int measuresStart(Passage words) {
        int end = words.endsWith(":") ? Math.max(bodyEnd(words), words.indexOf("的,", 1) + 1) : 0;
        return end > 0 && words.from(end).containsAny(MEASURES) ? end : 0;
    }

    /** Tells whether words name a case and what follows from it. */
    static boolean sanctions(Passage words) {
        return words.containsAny("的,", "之一") && words.containsAny(SANCTIONS);
    }

    /** Tells whether words are measures and say nothing about when they are taken: 约谈、通报批评. */
    static boolean areMeasures(Passage words) {
        boolean breach = words.endsWithAny("的", "的。", "的;") || words.startsWithAny("未", "不", "拒", "发生", "造成", "因", "对");
        return words.containsAny(SANCTIONS) && !breach;
    }

    /** Tells whether words announce cases by whatever follows them: 有下列情形之一的. */
    static boolean announcesCases(Passage words) {
        return words.containsAny(TRIGGERS);
    }

    /** Tells whether words announce the conditions of an accountability provision: 有下列情形之一的,给予…. */
    static boolean announcesConditions(Passage words) {
        return announcesCases(words) && words.containsAny(SANCTIONS);
    }
}
