package io.github.dutylist.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    /** The sum for 91350100M000100Y4 is 1640, which leaves 28 of 31; the character of value 31 − 28 is 3. */
    @Test
    void calculatesTheCheckCharacterOfTheWorkedExample() {
        assertThat(CreditCode.of("91350100M000100Y43").isChecked()).isTrue();
        assertThat(CreditCode.of("91350100M000100Y40").isChecked()).isFalse();
        assertThat(CreditCode.of("91350100M000100Y40").expectedCheckCharacter()).isEqualTo('3');
    }

    @Test
    void givesZeroWhereNothingIsLeft() {
        assertThat(CreditCode.of("000000000000000000").isChecked()).isTrue();
    }

    @Test
    void reachesTheLastCharacterOfTheAlphabet() {
        assertThat(CreditCode.of("10000000000000000Y").isChecked()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100m000100y43",
                "91350100I000100Y43",
                "91350100O000100Y43",
                "91350100S000100Y43",
                "91350100V000100Y43",
                "91350100Z000100Y43",
                "９1350100M000100Y43",
                " 1350100M000100Y43",
                "91350100-000100Y43"
            })
    void cannotBeMadeOfAnotherLengthOrAlphabet(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CreditCode.of(text));
    }

    @Test
    void areEqualWhenTheirCharactersAre() {
        CreditCode code = CreditCode.of("91350100M000100Y43");

        assertThat(code)
                .hasToString("91350100M000100Y43")
                .isEqualTo(CreditCode.of("91350100M000100Y43"))
                .hasSameHashCodeAs(CreditCode.of("91350100M000100Y43"))
                .isNotEqualTo(CreditCode.of("91350100M000100Y40"))
                .isNotEqualTo("91350100M000100Y43");
    }
}
