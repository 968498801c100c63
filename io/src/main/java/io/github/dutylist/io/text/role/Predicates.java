package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where the predicate of a segment of a sentence starts, before which its subject stands. */
final class Predicates {

    static final int MAX_SUBJECT = 30;
    private static final int MAX_TERM = 8;

    private static final String[] PREDICATES = {
        "根据", "按照", "依照", "依据", "依法", "落实", "承担", "作为", "认真", "切实", "自觉", "全面", "必须", "原则上", "一般应", "履行", "牵头", "配合",
        "协助", "具体", "担负", "坚持", "严格", "统筹", "同时", "结合", "同为", "均为", "会同", "建立", "制定", "定期", "及时", "主持", "召开", "开展",
        "成立", "设立", "组建", "担任", "兼任", "实行", "实时", "严禁", "不得", "不准", "可以", "除履行", "除执行", "除应", "督促", "发现", "接到", "收到",
        "接报", "得知", "获悉", "遇有", "遇到", "发生", "出现", "积极", "带头", "抓好", "做好", "加强", "组织开展", "组织实施", "组织制定", "鼓励", "职责包括",
        "职责是", "职责为", "职责如下", "的职责是", "的职责包括", "的职责为", "的主要职责", "主要职责是", "主要职责包括", "主要职责为"
    };

    private static final Map<Character, List<String>> BY_FIRST =
            Stream.of(PREDICATES).collect(Collectors.groupingBy(predicate -> predicate.charAt(0)));

    /** Clauses before a noun, which are part of the subject: 负有监管职责的部门. */
    static final String[] RELATIVE = {"负有", "承担", "从事", "具有"};

    /** What was found of somebody, before what he is called: 被评为不合格的管护站, 考核结果为差的单位. */
    private static final String[] FOUND = {"被", "评为", "列为", "考核结果为", "考核结果不", "考核不", "考评不", "排名"};

    /** What those are called by what they have to do in a case; elsewhere the words only stand before a name. */
    private static final String[] FUNCTIONS = {
        "责任主体", "责任单位", "责任部门", "责任科室", "责任股室", "责任人", "牵头单位", "牵头部门", "牵头科室", "配合单位", "配合部门", "配合科室"
    };

    /** What somebody does of whom 由 says that it is he: 由值班人员通知各科室. */
    private static final String[] DOING = {
        "报", "通知", "发布", "填写", "填报", "明确", "提出", "组织", "确定", "审核", "审批", "汇总", "下达", "抄送", "函告", "启动", "统一", "停用", "安排",
        "研究", "决定", "提请", "派", "收集", "编制", "公布", "告知", "向", "于", "在"
    };

    private static final String[] ANTECEDENTS = {"的部门", "的单位", "的机构", "的人员", "的企业"};

    private Predicates() {}

    /** Tells whether words call somebody by what he has to do in a case: 责任单位. */
    static boolean isFunction(Passage words) {
        return words.endsWithAny(FUNCTIONS) && words.indexOf('、', 0) < 0;
    }

    /** Returns where the predicate of a segment starts. */
    static int index(Passage segment) {
        int limit = Math.min(segment.length(), MAX_SUBJECT + 1);
        int by = agent(segment, limit);
        for (int i = Math.max(relativeEnd(segment), functionEnd(segment)); i < limit; i++) {
            boolean does = by >= 0 && i > by + 2 && segment.from(i).startsWithAny(DOING);
            if (startsAt(segment, i) || does && ActorName.isName(segment.subSequence(by + 1, i))) {
                return i;
            }
        }
        return limit;
    }

    /** Returns the index of 由 before somebody who does something, not in 理由; -1 when none stands before an end. */
    static int agent(Passage segment, int end) {
        int by = segment.subSequence(0, end).indexOf('由', 0);
        return by > 0 && "理自缘".indexOf(segment.charAt(by - 1)) >= 0 ? -1 : by;
    }

    private static int functionEnd(Passage segment) {
        for (String function : FUNCTIONS) {
            if (segment.startsWith(function, 0)) {
                return function.length();
            }
        }
        return 0;
    }

    private static int relativeEnd(Passage segment) {
        Passage near = segment.subSequence(0, Math.min(segment.length(), MAX_SUBJECT));
        if (segment.startsWithAny(FOUND)) {
            return near.indexOf('的', 2) + 1;
        }
        if (!segment.startsWithAny(RELATIVE)) {
            return 0;
        }
        for (String noun : ANTECEDENTS) {
            int found = near.indexOf(noun, 2);
            if (found > 0) {
                return found + noun.length();
            }
        }
        return 0;
    }

    /** Tells whether a predicate starts at an index. */
    static boolean startsAt(Passage segment, int index) {
        char before = segment.at(index - 1);
        char next = segment.at(index + 1);
        return switch (segment.at(index)) {
            case '是', '每', '把', '将' -> true;
            case '在' -> "所存现实潜旨好内".indexOf(before) < 0 && isActor(segment, index);
            case '对' -> next != '外' && before != '针';
            case '要' -> "主重需首摘".indexOf(before) < 0;
            case '应' -> "急用".indexOf(next) < 0 && "供响相".indexOf(before) < 0;
            case '须' -> before != '必';
            case '任' -> "务何免职期".indexOf(next) < 0 && isActor(segment, index);
            case '自' -> "觉己查行身主费愿".indexOf(next) < 0 && isActor(segment, index);
            case '于' -> (Folding.isDigit(next) || "每次当本".indexOf(next) >= 0) && isActor(segment, index);
            case '负' ->
                next != '责'
                        || segment.startsWith("负责", index)
                                && segment.at(index + 2) != '人'
                                && segment.at(index + 2) != '同';
            case '为' -> "行作".indexOf(before) < 0 && next != '民';
            default -> startsWord(segment, index) || startsTerm(segment, index);
        };
    }

    /** 值班室10分钟内响应. */
    static boolean startsTerm(Passage segment, int index) {
        if (!Folding.isDigit(segment.at(index)) || Folding.isDigit(segment.at(index - 1))) {
            return false;
        }
        Passage near = segment.subSequence(index, Math.min(segment.length(), index + MAX_TERM));
        return near.indexOf('内', 2) > 0 && isActor(segment, index);
    }

    private static boolean isActor(Passage segment, int index) {
        return index > 1 && index <= MAX_SUBJECT && ActorName.isName(segment.subSequence(0, index));
    }

    private static boolean startsWord(Passage segment, int index) {
        for (String predicate : BY_FIRST.getOrDefault(segment.at(index), List.of())) {
            if (segment.startsWith(predicate, index)) {
                return segment.at(index + predicate.length()) != '人';
            }
        }
        return false;
    }
}
