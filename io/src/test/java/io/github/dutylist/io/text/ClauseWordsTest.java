package io.github.dutylist.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single sentences say, the misleading ones above all. */
class ClauseWordsTest {

    @Test
    void makesClausesOfSentencesThatBindOtherwise() {
        ImportedDocument document = Drawing.document("""
                石桥区仓库管理办法

                第一条 库管员应当每日巡查。未经登记不得出库；情况紧急的，可以先行出库。鼓励采用电子台账。
                第二条 库管员应当每月盘点，不得涂改账目。
                """);

        assertThat(document.list().orElseThrow().getSections())
                .flatExtracting(section -> section.getClauses())
                .extracting(
                        clause -> clause.getText(),
                        clause -> clause.getStrength().orElse(Strength.SHALL),
                        clause -> clause.getRoles())
                .containsExactly(
                        tuple("库管员应当每日巡查。", Strength.SHALL, List.of("r-1")),
                        tuple("未经登记不得出库；", Strength.SHALL_NOT, List.of("r-1")),
                        tuple("情况紧急的，可以先行出库。", Strength.MAY, List.of("r-1")),
                        tuple("鼓励采用电子台账。", Strength.ENCOURAGED, List.of("r-1")),
                        tuple("库管员应当每月盘点，不得涂改账目。", Strength.SHALL, List.of("r-1")));
        assertThat(Drawing.findings(document, "text-not-understood")).containsExactly("{text=不得涂改账目}");
    }

    @Test
    void readsTheLastDaysOfAPlanAsDatesOfItsYear() {
        ImportedDocument plan = Drawing.document("""
                关于开展2026年冷库安全专项整治的通知

                各冷库企业：
                一、自查自纠
                各冷库企业5月31日前完成自查，每年11月底前检修一次，12月底前报送总结。

                北山区应急管理局
                2026年4月2日
                """);

        assertThat(plan.list().orElseThrow().getSections())
                .flatExtracting(section -> section.getClauses())
                .flatExtracting(clause -> clause.getFrequencies())
                .extracting(
                        requirement -> requirement.kind().code(),
                        requirement -> requirement.getQuote().orElse(""))
                .containsExactly(
                        tuple("by-date", "5月31日前"),
                        tuple("count-per-period", "每年11月底前检修一次"),
                        tuple("by-date", "12月底前"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "每年向县委专题汇报一次。 | superior report 县委",
                "发生事故的，2小时内向县应急管理局报告。 | superior report 县应急管理局",
                "检查结果报局党组。 | internal report 局党组",
                "应急预案报上级主管部门备案。 | superior file 上级主管部门",
                "重要情况及时上报县委、县政府。 | superior report 县委; superior report 县政府",
                "向各级党委和政府通报。 | superior inform 各级党委和政府",
                "整改情况在全局通报。 | internal inform 全局",
                "检查情况通报同级应急管理部门。 | peer inform 同级应急管理部门",
                "处理结果告知信访人。 | public inform 信访人",
                "制定制度应当征求职工意见。 | internal consult 职工",
                "整改情况反馈责任单位。 | subordinate inform 责任单位",
                "火灾发生后立即报警并在10分钟内报告院长。 | superior report 院长",
                "评估报告在5个工作日内提交总经理办公会。 | internal report 总经理办公会",
                "每半年听取一次分管领域汇报。 | ''",
                "不得向无关人员公布。 | ''",
                "未按规定向县委报告的，应当说明。 | ''",
                "坚持正确方向，通报先进事迹。 | ''",
                "受理群众举报，按月填报报表。 | ''",
                "性格内向的干部要多谈心并报告。 | ''",
            })
    void tellsToWhomIsReported(String sentence, String expected) {
        assertThat(clause(sentence).getRecipients().stream()
                        .map(recipient -> recipient.getRelation().code()
                                + ' '
                                + recipient.getMode().code()
                                + ' '
                                + recipient.getLabel().orElse(""))
                        .reduce((first, second) -> first + "; " + second)
                        .orElse(""))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "应当每月检查一次。 | SHALL",
                "不得少于每月一次。 | SHALL",
                "严禁无证上岗。 | SHALL_NOT",
                "未经批准，任何人不得进入库区。 | SHALL_NOT",
                "一般不在夜间装卸。 | SHOULD_NOT",
                "原则上每年轮训一次。 | SHOULD",
                "原则上每年不少于两次。 | SHOULD",
                "必要时可邀请专家参加。 | MAY",
                "可靠运行，可追溯管理。 | SHALL",
                "鼓励投保责任保险。 | ENCOURAGED",
                "健全鼓励机制，落实奖励。 | SHALL",
                "遇有险情的，可以先行处置。 | MAY",
            })
    void tellsHowStronglyAClauseBinds(String sentence, Strength expected) {
        assertThat(clause(sentence).getStrength().orElse(Strength.SHALL)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "纳入重要议事日程、年度工作要点。 | agenda annual-plan",
                "作为民主生活会和述职报告的重要内容。 | democratic-life-meeting work-report",
                "纳入网格化管理。 | x-other",
                "作为评先评优的依据。 | ''",
                "以安全作为底线。 | ''",
            })
    void tellsIntoWhatWorkIsIncorporated(String sentence, String expected) {
        assertThat(clause(sentence).getIncorporations().stream()
                        .map(incorporation -> incorporation.getTarget().code())
                        .reduce((first, second) -> first + ' ' + second)
                        .orElse(""))
                .isEqualTo(expected);
    }

    private static DutyClause clause(String sentence) {
        String text = "青石县粮食局安全责任清单\n一、局党组\n1." + sentence + "\n2.落实制度。\n";
        ResponsibilityList list =
                TextImporter.create().importText(text).documents().get(0).list().orElseThrow();
        return ListIndex.of(list).clauses().get(0).clause();
    }
}
