package io.github.dutylist.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.dutylist.io.ReadResult;
import io.github.dutylist.model.Section;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every benchmark once, untimed: each does the work that it is said to measure. */
class ReadingBenchmarkTest {

    private static final int TIMES = 200;

    private final ReadingBenchmark benchmark = new ReadingBenchmark();

    @BeforeEach
    void prepare() throws IOException {
        benchmark.clauses = 60;
        benchmark.prepare();
    }

    @Test
    void everyTokenIsCut() throws IOException {
        assertThat(benchmark.tokens()).isGreaterThan(5_000);
    }

    @Test
    void recordsHoldEveryClause() throws IOException {
        assertThat(benchmark.records().sections())
                .flatExtracting(PlainList.Section::clauses)
                .hasSize(60)
                .allMatch(clause -> !clause.text().isEmpty());
    }

    @Test
    void listIsReadAndCheckedWithoutAFinding() {
        ReadResult result = benchmark.dutylist();

        assertThat(result.report().getFindings()).isEmpty();
        assertThat(result.report().getRuleSets()).isNotEmpty();
        assertThat(result.list().orElseThrow().getSections())
                .flatExtracting(Section::getClauses)
                .hasSize(60);
    }

    @Test
    void schemaIsAppliedToTheSameDocument() throws IOException {
        assertThat(List.of(benchmark.schemaOnTree(), benchmark.schemaOnBytes())).allMatch(List::isEmpty);
    }

    /** The work in objects instead of seconds, which a busy machine does not change. */
    @Test
    void readingWithAllRulesMakesFewerObjectsThanTheSchemaAlone() {
        assertThat(bytesMadeBy(benchmark::dutylist)).isLessThan(bytesMadeBy(benchmark::schemaOnTree));
    }

    private static long bytesMadeBy(Supplier<?> work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int results = 0;
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < TIMES; i++) {
            results += work.get() == null ? 0 : 1;
        }
        assertThat(results).isEqualTo(TIMES);
        return (threads.getCurrentThreadAllocatedBytes() - before) / TIMES;
    }
}
