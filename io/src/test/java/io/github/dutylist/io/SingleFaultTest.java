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
import org.junit.jupiter.api.Test;

/** The samples, broken in one place in every way that the tables of the format know. */
class SingleFaultTest {

    private static final DutylistReader READER = DutylistReader.create();

    private static final List<Mutation> MUTATIONS = TableMutations.of(Samples.valid());

    @Test
    void everyFaultThatTheFormatForbidsIsFoundWhereItIs() {
        List<String> missed = new ArrayList<>();
        for (Mutation mutation : MUTATIONS) {
            List<Finding> found = StructuralFindings.of(read(mutation).report());
            if (found.size() != 1 || !found.get(0).getPointer().startsWith(mutation.pointer())) {
                missed.add(mutation + ": " + found);
            }
        }

        assertThat(MUTATIONS).hasSizeGreaterThan(3_000);
        assertThat(missed).isEmpty();
    }

    @Test
    void faultThatCannotBeBoundHasNoOtherFindings() {
        List<String> cascades = new ArrayList<>();
        for (Mutation mutation : MUTATIONS) {
            List<Finding> found = read(mutation).report().getFindings().stream()
                    .filter(finding -> finding.getSeverity() != Severity.INFO)
                    .filter(finding -> !finding.getRule().equals(DocumentRules.UNKNOWN_MEMBER))
                    .toList();
            if (!mutation.isBound() && found.size() != 1) {
                cascades.add(mutation + ": " + found);
            }
        }

        assertThat(cascades).isEmpty();
    }

    @Test
    void listWithAValueThatIsWrongHasTheSameFindingsHoweverItWasMade() {
        ListValidator validator = ListValidator.create();
        List<String> differences = new ArrayList<>();
        for (Mutation mutation : MUTATIONS) {
            if (mutation.isBound()) {
                ReadResult read = read(mutation);
                List<String> reader = codesAndPointers(read.report());
                List<String> host =
                        codesAndPointers(validator.validate(read.list().orElseThrow()));
                if (!reader.equals(host)) {
                    differences.add(mutation + ": read " + reader + ", validated " + host);
                }
            }
        }

        assertThat(MUTATIONS).filteredOn(Mutation::isBound).hasSizeGreaterThan(500);
        assertThat(differences).isEmpty();
    }

    private static List<String> codesAndPointers(Report report) {
        return report.getFindings().stream()
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .sorted()
                .toList();
    }

    private static ReadResult read(Mutation mutation) {
        return READER.read(ExactJson.write(mutation.document()));
    }
}
