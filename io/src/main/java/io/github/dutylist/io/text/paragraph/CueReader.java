package io.github.dutylist.io.text.paragraph;

import io.github.dutylist.io.text.source.ChineseNumeral;
import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.value.DocumentNumber;

/** Recognises paragraphs that say where a document starts or ends. */
public final class CueReader {

    private static final int MAX_TITLE = 60;
    private static final int MAX_SUFFIX = 20;
    private static final int MAX_NUMBER = 40;
    private static final int MAX_ADDRESSEES = 200;
    private static final int MAX_BASIS = 400;

    private static final String[] TITLE_NOUNS = {
        "清单", "办法", "规定", "细则", "方案", "责任书", "制度", "条例", "规则", "意见", "通知", "措施", "规程", "预案", "要点", "决定", "职责", "责任状",
        "守则", "准则", "责任制", "一览表", "台账", "台帐", "明细表", "清单表", "计划", "规范", "指南", "标准", "分工", "任务书", "承诺书", "手册", "章程",
                "公告",
        "通告", "通报", "批复", "决议", "分解表", "责任表", "分工表", "名录"
    };

    private static final String[] TITLE_SUFFIXES = {
        "(试行)", "(暂行)", "(草案)", "(修订)", "(修订版)", "(征求意见稿)", "(讨论稿)", "(范本)", "(通用)"
    };

    private static final String[] BASIS_OPENINGS = {"根据", "按照", "依据", "遵照", "为", "结合", "现将", "现就", "落实"};
    private static final String[] BASIS_VERBS = {"制定", "制订", "提出", "印发", "明确", "建立", "签订", "下发", "公布", "规定"};
    private static final String[] BASIS_OBJECTS = {"如下", "本", "以下", "此"};

    private static final String[] ADDRESSEE_NOUNS = {
        "各", "局", "委", "办", "部门", "单位", "公司", "党支部", "机关", "学校", "站", "所", "中心", "院", "会", "组织", "企业", "政府", "街道", "乡镇",
        "科室", "厂", "队", "园", "处", "部", "厅", "镇", "乡", "县", "区", "市"
    };

    private static final String[] NO_ADDRESSEES = {
        "如下", "下列", "以下", "包括", "职责", "责任", "内容", "要求", "情形", "附件", "联系", "电话", "按照"
    };

    private static final String[] DOCUMENT_WORDS = {
        "本办法", "本清单", "本规定", "本细则", "本方案", "本制度", "本意见", "本责任书", "本责任清单", "本通知", "本预案", "本规程", "本条例"
    };
    private static final String[] CLOSING_WORDS = {"施行", "执行", "适用", "解释", "废止", "生效", "一式", "未尽事宜", "同时"};

    private CueReader() {}

    /** Returns the cue of a paragraph without a number. */
    static Cue read(Passage words) {
        if (Furniture.is(words)) {
            return Cue.FURNITURE;
        }
        if (collectionEnd(words) > 0) {
            return Cue.COLLECTION_NUMBER;
        }
        if (isAttachment(words)) {
            return Cue.ATTACHMENT;
        }
        if (Letterhead.is(words)) {
            return Cue.LETTERHEAD;
        }
        if (isDocumentNumber(words)) {
            return Cue.DOCUMENT_NUMBER;
        }
        if (isTitle(words)) {
            return Cue.TITLE;
        }
        if (isAddressees(words)) {
            return Cue.ADDRESSEES;
        }
        if (isBasis(words)) {
            return Cue.BASIS;
        }
        return isClosing(words) ? Cue.CLOSING : Cue.NONE;
    }

    /** Returns the index behind the number of a document in a collection (第一篇, 篇二：) with which words start; 0 when they start with none. */
    static int collectionEnd(Passage words) {
        if (words.length() > MAX_TITLE) {
            return 0;
        }
        int start = words.startsWithAny("第", "篇", "【第", "【篇", "[篇", "范文") ? words.indexOfAny("第篇文", 0) + 1 : -1;
        if (start <= 0) {
            return 0;
        }
        int end = ChineseNumeral.end(words, start);
        while (Folding.isDigit(words.at(end))) {
            end++;
        }
        char next = words.at(end);
        boolean isNumber = end > start && (words.at(start - 1) == '第' ? next == '篇' : " :】]".indexOf(next) >= 0);
        int behind = end + 1;
        while (isNumber && behind < words.length() && " :】]".indexOf(words.charAt(behind)) >= 0) {
            behind++;
        }
        return isNumber ? Math.min(behind, words.length()) : 0;
    }

