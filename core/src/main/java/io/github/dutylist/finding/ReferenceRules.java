package io.github.dutylist.finding;

import static io.github.dutylist.finding.ArgumentType.IDENTIFIER;
import static io.github.dutylist.finding.ArgumentType.MEMBER;
import static io.github.dutylist.finding.ArgumentType.PHRASE;
import static io.github.dutylist.finding.ArgumentType.POINTER;
import static io.github.dutylist.finding.ArgumentType.TEXT;
import static io.github.dutylist.finding.Severity.ERROR;
import static io.github.dutylist.finding.Severity.WARNING;

import java.util.List;

/** The rules about ids, what refers to them, and printed numbers. */
public final class ReferenceRules {

    /** Two objects of a document have one id. */
    public static final Rule DUPLICATE_ID = rule("duplicate-id", ERROR)
            .argument("id", IDENTIFIER)
            .argument("first", POINTER)
            .statement(
                    "对象的 id 与文档中在它之前的某个对象相同，不论两者是否同类。指针指向后一个，first 指向第一个。",
                    "An object has the id of an object before it in the document, of whatever kind. The"
                            + " pointer is that"
                            + " of the later one, first is that of the first.")
            .message(
                    "标识符“{id}”已经用于 {first}。请为此处另取一个。" + "",
                    "Id “{id}” is already that of {first}. Choose another one here.")
            .build();

    /** The identifier of a clause was given to another one. */
    public static final Rule REUSED_ID = rule("reused-id", ERROR)
            .argument("id", IDENTIFIER)
            .argument("text", TEXT)
            .statement(
                    "条款的 id 在被替代的版本中属于另一条款：原条款已废止，现以不同的文字重新启用；或者现在的文字在被替代的版本中属于另一个条款。文字在统一全半角并去掉空白和标点后比较；"
                            + "text 是该 id 原来的文字。",
                    "The id of a clause was that of another one in the version replaced: that one was withdrawn and is"
                            + " in use again with another text, or the text now is the one that another clause had"
                            + " there. Texts are compared once width is unified and"
                            + " blanks and punctuation are left out; text is what the id stood for.")
            .message(
                    "标识符“{id}”在被替代的版本中是另一条款（{text}），不得重复使用，请为本条款另取一个。",
                    "Id “{id}” was that of another clause in the version replaced (“{text}”). Ids are never reused; choose"
                            + " another one for this clause.")
            .build();

    /** A clause of the version replaced is gone without having been withdrawn. */
    public static final Rule CLAUSE_ABSENT = rule("clause-absent", WARNING)
            .argument("clause", IDENTIFIER)
            .argument("text", TEXT)
            .statement(
                    "被替代的版本中有某个未废止的条款，本清单中没有任何条款使用它的 id。",
                    "The version replaced has a clause that was not withdrawn, and no clause of the list has its id.")
            .message(
                    "被替代版本的条款“{clause}”（{text}）在本清单中不见了。请保留该条款并标为 withdrawn，或恢复它的 id。",
                    "Clause “{clause}” (“{text}”) of the version replaced is gone. Keep it and mark it withdrawn, or give"
                            + " it its id back.")
            .build();

    /** A reference names an id that no object has. */
    public static final Rule DANGLING_REFERENCE = rule("dangling-reference", ERROR)
            .argument("id", IDENTIFIER)
            .argument("expected", PHRASE)
            .optionalArgument("nearest", IDENTIFIER)
            .statement(
                    "引用的 id 写法正确，但文档中没有任何对象使用。nearest 是同类对象中只差一两个字符的 id，没有则不给出。",
                    "A reference names a well-formed id that no object of the document has. The nearest id of"
                            + " an object of the expected kind is given if it is only a slip away.")
            .message(
                    "引用了不存在的{expected}“{id}”[[，可能应为“{nearest}”]]。请更正引用，或补上所引用的对象。",
                    "“{id}” should be the id of {expected}, but nothing has this id[[; “{nearest}” may be meant]]."
                            + " Correct the reference or add what it refers to.")
            .build();

