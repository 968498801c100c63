package io.github.dutylist.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "organization, organisation",
        "cheif, chief",
        "rols, role",
        "clause, clauses",
        "docment-nubmer, document-number",
        "inpsect, inspect"
    })
    void proposesAWordAtMostOneSlipAwayForEveryThreeCharacters(String word, String meant) {
        assertThat(Nearest.of(word, List.of("unrelated", meant, "zzz"))).hasValue(meant);
    }

    @Test
    void proposesNothingThatIsThreeSlipsAway() {
        assertThat(Nearest.of("abcdefghijkl", List.of("badcfeghijkl"))).isEmpty();
    }

    @Test
    void proposesNothingForAWordOfTwoCharacters() {
        assertThat(Nearest.of("ab", List.of("ac", "abc"))).isEmpty();
    }

    @Test
    void proposesTheWordWithTheFewestSlipsAndThenTheFirst() {
        assertThat(Nearest.of("chapter-1", List.of("chapte-11", "chapter-2", "chapter-3")))
                .hasValue("chapter-2");
    }

    @Test
    void proposesNothingAmongNothing() {
        assertThat(Nearest.of("anything", List.of())).isEmpty();
    }
}
