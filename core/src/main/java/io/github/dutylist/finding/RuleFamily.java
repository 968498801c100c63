package io.github.dutylist.finding;

import java.util.Locale;

/** The part of a document that a rule is about; catalogues and reports group rules by it. */
public enum RuleFamily {
    /** The document as bytes, as JSON, and member by member against the format. */
    DOCUMENT("document", "文档", "Document"),
    /** Ids, what they refer to, and printed numbers. */
    REFERENCE("reference", "标识与引用", "Identity and reference"),
    /** What a document says about itself: status, dates, numbers, codes, secrecy, bases. */
    DOCUMENT_DATA("document-data", "文件要素", "Document data"),
    /** Who bears which responsibility. */
    ROLES("roles", "责任主体", "Roles"),
    /** Sections and duty clauses. */
    CLAUSES("clauses", "责任条款", "Clauses"),
    /** How often and by when a duty is due. */
    FREQUENCIES("frequencies", "频次要求", "Frequencies"),
    /** The wording of a clause against its structure. */
    WORDING("wording", "文字与结构", "Wording against structure"),
    /** Accountability provisions and assessment schemes. */
    ACCOUNTABILITY("accountability", "追责与考核", "Accountability and assessment"),
    /** Fulfilment records against the list that they are of. */
    RECORDS("records", "履责记录", "Fulfilment records"),
    /** Conformance profiles, and lists judged by them. */
    PROFILES("profiles", "规范要求", "Profiles"),
    /** What the importer of official texts understood, assumed and left alone. */
    IMPORT("import", "文本导入", "Import of text"),
    /** Rules that a host adds to those of the library. */
    HOST("host", "自定义规则", "Host rules");

    private final String code;
    private final String chinese;
    private final String english;

    RuleFamily(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    /** Returns the code that stands for this family in data, such as {@code document-data}. */
    public String code() {
        return code;
    }

    /** Returns the name of this family in Chinese for Chinese locales and in English for all others. */
    public String label(Locale locale) {
        return Language.of(locale).pick(chinese, english);
    }
}
