package io.github.dutylist.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.BasisReference;
import io.github.dutylist.model.ConditionKind;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.PolicyBasis;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.RecipientRelation;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.wording.FrequencyWording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ledgers: what becomes of their rows and columns. */
class TablesTest {

    private static final String LEDGER = """
            岚山街道安全生产责任清单
            填报单位：岚山街道

            序号\t责任主体\t责任内容\t履职要求\t完成时限\t责任依据\t追责情形\t责任科室\t整改情况
            1\t党工委书记\t组织学习安全生产法律法规\t每季度至少组织一次专题学习\t季度末\t《中华人民共和国安全生产法》第五条\t未按规定组织学习的\t党政办\t/
            2\t\t研究部署安全生产工作\t每半年至少听取一次汇报\t6月底、12月底前\t同上\t未研究部署的\t应急办\t已完成
            3\t办事处主任\t组织开展隐患排查\t"每月开展一次
            每次不少于两天"\t-\t无\t排查不到位的\t应急办\t待定
            """;

    @Test
    void readsHeadingsOnLinesOfTheirOwnAndOfficesThatLeadAndHelp() {
        ResponsibilityList list = Drawing.document("""
                        柳林县生态环境责任台账

                        编号\t牵头单位\t配合单位\t重点任务\t办结时限
                        一、大气
                        1\t县生态环境局\t县气象局、县住建局\t修订减排清单\t2026年9月底前
                        二、水
                        2\t县水务局\t无\t每季度监测一次\t/
                        """).list().orElseThrow();

        assertThat(Drawing.of(list)).isEqualTo("""
                        []
                          编号 牵头单位 配合单位 重点任务 办结时限
                          一、[大气]
                            1|修订减排清单/2026年9月底前
                          二、[水]
                            2|每季度监测一次
                        """);
        assertThat(list.getRoles())
                .extracting(role -> role.getTitle() + ' ' + role.getResponsibilities())
                .containsExactly(
                        "县生态环境局 [COORDINATING]", "县气象局 [SUPPORTING]", "县住建局 [SUPPORTING]", "县水务局 [COORDINATING]");
    }

    @Test
    void readsMonthsInTheirCellsAndNotesThatAreNumberedInOneLine() {
        ResponsibilityList list = Drawing.document("""
                        岚山县文物安全责任台账

                        序号\t责任主体\t责任内容\t完成时限
                        1\t县博物馆\t每年分两季共开展两次库房检查\t3月、9月
                        2\t县文物所\t每年开展一次文物普查，向县文旅局报告\t11月
                        注：1．本台账每年1月修订一次；2．各责任主体每季度自查一次。
                        """).list().orElseThrow();

        assertThat(list.getSections().get(0).getClauses())
                .extracting(clause -> clause.getFrequencies().stream()
                        .map(requirement -> FrequencyWording.phrase(requirement, Locale.CHINESE))
                        .toList())
                .containsExactly(List.of("每年3月1次", "每年9月1次"), List.of("每年11月1次"));
        assertThat(list.getSections().get(0).getClauses().get(1).getRecipients())
                .extracting(Recipient::getRelation)
                .containsExactly(RecipientRelation.SUPERIOR);
        assertThat(list.getSections().get(1).getClauses())
                .extracting(DutyClause::getText)
                .containsExactly("本台账每年1月修订一次；", "各责任主体每季度自查一次。");
    }

    @Test
    void readsDeadlinesThatStandAloneInTheirCells() {
        ImportedDocument document = Drawing.document("""
                青禾区防汛责任清单

                序号\t责任主体\t责任内容\t完成时限
                1\t区水利局\t组织隐患排查\t汛期
                2\t区应急局\t组织演练\t季度末
                3\t各镇街\t编制预案\t2026年6月底
                4\t区城管局\t疏通管网\t全年
                """);

        assertThat(document.list().orElseThrow().getSections().get(0).getClauses())
                .extracting(clause -> clause.getFrequencies().stream()
                        .map(requirement -> requirement.kind().code())
                        .toList())
                .containsExactly(List.of(), List.of("count-per-period"), List.of("by-date"), List.of("continuous"));
        assertThat(Drawing.findings(document, "text-not-understood")).containsExactly("{text=汛期}");
    }

