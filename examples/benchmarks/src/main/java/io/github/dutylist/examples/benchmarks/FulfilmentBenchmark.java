package io.github.dutylist.examples.benchmarks;

import io.github.dutylist.fulfilment.FulfilmentEvaluator;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.fulfilment.FulfilmentReport;
import io.github.dutylist.io.DocumentResult;
import io.github.dutylist.io.DocumentType;
import io.github.dutylist.io.DutylistReader;
import io.github.dutylist.io.DutylistWriter;
import io.github.dutylist.model.ResponsibilityList;
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
 * Measuring the records of a year against a list, beside reading them.
 *
 * <p>Only the ratios within one run mean something.
 * The young generation holds all the records, which a host has mostly in few hands: where they have to be copied and traced again
 * and again, that is most of what is measured.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xmx2g", "-Xmn1g", "-XX:+UseSerialGC"})
@State(Scope.Benchmark)
public class FulfilmentBenchmark {

    /** The number of duties of the list. */
    @Param({"60", "240"})
    public int duties;

    /** The number of records. */
    @Param({"10000", "40000"})
    public int records;

    private final DutylistReader reader = DutylistReader.create();
    private final FulfilmentEvaluator evaluator = FulfilmentEvaluator.create();
    private byte[] document = new byte[0];
    private ResponsibilityList list = YearOfRecords.list(1);
    private FulfilmentRecords done = YearOfRecords.records(1, 1);

    /** Makes the list and the records. */
    @Setup
    public void prepare() {
        list = YearOfRecords.list(duties);
        done = YearOfRecords.records(records, duties);
        document = DutylistWriter.compact().toBytes(DocumentType.FULFILMENT_RECORDS, done);
    }

    /** Reading the records from their bytes. */
    @Benchmark
    public DocumentResult<FulfilmentRecords> reading() {
        return reader.documents(DocumentType.FULFILMENT_RECORDS).read(document);
    }

    /** Measuring them against the list. */
    @Benchmark
    public FulfilmentReport evaluation() {
        return evaluator.evaluate(list, done, YearOfRecords.YEAR, YearOfRecords.AS_OF);
    }
}
