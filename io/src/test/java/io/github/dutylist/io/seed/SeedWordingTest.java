package io.github.dutylist.io.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.FrequencyRules;
import io.github.dutylist.finding.WordingRules;
import io.github.dutylist.io.text.ImportedDocument;
import io.github.dutylist.io.text.TextImporter;
import io.github.dutylist.validation.ListValidator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An imported list says in its members what its words say. */
class SeedWordingTest {

    @Test
    void noImportedListDisagreesWithItsWords() {
        Seed seed = Seed.orSkip();
        ListValidator validator = ListValidator.create();
        List<Finding> findings = new ArrayList<>();
        for (ImportedDocument document :
                TextImporter.create().importText(seed.text()).documents()) {
            document.list()
                    .ifPresent(list -> findings.addAll(validator.validate(list).getFindings()));
        }

        assertThat(findings)
                .noneMatch(finding -> List.of(
                                WordingRules.QUOTE_NOT_IN_TEXT,
                                WordingRules.PHRASE_WITHOUT_FREQUENCY,
                                WordingRules.PHRASE_DISAGREES,
                                WordingRules.STRENGTH_DISAGREES,
                                WordingRules.RECIPIENT_MISSING,
                                WordingRules.INCORPORATION_NOT_IN_TEXT,
                                FrequencyRules.PERIOD_NOT_ALIGNED)
                        .contains(finding.getRule()));
    }
}
