package io.github.dutylist.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Counts findings and keeps, of each code, the first few in their total order, in whatever order they come.
 *
 * <p>Each code has a heap with its last finding on top.
 * A finding beyond the cap is compared with that one and mostly dropped at once.
 */
final class FindingTally {

    private final int cap;
    private final Map<String, PriorityQueue<Finding>> kept = new TreeMap<>();
    private final TreeMap<String, Long> byCode = new TreeMap<>();
    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    private final Map<Severity, Long> waived = new EnumMap<>(Severity.class);

    FindingTally(int cap) {
        this.cap = cap;
    }

    void add(Finding finding) {
        count(finding.getCode(), 1);
        count(finding.getSeverity(), 1);
        if (finding.getWaiver().isPresent()) {
            waived.merge(finding.getSeverity(), 1L, Long::sum);
        }
        keep(finding);
    }

    /** Adds what another tally kept and all that it counted. */
    void add(Report report) {
        report.getCountsByCode().forEach(this::count);
        report.getCountsBySeverity().forEach(this::count);
        for (Severity severity : Severity.values()) {
            if (report.countWaived(severity) > 0) {
                waived.merge(severity, report.countWaived(severity), Long::sum);
            }
        }
        report.getFindings().forEach(this::keep);
    }

    /** Adds what another tally kept, as it is judged, and of what it only counted as much as of the last that it kept. */
    void add(Report report, Function<Finding, Optional<Finding>> judge) {
        Map<String, Long> left = new TreeMap<>(report.getCountsByCode());
        Map<String, Optional<Finding>> last = new TreeMap<>();
        for (Finding finding : report.getFindings()) {
            Optional<Finding> judged = judge.apply(finding);
            judged.ifPresent(this::add);
            last.put(finding.getCode(), judged);
            left.merge(finding.getCode(), -1L, Long::sum);
        }
        left.forEach((code, count) -> last.getOrDefault(code, Optional.empty())
                .filter(any -> count > 0)
                .ifPresent(finding -> {
                    count(code, count);
                    count(finding.getSeverity(), count);
                }));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        kept.values().forEach(findings::addAll);
        Collections.sort(findings);
        return Collections.unmodifiableList(findings);
    }

    Map<String, Long> countsByCode() {
        return Collections.unmodifiableMap(new TreeMap<>(byCode));
    }

    Map<Severity, Long> countsBySeverity() {
        return Collections.unmodifiableMap(new EnumMap<>(bySeverity));
    }

    Map<Severity, Long> waived() {
        return Collections.unmodifiableMap(new EnumMap<>(waived));
    }

    private void count(String code, long more) {
        byCode.merge(code, more, Long::sum);
    }

    private void count(Severity severity, long more) {
        bySeverity.merge(severity, more, Long::sum);
    }

    private void keep(Finding finding) {
        PriorityQueue<Finding> first =
                kept.computeIfAbsent(finding.getCode(), code -> new PriorityQueue<>(Collections.reverseOrder()));
        if (first.size() < cap) {
            first.add(finding);
            return;
        }
        Finding last = first.peek();
        if (last != null && finding.compareTo(last) < 0) {
            first.poll();
            first.add(finding);
        }
    }
}
