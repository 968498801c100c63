package io.github.dutylist.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.fixture.HardFrequencies;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A judgement that takes more work than is done for one list: what was not decided is undetermined, and not failed. */
class HardFrequenciesConformanceTest {

    private static final ResponsibilityList LIST = HardFrequencies.list(40, 0);

    private static final Requirement PLAIN = Profiles.frequency("plain")
            .selector(Profiles.selector(it -> it.addTextContains("定期巡查库区")))
            .addFrequencies(CountPerWindow.atLeast(250, Amount.of(1_500, AmountUnit.DAY)))
            .build();

    @Test
    void aRequirementIsUndeterminedPastTheWorkForOneJudgement() {
        Requirement[] all = Stream.concat(
                        IntStream.range(0, 30).mapToObj(HardFrequenciesConformanceTest::hard), Stream.of(PLAIN))
                .toArray(Requirement[]::new);

        assertThat(statusOfPlain(PLAIN)).isEqualTo(RequirementStatus.NOT_SATISFIED);
        assertThat(statusOfPlain(all)).isEqualTo(RequirementStatus.UNDETERMINED);
    }

    private static Requirement hard(int number) {
        FrequencyRequirement wanted = CountPerWindow.atLeast(500, Amount.of(1_500 + 31 * number, AmountUnit.DAY));
        return Profiles.frequency("hard-" + number)
                .selector(Profiles.selector(it -> it.addSectionKinds(SectionKind.DUTIES)))
                .addFrequencies(wanted)
                .build();
    }

    private static RequirementStatus statusOfPlain(Requirement... requirements) {
        List<RequirementResult> results = ConformanceChecker.of(
                        LocalDate.of(2026, 7, 1), Profiles.profile(requirements))
                .judge(LIST)
                .getProfiles()
                .get(0)
                .getResults();
        return results.get(results.size() - 1).getStatus();
    }
}