    @Test
    void makesRowsClausesWithTheirNumbersBearersAndFrequencies() {
        ResponsibilityList list = Drawing.document(LEDGER).list().orElseThrow();

        assertThat(Drawing.of(list)).isEqualTo("""
                []
                  序号 责任主体 责任内容 履职要求 完成时限 责任依据 追责情形 责任科室 整改情况
                  1|组织学习安全生产法律法规/每季度至少组织一次专题学习/季度末
                  2|研究部署安全生产工作/每半年至少听取一次汇报/6月底、12月底前
                  3|组织开展隐患排查/每月开展一次 每次不少于两天
                """);
        assertThat(list.getRoles()).extracting(Role::getTitle).containsExactly("党工委书记", "办事处主任");
        assertThat(clauses(list))
                .extracting(DutyClause::getRoles)
                .containsExactly(List.of("r-1"), List.of("r-1"), List.of("r-2"));
        assertThat(clauses(list)).noneMatch(clause -> clause.getFrequencies().isEmpty());
    }

    @Test
    void keepsOtherColumnsUnderTheirNamesAndLeavesOutWhatSaysNothing() {
        List<DutyClause> clauses = clauses(Drawing.document(LEDGER).list().orElseThrow());

        assertThat(clauses.get(0).getExtensions())
                .isEqualTo(Map.of("x-责任主体", "党工委书记", "x-责任依据", "《中华人民共和国安全生产法》第五条", "x-责任科室", "党政办"));
        assertThat(clauses.get(1).getExtensions()).isEqualTo(Map.of("x-责任依据", "同上", "x-责任科室", "应急办", "x-整改情况", "已完成"));
        assertThat(clauses.get(2).getExtensions()).isEqualTo(Map.of("x-责任主体", "办事处主任", "x-责任科室", "应急办"));
    }

    @Test
    void looksUpTheBasisOfEveryRow() {
        ResponsibilityList list = Drawing.document(LEDGER).list().orElseThrow();

        assertThat(list.getPolicyBases()).extracting(PolicyBasis::getTitle).containsExactly("中华人民共和国安全生产法");
        BasisReference fifth =
                BasisReference.builder().policyBasis("p-1").provision("第五条").build();
        assertThat(clauses(list))
                .extracting(DutyClause::getBasis)
                .containsExactly(List.of(fifth), List.of(fifth), List.of());
    }

    @Test
    void makesTheColumnOfAccountabilityAProvisionOnTheClausesOfTheRows() {
        ResponsibilityList list = Drawing.document(LEDGER).list().orElseThrow();

        assertThat(list.getAccountability()).singleElement().satisfies(provision -> {
            assertThat(provision.getText()).isEqualTo("追责情形");
            assertThat(provision.getConditions())
                    .extracting(AccountabilityCondition::getText, AccountabilityCondition::getDuties)
                    .containsExactly(
                            tuple("未按规定组织学习的", List.of("c1-1")),
                            tuple("未研究部署的", List.of("c1-2")),
                            tuple("排查不到位的", List.of("c1-3")));
            assertThat(provision.getConditions())
                    .extracting(AccountabilityCondition::getKind)
                    .containsOnly(ConditionKind.DUTY_BREACH);
        });
    }

    @Test
    void readsALedgerWithoutTitleWhoseCellsRepeatThoseAbove() {
        ImportedDocument document = Drawing.document("""
                序号\t责任主体\t责任内容\t完成时限\t责任依据\t责任追究
                1\t校长\t每月召开一次专题会议\t每月25日前\t《食品安全法》第四条\t约谈、通报批评
                2\t〃\t每月检查食堂\t同上\t同上\t"
                3\t管理员\t每餐留样\t—\t无\t未留样的，给予批评教育
                4\t"\t每日晨检\t/\t〃\t未晨检的
                """);

        ResponsibilityList list = document.list().orElseThrow();
        assertThat(Drawing.of(list)).isEqualTo("""
                []
                  序号 责任主体 责任内容 完成时限 责任依据 责任追究
                  1|每月召开一次专题会议/每月25日前
                  2|每月检查食堂/每月25日前
                  3|每餐留样
                  4|每日晨检
                """);
        assertThat(clauses(list))
                .extracting(DutyClause::getRoles)
                .containsExactly(List.of("r-1"), List.of("r-1"), List.of("r-2"), List.of("r-2"));
        assertThat(list.getAccountability())
                .extracting(AccountabilityProvision::getText)
                .containsExactly("约谈、通报批评", "给予批评教育", "责任追究");
        assertThat(list.getAccountability())
                .flatExtracting(AccountabilityProvision::getConditions)
                .extracting(AccountabilityCondition::getText, AccountabilityCondition::getDuties)
                .containsExactly(
                        tuple("责任追究", List.of("c1-1", "c1-2")),
                        tuple("未留样的", List.of("c1-3")),
                        tuple("未晨检的", List.of("c1-4")));
    }

