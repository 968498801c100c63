package io.github.dutylist.finding;

import static io.github.dutylist.finding.ArgumentType.IDENTIFIER;
import static io.github.dutylist.finding.Severity.ERROR;
import static io.github.dutylist.finding.Severity.INFO;
import static io.github.dutylist.finding.Severity.WARNING;

import java.util.List;

/** The rules about sections and duty clauses. */
public final class ClauseRules {

    /** Nobody bears a duty. */
    public static final Rule NO_BEARER = rule("no-bearer", ERROR)
            .argument("clause", IDENTIFIER)
            .statement(
                    "有效的责任条款（kind 为 duty、status 为 active、没有 items）自身没有 roles，上级条款和所在各级章节也没有可继承的。",
                    "A clause of kind duty, active and without items, has no roles of its own, and neither the"
                            + " clauses"
                            + " nor the sections that it stands in have any to inherit.")
            .message(
                    "条款“{clause}”没有写明由谁负责。请在条款或所在章节填写 roles。",
                    "Nobody bears the duty of clause “{clause}”. Name a role on the clause or on its section.")
            .build();

    /** A section has nothing in it. */
    public static final Rule EMPTY_SECTION = rule("empty-section", WARNING)
            .argument("section", IDENTIFIER)
            .statement(
                    "章节没有 clauses、sections、preamble，也没有 closing。清单写有追责规定时 kind 为 accountability 的章节除外，"
                            + "写有考核办法时 kind 为 assessment 的章节除外：其内容写在清单的这些成员里。",
                    "A section has neither clauses nor sections, neither preamble nor closing. A section of kind accountability"
                            + " is exempt where the list has a provision, one of kind assessment where it has a scheme:"
                            + " their substance stands there.")
            .message("章节“{section}”没有内容。请补上条款，或删去该章节。", "Section “{section}” is empty. Add its clauses or remove it.")
            .build();

    /** One bearer has the same duty twice. */
    public static final Rule DUPLICATE_DUTY = rule("duplicate-duty", WARNING)
            .argument("clause", IDENTIFIER)
            .argument("first", IDENTIFIER)
            .argument("role", IDENTIFIER)
            .statement(
                    "同一责任主体的两个有效责任条款，text 在统一全半角并去掉空白和标点后相同。报在后一个上，每个条款只报一次；first 是与之相同的第一个条款，role 是第一个共同的承担者。",
                    "Two active duty clauses of one bearer have texts that are equal once width is unified and blanks"
                            + " and punctuation are left out. Reported at the later clause, once; first is the first"
                            + " clause that is equal, role the first bearer of both.")
            .message(
                    "条款“{clause}”与“{first}”文字相同，承担者都有“{role}”。请删去重复的一条，或写明二者的区别。",
                    "Clause “{clause}” says the same as “{first}”, and “{role}” bears both. Remove one or say"
                            + " how they"
                            + " differ.")
            .build();

    /** A duty to report does not say to whom. */
    public static final Rule REPORT_WITHOUT_RECIPIENT = rule("report-without-recipient", INFO)
            .argument("clause", IDENTIFIER)
            .statement(
                    "有效的责任条款（没有 items）activity 为 report，而 recipients 为空。",
                    "An active duty clause without items has the activity report and no recipients.")
            .message(
                    "汇报条款“{clause}”没有写明向谁汇报。请补充 recipients。",
                    "Clause “{clause}” is a duty to report that does not say to whom. Add its recipients.")
            .build();

    /** Something forbidden is to be done a least number of times. */
    public static final Rule PROHIBITION_WITH_MINIMUM = rule("prohibition-with-minimum", WARNING)
            .argument("clause", IDENTIFIER)
            .statement(
                    "有效的责任条款（自身或继承）的 strength 为 shall-not 或 should-not，而它的某项频次要求规定了至少若干次或至少若干时长。每个条款报一次，报在其中第一项上。",
                    "An active duty clause has, by itself or inherited, the strength shall-not or should-not,"
                            + " and one of its frequencies demands a least count or duration. Reported once for a"
                            + " clause, at the first such frequency.")
            .message(
                    "条款“{clause}”是禁止性规定，却要求至少做若干次。请更正 strength 或频次要求。",
                    "Clause “{clause}” forbids something and yet demands it a least number of times. Correct its"
                            + " strength or its frequency.")
            .build();

    private ClauseRules() {}

    static List<Rule> all() {
        return List.of(NO_BEARER, EMPTY_SECTION, DUPLICATE_DUTY, REPORT_WITHOUT_RECIPIENT, PROHIBITION_WITH_MINIMUM);
    }

    private static Rule.Builder rule(String code, Severity severity) {
        return Rule.builtIn(RuleFamily.CLAUSES, code, severity);
    }
}
