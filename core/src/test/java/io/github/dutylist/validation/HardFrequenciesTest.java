package io.github.dutylist.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.FrequencyRules;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.SkippedRule;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.fixture.HardFrequencies;
import io.github.dutylist.fixture.ReservesList;
import org.junit.jupiter.api.Test;

/** Lists that take more work than is done for one: what was not decided is said. */
class HardFrequenciesTest {

    private final ListValidator validator = ListValidator.create();

    @Test
    void rulesThatWereCutShortAreListedAsSkippedSoThatTheListIsNotCalledValid() {
        Report report = validator.validate(HardFrequencies.list(40, 0));

        assertThat(report.getSkippedRules())
                .extracting(SkippedRule::getRule)
                .containsExactly(FrequencyRules.CONTRADICTORY_FREQUENCIES, FrequencyRules.REDUNDANT_FREQUENCY);
        assertThat(report.getSkippedRules())
                .flatExtracting(SkippedRule::getLostParts)
                .allMatch(part -> part.startsWith("/sections/") && part.contains("/frequencies"));
        assertThat(report.getVerdict()).as(report.toString()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void nothingIsSkippedInAListOfTheUsualKind() {
        assertThat(validator.validate(ReservesList.list()).getSkippedRules()).isEmpty();
    }
}
