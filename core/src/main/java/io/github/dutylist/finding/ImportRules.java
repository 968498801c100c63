package io.github.dutylist.finding;

import static io.github.dutylist.finding.ArgumentType.CODE;
import static io.github.dutylist.finding.ArgumentType.NUMBER;
import static io.github.dutylist.finding.ArgumentType.PHRASE;
import static io.github.dutylist.finding.ArgumentType.TEXT;
import static io.github.dutylist.finding.Severity.ERROR;
import static io.github.dutylist.finding.Severity.INFO;
import static io.github.dutylist.finding.Severity.WARNING;

import java.util.List;

/** The rules about what the importer of official texts understood, assumed and left alone. */
public final class ImportRules {

    /** A stretch of the text fits nowhere in a list. */
    public static final Rule TEXT_NOT_UNDERSTOOD = rule("text-not-understood", INFO)
            .review()
            .argument("text", TEXT)
            .statement(
                    "导入的一段文字没有成为清单任何成员的内容，或只作为原文保留在相邻的文字里。text 是这段文字，指针指向保留它的成员。",
                    "A stretch of the imported text did not become part of any member of the list, or was kept"
                            + " only as"
                            + " words of the nearest text. The text is that stretch; the pointer is that of the"
                            + " member"
                            + " that keeps it.")
            .message(
                    "未能识别“{text}”。请判断它说的是什么，是否应写入清单的某一成员。",
                    "Not understood: “{text}”. Decide what it says, and to which member of the list it belongs, if to any.")
            .build();

    /** A number in the imported text does not follow the one before it. */
    public static final Rule MARKER_OUT_OF_SEQUENCE = rule("marker-out-of-sequence", WARNING)
            .argument("marker", TEXT)
            .argument("expected", TEXT)
            .statement(
                    "导入的文字中，行首的编号不是同样写法的前一编号的下一个，也不是新一级的第一个。",
                    "In the imported text, the number at the start of a line is neither the next one of its style nor"
                            + " the first of a new level.")
            .message(
                    "编号“{marker}”在导入时没有接上，按顺序应为“{expected}”。请对照原文：可能是识别有误，也可能是原文重号、漏号或缺少内容。",
                    "Number “{marker}” does not follow on what the import read before it; “{expected}” comes next. Compare"
                            + " with the source: either something was misread, or a number is repeated or skipped, or"
                            + " a part is missing.")
            .build();

    /** A document has no title line, and one was assumed. */
    public static final Rule ASSUMED_TITLE = rule("assumed-title", INFO)
            .review()
            .argument("title", TEXT)
            .statement(
                    "导入的文件没有独立的标题行，清单的 title 取自正文或由内容推定。",
                    "The imported document has no title line; the title of the list was taken from its text or"
                            + " inferred.")
            .message(
                    "导入时没有识别出标题行，标题推定为“{title}”。请确认或更正。",
                    "The import recognised no title line; “{title}” was assumed. Confirm or correct it.")
            .build();

    /** A document does not name its organisation, and one was assumed. */
    public static final Rule ASSUMED_ORGANISATION = rule("assumed-organisation", INFO)
            .review()
            .argument("name", TEXT)
            .statement(
                    "导入的文件没有写明清单所属组织的全称，组织的 name 由正文用语推定。",
                    "The imported document does not give the full name of the list's organisation; it was"
                            + " inferred from"
                            + " the text.")
            .message(
                    "导入时没有识别出所属组织的全称，推定为“{name}”。请确认或填写全称。",
                    "The import recognised no full name of the organisation; “{name}” was assumed. Confirm it or give"
                            + " the full name.")
            .build();

    /** Who bears a part of a document is not said in so many words, and was assumed. */
    public static final Rule ASSUMED_ROLE = rule("assumed-role", INFO)
            .review()
            .argument("title", TEXT)
            .optionalArgument("responsibility", PHRASE)
            .statement(
                    "导入的文字没有明说某部分由谁负责或负何种责任，责任主体（或其责任）由标题或上下文推定。推定了责任种类时给出 responsibility。",
                    "The imported text does not say in so many words who bears a part of it, or with which"
                            + " responsibility; the role was inferred from a heading or the context. The"
                            + " responsibility"
                            + " is named if it was inferred.")
            .message(
                    "导入时没有读出由谁负责或负何种责任，责任主体推定为“{title}”[[，责任推定为“{responsibility}”]]。请确认或更正。",
                    "The import found no words that say so; this role was assumed: “{title}”[[, with the responsibility"
                            + " “{responsibility}”]]. Confirm or correct it.")
            .build();

