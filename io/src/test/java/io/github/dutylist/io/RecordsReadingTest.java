package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.RecordsValidator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fulfilment records read together with the list that they are of. */
class RecordsReadingTest {

    private static final String RECORDS =
            new String(Samples.bytes("fulfilment/fire-safety.records"), StandardCharsets.UTF_8);

    private static DocumentReader<FulfilmentRecords> reader(String sample) {
        ResponsibilityList list =
                DutylistReader.create().read(Samples.bytes(sample)).list().orElseThrow();
        return DutylistReader.create().records(RecordsValidator.create(), list, LocalDate.of(2027, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fire-safety", "school-safety"})
    void samplesHaveNoErrorAgainstTheirLists(String name) {
        DocumentResult<FulfilmentRecords> result = reader(name).read(Samples.bytes("fulfilment/" + name + ".records"));

        assertThat(result.report().getFindings())
                .filteredOn(finding -> finding.getSeverity() == Severity.ERROR)
                .isEmpty();
        assertThat(result.isValid()).isTrue();
        assertThat(result.report().getEvaluationDate()).contains(LocalDate.of(2027, 1, 1));
    }

    @Test
    void recordOfAnUnknownClauseIsFoundAtItsPlace() {
        Report report = reader("fire-safety")
                .read(Documents.replace(RECORDS, "\"gl-2\"", "\"gl-99\""))
                .report();

        assertThat(report.getVerdict()).isEqualTo(Verdict.INVALID);
        assertThat(Found.in(report)).contains("record-unknown-clause /records/0/clauses/0 17:9");
    }

    @Test
    void recordThatCannotBeBuiltIsLeftOutAndTheOthersAreChecked() {
        String broken = Documents.replace(RECORDS, "\"date\": \"2026-04-22\"", "\"date\": \"22 April\"");
        DocumentResult<FulfilmentRecords> result =
                reader("fire-safety").read(Documents.replace(broken, "\"gl-5\"", "\"gl-99\""));

        assertThat(result.document().orElseThrow().getRecords()).hasSize(9);
        assertThat(result.report().getFindings())
                .filteredOn(finding -> finding.getSeverity() == Severity.ERROR)
                .extracting(Finding::getCode, Finding::getPointer)
                .containsExactly(
                        tuple("malformed-value", "/records/0/date"),
                        tuple("record-unknown-clause", "/records/1/clauses/0"));
    }

    @Test
    void rulesAreSkippedWhenThereAreNoRecords() {
        Report report = reader("fire-safety").read("[]").report();

        assertThat(report.getVerdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.getSkippedRules()).isNotEmpty();
    }

    @Test
    void withoutAListOnlyTheStructureIsChecked() {
        DocumentReader<FulfilmentRecords> structural =
                DutylistReader.create().documents(DocumentType.FULFILMENT_RECORDS);

        assertThat(structural
                        .read(Documents.replace(RECORDS, "\"gl-2\"", "\"gl-99\""))
                        .isValid())
                .isTrue();
    }
}
