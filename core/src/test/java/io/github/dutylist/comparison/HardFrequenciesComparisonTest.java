package io.github.dutylist.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.fixture.HardFrequencies;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists that take more work than is done for one comparison: what was not decided is for a person to compare. */
class HardFrequenciesComparisonTest {

    private static final int TOO_MANY = 40;

    @Test
    void aChangeOfFrequencyIsUndeterminedPastTheWorkForOneComparison() {
        assertThat(kindsAtPlain(0)).containsExactly(ChangeKind.FREQUENCY_TIGHTENED);
        assertThat(kindsAtPlain(TOO_MANY)).containsExactly(ChangeKind.FREQUENCY_UNDETERMINED);
    }

    @Test
    void aDutyIsUndeterminedPastTheWorkForOneComparisonWithAModel() {
        assertThat(standingOfPlain(0)).isEqualTo(Standing.STRONGER);
        assertThat(standingOfPlain(TOO_MANY)).isEqualTo(Standing.UNDETERMINED);
    }

    private static List<ChangeKind> kindsAtPlain(int hard) {
        return ListComparison.of(HardFrequencies.list(hard, 0), HardFrequencies.list(hard, 1)).getChanges().stream()
                .filter(change -> change.getSubject().filter("plain"::equals).isPresent())
                .map(Change::getKind)
                .toList();
    }

    private static Standing standingOfPlain(int hard) {
        return ModelListComparison.of(HardFrequencies.list(hard, 1), HardFrequencies.list(hard, 0))
                .getStandings()
                .stream()
                .filter(standing -> standing.getDuty()
                        .filter(duty -> duty.clause().getId().equals("plain"))
                        .isPresent())
                .map(DutyStanding::getStanding)
                .findFirst()
                .orElseThrow();
    }
}
