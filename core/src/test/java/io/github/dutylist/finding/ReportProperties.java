package io.github.dutylist.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReportProperties {

    @Provide
    Arbitrary<List<Finding>> findings() {
        return FindingArbitraries.findings().list().ofMaxSize(40);
    }

    @Property
    void theOrderOfAddingNeverChangesTheReport(
            @ForAll("findings") List<Finding> findings,
            @ForAll @IntRange(min = 1, max = 8) int cap,
            @ForAll Random random) {
        List<Finding> shuffled = new ArrayList<>(findings);
        Collections.shuffle(shuffled, random);

        assertThat(report(cap, shuffled)).isEqualTo(report(cap, findings)).hasSameHashCodeAs(report(cap, findings));
    }

    @Property
    void countsAreExactAndWhatIsKeptIsTheFirstOfEachCode(
            @ForAll("findings") List<Finding> findings, @ForAll @IntRange(min = 1, max = 8) int cap) {
        Report report = report(cap, findings);
        Map<String, List<Finding>> byCode = findings.stream()
                .sorted()
                .collect(Collectors.groupingBy(Finding::getCode, TreeMap::new, Collectors.toList()));
        List<Finding> first = byCode.values().stream()
                .flatMap(ofOneCode -> ofOneCode.stream().limit(cap))
                .sorted()
                .toList();

        assertThat(report.getFindings()).isEqualTo(first);
        assertThat(report.getCountsByCode().keySet()).isEqualTo(byCode.keySet());
        byCode.forEach((code, all) -> assertThat(report.getCountsByCode()).containsEntry(code, (long) all.size()));
        for (Severity severity : Severity.values()) {
            assertThat(report.count(severity))
                    .isEqualTo(findings.stream()
                            .filter(finding -> finding.getSeverity() == severity)
                            .count());
        }
        assertThat(report.getVerdict() == Verdict.INVALID)
                .isEqualTo(findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR));
    }

    @Property
    void includingAReportIsTheSameAsAddingItsFindings(
            @ForAll("findings") List<Finding> read,
            @ForAll("findings") List<Finding> checked,
            @ForAll @IntRange(min = 1, max = 8) int cap,
            @ForAll @IntRange(min = 0, max = 3) int more) {
        List<Finding> all = new ArrayList<>(read);
        all.addAll(checked);
        Report included = Report.builder(cap)
                .include(report(cap + more, read))
                .include(report(cap, checked))
                .build();

        assertThat(included).isEqualTo(report(cap, all));
    }

    private static Report report(int cap, List<Finding> findings) {
        Report.Builder builder = Report.builder(cap);
        findings.forEach(builder::add);
        return builder.build();
    }
}