    /** A reference names an object of another kind than it may. */
    public static final Rule WRONG_REFERENCE_TARGET = rule("wrong-reference-target", ERROR)
            .argument("id", IDENTIFIER)
            .argument("expected", PHRASE)
            .argument("found", PHRASE)
            .statement(
                    "引用的 id 存在，但使用它的对象不是此处规定的种类。",
                    "A reference names an id that exists, but its object is not of the kind that the reference"
                            + " requires.")
            .message(
                    "“{id}”是{found}，此处需要引用{expected}。请改为正确的标识符。",
                    "“{id}” is the id of {found}; a reference here must be to {expected}. Use the right id.")
            .build();

    /** Organisations or roles refer to each other in a circle. */
    public static final Rule REFERENCE_CYCLE = rule("reference-cycle", ERROR)
            .argument("member", MEMBER)
            .listArgument("cycle", IDENTIFIER)
            .statement(
                    "沿 superior、unitOf 或 assists 引用下去会回到出发的对象。一个环只报一次，报在文档中最先出现的成员上，一个对象只报在一个环中；cycle 从该成员开始，"
                            + "按引用方向列出环上的 id。",
                    "Following superior, unitOf or assists leads back to the object it started from. A cycle"
                            + " is reported once, at its member that is first in the document, and an object in one"
                            + " cycle only; the cycle lists the ids from there in the direction of the references.")
            .message(
                    "“{member}”的引用形成循环：{cycle}。请断开其中一处。",
                    "The references in “{member}” run in a circle: {cycle}. Break it at one of them.")
            .build();

    /** Something is defined that nothing refers to. */
    public static final Rule UNUSED_DEFINITION = rule("unused-definition", WARNING)
            .argument("kind", PHRASE)
            .argument("id", IDENTIFIER)
            .statement(
                    "组织、事件类型，或 relation 为 cites 或 refers 的政策依据，没有被文档中的任何引用用到。清单所实施（implements）的政策依据是整份清单的依据，"
                            + "无须引用。只差一两个字符、看来是指该对象的失效引用，也算引用。",
                    "An organisation, an event type, or a policy basis whose relation is cites or refers is"
                            + " used by no reference of the document. What the list implements it rests on as a whole,"
                            + " without a reference. A dangling reference that seems to mean the object and misses it"
                            + " by"
                            + " a slip counts as well.")
            .message(
                    "{kind}“{id}”没有被引用。请引用它，或删去。" + "",
                    "“{id}” is {kind} that nothing refers to. Refer to it or remove it.")
            .build();

    /** A printed number does not follow the one before it. */
    public static final Rule NUMBER_OUT_OF_SEQUENCE = rule("number-out-of-sequence", WARNING)
            .argument("number", TEXT)
            .argument("expected", TEXT)
            .statement(
                    "同级的 number 与它前面的 number 写法相同，却不是后者的下一个，如（二）之后又是（二），6 之后是 8。写法不同则重新起算；没有 number 的，以及不含数字的，略过。",
                    "A number is written like the number before it among its siblings and is not the next one,"
                            + " such as 8 after 6, or 2 after 2. Another style starts anew. Siblings without a number,"
                            + " or with one that has no numeral, are passed over.")
            .message(
                    "编号“{number}”不连续，按顺序应为“{expected}”。请核对是否重号、漏号，或缺少内容。",
                    "Number “{number}” is out of sequence; “{expected}” comes next. Check for a repeated or skipped"
                            + " number, or for a missing part.")
            .build();

    private ReferenceRules() {}

    static List<Rule> all() {
        return List.of(
                DUPLICATE_ID,
                REUSED_ID,
                CLAUSE_ABSENT,
                DANGLING_REFERENCE,
                WRONG_REFERENCE_TARGET,
                REFERENCE_CYCLE,
                UNUSED_DEFINITION,
                NUMBER_OUT_OF_SEQUENCE);
    }

    private static Rule.Builder rule(String code, Severity severity) {
        return Rule.builtIn(RuleFamily.REFERENCE, code, severity);
    }
}
