package io.github.dutylist.finding;

import static io.github.dutylist.finding.ArgumentType.CODE;
import static io.github.dutylist.finding.ArgumentType.DATE;
import static io.github.dutylist.finding.ArgumentType.IDENTIFIER;
import static io.github.dutylist.finding.ArgumentType.LABELLED;
import static io.github.dutylist.finding.ArgumentType.MEMBER;
import static io.github.dutylist.finding.ArgumentType.NUMBER;
import static io.github.dutylist.finding.ArgumentType.PHRASE;
import static io.github.dutylist.finding.ArgumentType.TEXT;
import static io.github.dutylist.finding.Severity.ERROR;
import static io.github.dutylist.finding.Severity.INFO;
import static io.github.dutylist.finding.Severity.WARNING;

import java.util.List;

/** The rules about conformance profiles, and about lists that are judged by them. */
public final class ProfileRules {

    /** A list does not meet a requirement of a profile. */
    public static final Rule PROFILE_UNSATISFIED = rule("profile-unsatisfied", ERROR)
            .argument("profile", IDENTIFIER)
            .argument("version", NUMBER)
            .argument("requirement", IDENTIFIER)
            .argument("statement", TEXT)
            .argument("reason", PHRASE)
            .optionalArgument("missing", LABELLED)
            .optionalArgument("nearest", IDENTIFIER)
            .optionalArgument("found", IDENTIFIER)
            .optionalArgument("wording", TEXT)
            .optionalArgument("from", DATE)
            .optionalArgument("to", DATE)
            .optionalArgument("observed", NUMBER)
            .optionalArgument("demanded", NUMBER)
            .statement(
                    "清单未达到一项对它适用的规范要求。严重程度随要求的 conformance：shall 为错误，should 为警告，may 为提示。"
                            + "missing 是所缺的内容；nearest 是最接近要求的条款或其他对象，found 是不应有的那一个，wording 是它的文字；from 至 to 是按它的频次可以只做 observed 次、而要求 demanded 次的一段时间。",
                    "A list does not meet a requirement of a profile that applies to it. An error if the conformance"
                            + " of the requirement is shall, a warning if should, an info if may. The nearest is the clause or other object"
                            + " that comes closest, found is what must not be there, the wording its text; from and to are the days"
                            + " of a period in which its frequencies allow the number observed where another is demanded.")
            .message(
                    "未达到“{profile}”第{version}版的要求“{requirement}”（{statement}）：{reason}[[：{missing}]][[；最接近的是“{nearest}”（{wording}）]][[；见“{found}”（{wording}）]][[；按此 {from} 至 {to} 可以只有 {observed} 次，而要求至少 {demanded} 次]]。",
                    "Requirement “{requirement}” of “{profile}” version {version} is not met ({statement}):"
                            + " {reason}[[: {missing}]][[; nearest is “{nearest}” ({wording})]][[; see “{found}”"
                            + " ({wording})]][[; from {from} to {to}"
                            + " it allows {observed} where at least {demanded} must be]].")
            .build();

    /** A program cannot tell whether a list meets a requirement of a profile. */
    public static final Rule PROFILE_UNDETERMINED = rule("profile-undetermined", WARNING)
            .review()
            .argument("profile", IDENTIFIER)
            .argument("version", NUMBER)
            .argument("requirement", IDENTIFIER)
            .argument("statement", TEXT)
            .argument("reason", PHRASE)
            .optionalArgument("missing", LABELLED)
            .optionalArgument("nearest", IDENTIFIER)
            .optionalArgument("found", IDENTIFIER)
            .optionalArgument("wording", TEXT)
            .statement(
                    "程序无法判定清单是否达到一项规范要求，须由人判断；reason 是原因。要求的 conformance 为 may 时为提示。",
                    "Whether a list meets a requirement of a profile is for a person to judge; the reason says why. An info"
                            + " if the conformance of the requirement is may.")
            .message(
                    "能否达到“{profile}”第{version}版的要求“{requirement}”（{statement}）须人工判断：{reason}[[：{missing}]][[；请看“{nearest}”（{wording}）]][[；见“{found}”（{wording}）]]。",
                    "Whether requirement “{requirement}” of “{profile}” version {version} is met ({statement}) is for a"
                            + " person to judge: {reason}[[: {missing}]][[; see “{nearest}” ({wording})]][[; see “{found}” ({wording})]].")
            .build();

