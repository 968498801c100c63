package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dutylist.arbitraries.FulfilmentArbitraries;
import io.github.dutylist.arbitraries.FulfilmentReportArbitraries;
import io.github.dutylist.arbitraries.ListArbitraries;
import io.github.dutylist.arbitraries.PolicyArbitraries;
import io.github.dutylist.arbitraries.ProfileArbitraries;
import io.github.dutylist.value.Extensible;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** Reader and published schema on random documents, and on what becomes of them when one thing is changed at random. */
class SchemaAgreementProperties {

    private static final int EDITS = 20;

    private static final Map<DocumentType<?>, StructuralAgreement> AGREEMENTS =
            Samples.types().stream().collect(Collectors.toMap(type -> type, StructuralAgreement::on));

    @Property(tries = 50)
    void bothAcceptEveryWellFormedDocument(@ForAll("documents") Document<?> document) {
        assertThat(document.agreement().errors(document.json())).isEmpty();
        assertThat(document.agreement().disagreement(document.json())).isEmpty();
    }

    @Property(tries = 150, seed = "20261101", shrinking = ShrinkingMode.OFF)
    void bothObjectToTheSameRandomChanges(@ForAll("documents") Document<?> document, @ForAll Random random) {
        StructuralAgreement agreement = document.agreement();
        for (int i = 0; i < EDITS; i++) {
            JsonNode edited = new TreeEdits(random).edited(document.json(), 1);

            assertThat(agreement.disagreement(edited)).as(edited::toString).isEmpty();

            Statistics.collect(agreement.errors(edited).isEmpty());
        }
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 30);
        });
    }

    /** A document and its type. */
    private record Document<T extends Extensible>(DocumentType<T> type, T content) {

        private static <T extends Extensible> Arbitrary<Document<?>> of(DocumentType<T> type, Arbitrary<T> contents) {
            return contents.map(content -> new Document<>(type, content));
        }

        private JsonNode json() {
            return ExactJson.read(DutylistWriter.compact().toBytes(type, content));
        }

        private StructuralAgreement agreement() {
            return AGREEMENTS.get(type);
        }
    }

    @Provide
    Arbitrary<Document<?>> documents() {
        return Arbitraries.oneOf(
                Document.of(DocumentType.RESPONSIBILITY_LIST, ListArbitraries.lists()),
                Document.of(DocumentType.FULFILMENT_RECORDS, FulfilmentArbitraries.records()),
                Document.of(DocumentType.FULFILMENT_REPORT, FulfilmentReportArbitraries.reports()),
                Document.of(DocumentType.EVALUATION_POLICY, PolicyArbitraries.policies()),
                Document.of(DocumentType.CONFORMANCE_PROFILE, ProfileArbitraries.profiles()),
                Document.of(DocumentType.WAIVERS, ProfileArbitraries.waivers()));
    }
}
