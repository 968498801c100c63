package io.github.dutylist.finding;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects rules that were skipped, and of each the first few parts that it lacked. */
final class SkippedRules {

    private static final int LOST_PARTS = 10;

    private final TreeMap<String, Entry> byCode = new TreeMap<>();

    void add(Rule rule, Severity severity, String lostPart) {
        byCode.computeIfAbsent(rule.getCode(), code -> new Entry(rule, severity))
                .add(severity, lostPart);
    }

    void add(SkippedRule skipped) {
        add(skipped, skipped.getSeverity());
    }

    void add(SkippedRule skipped, Severity severity) {
        skipped.getLostParts().forEach(part -> add(skipped.getRule(), severity, part));
    }

    List<SkippedRule> toList() {
        return byCode.values().stream().map(Entry::toSkippedRule).toList();
    }

    private static final class Entry {

        private final Rule rule;
        private final TreeSet<String> lostParts = new TreeSet<>(PointerOrder.INSTANCE);
        private Severity severity;

        private Entry(Rule rule, Severity severity) {
            this.rule = rule;
            this.severity = severity;
        }

        private void add(Severity otherSeverity, String lostPart) {
            if (otherSeverity.compareTo(severity) < 0) {
                severity = otherSeverity;
            }
            lostParts.add(lostPart);
            if (lostParts.size() > LOST_PARTS) {
                lostParts.pollLast();
            }
        }

        private SkippedRule toSkippedRule() {
            return new SkippedRule(rule, severity, List.copyOf(lostParts));
        }
    }
}