    /** A sentence that was broken across lines was put together again. */
    public static final Rule JOINED_LINE = rule("joined-line", INFO)
            .argument("text", TEXT)
            .statement(
                    "导入时把断在两行的一句接成了一句。text 是接上的后一行。",
                    "In importing, a sentence broken across two lines was put together. The text is the line that was"
                            + " joined on.")
            .message(
                    "“{text}”已接到上一行之后。如果它另起一段，请分开。",
                    "“{text}” was joined to the line before it. Separate them if it starts a paragraph of its own.")
            .build();

    /** A number without its separator was taken for a number. */
    public static final Rule REPAIRED_MARKER = rule("repaired-marker", INFO)
            .argument("text", TEXT)
            .argument("marker", TEXT)
            .statement(
                    "导入时，行首的数字缺少顿号或点，但恰为此处应有的编号，故视为编号 marker。text 是这一行的开头。",
                    "In importing, a numeral at the start of a line lacked its separator but was exactly the number"
                            + " expected there, and was taken for the marker. The text is the start of that line.")
            .message(
                    "“{text}”的开头视为编号“{marker}”，原文漏了标点。请核对。",
                    "The start of “{text}” was taken for the number “{marker}” with its separator missing. Check it.")
            .build();

    /** A document in the imported text is the same as an earlier one. */
    public static final Rule REPEATED_DOCUMENT = rule("repeated-document", INFO)
            .argument("document", NUMBER)
            .argument("first", NUMBER)
            .statement(
                    "导入的文字含有多份文件，其中第 document 份与前面的第 first 份相同（从 1 起数，忽略空白）。",
                    "Of several documents in the imported text, the one counted as document is the same as the"
                            + " earlier"
                            + " one counted as first (both from 1, blanks aside).")
            .message(
                    "第 {document} 份文件与第 {first} 份相同。通常只需保留一份。",
                    "Document {document} is the same as document {first}. Usually one of them is enough.")
            .build();

    /** A document says how many parts something has, and it has another number of them. */
    public static final Rule DECLARED_COUNT_DIFFERS = rule("declared-count-differs", WARNING)
            .argument("text", TEXT)
            .argument("declared", NUMBER)
            .argument("found", NUMBER)
            .statement(
                    "导入的文字写明了章、条或项的数目（如“共三章二十条”“（5条）”“下列五项”），与实际识别的数目不同。text 是写明数目的文字。",
                    "The imported text says how many chapters, articles or items there are, and another number of them"
                            + " was found. The text is what says so.")
            .message(
                    "“{text}”写明 {declared}，导入时识别出 {found}。请对照原文：可能是识别有误，也可能是原文漏列、重号或数目未改。",
                    "“{text}” declares {declared}; the import found {found}. Compare with the source: either something was"
                            + " misread, or a number is missing or repeated, or the count was not updated.")
            .build();

    /** A heading runs into its text without a stop, and where it ends was assumed. */
    public static final Rule FUSED_HEADING = rule("fused-heading", INFO)
            .review()
            .argument("text", TEXT)
            .statement(
                    "导入的文字中，标题与正文之间没有标点，标题的结束处由用语推定。text 是推定的标题；文字保持原样。",
                    "In the imported text nothing separates a heading from its text; where it ends was inferred from the"
                            + " words. The text is the heading that was inferred; no word was changed.")
            .message(
                    "“{text}”与其后的正文相连，推定为标题。请确认或更正。",
                    "“{text}” runs into the words behind it and was taken for their heading. Confirm or correct it.")
            .build();

