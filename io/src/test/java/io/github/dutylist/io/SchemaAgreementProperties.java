package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dutylist.arbitraries.ListArbitraries;
import io.github.dutylist.model.ResponsibilityList;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** Reader and published schema on random lists, and on what becomes of them when one thing is changed at random. */
class SchemaAgreementProperties {

    private static final int EDITS = 20;

    private static final StructuralAgreement AGREEMENT = StructuralAgreement.onLists();

    @Property(tries = 100)
    void bothAcceptEveryWellFormedList(@ForAll("lists") ResponsibilityList list) {
        assertThat(AGREEMENT.errors(json(list))).isEmpty();
        assertThat(AGREEMENT.disagreement(json(list))).isEmpty();
    }

    @Property(tries = 100, seed = "20261101", shrinking = ShrinkingMode.OFF)
    void bothObjectToTheSameRandomChanges(@ForAll("lists") ResponsibilityList list, @ForAll Random random) {
        JsonNode document = json(list);
        for (int i = 0; i < EDITS; i++) {
            JsonNode edited = new TreeEdits(random).edited(document, 1);

            assertThat(AGREEMENT.disagreement(edited)).isEmpty();

            Statistics.collect(AGREEMENT.errors(edited).isEmpty());
        }
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 30);
        });
    }

    @Provide
    Arbitrary<ResponsibilityList> lists() {
        return ListArbitraries.lists();
    }

    private static JsonNode json(ResponsibilityList list) {
        return ExactJson.read(DutylistWriter.compact().toBytes(list));
    }
}
