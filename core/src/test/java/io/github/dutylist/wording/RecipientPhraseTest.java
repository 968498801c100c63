package io.github.dutylist.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.model.RecipientMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientPhraseTest {

    @ParameterizedTest
    @CsvSource({
        "每半年向市委专题汇报一次。, 向市委专题汇报, 市委, REPORT",
        "２日内向 上级主管部门 书面报告。, 向 上级主管部门 书面报告, 上级主管部门, REPORT",
        "结果向社会公开。, 向社会公开, 社会, PUBLISH",
        "主动向督导组汇报迎检情况。, 向督导组汇报, 督导组, REPORT",
        "预案报所在地县级人民政府备案。, 报所在地县级人民政府备案, 所在地县级人民政府, FILE",
        "处理结果10日内告知投诉人。, 告知投诉人, 投诉人, INFORM",
        "重大事项须提交党委会研究决定。, 提交党委会, 党委会, REPORT",
        "典型问题在系统内通报。, 在系统内通报, 系统内, INFORM",
        "方案报县安委会备案后实施。, 报县安委会备案, 县安委会, FILE",
        "情况报镇党委。, 报镇党委, 镇党委, REPORT",
        "上线前3个工作日报信息中心备案。, 报信息中心备案, 信息中心, FILE",
        "结果通知各有关部门。, 通知各有关部门, 各有关部门, INFORM",
        "制定方案前征求职工的意见。, 征求职工的意见, 职工, CONSULT",
        "向职工代表大会征求意见。, 向职工代表大会征求意见, 职工代表大会, CONSULT",
        "隐患逐级上报至市粮食局。, 上报至市粮食局, 市粮食局, REPORT",
        "形成报告并报总经理。, 报总经理, 总经理, REPORT",
        "每年向局党组书面述责一次。, 向局党组书面述责, 局党组, REPORT",
        "应当向区人民政府作出书面报告。, 向区人民政府作出书面报告, 区人民政府, REPORT",
        "3日内函告属地政府。, 函告属地政府, 属地政府, INFORM",
        "简报印发各科室和直属单位。, 印发各科室和直属单位, 各科室和直属单位, INFORM"
    })
    void namesWhoIsTold(String text, String quote, String name, RecipientMode mode) {
        assertThat(RecipientPhrase.find(text)).singleElement().satisfies(phrase -> {
            assertThat(phrase.quote()).isEqualTo(quote);
            assertThat(phrase.name()).isEqualTo(name);
            assertThat(phrase.mode()).isEqualTo(mode);
            assertThat(text.substring(phrase.start(), phrase.end())).isEqualTo(quote);
            assertThat(text.substring(phrase.nameStart(), phrase.nameEnd())).isEqualTo(name);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每季度听取一次专题汇报。",
                "把握正确方向，及时报告。",
                "不得向无关人员通报案情。",
                "未向主管部门报告的，予以通报批评。",
                "向先进典型学习。",
                "在工作中公开透明。",
                "填报信息，上报情况。",
                "编发日报单位通讯。",
                "通知单位。",
                "对未按月报送排查情况的单位，予以约谈。",
                "每半年通报各单位排查情况。",
                "报送整改材料的部门。",
                "征求意见后印发。",
                "报",
                "向",
                "在内通报",
                ""
            })
    void takesNothingElseForARecipient(String text) {
        assertThat(RecipientPhrase.find(text)).isEmpty();
    }

    @Test
    void takesTheWordOfWhoKnowsTheNames() {
        assertThat(RecipientPhrase.find("发现异常及时告知家长。")).isEmpty();
        assertThat(RecipientPhrase.find("发现异常及时告知家长。", "家长"::equals))
                .extracting(RecipientPhrase::quote)
                .containsExactly("告知家长");
    }

    @Test
    void findsSeveralInOrder() {
        assertThat(RecipientPhrase.find("每年向区委报告一次，并在全区通报；重大事项报区政府批准。"))
                .extracting(RecipientPhrase::name)
                .containsExactly("区委", "全区", "区政府");
    }
}
