package io.github.dutylist.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "对辖区内所有泵站全面检查一遍。 | 一遍",
                "新录用船员岗前培训不少于24学时。 | 不少于24学时",
                "检验周期内维护保养不得少于4次。 | 不得少于4次",
                "每三学期轮岗一次。 | 每三学期",
                "隐患0.3个工作日内整改。 | 0.3个工作日"
            })
    void findsTimesThatNoPhraseSays(String text, String words) {
        assertThat(UnreadTime.find(text)).extracting(UnreadTime::quote).containsExactly(words);
        assertThat(UnreadTime.find(text))
                .allMatch(time -> text.substring(time.start(), time.end()).equals(time.quote()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每年至少演练两次，演练记录保存不少于3年。",
                "逾期超过30日的，处一千元以上罚款。",
                "驾驶员须有三年以上驾驶经历，年龄不超过60周岁。",
                "重大节假日前组织一次检查，每次不少于2小时。",
                "延期只能申请一次，延长不得超过20日。",
                "一次性告知补正材料，办理第二次登记。",
                "近三年发生两次以上事故的，不得评优。",
                "落实《安全生产治本攻坚三年行动方案》，实行24小时值班。",
                ""
            })
    void findsNoneWhereAPhraseSaysAllOrSomethingElseIsMeant(String text) {
        assertThat(UnreadTime.find(text)).isEmpty();
    }

    @Test
    void findsNoneInsideAPhrase() {
        String text = "发现险情的，30分钟内报告，每日巡查不少于2次。";

        assertThat(UnreadTime.find(text)).isEmpty();
        assertThat(FrequencyPhrases.find(text)).hasSize(2);
    }
}