    /** A list claims, or a caller demands, or a profile extends, a profile that nobody supplied. */
    public static final Rule PROFILE_UNKNOWN = rule("profile-unknown", WARNING)
            .argument("profile", IDENTIFIER)
            .optionalArgument("version", NUMBER)
            .optionalArgument("date", DATE)
            .statement(
                    "清单在 conformsTo 中声明符合、调用者要求检查、或另一规范所扩展的规范没有提供，或没有指定版本而在检查日期没有施行的版本（date 为该日期）。" + "清单声明的为警告，其余为错误。",
                    "A profile that a list claims in conformsTo, that the caller demands, or that another profile extends"
                            + " was not supplied, or no version is named and none is in force on the date of the check."
                            + " A warning if the list claims it, an error otherwise.")
            .message(
                    "没有提供规范“{profile}”[[第{version}版]][[在 {date} 施行的版本]]，未按它检查。请提供该规范，或更正引用。",
                    "Profile “{profile}”[[ version {version}]][[ in a version in force on {date}]] was not supplied, so"
                            + " nothing was checked against it. Supply it or correct the reference.")
            .build();

    /** A list does not say whether a profile is for it. */
    public static final Rule PROFILE_ASSUMED = rule("profile-assumed", INFO)
            .review()
            .argument("profile", IDENTIFIER)
            .argument("version", NUMBER)
            .listArgument("members", MEMBER)
            .statement(
                    "清单没有写明决定它是否属于规范适用范围的内容（组织的性质、层级、上级，或清单的领域），按适用对待；members 是清单中缺少的成员。未达到的要求因此须由人判断。",
                    "A list does not say what decides whether a profile is for it (the kind, level or superior of its"
                            + " organisation, or its fields of work), and is taken for one of those that it is for; members are"
                            + " those that the list lacks. What it does not satisfy is then for a person to judge.")
            .message(
                    "清单没有写明是否属于规范“{profile}”第{version}版的适用范围，按适用对待。请在清单中补写（{members}），或由人判断是否适用。",
                    "The list does not say whether profile “{profile}” version {version} is for it, and was taken to be one"
                            + " that it is for. Add what is missing there ({members}), or judge yourself.")
            .build();

    /** A list is judged by a version of a profile that is not in force on the date of the check. */
    public static final Rule PROFILE_NOT_IN_FORCE = rule("profile-not-in-force", WARNING)
            .argument("profile", IDENTIFIER)
            .argument("version", NUMBER)
            .argument("date", DATE)
            .optionalArgument("start", DATE)
            .optionalArgument("end", DATE)
            .optionalArgument("replacedBy", NUMBER)
            .statement(
                    "清单声明符合或调用者要求检查的规范指明了版本，而该版本的施行期间（start 至 end）不含检查日期 date，或者已由施行中的另一版本（replacedBy）替代；仍按它检查。"
                            + "调用者要求的为提示。",
                    "A profile that a list claims, or that the caller demands, is named with a version that is in force from"
                            + " start to end, which is not the date of the check, or that another version in force, given by"
                            + " replacedBy, has replaced; the list is judged by it all the same."
                            + " An info if the caller demands it.")
            .message(
                    "规范“{profile}”第{version}版在检查日期 {date} 没有施行[[（自 {start} 起施行）]][[（至 {end} 止）]][[（已由第{replacedBy}版替代）]]，仍按它检查。如非有意，请改用施行中的版本或另定检查日期。",
                    "Profile “{profile}” version {version} is not in force on {date}, the date of the check[[, but from"
                            + " {start}]][[ until {end}]][[, since version {replacedBy} replaced it]]; the list was judged by it all the same. Unless that is meant, name the"
                            + " version in force or another date.")
            .build();

