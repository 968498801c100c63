package io.github.dutylist.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.fulfilment.ClauseFulfilment;
import io.github.dutylist.fulfilment.FulfilmentReport;
import io.github.dutylist.fulfilment.FulfilmentStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every benchmark once, untimed: each does the work that it is said to measure. */
class FulfilmentBenchmarkTest {

    private final FulfilmentBenchmark benchmark = new FulfilmentBenchmark();

    @BeforeEach
    void prepare() {
        benchmark.duties = 60;
        benchmark.records = 10_000;
        benchmark.prepare();
    }

    @Test
    void recordsAreReadWithoutAFinding() {
        assertThat(benchmark.reading().report().getFindings()).isEmpty();
        assertThat(benchmark.reading().document().orElseThrow().getRecords()).hasSize(10_000);
    }

    @Test
    void everyDutyIsMeasured() {
        FulfilmentReport report = benchmark.evaluation();

        assertThat(report.getClauses())
                .hasSize(60)
                .extracting(ClauseFulfilment::getStatus)
                .contains(FulfilmentStatus.SATISFIED, FulfilmentStatus.NOT_YET_DUE, FulfilmentStatus.OVERDUE)
                .doesNotContain(FulfilmentStatus.NOT_EVALUABLE);
    }
}
