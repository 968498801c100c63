package io.github.dutylist.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "director", "d1", "patrol.monthly", "a-b_c.d", "x1-2-3"})
    void consistsOfWordsAndSingleJoints(String text) {
        assertThat(Identifier.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "-a", "a-", "a--b", "a.-b", "A", "aB", "a b", "a/b", "局长", "ａ", "a\n", "é"})
    void refusesAnythingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Identifier.of(text));
    }

    @Test
    void hasAtMostSixtyFourCharacters() {
        String longest = "a".repeat(Identifier.MAX_LENGTH);

        assertThat(Identifier.of(longest)).hasToString(longest);
        assertThatIllegalArgumentException().isThrownBy(() -> Identifier.of(longest + "a"));
    }

    @ParameterizedTest
    @CsvSource({
        "director, director",
        "Fire Safety, fire-safety",
        "Patrol.Monthly, patrol.monthly",
        "a_B, a_b",
        "a -- b, a-b",
        "a._b, a.b",
        "a (b), a-b",
        "3rd, n3rd",
        "(１) x2, x2",
        "'-a-', a",
        "处长chief局, chief"
    })
    void keepsWhatTheFormAllows(String text, String near) {
        assertThat(Identifier.near(text)).hasValue(Identifier.of(near));
    }

    @Test
    void cutsWhatIsTooLongWithoutLeavingAJointAtTheEnd() {
        assertThat(Identifier.near("a".repeat(70))).hasValue(Identifier.of("a".repeat(64)));
        assertThat(Identifier.near("a".repeat(63) + "-b")).hasValue(Identifier.of("a".repeat(63)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "局长", "--", "（一）", "\uD83D\uDD25"})
    void hasNothingNearWhereNothingCanBeKept(String text) {
        assertThat(Identifier.near(text)).isEmpty();
    }

    @Test
    void areEqualWhenTheirTextsAre() {
        assertThat(Identifier.of("chief-1"))
                .isEqualTo(Identifier.of("chief-1"))
                .hasSameHashCodeAs(Identifier.of("chief-1"))
                .isNotEqualTo(Identifier.of("chief-2"))
                .isNotEqualTo("chief-1");
    }
}
