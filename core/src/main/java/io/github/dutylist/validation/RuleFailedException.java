package io.github.dutylist.validation;

import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Rule;

/**
 * Thrown when the check of a rule throws, which is a mistake in that check and not in the list.
 *
 * <p>All other rules have been checked by then, and {@link #getReport()} has what they found.
 */
public final class RuleFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient Report report;

    RuleFailedException(Rule rule, Report report, RuntimeException cause) {
        super("the check of rule " + rule + " threw " + cause.getClass().getName(), cause);
        this.rule = rule;
        this.report = report;
    }

    /** Returns the rule whose check threw, the first if several did. */
    public Rule getRule() {
        return rule;
    }

    /** Returns what was found before and by all other rules; the rule that failed is not among its skipped rules. */
    public Report getReport() {
        return report;
    }
}
