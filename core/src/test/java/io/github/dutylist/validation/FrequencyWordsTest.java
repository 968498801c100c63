package io.github.dutylist.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.WordingRules;
import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.SchoolList;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.wording.FrequencyPhrase;
import io.github.dutylist.wording.FrequencyPhrases;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that no form holds whole are reported with all of them, whatever form came near. */
class FrequencyWordsTest {

    @ParameterizedTest
    @CsvSource({"大型活动应当提前20日报备。, 提前20日", "每周五开展卫生检查。, 每周五", "群众来电当日答复。, 当日", "定期或不定期走访困难学生。, 定期或不定期"})
    void tellsWhichWordsAreHeldOnlyNearly(String text, String quote) {
        List<FrequencyRequirement> read = FrequencyPhrases.find(text).stream()
                .map(FrequencyPhrase::requirement)
                .toList();
        ResponsibilityList list = Edits.clause(
                SchoolList.list(),
                "article-3",
                it -> it.toBuilder().text(text).frequencies(read).build());

        assertThat(ListValidator.create().validate(list).getFindings())
                .filteredOn(found -> found.getCode().equals(WordingRules.APPROXIMATE_FREQUENCY.getCode()))
                .extracting(Finding::getArguments)
                .singleElement()
                .asString()
                .contains(quote);
    }
}
