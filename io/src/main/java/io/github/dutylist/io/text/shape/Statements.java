package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.source.Passage;

/** Recognises clauses that oblige nobody: what a document is for, what it applies to, what its words mean, from when it applies. */
final class Statements {

    private static final String[] DOCUMENTS = {
        "办法", "规定", "细则", "条例", "方案", "制度", "清单", "责任书", "意见", "规则", "规程", "预案", "责任制"
    };
    private static final String[] ABOUT = {"适用", "所称", "施行", "实施", "执行", "解释", "生效", "废止", "包括本数", "一式"};
    private static final int MAX_NAME = 12;

    private Statements() {}

    /** Tells whether words are a note on what stands before them: 注：本表每年更新一次. */
    static boolean isNote(Passage words) {
        return words.startsWithAny("注:", "备注:", "说明:", "填表说明", "注1", "注1:");
    }

    /** Tells whether words are such a statement. */
    static boolean is(Passage words) {
        if (isNote(words) || words.startsWithAny("前款所称", "前条所称", "前款所指", "联系人:", "联系电话:")) {
            return true;
        }
        Passage start = words.subSequence(0, Math.min(words.length(), MAX_NAME));
        if (words.startsWith("本", 0)) {
            return start.containsAny(DOCUMENTS)
                    && words.containsAny(ABOUT)
                    && (words.containsAny("所称") || !LeadingDemands.demands(words));
        }
        return words.startsWithAny("为", "根据", "依据", "按照") && words.containsAny("制定本", "制订本", "特制定", "制定如下");
    }
}