    @Test
    void readsCasesAndMeasuresInColumnsOfTheirOwn() {
        ResponsibilityList list = Drawing.document("""
                        岚山街道安全生产责任清单
                        序号\t工作任务\t责任科室\t追责情形\t问责措施
                        1\t每季度召开一次会议\t党政办\t未召开的\t约谈
                        2\t每年修订预案\t应急办\t未修订的\t通报批评、诫勉
                        """).list().orElseThrow();

        assertThat(list.getAccountability())
                .extracting(AccountabilityProvision::getText)
                .containsExactly("约谈", "通报批评、诫勉");
        assertThat(list.getAccountability())
                .flatExtracting(AccountabilityProvision::getConditions)
                .extracting(AccountabilityCondition::getText)
                .containsExactly("未召开的", "未修订的");
    }

    @Test
    void makesADeadlineInThePeriodOfTheDutyItsDueTime() {
        List<DutyClause> clauses = clauses(Drawing.document("""
                        岚山街道安全生产责任清单
                        序号\t工作任务\t责任科室\t完成时限
                        1\t每月组织1次演练\t党政办\t每月25日前
                        2\t每季度至少召开两次会议\t应急办\t每季度末
                        3\t每年修订预案\t应急办\t10月底前
                        4\t整改隐患\t应急办\t2026年6月30日前
                        5\t每周检查一次\t应急办\t每月5日前
                        6\t自立案之日起90日内结案\t执法队\t90日内
                        7\t接到举报后5日内核查\t执法队\t3日内
                        """).list().orElseThrow());

        assertThat(clauses)
                .extracting(clause -> clause.getFrequencies().stream()
                        .map(CorpusShorthand::of)
                        .toList())
                .containsExactly(
                        List.of("month 1 due 25 day"),
                        List.of("quarter >=2"),
                        List.of("year (1) in 01-01..10-31"),
                        List.of("by 2026-06-30"),
                        List.of("week 1", "month (1) due 5 day"),
                        List.of("within 90 day"),
                        List.of("within 5 day from awareness", "within 3 day"));
    }

    @Test
    void takesTheHeadOfATableWithoutRowsForWordsOfTheAssessmentAroundIt() {
        ImportedDocument document = Drawing.document("""
                柳河镇安全生产责任清单
                一、考核方式
                | 序号 | 工作任务 | 责任科室 |
                |---|---|---|
                （一）检查步骤。通过查阅资料、实地检查进行。
                """);

        assertThat(document.outline()).extracting(OutlineEntry::line).containsExactly(2, 3, 5);
        assertThat(document.list().orElseThrow().getAssessments().get(0).getText())
                .startsWith("| 序号 | 工作任务 | 责任科室 |");
    }

    @Test
    void readsATableInTheMiddleOfADocument() {
        assertThat(Drawing.of("""
                        柳河镇河长制工作台账
                        一、总体要求
                        各村要按时完成任务。
                        二、任务清单
                        | 序号 | 工作任务 | 责任人 | 完成时限 |
                        |---|---|---|---|
                        | 1 | 每月巡河两次 | 镇级河长 | 月底前 |
                        | 2 | 每周清理河道 | 村级河长 | 长期 |
                        三、工作要求
                        1.加强领导。各村要高度重视。
                        2.严格考核。结果纳入绩效。
                        """)).isEqualTo("""
                        一、[总体要求]
                          各村要按时完成任务。
                        二、[任务清单]
                          | 序号 | 工作任务 | 责任人 | 完成时限 |
                          1|每月巡河两次/月底前
                          2|每周清理河道/长期
                        三、[工作要求]
                          1.|加强领导。各村要高度重视。
                          2.|严格考核。结果纳入绩效。
                        """);
    }