    /** Two versions of a profile are in force on one day. */
    public static final Rule PROFILE_AMBIGUOUS = rule("profile-ambiguous", ERROR)
            .argument("profile", IDENTIFIER)
            .listArgument("versions", TEXT)
            .optionalArgument("date", DATE)
            .statement(
                    "引用没有指定版本，而所提供的规范有两个以上版本在检查日期（date）施行，且没有一个替代另一个；或者所引用的版本提供了内容不同的两份以上。",
                    "A reference names no version, and two or more of the versions supplied are in force on the date of"
                            + " the check, none of which replaces the other; or the version that it names was supplied in"
                            + " two or more forms.")
            .message(
                    "规范“{profile}”提供了多份[[在 {date} 施行的]]，不知以哪份为准：第 {versions} 版。请指定版本、更正施行期间，或只提供一份。",
                    "Profile “{profile}” was supplied more than once[[ in a version in force on {date}]], and which one"
                            + " counts is unknown: version {versions}. Name a version, correct the dates of effect, or"
                            + " supply it once.")
            .build();

    /** A profile asks for less than one that it extends. */
    public static final Rule PROFILE_LOOSENS = rule("profile-loosens", ERROR)
            .argument("base", IDENTIFIER)
            .argument("version", NUMBER)
            .optionalArgument("requirement", IDENTIFIER)
            .optionalArgument("rule", CODE)
            .optionalArgument("word", CODE)
            .statement(
                    "规范中某项要求与它所扩展的规范中的一项 id 相同，但不能证明它至少同样严格；某条规则的严重程度低于所扩展的规范；或者 resolution 中某个词的含义不能证明至少同样严格。"
                            + "被扩展的要求和含义仍然有效。",
                    "A requirement has the id of one of a profile that its profile extends, and cannot be shown to be at"
                            + " least as strict; a rule has a lower severity than there; or a word in resolution cannot"
                            + " be shown to mean at least as much. The requirements extended stay in force, with the"
                            + " meaning of words that they have there.")
            .message(
                    "规范只能收紧它所扩展的“{base}”第{version}版[[，要求“{requirement}”却放宽了]][[，规则“{rule}”的严重程度却降低了]]"
                            + "[[，“{word}”的含义却放宽了]]。请改得至少同样严格，或删去。",
                    "A profile may only tighten “{base}” version {version} that it extends[[; requirement “{requirement}”"
                            + " loosens it]][[; rule “{rule}” is less severe]][[; word “{word}” means less]]. Make it as"
                            + " strict or remove it.")
            .build();

    /** Two requirements of a profile cannot both be met. */
    public static final Rule PROFILE_INFEASIBLE = rule("profile-infeasible", ERROR)
            .optionalArgument("profile", IDENTIFIER)
            .argument("requirement", IDENTIFIER)
            .optionalArgument("other", IDENTIFIER)
            .optionalArgument("otherProfile", IDENTIFIER)
            .statement(
                    "规范中一项 shall 要求自相矛盾，或与对同样清单适用的另一项 shall 要求（本规范的、所扩展的，或者一并要求的另一规范的，此时 profile 和 otherProfile 给出两个规范）不可能同时达到。",
                    "A shall requirement contradicts itself, or cannot be met together with another one that applies to"
                            + " the same lists, of this profile, of one that it extends, or of another one that is"
                            + " demanded beside it; profile and otherProfile then name the two.")
            .message(
                    "[[规范“{profile}”的]]要求“{requirement}”不可能达到[[，因为它与“{other}”矛盾]][[（属于规范“{otherProfile}”）]]。请更正后再据以检查清单。",
                    "Requirement “{requirement}”[[ of profile “{profile}”]] cannot be met[[, because it contradicts “{other}”]][[ of profile"
                            + " “{otherProfile}”]]. Correct it before lists are judged by it.")
            .build();

