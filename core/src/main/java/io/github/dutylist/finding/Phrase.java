package io.github.dutylist.finding;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What messages call something by: a JSON type, a lexical form, a kind of object, a unit, a word of frequency.
 *
 * <p>A finding carries the {@link #code() code}, the same in every language, and its message shows the label.
 * So {@code rule.at(pointer).with("expected", Phrase.DATE)} says {@code date} to a program and
 * “日期（如 2026-03-01）” to a Chinese reader.
 *
 * <p>Labels are worded to stand inside a sentence: in English things have their article and units are in the plural, in
 * Chinese periods have their measure word (个月).
 */
public enum Phrase {
    /** A JSON object. */
    OBJECT("object", "对象", "an object"),
    /** A JSON array. */
    ARRAY("array", "数组", "an array"),
    /** A JSON array that is not empty. */
    NON_EMPTY_ARRAY("non-empty-array", "至少有一个元素的数组", "an array of at least one element"),
    /** A document without anything in it but blanks. */
    EMPTY_DOCUMENT("empty-document", "文档是空的", "the document is empty"),
    /** A JSON document that ends inside an object, an array or a string. */
    UNFINISHED_DOCUMENT(
            "unfinished-document", "文档到此中断，有括号或引号没有闭合", "the document ends before its brackets and quotes are closed"),
    /** A word or a sign in the place of a JSON value that is none. */
    UNKNOWN_VALUE(
            "unknown-value",
            "这不是 JSON 的值，只能写双引号中的文字、数值、true、false、null、对象或数组",
            "this is no value of JSON, which has texts in double quotes, numbers, true, false, null, objects and arrays"),
    /** A name of a member without quotes. */
    UNQUOTED_NAME("unquoted-name", "成员名要写在双引号中", "the name of a member stands in double quotes"),
    /** Punctuation of Chinese text in the place of a sign of JSON. */
    FULL_WIDTH_SIGN(
            "full-width-sign",
            "文字之外只能用半角的引号、逗号、冒号、括号和空格",
            "outside of texts, quotes, commas, colons, brackets and spaces are those of ASCII"),
    /** A single quote in the place of a double one. */
    SINGLE_QUOTE("single-quote", "应使用双引号，不能用单引号", "quotes are double, not single"),
    /** A comment, which JSON does not have. */
    COMMENT("comment", "JSON 没有注释", "JSON has no comments"),
    /** A comma behind the last element. */
    TRAILING_COMMA("trailing-comma", "最后一项后面不能有逗号", "no comma follows the last item"),
    /** A closing bracket that does not close what is open. */
    UNMATCHED_BRACKET(
            "unmatched-bracket", "括号与前面的不配对，或者此前缺少值", "the bracket does not match, or a value is missing before it"),
    /** A comma or colon with nothing before it. */
    MISSING_ITEM("missing-item", "此前缺少一项", "an item is missing before it"),
    /** A value that follows another. */
    MISSING_SEPARATOR(
            "missing-separator",
            "此前缺少逗号或冒号，或者文字中的双引号没有写成 \\\"",
            "a comma or colon is missing before it, or a double quote in a text is not written as \\\""),
    /** A line break or another control character inside a JSON string. */
    UNESCAPED_CONTROL(
            "unescaped-control", "文字中的换行、制表符应写成 \\n、\\t", "line breaks and tabs in texts are written as \\n and \\t"),
    /** A backslash in a JSON string that starts no escape. */
    UNKNOWN_ESCAPE(
            "unknown-escape",
            "反斜杠后面只能是 \" \\ / b f n r t 或 u 加四位十六进制数",
            "a backslash is followed by one of \" \\ / b f n r t, or by u and four hexadecimal digits"),
    /** A JSON string. */
    STRING("string", "字符串", "a string"),
    /** A JSON number with a fraction or an exponent, or of which no more is known. */
    NUMBER("number", "数值", "a number"),
    /** A whole number. */
    INTEGER("integer", "整数", "a whole number"),
    /** A whole number of at least 1. */
    POSITIVE_INTEGER("positive-integer", "1 至 2147483647 的整数", "a whole number from 1 to 2147483647"),
    /** A whole number of at least 0. */
    NON_NEGATIVE_INTEGER("non-negative-integer", "0 至 2147483647 的整数", "a whole number from 0 to 2147483647"),
    /** JSON true or false. */
    BOOLEAN("boolean", "布尔值（true 或 false）", "a boolean (true or false)"),
    /** JSON null, which the format does not use. */
    NULL("null", "空值 null", "null"),

    /** An id of an object within one document. */
    ID(
            "id",
            "标识符（小写字母开头，小写字母、数字以 -、. 或 _ 分段，至多 64 个字符）",
            "an id (lower-case letters and digits, a letter first, in parts joined by -, . or _, at most 64)"),
    /** An id of a document: an absolute URI or an id. */
    DOCUMENT_ID("document-id", "文档标识（绝对 URI 或标识符）", "a document id (an absolute URI or an id)"),
    /** Plain text in one line. */
    LINE("line", "单行文字（不得空白，不得含换行和控制字符）", "one line of text (not blank, without line breaks or control characters)"),
    /** Plain text that may have several lines. */
    TEXT("text", "文字（不得空白，除换行外不得含控制字符）", "text (not blank, without control characters other than line breaks)"),
    /** A calendar date. */
    DATE("date", "日期（如 2026-03-01）", "a date such as 2026-03-01"),
    /** A date-time with offset. */
    INSTANT(
            "instant",
            "带时区偏移的时间（如 2026-03-01T09:30:00+08:00）",
            "a date and time with offset such as 2026-03-01T09:30:00+08:00"),
    /** A month and a day of every year. */
    MONTH_DAY("month-day", "月日（如 --03-01，不得为 --02-29）", "a month and day such as --03-01, not --02-29"),
    /** A range of dates, both ends inclusive. */
    DATE_RANGE("date-range", "日期区间（start，可有 end）", "a date range (start, optionally end)"),
    /** A whole amount of some unit. */
    AMOUNT("amount", "时长（value 与 unit）", "an amount (value and unit)"),
    /** The number of an official document. */
    DOCUMENT_NUMBER(
            "document-number", "发文字号（如 示局党组〔2026〕3号）", "an official document number (issuer code, year, serial)"),
    /** A unified social credit code. */
    CREDIT_CODE("credit-code", "统一社会信用代码（18 位）", "a unified social credit code (18 characters)"),
    /** An administrative division code. */
    DIVISION_CODE("division-code", "行政区划代码（6、9 或 12 位数字）", "a division code (6, 9 or 12 digits)"),
    /** An absolute URI. */
    URI("uri", "绝对 URI（如 https://example.org/terms）", "an absolute URI such as https://example.org/terms"),
    /** A version of the format. */
    FORMAT_VERSION("format-version", "格式版本号（如 1.0）", "a version of the format such as 1.0"),
    /** A BCP 47 language tag. */
    LANGUAGE_TAG("language-tag", "语言标签（如 zh-CN）", "a language tag such as zh-CN"),
    /** The name of an IANA time zone. */
    TIME_ZONE("time-zone", "时区名称（如 Asia/Shanghai）", "a time zone such as Asia/Shanghai"),
    /** A code of a code list. */
    CODE("code", "代码", "a code"),

    /** A whole document. */
    DOCUMENT("document", "文档", "a document"),
    /** An organisation. */
    ORGANISATION("organisation", "组织", "an organisation"),
    /** A role. */
    ROLE("role", "责任主体", "a role"),
    /** A section. */
    SECTION("section", "章节", "a section"),
    /** A duty clause. */
    CLAUSE("clause", "条款", "a clause"),
    /** An event type. */
    EVENT_TYPE("event-type", "事件类型", "an event type"),
    /** A policy basis. */
    POLICY_BASIS("policy-basis", "政策依据", "a policy basis"),
    /** An accountability provision. */
    ACCOUNTABILITY_PROVISION("accountability-provision", "追责规定", "an accountability provision"),
    /** A condition of an accountability provision. */
    ACCOUNTABILITY_CONDITION("accountability-condition", "追责情形", "an accountability condition"),
    /** An assessment scheme. */
    ASSESSMENT_SCHEME("assessment-scheme", "考核办法", "an assessment scheme"),
    /** A requirement of a profile. */
    REQUIREMENT("requirement", "规范要求", "a requirement of a profile"),
    /** An object that no reference may name, or of which no more is known. */
    OTHER("other", "其他对象", "another object"),

    /** Eight bits. */
    BYTE("byte", "字节", "bytes"),
    /** A Unicode code point. */
    CHARACTER("character", "字符", "characters"),
    /** A decimal digit. */
    DIGIT("digit", "数字位", "digits"),
    /** An entry of an array. */
    ELEMENT("element", "数组元素", "array elements"),
    /** A member of an object. */
    MEMBER("member", "成员", "members"),
    /** Any JSON value, at whatever depth. */
    VALUE("value", "值", "values"),
    /** A line of text. */
    TEXT_LINE("text-line", "行", "lines"),

    /** A calendar year. */
    YEAR("year", "年", "years"),
    /** A half of a year. */
    HALF_YEAR("half-year", "个半年", "half-years"),
    /** A quarter of a year. */
    QUARTER("quarter", "个季度", "quarters"),
    /** A calendar month. */
    MONTH("month", "个月", "months"),
    /** A third of a month (旬). */
    TEN_DAYS("ten-days", "旬", "ten-day periods"),
    /** A week. */
    WEEK("week", "周", "weeks"),
    /** A day. */
    DAY("day", "日", "days"),
    /** A period that a host defines, such as a school term. */
    HOST_PERIOD("host-period", "个自定周期（如学期）", "host periods"),

    /** 定期. */
    PERIODIC("periodic", "定期", "periodically"),
    /** 不定期. */
    IRREGULAR("irregular", "不定期", "from time to time"),
    /** 经常性. */
    FREQUENT("frequent", "经常性", "frequently"),
    /** 日常. */
    ROUTINE("routine", "日常", "routinely"),
    /** 适时, 根据需要. */
    AS_NEEDED("as-needed", "适时、根据需要", "as needed"),
    /** 同部署、同检查. */
    CONCURRENT("concurrent", "同部署、同检查", "together with other work"),
    /** 立即, 第一时间. */
    IMMEDIATE("immediate", "立即、第一时间", "immediately"),
    /** 及时, 尽快. */
    PROMPT("prompt", "及时、尽快", "promptly"),

    /** 主体责任. */
    PRINCIPAL("principal", "主体责任", "principal responsibility"),
    /** 第一责任人. */
    FIRST_RESPONSIBLE("first-responsible", "第一责任人", "first-responsible person"),
    /** 直接责任人. */
    DIRECT("direct", "直接责任人", "directly responsible person"),
    /** 领导责任. */
    LEADERSHIP("leadership", "领导责任", "leadership responsibility"),
    /** 监督责任. */
    SUPERVISORY("supervisory", "监督责任", "supervisory responsibility"),
    /** 具体落实. */
    IMPLEMENTING("implementing", "具体落实", "implementation"),
    /** 牵头. */
    COORDINATING("coordinating", "牵头", "coordination"),
    /** 配合. */
    SUPPORTING("supporting", "配合", "support"),

    /** A state secret of the lowest degree. */
    CONFIDENTIAL("confidential", "秘密", "confidential"),
    /** A state secret of the middle degree. */
    SECRET("secret", "机密", "secret"),
    /** A state secret of the highest degree. */
    TOP_SECRET("top-secret", "绝密", "top secret"),

    /** Nothing in the list is what a requirement asks for. */
    NOT_FOUND("not-found", "清单中没有所要求的内容", "the list has nothing of the kind"),
    /** No clause is all that a requirement asks for, and what the one that comes closest is not. */
    UNFIT("unfit", "没有完全相符的条款，最接近的一条不符的是", "no clause is all that is asked for, and the nearest differs in"),
    /** What is asked for is said of clauses with items, and only the items are duties. */
    SAID_AROUND("said-around", "所要求的写在引导语上，而责任是其下的各项", "what leads up to items says so, and only the items are duties"),
    /** Parts of the list could not be read. */
    PARTLY_READ("partly-read", "清单有读不出的部分，其中可能有", "parts of the list could not be read, where it may be"),
    /** The list has fewer of something than a requirement asks for. */
    TOO_FEW("too-few", "数量不足", "there are too few"),
    /** The list has more of something than a requirement allows. */
    TOO_MANY("too-many", "数量过多", "there are too many"),
    /** The list has some, and not all, of what a requirement asks for. */
    INCOMPLETE("incomplete", "内容不全", "something is missing"),
    /** What the list demands does not amount to what a requirement asks for. */
    NOT_ENOUGH("not-enough", "规定得不够", "what is demanded is not enough"),
    /** The list has what a requirement forbids. */
    FORBIDDEN("forbidden", "含有禁止的内容", "it has what is forbidden"),
    /** Words or forms that a program cannot compare. */
    NOT_COMPARABLE("not-comparable", "有不能由程序比较的规定", "a program cannot compare what is demanded"),
    /** Several clauses might together do what none does alone. */
    ONLY_TOGETHER(
            "only-together",
            "没有一个条款单独达到，几个条款合计能否算数",
            "no clause does it alone, and several may or may not count together"),
    /** Parts that a program cannot tie to each other. */
    NOT_LINKED("not-linked", "追责规定没有写明对应哪些条款", "the accountability provisions do not say which clauses they are about"),
    /** The list does not say whether it is one of those that a requirement is for. */
    SCOPE_UNKNOWN("scope-unknown", "清单没有写明是否属于适用范围", "the list does not say whether this is asked of it"),
    /** A requirement that nothing can meet. */
    CONTRADICTORY("contradictory", "该要求自相矛盾", "the requirement contradicts itself"),
    /** No clause is about what a requirement is about. */
    NO_CLAUSE("no-clause", "没有关于此事的条款", "no clause is about this");

    private static final Map<String, Phrase> BY_CODE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Phrase::code, Function.identity()));

    private final String code;
    private final String chinese;
    private final String english;

    Phrase(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    /** Returns the code that stands for this phrase in data, such as {@code month-day}. */
    public String code() {
        return code;
    }

    /** Returns the words in Chinese for Chinese locales and in English for all others. */
    public String label(Locale locale) {
        return Language.of(locale).pick(chinese, english);
    }

    /** Returns the phrase with the given code; empty if there is none. */
    public static Optional<Phrase> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
