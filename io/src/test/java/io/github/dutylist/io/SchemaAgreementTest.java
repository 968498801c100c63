package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dutylist.io.wire.Mutation;
import io.github.dutylist.io.wire.TableMutations;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reader and published schema on the same documents: what one of them finds wrong in the structure, so does the other. */
class SchemaAgreementTest {

    private static final StructuralAgreement AGREEMENT = StructuralAgreement.on(DocumentType.RESPONSIBILITY_LIST);

    /**
     * The documents on which reader and schema differ on purpose, and why; there are no others.
     *
     * <p>In all of them the reader is the stricter one.
     */
    static List<Difference> differences() {
        return List.of(
                new Difference(
                        "an integer with a fraction of zero is a number of JSON Schema's type integer",
                        Documents.with("\"version\": 1", "\"version\": 1.0")),
                new Difference(
                        "half a surrogate pair is no character, which patterns cannot tell in all engines",
                        Documents.with("清河镇防汛责任清单", "清河镇\\ud83d责任清单")),
                new Difference(
                        "a schema sees a tree, in which of repeated members one is left",
                        Documents.withMembers("\"x-own\": 1, \"x-own\": 2")),
                new Difference(
                        "a schema knows no limit of depth",
                        Documents.withMembers("\"x-own\": " + "[".repeat(40) + "]".repeat(40))));
    }

    /** A document that only the reader objects to. */
    private record Difference(String reason, String document) {

        @Override
        public String toString() {
            return reason;
        }
    }

    @ParameterizedTest
    @MethodSource("differences")
    void onlyTheReaderObjectsTo(Difference difference) {
        JsonNode tree = ExactJson.read(Documents.utf8(difference.document()));

        assertThat(AGREEMENT.errors(tree)).isEmpty();
        assertThat(AGREEMENT.findings(difference.document())).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("io.github.dutylist.io.Samples#types")
    void bothAcceptTheSamples(DocumentType<?> type) {
        StructuralAgreement agreement = StructuralAgreement.on(type);
        for (JsonNode sample : Samples.of(type)) {
            assertThat(agreement.errors(sample)).isEmpty();
            assertThat(agreement.disagreement(sample)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.dutylist.io.Samples#types")
    void theSchemaObjectsToEveryFaultThatTheTablesKnow(DocumentType<?> type) {
        StructuralAgreement agreement = StructuralAgreement.on(type);
        List<String> missed = new ArrayList<>();
        for (Mutation mutation : TableMutations.of(type.format(), Samples.of(type))) {
            if (agreement.errors(mutation.document()).isEmpty()) {
                missed.add(mutation.toString());
            }
        }

        assertThat(missed).isEmpty();
    }
}
