package io.github.dutylist.finding;

import static io.github.dutylist.finding.ArgumentType.DATE;
import static io.github.dutylist.finding.ArgumentType.NUMBER;
import static io.github.dutylist.finding.ArgumentType.PHRASE;
import static io.github.dutylist.finding.ArgumentType.TEXT;
import static io.github.dutylist.finding.Severity.ERROR;
import static io.github.dutylist.finding.Severity.WARNING;

import java.util.List;

/** The rules about what a document says of itself: status, dates, numbers, codes, secrecy, bases. */
public final class DocumentDataRules {

    /** A list is in force, but since when is not said. */
    public static final Rule IN_FORCE_WITHOUT_EFFECTIVE = rule("in-force-without-effective", ERROR)
            .statement(
                    "清单的 status 为 in-force，却没有 effective。",
                    "The status of the list is in-force, and it has no effective.")
            .message(
                    "清单已标为生效（in-force），却没有施行日期。请补上 effective.start，或更正 status。",
                    "The list is marked in-force without a date of effect. Add effective.start or correct status.")
            .build();

    /** A period of effect ends before it starts. */
    public static final Rule EFFECTIVE_REVERSED = rule("effective-reversed", ERROR)
            .argument("start", DATE)
            .argument("end", DATE)
            .statement(
                    "effective 的 end 早于 start。两日相同不算。",
                    "The end of effective is before its start. The same day is none.")
            .message(
                    "施行期间的截止日 {end} 早于起始日 {start}。请更正其中之一。",
                    "The period of effect ends on {end}, before its start on {start}. Correct one of them.")
            .build();

    /** A list is issued before it is adopted. */
    public static final Rule DATES_OUT_OF_ORDER = rule("dates-out-of-order", WARNING)
            .argument("adopted", DATE)
            .argument("issued", DATE)
            .statement("清单的 adoptedOn 晚于 issuedOn。", "The adoptedOn of the list is after its issuedOn.")
            .message(
                    "印发日期 {issued} 早于通过日期 {adopted}。请核对这两个日期。",
                    "The list was issued on {issued}, before it was adopted on {adopted}. Check both dates.")
            .build();

    /** The number of a document is not written as the standard says. */
    public static final Rule DOCUMENT_NUMBER_FORM = rule("document-number-form", WARNING)
            .argument("value", TEXT)
            .optionalArgument("proposal", TEXT)
            .statement(
                    "清单或政策依据的发文字号不合 GB/T 9704 的写法：发文机关代字、六角括号〔〕内的四位年份、不加“第”不编虚位的顺序号、“号”字。"
                            + "命令（令）的令号（如国务院令第493号）不在此列。能按宽松写法读懂时，proposal 给出标准写法。",
                    "The document number of the list or of a policy basis is not written as GB/T 9704 says:"
                            + " the issuer's code, the year in four digits in tortoise-shell brackets, and the serial"
                            + " number without leading zeros or other signs. The numbers of orders, which have no year,"
                            + " are exempt. The proposal is the standard form, where the number can be understood.")
            .message(
                    "发文字号“{value}”不合标准写法[[，建议改为“{proposal}”]]。请按机关代字、〔年份〕、顺序号、号的次序书写。",
                    "Document number “{value}” is not in the standard form[[; write “{proposal}” instead]]."
                            + " Use issuer"
                            + " code, year in tortoise-shell brackets, and serial number.")
            .build();

    /** A unified social credit code has the wrong length or alphabet. */
    public static final Rule CREDIT_CODE_FORM = rule("credit-code-form", ERROR)
            .argument("value", TEXT)
            .statement(
                    "统一社会信用代码不是 18 位，或含有 GB 32100 字符集（数字和除 I、O、S、V、Z 以外的大写字母）以外的字符。",
                    "A unified social credit code is not of 18 characters, or has one outside the set of GB 32100"
                            + " (digits, and capital letters except I, O, S, V and Z).")
            .message(
                    "统一社会信用代码“{value}”应为 18 位数字或大写字母（不含 I、O、S、V、Z）。请照登记证书核对。",
                    "Credit code “{value}” must have 18 characters, digits or capital letters other than I, O,"
                            + " S, V and"
                            + " Z. Check it against the certificate.")
            .build();

