package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.source.Passage;

/** Finds breaches in running text, and where what follows from each starts and ends: 未按期整改的,给予约谈;发生事故的,取消评优资格. */
final class Breaches {

    static final String[] SANCTIONS = {
        "追究", "处分", "问责", "批评", "约谈", "诫勉", "通报", "组织处理", "组织调整", "罚款", "责令", "警告", "取消", "检讨", "书面检查", "停职", "免职",
        "处罚", "提醒", "移送", "扣减", "扣发", "扣除", "考核扣分", "罚金", "降级", "撤职", "批评教育", "谈话", "调整岗位", "调整工作岗位", "调整职务", "调离",
        "一票否决", "辞退", "解聘", "开除", "解除劳动合同", "解除合同", "列入黑名单", "列入失信"
    };
    private static final String[] BREACHES = {
        "未", "不", "拒", "违反", "失职", "渎职", "瞒报", "谎报", "迟报", "漏报", "擅自", "弄虚作假", "玩忽", "滥用", "徇私", "造成", "导致", "占用", "堵塞",
        "逾期"
    };
    private static final String[] RESULTS = {"考核", "考评", "测评", "排名", "评价", "评议"};
    private static final String[] FAILURES = {
        "末位", "末三位", "后三位", "后两位", "排名后", "排名为后", "倒数", "靠后", "较差", "最后", "黄牌", "红牌"
    };
    private static final String[] PRAISES = {"通报表扬", "通报表彰", "通报嘉奖", "表彰奖励"};
    /** How those begin of whom an assessment or a complaint says something. */
    private static final String[] NAMING = {"对", "考核", "考评", "评价", "连续", "被", "得分", "评分", "排名"};

    private static final String[] PENALTIES = {
        "追究", "处分", "问责", "批评", "约谈", "诫勉", "组织处理", "罚款", "责令", "警告", "处罚", "停职", "免职", "移送", "取消"
    };
    private static final String[] PUNISHING = {
        "给予", "予以处", "予以问责", "予以通报", "予以诫勉", "予以约谈", "予以追究", "予以警告", "处", "依法", "依规", "依纪", "按照", "依照", "一律", "视情", "对",
        "先", "直接给予"
    };
    private static final String[] BODIES = {
        "单位", "部门", "企业", "社区", "村", "学校", "医院", "机构", "科室", "支部", "党组织", "乡镇", "街道", "公司", "组织", "地区", "个人", "人员",
        "干部", "党员", "责任人", "负责人", "职工", "教师", "领导班子"
    };
    private static final String[] GRADED = {"情节", "后果", "影响", "造成"};
    private static final String[] GRADES = {"轻", "重", "恶劣", "一般", "较大", "不良"};
    /** How a case begins that is a graver one of the breach before it, and no other breach: 构成犯罪的, 整改不力的. */
    private static final String[] GRAVER = {
        "情节", "后果", "影响", "性质", "构成", "涉嫌", "触犯", "整改", "问题严重", "问题突出", "屡", "再次", "多次", "仍", "经约谈", "经提醒", "约谈后",
        "提醒后", "属于", "需要", "需追究", "应当给予", "应给予", "受到", "前款", "有前款", "上述"
    };

    private static final String[] CAUSING = {"造成", "导致", "引发", "酿成"};
    private static final String[] REFUSING = {"拒不", "逾期", "经"};
    private static final String[] MENDING = {"改", "整治", "履行", "执行"};
    private static final int MAX_CONSEQUENCE = 14;
    private static final int MAX_TRIES = 8;
    private static final int MAX_BODY = 12;
    private static final int MAX_GRADE = 8;
    private static final String[] MEASURES = {
        "以下处理", "下列处理", "以下方式", "下列方式", "以下措施", "下列措施", "如下处理", "以下问责", "下列问责", "以下处罚", "下列处罚"
    };

    private Breaches() {}

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
        boolean followed = end > 0 && end + 1 < sentence.length() && punishes(sentence.from(end + 1));
        return followed ? end : 0;
    }

    /** Tells whether something follows that nobody wants, which 通报表扬 is not. */
    private static boolean punishes(Passage consequence) {
        boolean praises = consequence.containsAny(PRAISES);
        return praises ? consequence.containsAny(PENALTIES) : consequence.containsAny(SANCTIONS);
    }

    /** Returns the index of the comma behind those who have done or left undone something (对未按期整改的社区,给予约谈); 0 when none is named. */
    private static int bodyEnd(Passage sentence) {
        boolean named = sentence.startsWithAny(NAMING) || sentence.startsWithAny(BREACHES);
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

    /** Tells whether words start with how grave a breach is: 情节较轻的,…; 构成犯罪的,…. */
    static boolean isGraded(Passage words) {
        return words.startsWithAny(GRAVER);
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
        boolean isFailure = breach.containsAny(RESULTS) && breach.containsAny(FAILURES);
        boolean isBreach = (isFailure || breach.containsAny(BREACHES)) && !breach.containsAny("发现", "查出", "认为");
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
            int limit = stop < 0 ? words.length() : stop;
            int inside = behindDuty(words.subSequence(start, limit));
            if (inside > 0) {
                return start + inside;
            }
            start = limit + 1;
        }
        return -1;
    }

    /** Returns where those in breach are named behind what somebody has to do (街道开展督查,对整改不力的单位,给予约谈); 0 when none are. */
    private static int behindDuty(Passage sentence) {
        int to = sentence.indexOf(",对", 1);
        for (int i = 0; i < MAX_TRIES && to > 0; i++) {
            Passage behind = sentence.from(to + 1);
            int end = conditionEnd(behind);
            if (end > 0 && behind.subSequence(0, end).containsAny(BREACHES)) {
                return to + 1;
            }
            to = sentence.indexOf(",对", to + 1);
        }
        return 0;
    }

    /** Returns where the first breach at or after an index starts that is another than the one before it; the length when there is none. */
    static int next(Passage words, int from) {
        int stop = words.indexOfAny("。;", from);
        while (stop >= 0) {
            Passage behind = words.from(stop + 1);
            int end = conditionEnd(behind);
            if (end > 0 && !isGraver(behind.subSequence(0, end))) {
                return stop + 1;
            }
            stop = words.indexOfAny("。;", stop + 1);
        }
        return words.length();
    }

    private static boolean isGraver(Passage words) {
        boolean causes = words.startsWithAny(CAUSING) && words.length() <= MAX_CONSEQUENCE;
        boolean refuses = words.startsWithAny(REFUSING) && words.containsAny(MENDING);
        boolean names = words.startsWith("对", 0) && !words.containsAny(BREACHES) && !words.containsAny(RESULTS);
        return words.startsWithAny(GRAVER) || causes || refuses || names;
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
}
