package io.github.dutylist.io.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026/1/8", "2026.01.08", "2026年1月8日", "20260108", " 2026-1-8"})
    void proposesTheDateThatIsMeant(String value) {
        assertThat(Proposals.of(value, Phrase.DATE)).contains("2026-01-08");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "8/1/2026", "2026", "明年", "123456789012-1-1", ""})
    void proposesNoDateWhereNoneIsMeant(String value) {
        assertThat(Proposals.of(value, Phrase.DATE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12-01", "12月1日", "--12-1"})
    void proposesTheDayOfTheYearThatIsMeant(String value) {
        assertThat(Proposals.of(value, Phrase.MONTH_DAY)).contains("--12-01");
    }

    @Test
    void proposesNoLeapDay() {
        assertThat(Proposals.of("--02-29", Phrase.MONTH_DAY)).isEmpty();
    }

    @Test
    void proposesAnIdentifierNearTheText() {
        assertThat(Proposals.of("Chief Officer", Phrase.ID)).contains("chief-officer");
        assertThat(Proposals.of("局长", Phrase.ID)).isEmpty();
    }
}
