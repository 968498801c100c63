package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.io.wire.Mutation;
import io.github.dutylist.io.wire.TableMutations;
import io.github.dutylist.validation.ListValidator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The samples, broken in one place in every way that the tables of the format know. */
class SingleFaultTest {

    private static final DutylistReader READER = DutylistReader.create();

    private static final ListValidator VALIDATOR = ListValidator.create();

    private static final List<Mutation> MUTATIONS = TableMutations.of(Samples.valid());

    private static final List<String> MISSED = new ArrayList<>();

    private static final List<String> CASCADES = new ArrayList<>();

    private static final List<String> DIFFERENCES = new ArrayList<>();

    @BeforeAll
    static void readEachDocumentOnce() {
        for (Mutation mutation : MUTATIONS) {
            ReadResult result = READER.read(ExactJson.write(mutation.document()));
            look(mutation, result.report());
            if (mutation.isBound()) {
                compareWithHost(mutation, result);
            }
        }
    }

    private static void look(Mutation mutation, Report report) {
        List<Finding> structural = StructuralFindings.of(report);
        if (structural.size() != 1 || !structural.get(0).getPointer().startsWith(mutation.pointer())) {
            MISSED.add(mutation + ": " + structural);
        }
        List<Finding> found = report.getFindings().stream()
                .filter(finding -> finding.getSeverity() != Severity.INFO)
                .filter(finding -> !finding.getRule().equals(DocumentRules.UNKNOWN_MEMBER))
                .toList();
        if (!mutation.isBound() && found.size() != 1) {
            CASCADES.add(mutation + ": " + found);
        }
    }

    private static void compareWithHost(Mutation mutation, ReadResult result) {
        List<String> reader = codesAndPointers(result.report());
        List<String> host = codesAndPointers(VALIDATOR.validate(result.list().orElseThrow()));
        if (!reader.equals(host)) {
            DIFFERENCES.add(mutation + ": read " + reader + ", validated " + host);
        }
    }

    @Test
    void everyFaultThatTheFormatForbidsIsFoundWhereItIs() {
        assertThat(MUTATIONS).hasSizeGreaterThan(3_000);
        assertThat(MISSED).isEmpty();
    }

    @Test
    void faultThatCannotBeBoundHasNoOtherFindings() {
        assertThat(CASCADES).isEmpty();
    }

    @Test
    void listWithAValueThatIsWrongHasTheSameFindingsHoweverItWasMade() {
        assertThat(MUTATIONS).filteredOn(Mutation::isBound).hasSizeGreaterThan(500);
        assertThat(DIFFERENCES).isEmpty();
    }

    private static List<String> codesAndPointers(Report report) {
        return report.getFindings().stream()
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .sorted()
                .toList();
    }
}
