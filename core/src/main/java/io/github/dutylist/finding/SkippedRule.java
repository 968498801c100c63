package io.github.dutylist.finding;

import java.util.List;

/**
 * A rule that was not, or not everywhere, applied, because it needs parts of the document that could not be built, or
 * because a document would have taken more work than is done for one.
 *
 * <p>The parts lost have findings of their own; a skipped rule is listed so that its silence is not taken for consent.
 */
public final class SkippedRule {

    private final Rule rule;
    private final Severity severity;
    private final List<String> lostParts;

    SkippedRule(Rule rule, Severity severity, List<String> lostParts) {
        this.rule = rule;
        this.severity = severity;
        this.lostParts = lostParts;
    }

    /** Returns the rule that was skipped. */
    public Rule getRule() {
        return rule;
    }

    /** Returns the severity that a finding of the rule would have had. */
    public Severity getSeverity() {
        return severity;
    }

    /**
     * Returns the JSON Pointers of the parts that the rule needs and that were lost, or that it did not get to the end
     * of: one to ten, the first in the order of pointers.
     */
    public List<String> getLostParts() {
        return lostParts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SkippedRule skipped
                && rule.equals(skipped.rule)
                && severity == skipped.severity
                && lostParts.equals(skipped.lostParts);
    }

    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + lostParts.hashCode();
    }

    /** Returns the code of the rule and the parts lost, for a developer. */
    @Override
    public String toString() {
        return rule + " for want of " + lostParts;
    }
}
