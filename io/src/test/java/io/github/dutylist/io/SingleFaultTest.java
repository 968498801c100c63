package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.io.wire.Mutation;
import io.github.dutylist.io.wire.TableMutations;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.ListValidator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples of every type of document, broken in one place in every way that the tables of the format know. */
class SingleFaultTest {

    private static final DutylistReader READER = DutylistReader.create();

    private static final ListValidator VALIDATOR = ListValidator.create();

    private static final Map<DocumentType<?>, Broken> BROKEN = new HashMap<>();

    /** The broken documents of one type, and what was not found in them as it should be. */
    private static final class Broken {

        private final List<Mutation> mutations;
        private final List<String> missed = new ArrayList<>();
        private final List<String> cascades = new ArrayList<>();
        private final List<String> differences = new ArrayList<>();

        private Broken(List<Mutation> mutations) {
            this.mutations = mutations;
        }
    }

    @BeforeAll
    static void readEachDocumentOnce() {
        Samples.types().forEach(type -> BROKEN.put(type, read(type)));
    }

    private static Broken read(DocumentType<?> type) {
        Broken broken = new Broken(TableMutations.of(type.format(), Samples.of(type)));
        for (Mutation mutation : broken.mutations) {
            DocumentResult<?> result = READER.documents(type).read(ExactJson.write(mutation.document()));
            look(mutation, result.report(), broken);
            if (mutation.isBound() && result.document().orElseThrow() instanceof ResponsibilityList list) {
                compareWithHost(mutation, result.report(), list, broken);
            }
        }
        return broken;
    }

    private static void look(Mutation mutation, Report report, Broken broken) {
        List<Finding> structural = StructuralFindings.of(report);
        if (structural.size() != 1 || !structural.get(0).getPointer().startsWith(mutation.pointer())) {
            broken.missed.add(mutation + ": " + structural);
        }
        List<Finding> found = report.getFindings().stream()
                .filter(finding -> finding.getSeverity() != Severity.INFO)
                .filter(finding -> !finding.getRule().equals(DocumentRules.UNKNOWN_MEMBER))
                .toList();
        if (found.size() != 1) {
            broken.cascades.add(mutation + ": " + found);
        }
    }

    private static void compareWithHost(Mutation mutation, Report read, ResponsibilityList list, Broken broken) {
        List<String> reader = codesAndPointers(read);
        List<String> host = codesAndPointers(VALIDATOR.validate(list));
        if (!reader.equals(host)) {
            broken.differences.add(mutation + ": read " + reader + ", validated " + host);
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.dutylist.io.Samples#types")
    void everyFaultThatTheFormatForbidsIsFoundWhereItIs(DocumentType<?> type) {
        assertThat(BROKEN.get(type).mutations).hasSizeGreaterThan(100);
        assertThat(BROKEN.get(type).missed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.dutylist.io.Samples#types")
    void faultHasNoOtherFindings(DocumentType<?> type) {
        assertThat(BROKEN.get(type).cascades).isEmpty();
    }

    @Test
    void listWithAValueThatIsWrongHasTheSameFindingsHoweverItWasMade() {
        Broken lists = BROKEN.get(DocumentType.RESPONSIBILITY_LIST);

        assertThat(lists.mutations).hasSizeGreaterThan(3_000);
        assertThat(lists.mutations).filteredOn(Mutation::isBound).hasSizeGreaterThan(500);
        assertThat(lists.differences).isEmpty();
    }

    private static List<String> codesAndPointers(Report report) {
        return report.getFindings().stream()
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .sorted()
                .toList();
    }
}
