package io.github.dutylist.examples.benchmarks;

import io.github.dutylist.conformance.ConformanceChecker;
import io.github.dutylist.conformance.ConformanceResult;
import io.github.dutylist.finding.Report;
import io.github.dutylist.io.DutylistReader;
import io.github.dutylist.io.DutylistWriter;
import io.github.dutylist.io.ReadResult;
import io.github.dutylist.model.ResponsibilityList;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Judging a list by a profile of thirty requirements, beside reading it.
 *
 * <p>Only the ratios within one run mean something.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Benchmark)
public class ConformanceBenchmark {

    /** The number of clauses of the list. */
    @Param({"60"})
    public int clauses;

    private final DutylistReader reader = DutylistReader.create();
    private final ConformanceChecker checker =
            ConformanceChecker.of(LocalDate.of(2026, 7, 1), ThirtyRequirements.profile());
    private byte[] document = new byte[0];
    private Report known = Report.builder().build();
    private ResponsibilityList read = SixtyClauses.list(1);

    /** Makes the document and reads it. */
    @Setup
    public void prepare() {
        document = DutylistWriter.compact().toBytes(SixtyClauses.list(clauses));
        ReadResult result = reader.read(document);
        read = result.list().orElseThrow();
        known = result.report();
    }

    /** Reading and validating the list from its bytes. */
    @Benchmark
    public ReadResult read() {
        return reader.read(document);
    }

    /** Judging the list that was read, with what is known of it. */
    @Benchmark
    public ConformanceResult checkWhatWasRead() {
        return checker.check(read, known);
    }

    /** Judging the list alone. */
    @Benchmark
    public ConformanceResult judge() {
        return checker.judge(read);
    }

    /** Validating the list once more and judging it, as for a list that a host built in Java. */
    @Benchmark
    public ConformanceResult validateAndCheck() {
        return checker.check(read);
    }
}
