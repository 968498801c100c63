package io.github.dutylist.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dutylist.model.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthPhraseTest {

    @Test
    void findsEverythingThatBinds() {
        assertThat(StrengthPhrase.findAll("应当每月清库，鼓励联合清库，未经登记不得出库；情况紧急的，可以先行处置。"))
                .extracting(StrengthPhrase::quote, StrengthPhrase::strength)
                .containsExactly(
                        tuple("应当", Strength.SHALL),
                        tuple("鼓励", Strength.ENCOURAGED),
                        tuple("不得", Strength.SHALL_NOT),
                        tuple("可以", Strength.MAY));
        assertThat(StrengthPhrase.findAll("每月清库。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "值班人员应当每日登记。, 应当, SHALL",
        "必须持证上岗；可以轮岗。, 必须, SHALL",
        "每次培训不得少于2学时。, , ",
        "不得擅自离岗。, 不得, SHALL_NOT",
        "严禁瞒报、漏报。, 严禁, SHALL_NOT",
        "应当依法履职不得推诿。, 应当, SHALL",
        "原则上每年轮岗一次。, 原则上, SHOULD",
        "一般不在夜间施工。, 一般不, SHOULD_NOT",
        "原则上不得外借。, 原则上, SHOULD_NOT",
        "原则上不少于两次。, 原则上, SHOULD",
        "可以委托第三方评估。, 可以, MAY",
        "必要时可邀请专家。, 可, MAY",
        "可能发生的风险要提前研判。, , ",
        "可燃物定期清理。, , ",
        "鼓励职工提出建议。, 鼓励, ENCOURAGED",
        "各单位鼓励技术创新。, 鼓励, ENCOURAGED",
        "未经批准，任何人不得入库。, 不得, SHALL_NOT",
        "发生险情的，应当立即上报，不得拖延。, 应当, SHALL",
        "每月检查一次。, , ",
        "疏散通道保持畅通，严禁堆放杂物。, 严禁, SHALL_NOT",
        "老人床铺周围，不得吸烟。, 不得, SHALL_NOT",
        "实行双人值班，不得擅自离岗。, , ",
        "每日登记，严禁补记。, , ",
        "按月发放，不得截留。, , ",
        "足额支付工资，不得拖欠。, , ",
        "每月足额发放补助，不得截留。, , ",
        "药品专柜存放，可以委托保管。, , ",
        "对走读学校，可以不设宿管员。, 可以, MAY",
        "对新任班主任，原则上安排跟岗。, 原则上, SHOULD",
        "食堂不得对外承包，原料应当每日查验。, , ",
        "可以委托第三方检测。检测机构应当每年评估一次。, , ",
        "库区内不得动火，确需动火的，应当办理审批。, 不得, SHALL_NOT",
        "不得瞒报；值班人员必须坚守岗位。, , ",
        "可以邀请会诊，但应当告知监护人。, 可以, MAY",
        "未经培训不得上岗。, 不得, SHALL_NOT",
        "上岗前培训不少于24学时，未经考核不得操作。, , ",
        "严禁单人作业，通风期间每2小时检测一次。, , ",
        "保证费用投入，不得挪用。, , "
    })
    void readsTheFirstSegmentThatIsNoConditionAndWhatIsForbiddenBehindOneThatDemandsNothing(
            String text, String words, Strength strength) {
        if (words == null) {
            assertThat(StrengthPhrase.find(text)).isEmpty();
        } else {
            StrengthPhrase phrase = StrengthPhrase.find(text).orElseThrow();
            assertThat(phrase.quote()).isEqualTo(words);
            assertThat(phrase.strength()).isEqualTo(strength);
            assertThat(text.substring(phrase.start(), phrase.end())).isEqualTo(words);
        }
    }

    @Test
    void saysNothingOfATextWithoutWords() {
        assertThat(StrengthPhrase.find("")).isEmpty();
        assertThat(StrengthPhrase.find("，。")).isEmpty();
    }
}