    @Test
    void readsColumnsBetweenSpacesOnlyUnderAHeaderThatIsSure() {
        assertThat(Drawing.of("""
                        青石镇防汛责任清单
                        责任人    工作任务    完成时限
                        镇长    每周巡堤一次    汛期
                        村主任　　每日查看水情　　汛期
                        """)).isEqualTo("""
                        []
                          责任人    工作任务    完成时限
                          |每周巡堤一次/汛期
                          |每日查看水情/汛期
                        """);
        assertThat(Drawing.of("""
                        青石镇防汛责任清单
                        一、镇长
                        姓名  电话
                        张某  略
                        """)).isEqualTo("""
                        一、[镇长]
                          |姓名  电话
                          |张某  略
                        """);
    }

    @Test
    void readsSeveralTablesUnderTheirHeadingsAndHeadingsInsideThem() {
        assertThat(Drawing.of("""
                        临江集团安全责任清单
                        领导班子
                        岗位\t职责\t备注
                        一、党群\t\t
                        书记\t每月检查一次\t
                        工会主席\t每季检查一次\t
                        二、经营\t\t
                        总经理\t每月检查一次\t
                        部门负责人
                        岗位\t职责\t备注
                        安环部部长\t每周检查一次\t
                        """)).isEqualTo("""
                        [领导班子]
                          岗位 职责 备注
                          一、[党群]
                            |每月检查一次
                            |每季检查一次
                          二、[经营]
                            |每月检查一次
                        [部门负责人]
                          岗位 职责 备注
                          |每周检查一次
                        """);
    }

    private static List<DutyClause> clauses(ResponsibilityList list) {
        return list.getSections().get(0).getClauses();
    }

    @Test
    void knowsColumnsWhoseHeadsSayALittleMore() {
        ResponsibilityList list = Drawing.document("""
                        云溪县河道清漂责任台账

                        序号\t责任单位及责任人\t主要工作任务\t工作要求及标准\t完成时限（2026年）\t报送对象
                        1\t县水利局\t清理漂浮物\t每周清理一次\t6月底前\t县河长办、县政府
                        2\t同上\t巡查河道\t每月巡河一次\t全年\t/
                        """).list().orElseThrow();

        assertThat(Drawing.of(list)).isEqualTo("""
                        []
                          序号 责任单位及责任人 主要工作任务 工作要求及标准 完成时限（2026年） 报送对象
                          1|清理漂浮物/每周清理一次/6月底前
                          2|巡查河道/每月巡河一次/全年
                        """);
        assertThat(clauses(list)).noneMatch(clause -> clause.getFrequencies().isEmpty());
        assertThat(list.getRoles()).extracting(Role::getTitle).containsExactly("县水利局");
        assertThat(clauses(list))
                .extracting(clause -> clause.getRecipients().stream()
                        .map(recipient -> recipient.getLabel().orElse(""))
                        .toList())
                .containsExactly(List.of("县河长办", "县政府"), List.of());
    }

    @Test
    void reportsTimesInColumnsThatItDoesNotKnowAndResolvesRepetitionsThere() {
        ImportedDocument document = Drawing.document("""
                云溪县河道清漂责任台账

                序号\t责任单位\t工作任务\t任务完成情况\t落实节奏
                1\t县水利局\t清理漂浮物\t已完成\t每周一次
                2\t县交通局\t清理码头\t同上\t〃
                """);

        assertThat(clauses(document.list().orElseThrow()))
                .extracting(DutyClause::getExtensions)
                .allMatch(members -> "已完成".equals(members.get("x-任务完成情况")) && "每周一次".equals(members.get("x-落实节奏")));
        assertThat(Drawing.findings(document, "text-not-understood")).containsExactly("{text=每周一次}");
    }
}
