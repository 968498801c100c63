package io.github.dutylist.finding;

import static io.github.dutylist.finding.ArgumentType.CODE;
import static io.github.dutylist.finding.ArgumentType.IDENTIFIER;
import static io.github.dutylist.finding.ArgumentType.TEXT;

import java.util.List;

/** The rules about the wording of a document against its structure. */
public final class WordingRules {

    /** A quote is not in the text that it is said to be from. */
    public static final Rule QUOTE_NOT_IN_TEXT = rule("quote-not-in-text", Severity.ERROR)
            .argument("quote", TEXT)
            .statement(
                    "quote 不是其所在条款、追责规定、追责情形或考核办法的 text 中逐字连续的一段。",
                    "A quote is not, character by character, a continuous part of the text of the clause,"
                            + " accountability provision, accountability condition or assessment scheme that it stands"
                            + " in.")
            .message(
                    "原文中没有“{quote}”这段文字。请逐字照抄原文，或删去 quote。",
                    "The text does not contain “{quote}”. Copy the words exactly or remove the quote.")
            .build();

    /** The text says how often or how soon, and no requirement does. */
    public static final Rule PHRASE_WITHOUT_FREQUENCY = rule("phrase-without-frequency", Severity.WARNING)
            .review()
            .argument("clause", IDENTIFIER)
            .argument("quote", TEXT)
            .statement(
                    "有效责任条款的 text 中有可计量的频次或时限用语（次数、时长、期限、日期），而该条款及其接收者、上级条款和子项的 frequencies"
                            + " 中没有与之相应的一项。定期、及时等不可计量的词和“未每年……”一类追责情形不算。",
                    "The text of an active duty clause says in numbers how often or how soon (a count, a duration, a time"
                            + " limit, a date), and none of the frequencies of the clause, its recipients, the clause around"
                            + " it and its items is about that. Words that nobody can count, such as periodically or"
                            + " promptly, and conditions of a breach are left out.")
            .message(
                    "条款“{clause}”写有“{quote}”，却没有相应的频次要求。请确认并补充到 frequencies。",
                    "Clause “{clause}” says “{quote}”, and no frequency says so. Check it and add it to frequencies.")
            .build();

    /** A requirement says something else than the words it is from. */
    public static final Rule PHRASE_DISAGREES = rule("phrase-disagrees", Severity.ERROR)
            .argument("clause", IDENTIFIER)
            .argument("quote", TEXT)
            .statement(
                    "频次要求的 quote 与条款 text 中的一处频次用语相合，或二者未写 quote 而周期、种类相同，但次数、周期、时长、期限或日期不同，"
                            + "又没有另一项频次要求与该用语一致。“以上”“不少于”含本数，“超过”不含本数；单写“一次”既可记为至少，也可记为恰好。",
                    "The quote of a frequency is about the same words of the clause's text, or it has no quote and is of"
                            + " the same kind and period, but the count, the period, the duration, the time limit or the"
                            + " date is another, and no other frequency agrees with these words. A bare number may be"
                            + " recorded as the least or as the exact one.")
            .message(
                    "条款“{clause}”原文为“{quote}”，与这项频次要求不一致。请以原文为准更正。",
                    "Clause “{clause}” says “{quote}”, and this frequency says something else. Correct it after the text.")
            .build();

    /** A requirement only comes near what the words say. */
    public static final Rule APPROXIMATE_FREQUENCY = rule("approximate-frequency", Severity.INFO)
            .review()
            .argument("clause", IDENTIFIER)
            .argument("quote", TEXT)
            .statement(
                    "有效责任条款的 text 中有频次用语，现有的形式不能完全表达（如“每季度或半年”“每2小时”“汛期每天”），且 frequencies"
                            + " 中记录的正是与之相近的一项：二者择一的取要求较低者，其余的取可由原文推出者。",
                    "The text of an active duty clause says how often in a way that no form says exactly (each quarter or"
                            + " half-year, every two hours, daily in the flood season), and the frequencies have just the one that comes near: the lesser of two, or what"
                            + " follows from the words.")
            .message(
                    "条款“{clause}”的“{quote}”不能完全用频次要求表达，现按相近的要求记录。请确认。",
                    "“{quote}” in clause “{clause}” says what no frequency says exactly; one that comes near is recorded."
                            + " Confirm it.")
            .build();

