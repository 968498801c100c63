package io.github.dutylist.examples.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.dutylist.io.DutylistReader;
import io.github.dutylist.io.DutylistSchemas;
import io.github.dutylist.io.DutylistWriter;
import io.github.dutylist.io.ReadResult;
import java.io.IOException;
import java.util.List;
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
 * Reading and checking a list from its bytes, beside what it must at least cost and what else there is.
 *
 * <p>Only the ratios within one run mean something.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Benchmark)
public class ReadingBenchmark {

    /** The number of clauses of the list. */
    @Param({"60"})
    public int clauses;

    private final ObjectMapper mapper = new ObjectMapper();
    private final DutylistReader reader = DutylistReader.create();
    private byte[] document = new byte[0];
    private JsonNode tree = mapper.missingNode();
    private Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DutylistSchemas.responsibilityList());

    /** Makes the document, and makes sure that everybody finds it right. */
    @Setup
    public void prepare() throws IOException {
        document = DutylistWriter.compact().toBytes(SixtyClauses.list(clauses));
        tree = mapper.readTree(document);
        if (!reader.read(document).isValid() || !schema.validate(tree).isEmpty()) {
            throw new IllegalStateException(
                    "the list is not valid: " + reader.read(document).report().getFindings() + schema.validate(tree));
        }
    }

    /** The floor: every token of the document, and nothing made of it. */
    @Benchmark
    public int tokens() throws IOException {
        int tokens = 0;
        try (JsonParser parser = mapper.createParser(document)) {
            while (parser.nextToken() != null) {
                tokens +=
                        parser.currentToken().isScalarValue() ? parser.getText().length() : 1;
            }
        }
        return tokens;
    }

    /** Jackson binding plain records, unchecked. */
    @Benchmark
    public PlainList records() throws IOException {
        return mapper.readValue(document, PlainList.class);
    }

    /** This library: strict reading, the model, all rules, the report. */
    @Benchmark
    public ReadResult dutylist() {
        return reader.read(document);
    }

    /** The JSON Schema validator on a tree that is parsed already: structure only. */
    @Benchmark
    public List<Error> schemaOnTree() {
        return schema.validate(tree);
    }

    /** The JSON Schema validator from the bytes: structure only. */
    @Benchmark
    public List<Error> schemaOnBytes() throws IOException {
        return schema.validate(mapper.readTree(document));
    }
}