    /** A list is judged by a profile that has errors itself. */
    public static final Rule PROFILE_UNSOUND = rule("profile-unsound", ERROR)
            .argument("profile", IDENTIFIER)
            .argument("version", NUMBER)
            .listArgument("rules", CODE)
            .statement(
                    "检查所依据的规范（或它所扩展的规范）自身有错误，例如扩展成环、放宽所扩展的规范、要求互相矛盾；rules 是这些错误的规则代码。" + "据此不会得出“符合”的结论。",
                    "A profile by which a list is judged, or one that it extends, has errors itself, such as a circle, a"
                            + " loosening or a contradiction; rules are the codes of their rules. No list is said to meet"
                            + " such a profile.")
            .message(
                    "规范“{profile}”第{version}版自身有错误（{rules}），不能据以认定清单符合。请先检查并更正规范。",
                    "Profile “{profile}” version {version} has errors itself ({rules}), so no list is said to meet it."
                            + " Check and correct the profile first.")
            .build();

    /** A requirement or a waiver has a member that does not go with what it says. */
    public static final Rule MEMBER_MISMATCH = rule("member-mismatch", ERROR)
            .argument("member", MEMBER)
            .argument("kind", CODE)
            .statement(
                    "规范要求带有只属于其他 kind 的成员；forbidden 带有与 what 不合的成员；required-accountability 的 coverage 不是 selector 却有 "
                            + "selector；ruleSeverities 把关于规范自身的规则设为 off；或豁免事项有 rule 又有 requirement 或 profile。"
                            + "kind 是与该成员不合的 kind、what、coverage、规则代码或成员 rule。",
                    "A requirement has a member that only other kinds have; a forbidden one has a member that does not go"
                            + " with its what; a required-accountability whose coverage is not selector has a selector;"
                            + " ruleSeverities switches a rule about profiles off; or a waiver that names a rule names a"
                            + " requirement or a profile as well. The kind is the kind, what, coverage or code of a rule, or"
                            + " the member rule, that the member does not go with.")
            .message(
                    "成员“{member}”与“{kind}”不合，不会起作用。请删去其中之一，或更正。",
                    "Member “{member}” does not go with “{kind}” and has no effect. Remove or correct one of the two.")
            .build();

    /** Words that a profile looks for are none. */
    public static final Rule ONLY_PUNCTUATION = rule("only-punctuation", ERROR)
            .argument("value", TEXT)
            .statement(
                    "规范用来查找或比较的文字（textContains、forbidden 的 text、依据的 title、适用范围的 under）去掉标点和空白后什么也不剩，"
                            + "要么处处都有，要么哪里都没有。",
                    "Of a text that a profile looks for or compares (textContains, the text of a prohibition, the title of a"
                            + " basis, under of a scope) nothing is left without punctuation and blanks, so that it is found"
                            + " everywhere or nowhere.")
            .message(
                    "“{value}”只有标点，无从查找（{pointer}）。请写出要找的文字。",
                    "“{value}” is only punctuation ({pointer}), which cannot be looked for. Write the words that are meant.")
            .build();

    /** A word without a number is explained by another one. */
    public static final Rule UNRESOLVED_WORD = rule("unresolved-word", ERROR)
            .argument("word", CODE)
            .argument("meaning", CODE)
            .statement(
                    "规范的 resolution 用一个不能计数的词解释另一个不能计数的词。",
                    "The resolution of a profile explains a word without a number by another one.")
            .message(
                    "“{word}”的含义仍是不能计数的词“{meaning}”。请改为能计数的频次，如每季度至少1次。",
                    "“{word}” is explained by “{meaning}”, which cannot be counted either. Say a frequency that can, such as"
                            + " at least once in each quarter.")
            .build();

    /** A waiver waives all that is asked of a list. */
    public static final Rule WAIVER_UNLIMITED = rule("waiver-unlimited", ERROR)
            .argument("rule", CODE)
            .statement(
                    "豁免事项以 profile-unsatisfied 或 profile-undetermined 为 rule 而没有指明 clause，等于豁免规范的全部要求；这样的豁免不起作用。",
                    "A waiver names the rule profile-unsatisfied or profile-undetermined and no clause, and so waives all"
                            + " that profiles ask; it has no effect.")
            .message(
                    "豁免规则“{rule}”而不指明条款，等于豁免全部要求，不起作用。请改为指明要求（requirement），或补写条款（clause）。",
                    "A waiver of rule “{rule}” without a clause waives all that is asked, and has no effect. Name the"
                            + " requirement instead, or add the clause.")
            .build();