    /** A text does not say in which encoding it is, and one was assumed. */
    public static final Rule ASSUMED_ENCODING = rule("assumed-encoding", INFO)
            .review()
            .argument("encoding", CODE)
            .statement(
                    "导入的字节序列不是合法的 UTF-8，但按 encoding 可解为常用汉字，故按该编码读取。",
                    "The imported bytes are not well-formed UTF-8, but decode to common Chinese characters in the"
                            + " encoding, and were read so.")
            .message(
                    "文字不是 UTF-8，按 {encoding} 读取。如有乱码，请指明编码或另存为 UTF-8 后重新导入。",
                    "The text is not UTF-8 and was read as {encoding}. If characters are garbled, name the encoding or"
                            + " save the text as UTF-8, and import it again.")
            .build();

    /** A text is not in the encoding that was asked for. */
    public static final Rule UNDECODABLE_TEXT = rule("undecodable-text", ERROR)
            .argument("encoding", CODE)
            .argument("offset", NUMBER)
            .statement(
                    "导入时指定了编码 encoding，字节序列按该编码无法解码。offset 是第一个不合法字节之前的字节数。",
                    "The import was told the encoding, and the bytes are not well-formed in it. The offset is the number"
                            + " of bytes before the first that is not.")
            .message(
                    "不是 {encoding} 编码：从第 {offset} 个字节之后无法解码。请改用文字实际的编码重新导入。",
                    "Not {encoding}: the bytes after the first {offset} cannot be decoded. Import the text again in the"
                            + " encoding that it is in.")
            .build();

    /** Nothing of a text became a list. */
    public static final Rule NO_LIST_FOUND = rule("no-list-found", WARNING)
            .review()
            .statement(
                    "导入的文字中没有一部分成为清单：没有带编号的条款，也没有责任台账；或者文字是空的。",
                    "No part of the imported text became a list: it has neither numbered clauses nor a ledger, or it is"
                            + " blank.")
            .message(
                    "没有识别出责任清单。文件应有标题行（如“××责任清单”“××办法”），以及带编号的条款（如“一、”“（一）”“1.”“第一条”）" + "或带表头的台账。请确认导入的文件是否正确。",
                    "No responsibility list was recognised. A document has a title line, and numbered clauses or a ledger"
                            + " with a header row. Check that the right text was imported.")
            .build();

    /** Page numbers and running heads of printed pages were left out. */
    public static final Rule PAGE_FURNITURE = rule("page-furniture", INFO)
            .argument("text", TEXT)
            .argument("count", NUMBER)
            .statement(
                    "导入的文字中，有若干行是印刷页的页码或页眉页脚，不属于文件内容，没有成为清单任何成员的内容。count 是行数，text 是其中开头的几行。",
                    "Some lines of the imported text are page numbers or running heads of printed pages and became no part"
                            + " of the list. The count is that of the lines; the text is the first of them.")
            .message(
                    "页码、页眉或页脚共 {count} 行（{text}），没有列入清单。如果其中有正文，请补入。",
                    "Page numbers and running heads, {count} lines ({text}), were left out. Add what is part of the text.")
            .build();

    /** Digits that stand apart were read as one number. */
    public static final Rule JOINED_DIGITS = rule("joined-digits", INFO)
            .argument("text", TEXT)
            .argument("count", NUMBER)
            .statement(
                    "导入时把被空格隔开的数字（如“3 0 日”）读作一个数。count 是这样的数的个数，text 是其中开头的几个。",
                    "In importing, digits set apart by spaces (3 0 days) were read as one number. The count is that of such"
                            + " numbers; the text is the first of them.")
            .message(
                    "有 {count} 处数字被空格隔开（{text}），已读作一个数。请核对。",
                    "In {count} places digits are set apart by spaces ({text}); each was read as one number. Check them.")
            .build();

    private ImportRules() {}

    static List<Rule> all() {
        return List.of(
                TEXT_NOT_UNDERSTOOD,
                MARKER_OUT_OF_SEQUENCE,
                ASSUMED_TITLE,
                ASSUMED_ORGANISATION,
                ASSUMED_ROLE,
                JOINED_LINE,
                REPAIRED_MARKER,
                REPEATED_DOCUMENT,
                DECLARED_COUNT_DIFFERS,
                FUSED_HEADING,
                ASSUMED_ENCODING,
                UNDECODABLE_TEXT,
                NO_LIST_FOUND,
                PAGE_FURNITURE,
                JOINED_DIGITS);
    }

    private static Rule.Builder rule(String code, Severity severity) {
        return Rule.builtIn(RuleFamily.IMPORT, code, severity);
    }
}
