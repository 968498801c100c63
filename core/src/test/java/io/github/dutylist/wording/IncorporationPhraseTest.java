package io.github.dutylist.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dutylist.model.IncorporationTarget;
import org.junit.jupiter.api.Test;

class IncorporationPhraseTest {

    @Test
    void namesEveryArrangementWithItsWords() {
        String text = "将储粮安全纳入重要议事日程，作为民主生活会和述职报告的重要内容。";

        assertThat(IncorporationPhrase.find(text))
                .extracting(IncorporationPhrase::quote, IncorporationPhrase::target)
                .containsExactly(
                        tuple("纳入重要议事日程", IncorporationTarget.AGENDA),
                        tuple("作为民主生活会和述职报告的重要内容", IncorporationTarget.DEMOCRATIC_LIFE_MEETING),
                        tuple("作为民主生活会和述职报告的重要内容", IncorporationTarget.WORK_REPORT));
        assertThat(IncorporationPhrase.find(text))
                .allMatch(phrase -> text.substring(phrase.start(), phrase.end()).equals(phrase.quote()));
    }

    @Test
    void keepsAnArrangementThatItDoesNotKnow() {
        assertThat(IncorporationPhrase.find("列入信用档案管理。"))
                .extracting(IncorporationPhrase::target)
                .containsExactly(IncorporationTarget.of("x-other"));
    }

    @Test
    void keepsASecondArrangementBehindTheFirst() {
        assertThat(IncorporationPhrase.find("将消防工作纳入社区年度考核，并作为社区评优的重要依据。"))
                .extracting(IncorporationPhrase::quote, IncorporationPhrase::target)
                .containsExactly(
                        tuple("纳入社区年度考核", IncorporationTarget.TARGET_ASSESSMENT),
                        tuple("作为社区评优的重要依据", IncorporationTarget.of("x-other")));
        assertThat(IncorporationPhrase.find("纳入年度考核，作为评优的依据。")).hasSize(2);
        assertThat(IncorporationPhrase.find("纳入年度考核。并作为评优的依据。")).hasSize(1);
    }

    @Test
    void endsWhereAnotherPredicateBegins() {
        assertThat(IncorporationPhrase.find("纳入年度考核统筹推进。"))
                .extracting(IncorporationPhrase::quote)
                .containsExactly("纳入年度考核");
    }

    @Test
    void takesTheUseOfAResultForNone() {
        assertThat(IncorporationPhrase.find("检查结果作为评先评优的依据。")).isEmpty();
        assertThat(IncorporationPhrase.find("纳入")).isEmpty();
        assertThat(IncorporationPhrase.find("")).isEmpty();
    }
}
