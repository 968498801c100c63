package io.github.dutylist.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.model.DutyClause;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeedsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[每年召开两次]会议，且[每半年至少一次]。",
                "[每年召开两次]会议，[每半年至少召开一次]会议。",
                "[每年不少于两次]且[每半年至少一次]。",
                "[每年至少检查两次]仓库，并[每季度至少检查一次]仓库，做好记录。",
                "[每年不得超过两次]专题会议，同时[每季度至少一次]专题会议",
                "[每年至少两次]、[每半年至少一次]召开会议。",
                "书记[每年至少两次]、[每半年至少一次]召开会议。",
                "[每年至少两次]，[每半年至少一次]召开会议。",
                "[每季度至少研究一次]，[每年不少于四次]。",
                "[每年至少召开两次]、[每半年至少召开一次]会议。",
                "[每年两次]，且[每半年一次]，且[每季度不超过一次]召开会议。",
                "[每年召开四次]会议，[每季度一次]，[每半年至少两次]。",
                "[每季度至少召开一次]，[全年不少于四次]。",
                "[每年至少两[次]]召开会议"
            })
    void areOneWhereTheWordsAreRepeatedLeftOutOrInCommon(String text) {
        assertThat(deeds(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[每年至少两次]专题研究，[每年通报一次]。",
                "[每年召开两次]会议，并[每季度至少一次]检查仓库。",
                "[每年至少研究两次]并[每季度通报一次]。",
                "[每年检查两次]，分管负责人[每月一次]。",
                "[每年召开两次]会议。[每半年至少一次]。",
                "[每年召开两次]会议，其中[每半年至少一次]由书记主持。",
                "[每年召开两次]会议，听取汇报[每半年至少一次]。",
                "[每年两次]会议[每季度一次]会议",
                "[每月]检查、[每季度]通报。",
                "[每季度至少研究一次]，[每年四次]督查。",
                "专题研究[每年至少两次]，[每半年至少一次]通报情况。",
                "例会[每月至少召开一次]，[每年召开不超过4次]扩大会议。",
                "[每月至少开展一次]自查，[每半年至少一次]，邀请专家会诊。",
                "领导带队[每周至少检查一次]，[每月至少检查三次]夜间值守。",
                "[每月至少检查一次]，[每季度至少检查两次]重点场所。"
            })
    void areTwoWhereOtherWordsStandAroundTheSecond(String text) {
        assertThat(deeds(text)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "落实[日管控]、[周排查]、[月调度]机制, 1|2|3",
        "落实[日]管控、[周]排查、[月]调度机制, 1|2|3",
        "[每季度至少研究一次]，[每年不少于四次]，[每年通报一次], 1 2|3",
        "[每年至少两次]、[每半年至少一次]召开会议，[每季度]通报。, 1 2|3",
        "[每月检查一次]，[每年通报四次]，且[每季度至少一次]。, 1|2 3"
    })
    void areToldApartInLongerSentences(String text, String expected) {
        assertThat(String.join(
                        "|",
                        deeds(text).stream()
                                .map(deed -> String.join(
                                        " ",
                                        deed.stream().map(DeedsTest::number).toList()))
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void aFrequencyWithoutAQuoteGoesWithTheFirst() {
        DutyClause clause = DutyClause.builder()
                .id("c1")
                .text("每月检查、每季度通报。")
                .addFrequencies(quoted("每月", 1), CountPerPeriod.atLeast(2, PeriodUnit.YEAR), quoted("每季度", 3))
                .build();

        assertThat(Deeds.of(clause)).extracting(List::size).containsExactly(2, 1);
    }

    /** Brackets stand around each frequency; its number is its place. */
    private static List<List<FrequencyRequirement>> deeds(String marked) {
        List<FrequencyRequirement> frequencies = new ArrayList<>();
        for (int start = marked.indexOf('['); start >= 0; start = marked.indexOf('[', start + 1)) {
            String quote = marked.substring(start + 1, marked.indexOf(']', start));
            frequencies.add(quoted(plain(quote), frequencies.size() + 1));
        }
        return Deeds.of(DutyClause.builder()
                .id("c1")
                .text(plain(marked))
                .frequencies(frequencies)
                .build());
    }

    private static String plain(String marked) {
        return marked.replace("[", "").replace("]", "");
    }

    private static FrequencyRequirement quoted(String quote, int number) {
        return CountPerPeriod.atLeast(number, PeriodUnit.YEAR).toBuilder()
                .quote(quote)
                .build();
    }

    private static String number(FrequencyRequirement frequency) {
        return String.valueOf(((CountPerPeriod) frequency).getMin().orElseThrow());
    }
}
