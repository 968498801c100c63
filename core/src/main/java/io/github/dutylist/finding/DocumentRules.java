package io.github.dutylist.finding;

import static io.github.dutylist.finding.ArgumentType.CODE;
import static io.github.dutylist.finding.ArgumentType.MEMBER;
import static io.github.dutylist.finding.ArgumentType.NUMBER;
import static io.github.dutylist.finding.ArgumentType.PHRASE;
import static io.github.dutylist.finding.ArgumentType.POINTER;
import static io.github.dutylist.finding.ArgumentType.TEXT;
import static io.github.dutylist.finding.Severity.ERROR;
import static io.github.dutylist.finding.Severity.INFO;
import static io.github.dutylist.finding.Severity.WARNING;

import java.util.List;

/** The rules about a document as bytes, as JSON, and member by member against the format. */
public final class DocumentRules {

    /** The text is not JSON; nothing after the first such place is read. */
    public static final Rule MALFORMED_JSON = rule("malformed-json", ERROR)
            .optionalArgument("found", TEXT)
            .optionalArgument("problem", PHRASE)
            .statement(
                    "文本不符合 RFC 8259 的 JSON 语法。只报第一处，其后的内容不再读取。看得出原因时（如空文档、全角标点、多余的逗号、没有闭合的括号），problem 予以说明。",
                    "The text breaks the JSON grammar of RFC 8259. Only the first such place is reported, and nothing"
                            + " after it is read. The problem is named where it can be told, such as an empty document,"
                            + " full-width punctuation, a comma too many or a bracket that is not closed.")
            .message(
                    "不是合法的 JSON（{pointer}）[[：{problem}]][[，读到“{found}”无法继续]]。请检查这里的引号、逗号、冒号和括号是否齐全、成对。",
                    "Not JSON ({pointer})[[: {problem}]][[: reading stopped at “{found}”]]."
                            + " Check that quotes, commas, colons and brackets are complete and matched here.")
            .build();

    /** The bytes are not UTF-8. */
    public static final Rule NOT_UTF8 = rule("not-utf8", ERROR)
            .argument("offset", NUMBER)
            .optionalArgument("encoding", CODE)
            .statement(
                    "字节序列不是合法的 UTF-8。offset 是第一个不合法字节之前的字节数；全部字节按 GB18030（含 GBK）可解为常用汉字，或开头的字节表明是 UTF-16 时，encoding 给出该编码；UTF-16 中的零字节不作为 UTF-8。",
                    "The bytes are not well-formed UTF-8. The offset is the number of bytes before the first that is"
                            + " not; the encoding is named when all bytes decode to common characters in GB18030 (or"
                            + " GBK), or when the first bytes are those of UTF-16, whose zero bytes are not taken for"
                            + " UTF-8.")
            .message(
                    "不是 UTF-8 编码：从第 {offset} 个字节之后无法解码[[，看来是 {encoding} 编码]]。请另存为 UTF-8 后重新提交。",
                    "Not UTF-8: the bytes after the first {offset} cannot be decoded[[; they look like {encoding}]]."
                            + " Save the file as UTF-8 and submit it again.")
            .build();

    /** The document starts with a byte order mark. */
    public static final Rule BYTE_ORDER_MARK = rule("byte-order-mark", INFO)
            .statement(
                    "文档以 UTF-8 字节顺序标记（EF BB BF）开头。标记被略过，其余照常读取。",
                    "The document starts with the UTF-8 byte order mark (EF BB BF). It is skipped and the rest"
                            + " is read"
                            + " as usual.")
            .message(
                    "文档开头有 UTF-8 字节顺序标记（BOM），已略过。交换文件请存为不带 BOM 的 UTF-8。",
                    "The document starts with a UTF-8 byte order mark, which was skipped. Save files for exchange as"
                            + " UTF-8 without it.")
            .build();

    /** An object has two members of one name. */
    public static final Rule DUPLICATE_MEMBER = rule("duplicate-member", ERROR)
            .argument("member", MEMBER)
            .statement(
                    "同一个 JSON 对象中，某个成员名第二次或再次出现。每多出现一次报一次。",
                    "A member name occurs for the second or a further time in one JSON object. Each further"
                            + " occurrence"
                            + " is one finding.")
            .message(
                    "成员“{member}”在同一对象中重复出现（{pointer}）。请只保留一个。",
                    "Member “{member}” occurs more than once in the same object ({pointer}). Keep only one.")
            .build();

    /** Objects and arrays are nested deeper than the reader allows. */
    public static final Rule TOO_DEEP = rule("too-deep", ERROR)
            .argument("limit", NUMBER)
            .statement(
                    "对象和数组的嵌套层数超过读取上限；超出的部分不读取。",
                    "Objects and arrays are nested deeper than the reader's limit; what is deeper is not read.")
            .message(
                    "嵌套超过 {limit} 层（{pointer}），更深的内容没有读取。请减少层次，或调高读取上限。",
                    "Nested deeper than {limit} levels ({pointer}); what is deeper was not read. Use fewer levels or"
                            + " raise the reader's limit.")
            .build();

