package io.github.dutylist.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameDeedTest {

    @ParameterizedTest
    @CsvSource({
        "[每年召开两次]会议，且[每半年至少一次]。",
        "[每年召开两次]会议，[每半年至少召开一次]会议。",
        "[每年不少于两次]且[每半年至少一次]。",
        "[每年至少检查两次]仓库，并[每季度至少检查一次]仓库，做好记录。",
        "[每年不得超过两次]专题会议，同时[每季度至少一次]专题会议"
    })
    void isMeantWhereItsWordsAreRepeatedOrLeftOut(String text) {
        assertThat(isMeant(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "[每年至少两次]专题研究，[每年通报一次]。",
        "[每年召开两次]会议，并[每季度至少一次]检查仓库。",
        "[每年至少研究两次]并[每季度通报一次]。",
        "[每年检查两次]，分管负责人[每月一次]。",
        "[每年召开两次]会议。[每半年至少一次]。",
        "[每年召开两次]会议，其中[每半年至少一次]由书记主持。",
        "[每年召开两次]会议，听取汇报[每半年至少一次]。",
        "[每年两次]会议[每季度一次]会议"
    })
    void isNotMeantWhereOtherWordsStandAroundIt(String text) {
        assertThat(isMeant(text)).isFalse();
    }

    /** Brackets stand around both frequencies. */
    private static boolean isMeant(String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        int nextStart = marked.lastIndexOf('[') - 2;
        int nextEnd = marked.lastIndexOf(']') - 3;
        return SameDeed.isMeant(marked.replace("[", "").replace("]", ""), start, end, nextStart, nextEnd);
    }
}