    /** The check character of a unified social credit code does not fit the rest. */
    public static final Rule CREDIT_CODE_CHECK = rule("credit-code-check", WARNING)
            .argument("value", TEXT)
            .argument("expected", TEXT)
            .statement(
                    "统一社会信用代码写法正确，但第 18 位不是按 GB 32100 由前 17 位算出的校验码。早期确有少数已发代码如此，故为警告。",
                    "A unified social credit code is well-formed, but its 18th character is not the check character"
                            + " that GB 32100 computes from the first 17. A few early codes were really issued so;"
                            + " hence a warning.")
            .message(
                    "统一社会信用代码“{value}”的校验位不符，按前 17 位算应为“{expected}”。请照登记证书核对是否抄错。",
                    "The check character of credit code “{value}” does not fit; the first 17 characters give"
                            + " “{expected}”. Check it against the certificate.")
            .build();

    /** A division code is not one by its form. */
    public static final Rule DIVISION_CODE_FORM = rule("division-code-form", ERROR)
            .argument("value", TEXT)
            .statement(
                    "行政区划代码不是 6、9 或 12 位数字。" + "",
                    "An administrative division code does not consist of 6, 9 or 12 digits.")
            .message(
                    "行政区划代码“{value}”应为 6 位（县级以上）、9 位（乡级）或 12 位（村级）数字。请更正。",
                    "Division code “{value}” must have 6 digits (county and above), 9 (township) or 12 (village)."
                            + " Correct it.")
            .build();

    /** A time zone is not in the IANA database. */
    public static final Rule UNKNOWN_TIME_ZONE = rule("unknown-time-zone", ERROR)
            .argument("value", TEXT)
            .optionalArgument("nearest", TEXT)
            .statement(
                    "timeZone 不是 IANA 时区库中的名称。nearest 是只差一两个字符的名称，没有则不给出。",
                    "The timeZone is no name of the IANA time zone database. The nearest name is given if it"
                            + " is only a"
                            + " slip away.")
            .message(
                    "没有名为“{value}”的时区[[，可能应为“{nearest}”]]。请填 IANA 时区名称，如 Asia/Shanghai。",
                    "There is no time zone “{value}”[[; “{nearest}” may be meant]]. Use the name of an IANA time zone"
                            + " such as Asia/Shanghai.")
            .build();

    /** A document is a state secret by its own marking. */
    public static final Rule CLASSIFIED = rule("classified", ERROR)
            .argument("secrecy", PHRASE)
            .statement(
                    "清单的 secrecy 为 confidential（秘密）、secret（机密）或 top-secret（绝密）。涉密文件不应以本格式交换，除非宿主另行允许。",
                    "The secrecy of the list is confidential, secret or top-secret. Classified documents do"
                            + " not belong"
                            + " in this format unless the host says so.")
            .message(
                    "文件密级为“{secrecy}”。涉密文件不得以本格式保存或交换，请立即停止传递，按保密规定处理。",
                    "The document is classified: {secrecy}. Classified documents must not be kept or exchanged"
                            + " in this"
                            + " format; stop passing it on and follow the secrecy regulations.")
            .build();

    /** A list names no policy that it rests on. */
    public static final Rule NO_POLICY_BASIS = rule("no-policy-basis", WARNING)
            .statement(
                    "清单的 status 不是 draft，而 policyBases 为空。",
                    "The status of the list is not draft, and it has no policyBases.")
            .message(
                    "清单没有列出政策依据。请在 policyBases 中写明所依据的法规或文件。",
                    "The list names no policy basis. List the laws or documents it rests on in policyBases.")
            .build();

    /** The version is not higher than that of the list replaced. */
    public static final Rule VERSION_NOT_INCREASED = rule("version-not-increased", ERROR)
            .argument("version", NUMBER)
            .argument("replaced", NUMBER)
            .statement(
                    "清单的 id 与被替代的清单相同，而 version 不大于后者。",
                    "The list has the id of the one that it replaces, and a version that is not higher.")
            .message(
                    "本清单的版本号 {version} 不大于被替代版本的 {replaced}。请提高 version。",
                    "The version of the list, {version}, is not higher than {replaced}, that of the version replaced."
                            + " Raise it.")
            .build();

    private DocumentDataRules() {}

    static List<Rule> all() {
        return List.of(
                IN_FORCE_WITHOUT_EFFECTIVE,
                EFFECTIVE_REVERSED,
                DATES_OUT_OF_ORDER,
                DOCUMENT_NUMBER_FORM,
                CREDIT_CODE_FORM,
                CREDIT_CODE_CHECK,
                DIVISION_CODE_FORM,
                UNKNOWN_TIME_ZONE,
                CLASSIFIED,
                NO_POLICY_BASIS,
                VERSION_NOT_INCREASED);
    }

    private static Rule.Builder rule(String code, Severity severity) {
        return Rule.builtIn(RuleFamily.DOCUMENT_DATA, code, severity);
    }
}
