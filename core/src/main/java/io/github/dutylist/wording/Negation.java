package io.github.dutylist.wording;

/** Tells a breach from a demand: 未每半年组织演练, 24小时内未报告, 处置不及时. */
final class Negation {

    private static final int FARTHEST = 16;
    private static final int NEAR_START = 6;
    private static final Words NEGATED_BEHIND = Words.of("未", "没有", "仍未", "尚未", "拒不", "仍不", "无故");
    private static final Words BUT_NOT = Words.of("而未", "而没有", "却未", "却没有");
    private static final Words NEGATED_BEFORE = Words.of("没有", "没能", "无法", "不按", "不能", "未");
    private static final Words OTHER_THINGS = Words.of("单位", "企业", "部门", "人员", "问题", "地区", "情况", "隐患", "项目");
    private static final String NOT_NEGATED = "来成雨";

    private Negation() {}

    /** Tells whether the words between two positions stand in a negation. */
    static boolean holds(Sentence sentence, int start, int end) {
        return isNegatedBehind(sentence, end)
                || isNegatedLater(sentence, end)
                || isNegatedBefore(sentence, start)
                || isNegatedInside(sentence, start, end);
    }

    /** 应当每季度召开而未召开的. */
    private static boolean isNegatedLater(Sentence sentence, int end) {
        for (int i = end; i < end + FARTHEST && !Sentence.isOneOf(sentence.at(i), ",:()、"); i++) {
            if (sentence.hasAny(i, BUT_NOT)) {
                return true;
            }
        }
        return false;
    }

    /** 每半年未组织一次: but not 每年对未达标企业检查一次. */
    private static boolean isNegatedInside(Sentence sentence, int start, int end) {
        for (int i = start + 1; i < end && i <= start + NEAR_START; i++) {
            boolean negates = sentence.at(i) == '未' && !Sentence.isOneOf(sentence.at(i + 1), NOT_NEGATED);
            if (negates) {
                return !Sentence.isOneOf(sentence.at(i - 1), "对将把向与给");
            }
        }
        return false;
    }

    private static boolean isNegatedBehind(Sentence sentence, int end) {
        return sentence.hasAny(end, NEGATED_BEHIND) && !Sentence.isOneOf(sentence.at(end + 1), NOT_NEGATED);
    }

    private static boolean isNegatedBefore(Sentence sentence, int start) {
        int exceeding = sentence.skipBack(start, Deadlines.EXCEEDING);
        boolean isLate = exceeding != start && !Sentence.isOneOf(sentence.at(exceeding - 1), "不得");
        if (sentence.at(start - 1) == '不' || isLate) {
            return true;
        }
        for (int i = start - 1; i >= 0 && i >= start - FARTHEST; i--) {
            if (Sentence.isOneOf(sentence.at(i), ",:()的")) {
                return false;
            }
            if (sentence.hasAny(i, NEGATED_BEFORE)) {
                boolean isPrefix = Sentence.isOneOf(sentence.at(i + 1), NOT_NEGATED);
                return !isPrefix && !sentence.containsAny(i, start, OTHER_THINGS);
            }
        }
        return false;
    }
}
