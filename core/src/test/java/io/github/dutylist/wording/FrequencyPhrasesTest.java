package io.github.dutylist.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Promptness;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrequencyPhrasesTest {

    @Test
    void givesThePlaceTheWordsAndTheRequirement() {
        List<FrequencyPhrase> phrases = FrequencyPhrases.find("🚒站长每半年至少组织一次演练,险情第一时间上报。");

        assertThat(phrases).hasSize(2);
        FrequencyPhrase drill = phrases.get(0);
        assertThat(drill.start()).isEqualTo(4);
        assertThat(drill.end()).isEqualTo(13);
        assertThat(drill.quote()).isEqualTo("每半年至少组织一次");
        FrequencyRequirement twiceAYear = CountPerPeriod.atLeast(1, PeriodUnit.HALF_YEAR).toBuilder()
                .quote("每半年至少组织一次")
                .build();
        assertThat(drill.requirement()).isEqualTo(twiceAYear);
        FrequencyRequirement atOnce = DeadlineAfterEvent.of(Promptness.IMMEDIATE).toBuilder()
                .quote("第一时间")
                .build();
        assertThat(phrases.get(1).requirement()).isEqualTo(atOnce);
        assertThat(phrases.get(1).eventWords()).contains("险情");
    }

    @Test
    void saysWhatItFoundInItsText() {
        assertThat(FrequencyPhrases.find("每月调度。").get(0).toString()).startsWith("每月[0,2) CountPerPeriod{");
    }

    @Test
    void bindsNoNumberAcrossTheEndOfASentence() {
        for (String end : List.of("。", "；", ";", "！", "？", "\n", "\r\n", "\u2028", "\t")) {
            assertThat(FrequencyPhrases.find("每年组织演练" + end + "不少于两次"))
                    .extracting(FrequencyPhrase::quote)
                    .containsExactly("每年");
        }
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(FrequencyPhrases.find("")).isEmpty();
        assertThat(FrequencyPhrases.find("。\n；\n")).isEmpty();
        assertThat(FrequencyPhrases.find("The board meets twice a year.")).isEmpty();
    }

    @Test
    void givesAListThatCannotBeChanged() {
        assertThat(FrequencyPhrases.find("每年两次")).isUnmodifiable();
    }
}