    /** A document, a text, a name or a number is longer than the reader allows. */
    public static final Rule TOO_LONG = rule("too-long", ERROR)
            .argument("what", PHRASE)
            .argument("limit", NUMBER)
            .argument("unit", PHRASE)
            .statement(
                    "文档、字符串、成员名或数字的长度超过读取上限；limit 是上限，unit 是计量单位。",
                    "A document, string, member name or number is longer than the reader's limit, counted in the unit"
                            + " given.")
            .message(
                    "{what}超过 {limit} 个{unit}的上限（{pointer}）。请缩短或拆分，或调高读取上限。",
                    "Too long ({pointer}): {what} of more than {limit} {unit}. Shorten or split it, or raise the"
                            + " reader's limit.")
            .build();

    /** There are more values, elements or members than the reader allows. */
    public static final Rule TOO_MANY = rule("too-many", ERROR)
            .argument("what", PHRASE)
            .argument("limit", NUMBER)
            .statement(
                    "值、数组元素或对象成员的个数超过读取上限；超出的部分不读取。",
                    "There are more values, array elements or members than the reader's limit; the rest is not read.")
            .message(
                    "{what}超过 {limit} 个的上限（{pointer}），其余没有读取。请拆分文档，或调高读取上限。",
                    "Too many ({pointer}): more than {limit} {what}; the rest was not read. Split the document"
                            + " or raise"
                            + " the reader's limit.")
            .build();

    /** The format version is not one that this library reads in full. */
    public static final Rule UNSUPPORTED_FORMAT_VERSION = rule("unsupported-format-version", ERROR)
            .argument("found", TEXT)
            .argument("supported", TEXT)
            .optionalArgument("readAs", TEXT)
            .statement(
                    "formatVersion 的主版本与本库不同：报错误，文档的其余部分不读取。主版本相同而次版本较高：报警告，按本库的版本读取，readAs 给出该版本。",
                    "The major version in formatVersion is not the library's: an error, and nothing else is read. The"
                            + " same major with a higher minor version: a warning, and the document is read as the"
                            + " library's version, named as readAs.")
            .message(
                    "格式版本“{found}”不是本库支持的“{supported}”[[，已按“{readAs}”读取，不认识的成员原样保留]]。请升级程序库，或改用受支持的版本。",
                    "Format version “{found}” is not the supported “{supported}”[[; the document was read as"
                            + " “{readAs}”"
                            + " and members that are not known were kept]]. Update the library or use a supported"
                            + " version.")
            .build();

    /** The document is of another type than the one asked for. */
    public static final Rule WRONG_DOCUMENT_TYPE = rule("wrong-document-type", ERROR)
            .argument("expected", CODE)
            .argument("found", TEXT)
            .statement(
                    "documentType 的值不是所要读取的文档类型；文档的其余部分不读取。",
                    "The value of documentType is not the type of document asked for; nothing else is read.")
            .message(
                    "文档类型是“{found}”，此处需要“{expected}”。请核对是否选错了文件，或更正 documentType。",
                    "The document type is “{found}”; “{expected}” is needed here. Check whether this is the"
                            + " right file,"
                            + " or correct documentType.")
            .build();

    /** A member that the format requires is absent. */
    public static final Rule MISSING_MEMBER = rule("missing-member", ERROR)
            .argument("member", MEMBER)
            .optionalArgument("alternative", MEMBER)
            .argument("type", PHRASE)
            .optionalListArgument("allowed", TEXT)
            .statement(
                    "对象缺少格式规定必须有的成员，或该成员是空数组（空与缺等同）。二者有其一即可时，alternative 给出另一个成员名。"
                            + "只能取若干值时，allowed 给出这些值；开放代码表的最后一项是 x-…。指针指向缺少的位置。",
                    "An object lacks a member that the format requires, or has it as an empty array (absent and empty"
                            + " are the same). Where one of two is enough, alternative names the other. Where only some"
                            + " values are allowed they are listed, with x-… as the last of an open code list. The"
                            + " pointer is that of the place where it is missing.")
            .message(
                    "缺少成员“{member}”[[或“{alternative}”]]（{pointer}）。请补上，其值应为：{type}[[，可用的值：{allowed}]]。",
                    "Member “{member}”[[ or “{alternative}”]] is missing ({pointer}). Add it; it takes {type}[[; values"
                            + " to choose from: {allowed}]].")
            .build();

