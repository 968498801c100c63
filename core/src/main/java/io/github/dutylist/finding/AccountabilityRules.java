package io.github.dutylist.finding;

import static io.github.dutylist.finding.ArgumentType.IDENTIFIER;
import static io.github.dutylist.finding.Severity.ERROR;
import static io.github.dutylist.finding.Severity.WARNING;

import java.util.List;

/** The rules about accountability provisions and assessment schemes. */
public final class AccountabilityRules {

    /** A list has no accountability provision. */
    public static final Rule NO_ACCOUNTABILITY = rule("no-accountability", WARNING)
            .statement(
                    "清单的 status 不是 draft，而 accountability 为空。",
                    "The status of the list is not draft, and it has no accountability.")
            .message(
                    "清单没有追责规定，责任不落实时无从问责。请补充 accountability，写明情形和处理方式。",
                    "The list does not say who is held to account for what. Add accountability with conditions and"
                            + " sanctions.")
            .build();

    /** A condition is the breach of a duty, but of which is not said. */
    public static final Rule BREACH_WITHOUT_DUTY = rule("breach-without-duty", ERROR)
            .argument("condition", IDENTIFIER)
            .statement(
                    "追责情形的 kind 为 duty-breach，而 duties 和 frequencies 都为空。",
                    "The kind of an accountability condition is duty-breach, and it has neither duties nor"
                            + " frequencies.")
            .message(
                    "追责情形“{condition}”是未履行责任，却没有写明是哪些条款或频次。请在 duties 中列出，或更正 kind。",
                    "Condition “{condition}” is the breach of a duty without saying of which. List the clauses"
                            + " in duties or correct the kind.")
            .build();

    /** Those assessed are assessed by nobody but themselves. */
    public static final Rule SELF_ASSESSMENT_ONLY = rule("self-assessment-only", WARNING)
            .argument("scheme", IDENTIFIER)
            .statement(
                    "考核办法全部 phases 的 performedBy 都是 self。" + "",
                    "All phases of an assessment scheme are performedBy self.")
            .message(
                    "考核办法“{scheme}”只有自查，没有考核方参与。请补充由考核方（assessor）或双方（joint）实施的环节。",
                    "Assessment scheme “{scheme}” consists of self-assessment alone. Add a phase that the assessor"
                            + " performs, alone or jointly.")
            .build();

    /** The results of an assessment are used for nothing. */
    public static final Rule ASSESSMENT_WITHOUT_USE = rule("assessment-without-use", WARNING)
            .argument("scheme", IDENTIFIER)
            .statement("考核办法的 resultUses 为空。", "An assessment scheme has no resultUses.")
            .message(
                    "考核办法“{scheme}”没有写明结果如何运用。请补充 resultUses。",
                    "Assessment scheme “{scheme}” does not say what its results are used for. Add resultUses.")
            .build();

    /** How often an assessment takes place is not said. */
    public static final Rule NO_ASSESSMENT_FREQUENCY = rule("no-assessment-frequency", WARNING)
            .argument("scheme", IDENTIFIER)
            .statement("考核办法的 frequencies 为空。", "An assessment scheme has no frequencies.")
            .message(
                    "考核办法“{scheme}”没有写明多久考核一次。请补充 frequencies。",
                    "Assessment scheme “{scheme}” does not say how often it takes place. Add frequencies.")
            .build();

    private AccountabilityRules() {}

    static List<Rule> all() {
        return List.of(
                NO_ACCOUNTABILITY,
                BREACH_WITHOUT_DUTY,
                SELF_ASSESSMENT_ONLY,
                ASSESSMENT_WITHOUT_USE,
                NO_ASSESSMENT_FREQUENCY);
    }

    private static Rule.Builder rule(String code, Severity severity) {
        return Rule.builtIn(RuleFamily.ACCOUNTABILITY, code, severity);
    }
}