    /** The text binds with another strength than the clause. */
    public static final Rule STRENGTH_DISAGREES = rule("strength-disagrees", Severity.WARNING)
            .review()
            .argument("clause", IDENTIFIER)
            .argument("quote", TEXT)
            .argument("worded", CODE)
            .argument("strength", CODE)
            .statement(
                    "有效责任条款 text 的首个非条件分句写有表示约束程度的词（应当、不得、原则上、可以、鼓励等），与该条款（自身或继承）的 strength"
                            + " 不同。写有“应当”“必须”的，只在条款自身写明其他 strength 时报告。",
                    "The first segment of an active duty clause's text that is no condition has a word for how strongly it"
                            + " binds (shall, shall not, should, may, is encouraged), and the clause's strength, its own"
                            + " or inherited, is another. For shall it is reported only where the clause itself gives the"
                            + " other strength.")
            .message(
                    "条款“{clause}”写的是“{quote}”（{worded}），strength 却是“{strength}”。请确认以哪一个为准。",
                    "Clause “{clause}” says “{quote}” ({worded}), and its strength is “{strength}”. Decide which is meant.")
            .build();

    /** The text names somebody who is told, and the clause has no such recipient. */
    public static final Rule RECIPIENT_MISSING = rule("recipient-missing", Severity.WARNING)
            .argument("clause", IDENTIFIER)
            .argument("quote", TEXT)
            .argument("name", TEXT)
            .statement(
                    "有效责任条款的 text 写有“向……汇报（报告、报送、通报、公开等）”“报……备案”或“在……内通报”，而该条款及其子项的 recipients"
                            + " 中没有 quote 或 label 与之相合的，也没有只写 organisation 的。听取汇报、不得告知和未报告的情形不算。",
                    "The text of an active duty clause says that somebody is reported to, informed or consulted,"
                            + " that something is filed with somebody or published, and no recipient of the clause or its items has a quote or a label that goes with it, or only an"
                            + " organisation. Hearing a report, what must not be told, and breaches are left out.")
            .message(
                    "条款“{clause}”写有“{quote}”，recipients 中却没有“{name}”。请补充。",
                    "Clause “{clause}” says “{quote}”, and “{name}” is not among its recipients. Add it.")
            .build();

    /** A clause has an incorporation that its text does not speak of. */
    public static final Rule INCORPORATION_NOT_IN_TEXT = rule("incorporation-not-in-text", Severity.WARNING)
            .argument("clause", IDENTIFIER)
            .argument("target", CODE)
            .statement(
                    "条款的 incorporations 中有一项没有 quote，text 中又没有把工作纳入（列入、作为、写入）该项安排的文字；对格式以外的 x-"
                            + " 代码，text 中没有“纳入”一类的任何文字。",
                    "An incorporation of a clause has no quote, and its text has no words that"
                            + " incorporate work into that arrangement; for a host's own x- code, no such words at all.")
            .message(
                    "条款“{clause}”的文字没有提到纳入“{target}”。请删去这项 incorporations，或以 quote 指明依据的文字。",
                    "The text of clause “{clause}” does not speak of “{target}”. Remove the incorporation, or quote the"
                            + " words that say so.")
            .build();

    /** Words look like a slip of the pen; they are never changed. */
    public static final Rule SUSPECTED_SLIP = rule("suspected-slip", Severity.INFO)
            .argument("text", TEXT)
            .argument("proposal", TEXT)
            .statement(
                    "清单的标题、序言、章节或条款、追责、考核的文字中有疑似笔误的词。proposal 是建议的写法；文字保持原样，从不更改。",
                    "Words of the title, the preamble, a section, a clause, a provision, a condition or a scheme look"
                            + " like a slip. The proposal is what may be meant; the words are never changed.")
            .message(
                    "“{text}”疑为“{proposal}”之误，未作更改。请对照原文核对。",
                    "“{text}” may be a slip for “{proposal}”; it was not changed. Check it against the source.")
            .build();

    private WordingRules() {}

    static List<Rule> all() {
        return List.of(
                QUOTE_NOT_IN_TEXT,
                PHRASE_WITHOUT_FREQUENCY,
                PHRASE_DISAGREES,
                APPROXIMATE_FREQUENCY,
                STRENGTH_DISAGREES,
                RECIPIENT_MISSING,
                INCORPORATION_NOT_IN_TEXT,
                SUSPECTED_SLIP);
    }

    private static Rule.Builder rule(String code, Severity severity) {
        return Rule.builtIn(RuleFamily.WORDING, code, severity);
    }
}
