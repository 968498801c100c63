package io.github.dutylist.validation;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.LibraryVersion;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.finding.SkippedRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a validator makes of its rules: which are switched off, which have another severity, and how many findings of each
 * are kept.
 *
 * <p>It is immutable; each {@code with…} method returns another one.
 */
final class Switches {

    /** All rules on, at their own severities, and 1,000 findings of each kept. */
    static final Switches DEFAULT = new Switches(Map.of(), Set.of(), 1_000);

    private static final String RULE_SET = "dutylist";

    private final Map<Rule, Severity> severities;
    private final Set<Rule> switchedOff;
    private final int cap;

    private Switches(Map<Rule, Severity> severities, Set<Rule> switchedOff, int cap) {
        this.severities = Map.copyOf(severities);
        this.switchedOff = Set.copyOf(switchedOff);
        this.cap = cap;
    }

    Switches withSeverity(Rule rule, Severity severity) {
        Map<Rule, Severity> changed = new HashMap<>(severities);
        changed.put(rule, severity);
        return new Switches(changed, switchedOff, cap);
    }

    Switches without(Rule rule) {
        Set<Rule> changed = new HashSet<>(switchedOff);
        changed.add(rule);
        return new Switches(severities, changed, cap);
    }

    Switches withCap(int findingsPerCode) {
        if (findingsPerCode < 1) {
            throw new IllegalArgumentException("a report keeps at least one finding of each code: " + findingsPerCode);
        }
        return new Switches(severities, switchedOff, findingsPerCode);
    }

    boolean isOn(Rule rule) {
        return !switchedOff.contains(rule);
    }

    /** Returns the severity that was given to a rule in place of its own, or empty. */
    Optional<Severity> forced(Rule rule) {
        return Optional.ofNullable(severities.get(rule));
    }

    /** Returns a finding with the severity given to its rule, or empty when the rule is off. */
    Optional<Finding> judge(Finding finding) {
        if (!isOn(finding.getRule())) {
            return Optional.empty();
        }
        return Optional.of(forced(finding.getRule()).map(finding::withSeverity).orElse(finding));
    }

    /** Returns the severity given to a rule that was skipped, or that it had; empty when the rule is off. */
    Optional<Severity> judge(SkippedRule skipped) {
        Rule rule = skipped.getRule();
        return isOn(rule) ? forced(rule).or(() -> Optional.of(skipped.getSeverity())) : Optional.empty();
    }

    /** Lists a rule as skipped, unless it is off. */
    void skip(Rule rule, String lostPart, Report.Builder into) {
        if (isOn(rule)) {
            into.skip(rule, forced(rule).orElse(rule.getSeverity()), lostPart);
        }
    }

    /** Returns an empty report with the cap and the rule set, which is that of the library and has its version. */
    Report.Builder newReport() {
        return Report.builder(cap).ruleSet(RULE_SET, LibraryVersion.current());
    }
}
