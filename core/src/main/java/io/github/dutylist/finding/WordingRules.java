package io.github.dutylist.finding;

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

    private WordingRules() {}

    static List<Rule> all() {
        return List.of(QUOTE_NOT_IN_TEXT);
    }

    private static Rule.Builder rule(String code, Severity severity) {
        return Rule.builtIn(RuleFamily.WORDING, code, severity);
    }
}