    /** Tells whether words are 附件, 附件1, 附件一： and nothing else. */
    private static boolean isAttachment(Passage words) {
        if (words.length() > 8 || !words.startsWithAny("附件", "附表", "附录")) {
            return false;
        }
        Passage number = words.from(2).withoutSpaces();
        int end = ChineseNumeral.end(number, 0);
        while (Folding.isDigit(number.at(end))) {
            end++;
        }
        return end == number.length() || end == number.length() - 1 && number.charAt(end) == ':';
    }

    private static boolean isDocumentNumber(Passage words) {
        if (words.length() > MAX_NUMBER) {
            return false;
        }
        boolean enclosed = words.startsWith("(", 0) && words.endsWith("号)");
        Passage number = enclosed ? words.subSequence(1, words.length() - 1) : words;
        return number.endsWith("号")
                && (DocumentNumber.parseLenient(number.text()).isPresent() || orderNumber(number.withoutSpaces()) == 0);
    }

    /** Returns where the number of an order (省政府令第217号) starts that words end with, behind a date; -1 when they end with none. */
    public static int orderNumber(Passage words) {
        int order = words.indexOf("令第", 2);
        int end = order + 2;
        while (order > 0 && (Folding.isDigit(words.at(end)) || ChineseNumeral.isPart(words.at(end)))) {
            end++;
        }
        int start = order;
        while (start > 0 && Folding.isHan(words.charAt(start - 1)) && words.charAt(start - 1) != '日') {
            start--;
        }
        boolean is = order > start + 1 && end > order + 2 && words.at(end) == '号' && end + 1 == words.length();
        return is ? start : -1;
    }

    /** Tells whether words are a title: a short line that ends in a noun for a kind of document and is no sentence. */
    public static boolean isTitle(Passage words) {
        if (words.length() > MAX_TITLE
                || words.length() < 4
                || words.indexOfAny("。;!?！？", 0) >= 0
                || HeadingForm.isBullet(words.charAt(0))) {
            return false;
        }
        Passage bare = withoutSuffix(words).withoutSpaces();
        return bare.endsWithAny(TITLE_NOUNS) && words.indexOf(',', 0) < 0 && !words.startsWithAny("附件", "附:", "注:");
    }

    /** Returns a title without what stands in brackets behind it: （试行）, （2026年版）, （共三章九条）. */
    private static Passage withoutSuffix(Passage words) {
        Passage bare = words;
        for (int i = 0; i < 2 && bare.endsWith(")"); i++) {
            int open = bare.length() - 1;
            int first = Math.max(0, bare.length() - MAX_SUFFIX);
            while (open > first && bare.charAt(open) != '(') {
                open--;
            }
            if (open <= first) {
                return bare;
            }
            bare = bare.subSequence(0, open).trimmed();
        }
        return bare;
    }

    /** Tells whether words are what stands in brackets behind a title and nothing else. */
    static boolean isTitleSuffix(Passage words) {
        return words.length() <= MAX_SUFFIX && words.startsWith("(", 0) && words.endsWithAny(TITLE_SUFFIXES);
    }

    private static boolean isAddressees(Passage words) {
        return words.length() <= MAX_ADDRESSEES
                && words.endsWith(":")
                && words.indexOfAny("。;?!", 0) < 0
                && words.containsAny(ADDRESSEE_NOUNS)
                && !words.containsAny(NO_ADDRESSEES);
    }

    private static boolean isBasis(Passage words) {
        if (words.length() > MAX_BASIS || !words.startsWithAny(BASIS_OPENINGS)) {
            return false;
        }
        for (String verb : BASIS_VERBS) {
            int found = words.indexOf(verb, 0);
            if (found >= 0 && hasObject(words, found + verb.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasObject(Passage words, int start) {
        for (String object : BASIS_OBJECTS) {
            if (words.startsWith(object, start) || words.startsWith("了" + object, start)) {
                return true;
            }
        }
        return words.subSequence(start, Math.min(words.length(), start + 20)).contains("如下");
    }

    private static boolean isClosing(Passage words) {
        return words.length() <= MAX_BASIS
                && (words.startsWithAny(DOCUMENT_WORDS) && words.containsAny(CLOSING_WORDS)
                        || words.startsWithAny(
                                "特此通知", "特此印发", "特此公告", "特此通告", "特此函告", "专此", "以上请", "请遵照执行", "请认真贯彻", "抄送", "主题词",
                                "(此件"));
    }
}
