package io.github.dutylist.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SanctionLadderTest {

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "x-a x-b x-c, x-a x-b x-c",
        // one ladder fills the gaps of another
        "x-a x-d | x-a x-b x-d, x-a x-b x-d",
        "x-b x-d | x-a x-b x-c x-d, x-a x-b x-c x-d",
        // where the ladders are silent, the measure named first comes first
        "x-a x-c | x-b x-c, x-a x-b x-c",
        "x-b | x-a, x-b x-a",
        // a later ladder joins two that had nothing in common
        "x-a x-b | x-c x-d | x-b x-c, x-a x-b x-c x-d",
        "x-c x-d | x-a x-b | x-b x-c, x-a x-b x-c x-d",
        // where ladders disagree, the earlier ones decide
        "x-a x-b | x-b x-a, x-a x-b",
        "x-a x-b | x-b x-c | x-c x-a, x-a x-b x-c",
        "x-a x-b | x-b x-a x-c, x-a x-b x-c",
        // a measure named twice stands where it stood first
        "x-a x-a x-b x-a x-c, x-a x-b x-c"
    })
    void mergesTheLaddersOfAllProvisions(String ladders, String merged) {
        List<AccountabilityProvision> provisions = Arrays.stream(ladders.split(" \\| ", -1))
                .map(SanctionLadderTest::provision)
                .toList();

        assertThat(String.join(
                        " ",
                        SanctionLadder.of(provisions).stream()
                                .map(SanctionMeasure::code)
                                .toList()))
                .isEqualTo(merged);
    }

    @Test
    void isThatOfTheListsProvisions() {
        ResponsibilityList list = ModelFixtures.reservoirList().toBuilder()
                .addAccountability(AccountabilityFixtures.NETWORK_PROVISION)
                .build();

        assertThat(ListIndex.of(list).ladder())
                .containsExactly(SanctionMeasure.REMINDER, SanctionMeasure.REORGANISATION);
    }

    static AccountabilityProvision provision(String measures) {
        return AccountabilityProvision.builder()
                .id("provision")
                .text("视情节处理。")
                .addAllSanctions(Arrays.stream(measures.split(" ", -1))
                        .filter(measure -> !measure.isEmpty())
                        .map(measure -> Sanction.of(SanctionMeasure.of(measure)))
                        .toList())
                .build();
    }
}