    /** A value is of another JSON type than the format says. */
    public static final Rule WRONG_TYPE = rule("wrong-type", ERROR)
            .argument("expected", PHRASE)
            .argument("found", PHRASE)
            .statement(
                    "值的 JSON 类型与格式规定不符；null 不属于任何规定的类型，带小数或指数的数不是整数。",
                    "A value is of another JSON type than the format says; null is of no type that the format"
                            + " uses, and"
                            + " a number with a fraction or an exponent is not a whole number.")
            .message(
                    "类型不符（{pointer}）：应为{expected}，实为{found}。请改用规定的类型。",
                    "Wrong type ({pointer}): expected {expected}, found {found}. Use the type that the format says.")
            .build();

    /** A value is of the right JSON type but not of the form that the format says. */
    public static final Rule MALFORMED_VALUE = rule("malformed-value", ERROR)
            .argument("value", TEXT)
            .argument("expected", PHRASE)
            .optionalArgument("proposal", TEXT)
            .statement(
                    "值的 JSON 类型正确，但不合格式规定的写法，例如日期、标识符或数的范围。能可靠推知正确写法时，proposal 给出。",
                    "A value is of the right JSON type but not of the form that the format says, such as a"
                            + " date, an id"
                            + " or a number within bounds. The proposal is given where the right form is certain.")
            .message(
                    "“{value}”写法不符（{pointer}），应为：{expected}[[。建议改为“{proposal}”]]。",
                    "“{value}” is malformed ({pointer}). Write {expected} instead[[, here “{proposal}”]].")
            .build();

    /** A code is not in its code list. */
    public static final Rule UNKNOWN_CODE = rule("unknown-code", ERROR)
            .argument("value", TEXT)
            .optionalArgument("nearest", CODE)
            .listArgument("allowed", CODE)
            .statement(
                    "值不在代码表中；开放代码表另收 x- 开头的自定义代码，此时 allowed 的最后一项是 x-…。nearest 是只差一两个字符的代码，没有则不给出。",
                    "A value is not in its code list; an open list also takes codes of one's own that start with x-,"
                            + " and then the last entry of allowed is x-…. The nearest code is given if it is only a"
                            + " slip away.")
            .message(
                    "代码“{value}”不在代码表中（{pointer}）[[，可能应为“{nearest}”]]。可用的代码：{allowed}。",
                    "Code “{value}” is not in the code list ({pointer})[[; “{nearest}” may be meant]]. Codes"
                            + " to choose"
                            + " from: {allowed}.")
            .build();

    /** A member is neither defined by the format nor an extension. */
    public static final Rule UNKNOWN_MEMBER = rule("unknown-member", WARNING)
            .argument("member", MEMBER)
            .optionalArgument("nearest", MEMBER)
            .statement(
                    "成员名既不是格式为该对象规定的，也不以 x- 开头。成员原样保留。nearest 是只差一两个字符的规定成员名，没有则不给出。",
                    "A member is neither defined by the format for its object nor starts with x-. It is kept"
                            + " as it is."
                            + " The nearest defined name is given if it is only a slip away.")
            .message(
                    "格式没有规定成员“{member}”（{pointer}）[[，可能应为“{nearest}”]]。已原样保留；自定义的成员请以 x- 开头。",
                    "The format does not define member “{member}” ({pointer})[[; “{nearest}” may be meant]]. It was"
                            + " kept as it is; let names of your own start with x-.")
            .build();

    /** A set has the same entry twice. */
    public static final Rule REPEATED_ENTRY = rule("repeated-entry", WARNING)
            .argument("value", TEXT)
            .optionalArgument("first", POINTER)
            .statement(
                    "顺序无关的数组（集合）中，某一项与前面的某一项相同。sections、clauses、items、conditions、sanctions、phases 以外的数组都是集合；"
                            + "带 id 的对象由 duplicate-id 检查；频次要求相同、但各自的 quote 在文字中另有一处的，不算重复。",
                    "In an array whose order does not matter (a set) an entry equals an earlier one. All"
                            + " arrays are sets except sections, clauses, items, conditions, sanctions and phases;"
                            + " objects with an id are left to duplicate-id. A requirement that the text demands"
                            + " several times may stand as often as its quote does in the text.")
            .message(
                    "“{value}”重复列出（{pointer}）[[，前面已有（{first}）]]。请删去多余的一项。",
                    "“{value}” is listed again ({pointer})[[; it already stands at {first}]]. Remove one of them.")
            .build();

    private DocumentRules() {}

    static List<Rule> all() {
        return List.of(
                MALFORMED_JSON,
                NOT_UTF8,
                BYTE_ORDER_MARK,
                DUPLICATE_MEMBER,
                TOO_DEEP,
                TOO_LONG,
                TOO_MANY,
                UNSUPPORTED_FORMAT_VERSION,
                WRONG_DOCUMENT_TYPE,
                MISSING_MEMBER,
                WRONG_TYPE,
                MALFORMED_VALUE,
                UNKNOWN_CODE,
                UNKNOWN_MEMBER,
                REPEATED_ENTRY);
    }

    private static Rule.Builder rule(String code, Severity severity) {
        return Rule.builtIn(RuleFamily.DOCUMENT, code, severity);
    }
}