    /** A waiver ends before it starts. */
    public static final Rule WAIVER_REVERSED = rule("waiver-reversed", ERROR)
            .argument("start", DATE)
            .argument("end", DATE)
            .statement("豁免事项的 end 早于 start。两日相同不算。", "The end of a waiver is before its start. The same day is none.")
            .message(
                    "豁免事项的截止日 {end} 早于起始日 {start}，任何一天都不生效。请更正其中之一。",
                    "The waiver ends on {end}, before its start on {start}, so it never holds. Correct one of them.")
            .build();

    /** A waiver matches nothing in the list for which it was granted. */
    public static final Rule WAIVER_UNUSED = rule("waiver-unused", WARNING)
            .argument("waiver", IDENTIFIER)
            .argument("reason", TEXT)
            .statement(
                    "豁免事项在检查日期有效且针对本清单，但没有与之相符的问题。",
                    "A waiver for the list holds on the date of the check, and nothing found is what it waives.")
            .message(
                    "豁免事项“{waiver}”（{reason}）没有用上。请更正它所指的规则、要求或条款，或予以撤销。",
                    "Waiver “{waiver}” ({reason}) waives nothing. Correct the rule, requirement or clause that it names,"
                            + " or withdraw it.")
            .build();

    /** A waiver that was granted for what was found has expired. */
    public static final Rule WAIVER_EXPIRED = rule("waiver-expired", WARNING)
            .argument("waiver", IDENTIFIER)
            .argument("reason", TEXT)
            .argument("end", DATE)
            .statement(
                    "针对本清单的豁免事项在检查日期已经到期，而与之相符的问题仍然存在；该问题恢复计入。",
                    "A waiver for the list has expired by the date of the check, and what it waived is still found, and"
                            + " counts again.")
            .message(
                    "豁免事项“{waiver}”（{reason}）已于 {end} 到期，相应问题恢复计入。请整改，或办理延期。",
                    "Waiver “{waiver}” ({reason}) expired on {end}; what it waived counts again. Correct that or have the"
                            + " waiver extended.")
            .build();

    /** A waiver that was granted for what was found does not hold yet. */
    public static final Rule WAIVER_NOT_STARTED = rule("waiver-not-started", WARNING)
            .argument("waiver", IDENTIFIER)
            .argument("reason", TEXT)
            .argument("start", DATE)
            .statement(
                    "针对本清单的豁免事项在检查日期尚未开始，而与之相符的问题已经存在；该问题照常计入。",
                    "A waiver for the list has not started by the date of the check, and what it is to waive is found, and"
                            + " counts.")
            .message(
                    "豁免事项“{waiver}”（{reason}）自 {start} 起才有效，相应问题目前照常计入。",
                    "Waiver “{waiver}” ({reason}) holds from {start} only; what it is to waive counts until then.")
            .build();

    private ProfileRules() {}

    static List<Rule> all() {
        return List.of(
                PROFILE_UNSATISFIED,
                PROFILE_UNDETERMINED,
                PROFILE_UNKNOWN,
                PROFILE_ASSUMED,
                PROFILE_NOT_IN_FORCE,
                PROFILE_AMBIGUOUS,
                PROFILE_LOOSENS,
                PROFILE_INFEASIBLE,
                PROFILE_UNSOUND,
                MEMBER_MISMATCH,
                ONLY_PUNCTUATION,
                UNRESOLVED_WORD,
                WAIVER_UNLIMITED,
                WAIVER_REVERSED,
                WAIVER_UNUSED,
                WAIVER_EXPIRED,
                WAIVER_NOT_STARTED);
    }

    private static Rule.Builder rule(String code, Severity severity) {
        return Rule.builtIn(RuleFamily.PROFILES, code, severity);
    }
}
