package io.github.dutylist.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which numbers count, what nests in what, and where items start. */
class NumberingTest {

    private static final String TITLE = "临江市粮食储备安全责任清单\n";

    @Test
    void nestsStylesInTheOrderInWhichTheyFirstAppear() {
        assertThat(Drawing.of(TITLE + """
                        Ⅰ、仓储部门
                        A、库区管理员
                        a.每日查仓一次；
                        b.每周清理一次。
                        B、保管员
                        a.每日测温；
                        b.发现虫害立即报告。
                        Ⅱ、保障措施
                        ⒈ 强化督查
                        ㈠ 每月督查；
                        ㈡ 每季通报。
                        ⒉ 落实经费
                        ㈠ 列入预算；
                        ㈡ 专款专用。
                        """)).isEqualTo("""
                        Ⅰ、[仓储部门]
                          A、[库区管理员]
                            a.|每日查仓一次；
                            b.|每周清理一次。
                          B、[保管员]
                            a.|每日测温；
                            b.|发现虫害立即报告。
                        Ⅱ、[保障措施]
                          ⒈[强化督查]
                            ㈠|每月督查；
                            ㈡|每季通报。
                          ⒉[落实经费]
                            ㈠|列入预算；
                            ㈡|专款专用。
                        """);
    }

    @Test
    void nestsSignsInTheOrderInWhichTheyFirstAppear() {
        assertThat(Drawing.of(TITLE + """
                        一、库主任
                        1.落实下列工作：
                        ● 每季度研究一次：
                        ○ 形成纪要；
                        ○ 抄送质检科。
                        ● 每半年带队检查一次。
                        2.每年述职。
                        二、保管员
                        ——每日查仓；
                        ——每周清理。
                        """)).isEqualTo("""
                        一、[库主任]
                          1.|落实下列工作：
                            ●|每季度研究一次：
                              ○|形成纪要；
                              ○|抄送质检科。
                            ●|每半年带队检查一次。
                          2.|每年述职。
                        二、[保管员]
                          ——|每日查仓；
                          ——|每周清理。
                        """);
    }

    @Test
    void opensAStyleInsideTheSameStyleAsBefore() {
        assertThat(Drawing.of(TITLE + """
                        一、库点职责
                        1.每日查仓，做到：
                        （一）查温度；
                        （二）查湿度。
                        2.每月盘点，做到：
                        （一）查数量；
                        （二）查质量。
                        二、质检职责
                        （一）入库检验
                        1.逐车扦样；
                        2.当日出具结果。
                        （二）储存检验
                        1.每季度检验一次；
                        2.每年送检一次。
                        """)).isEqualTo("""
                        一、[库点职责]
                          1.|每日查仓，做到：
                            （一）|查温度；
                            （二）|查湿度。
                          2.|每月盘点，做到：
                            （一）|查数量；
                            （二）|查质量。
                        二、[质检职责]
                          （一）[入库检验]
                            1.|逐车扦样；
                            2.|当日出具结果。
                          （二）[储存检验]
                            1.|每季度检验一次；
                            2.|每年送检一次。
                        """);
    }

    @Test
    void readsNumbersOfStandardsWithNothingButASpaceBehindThem() {
        assertThat(Drawing.of(TITLE + """
                        1 总则
                        1.1 为落实储备责任，制定本清单。
                        1.2 本清单适用于各库点。
                        2 职责
                        2.1 主任
                        2.1.1 每月检查一次。
                        2.1.2 每年报告一次。
                        """)).isEqualTo("""
                        1[总则]
                          1.1|为落实储备责任，制定本清单。
                          1.2|本清单适用于各库点。
                        2[职责]
                          2.1[主任]
                            2.1.1|每月检查一次。
                            2.1.2|每年报告一次。
                        """);
    }

    @Test
    void countsArticlesThatWereInsertedLater() {
        assertThat(Drawing.of(TITLE + """
                        第九十九条　库点应当每日查仓。
                        第一百条　库点应当每月盘点。
                        第一百条之一　库点应当每季度轮换一次。
                        第一百条之二　库点应当每年送检一次。
                        第一百零一条　质检站负责检验。
                        """)).isEqualTo("""
                        []
                          第九十九条|库点应当每日查仓。
                          第一百条|库点应当每月盘点。
                          第一百条之一|库点应当每季度轮换一次。
                          第一百条之二|库点应当每年送检一次。
                          第一百零一条|质检站负责检验。
                        """);
    }

    @Test
    void splitsItemsThatRunOnInALine() {
        assertThat(Drawing.of(TITLE + """
                        第一条 库点应当：（一）每日查仓；（二）每月盘点，做到：1.账实相符；2.账账相符；（三）每年送检。
                        第二条 保管员应当做到：①早查门窗；②晚查电源。
                        第三条 值班员应当（1）每两小时巡查一次，（2）如实记录。
                        """)).isEqualTo("""
                        []
                          第一条|库点应当：
                            （一）|每日查仓；
                            （二）|每月盘点，做到：
                              1.|账实相符；
                              2.|账账相符；
                            （三）|每年送检。
                          第二条|保管员应当做到：
                            ①|早查门窗；
                            ②|晚查电源。
                          第三条|值班员应当
                            （1）|每两小时巡查一次，
                            （2）|如实记录。
                        """);
    }

    @Test
    void leavesAnIncompleteRunAsTextAndSaysWhatIsMissing() {
        ImportedDocument document = Drawing.document(TITLE + """
                第一条 库点应当：（一）每日查仓；（二）每月盘点；（四）每年送检。
                第二条 依照前条第（一）项、第（二）项处理。
                第三条 一是每日查仓；二是每月盘点。
                """);

        assertThat(Drawing.of(document.list().orElseThrow())).isEqualTo("""
                []
                  第一条|库点应当：（一）每日查仓；（二）每月盘点；（四）每年送检。
                  第二条|依照前条第（一）项、第（二）项处理。
                  第三条|一是每日查仓；二是每月盘点。
                """);
        assertThat(Drawing.findings(document, "marker-out-of-sequence")).containsExactly("{marker=（四）, expected=（三）}");
    }

    @Test
    void startsTheNextParagraphInTheMiddleOfALine() {
        assertThat(Drawing.of(TITLE + """
                        第一章 库点 第一条 每日查仓。　第二条 每月盘点，依照第三条 的规定记录。
                        第三条 每年送检。
                        第二章 质检站
                        第四条 负责检验。第五条 负责统计。
                        """)).isEqualTo("""
                        第一章[库点]
                          第一条|每日查仓。
                          第二条|每月盘点，依照第三条 的规定记录。
                          第三条|每年送检。
                        第二章[质检站]
                          第四条|负责检验。
                          第五条|负责统计。
                        """);
    }

    @Test
    void repairsNumbersOnlyWhereTheyAreDue() {
        ImportedDocument document = Drawing.document(TITLE + """
                一、库点职责
                1.每日查仓。
                2每月盘点。
                3，每年送检。
                5名保管员每日轮班。
                4.每季度轮换。
                """);

        assertThat(Drawing.of(document.list().orElseThrow())).isEqualTo("""
                一、[库点职责]
                  1.|每日查仓。
                  2|每月盘点。
                  3，|每年送检。/5名保管员每日轮班。
                  4.|每季度轮换。
                """);
        assertThat(Drawing.findings(document, "repaired-marker")).hasSize(2);
    }

    @Test
    void findsHeadingsThatRunIntoTheirText() {
        ImportedDocument document = Drawing.document(TITLE + """
                一、加强组织领导各库点要成立领导小组。
                二、落实日常检查　各库点每日查仓。
                三、强化宣传教育。各库点每年培训两次。
                """);

        assertThat(Drawing.of(document.list().orElseThrow())).isEqualTo("""
                一、[加强组织领导]
                  |各库点要成立领导小组。
                二、[落实日常检查]
                  |各库点每日查仓。
                三、[强化宣传教育]
                  |各库点每年培训两次。
                """);
        assertThat(Drawing.findings(document, "fused-heading")).containsExactly("{text=加强组织领导}");
    }

    @Test
    void findsHeadingsOfArticlesInBrackets() {
        assertThat(Drawing.of(TITLE + """
                        第一条【目的】为了落实储备责任，制定本清单。
                        第二条（检查）库点应当每日查仓。
                        """)).isEqualTo("""
                        第一条[【目的】]
                          |为了落实储备责任，制定本清单。
                        第二条[（检查）]
                          |库点应当每日查仓。
                        """);
    }

    @Test
    void keepsNumbersOutOfSequenceAsText() {
        ImportedDocument document = Drawing.document(TITLE + """
                第一条 每日查仓。
                第一百零七条 每月盘点。
                第二条 每年送检。
                """);

        assertThat(Drawing.of(document.list().orElseThrow())).isEqualTo("""
                第一条[]
                  |每日查仓。
                  |第一百零七条 每月盘点。
                第二条[]
                  |每年送检。
                """);
        assertThat(Drawing.findings(document, "marker-out-of-sequence"))
                .containsExactly("{marker=第一百零七条, expected=第二条}");
    }

    @Test
    void joinsAnItemThatTheMarginCutsAndSplitsTheOneBehindIt() {
        ImportedDocument document = Drawing.document(TITLE + """
                一、库点主任
                1.负责库点日常管理。
                2.发生粮情异常后,第一时间赶赴现场,2小时内向县
                粮食局和市储备粮公司报告。3.每年带队开展安全检查不少于
                四次。
                """);

        assertThat(Drawing.of(document.list().orElseThrow())).isEqualTo("""
                一、[库点主任]
                  1.|负责库点日常管理。
                  2.|发生粮情异常后,第一时间赶赴现场,2小时内向县粮食局和市储备粮公司报告。
                  3.|每年带队开展安全检查不少于四次。
                """);
        assertThat(Drawing.findings(document, "joined-line")).hasSize(2);
    }

    @Test
    void splitsABracketedItemOffTheSentenceBeforeIt() {
        assertThat(Drawing.of(TITLE + """
                        一、要求
                        （1）各库点要高度重视，（2）年底前上报总结。
                        （3）每月调度。
                        """)).isEqualTo("""
                        一、[要求]
                          （1）|各库点要高度重视，
                          （2）|年底前上报总结。
                          （3）|每月调度。
                        """);
    }

    @Test
    void takesWordsBeforeItemsOnTheirLineForAHeading() {
        assertThat(Drawing.of(TITLE + "一、保管员。（一）每日查仓；（二）每年培训。\n二、护卫员。1.每班巡逻；2.每月演练。\n"))
                .isEqualTo("""
                        一、[保管员]
                          （一）|每日查仓；
                          （二）|每年培训。
                        二、[护卫员]
                          1.|每班巡逻；
                          2.|每月演练。
                        """);
    }

    @Test
    void readsSeveralRunsOfItemsInOneParagraph() {
        assertThat(Drawing.of(TITLE + """
                        第一条 库点履行下列职责：（一）每日查仓；（二）每月盘点。同时做到：1.发现隐患24小时内整改；2.每周报告。
                        第二条 保管员职责包括：（一）每日查仓；（二）每年培训。护卫员职责包括：（一）每班巡逻；（二）每月演练。
                        第三条 库点建立下列制度：（一）报告制度。主要包括：1.每月报告；2.每年总结。（二）培训制度。
                        """)).isEqualTo("""
                        第一条[]
                          |库点履行下列职责：
                            （一）|每日查仓；
                            （二）|每月盘点。
                          |同时做到：
                            1.|发现隐患24小时内整改；
                            2.|每周报告。
                        第二条[]
                          |保管员职责包括：
                            （一）|每日查仓；
                            （二）|每年培训。
                          |护卫员职责包括：
                            （一）|每班巡逻；
                            （二）|每月演练。
                        第三条[]
                          |库点建立下列制度：
                            （一）|报告制度。主要包括：
                              1.|每月报告；
                              2.|每年总结。
                            （二）|培训制度。
                        """);
    }

    @Test
    void countsBeyondThousandOnlyInSequence() {
        StringBuilder text = new StringBuilder(TITLE).append("一、库点\n");
        for (int i = 1; i <= 1002; i++) {
            text.append(i).append(".检查第").append(i).append("号仓。\n");
        }
        text.append("2026.年底前总结。\n");

        ImportedDocument document = Drawing.document(text.toString());

        assertThat(document.clauseCount()).isEqualTo(1002);
        assertThat(Drawing.findings(document, "marker-out-of-sequence"))
                .containsExactly("{marker=2026., expected=1003.}");
    }

    @Test
    void tellsAnItemThatStartsWithANumberFromADecimal() {
        assertThat(Drawing.of(TITLE + """
                        一、库点
                        1.每日查仓。
                        2.30日内办结。
                        3.24小时内上报。
                        二、保管员
                        1 日常
                        1.1日常管理要到位。
                        1.2人员每年培训。
                        """)).isEqualTo("""
                        一、[库点]
                          1.|每日查仓。
                          2.|30日内办结。
                          3.|24小时内上报。
                        二、[保管员]
                          1[日常]
                            1.1|日常管理要到位。
                            1.2|人员每年培训。
                        """);
    }

    @Test
    void keepsAHeadingApartFromTheSentenceBelowIt() {
        assertThat(Drawing.of(TITLE + """
                        一、提高政治站位,强化责任担当,压实工作责任
                        各库点要高度重视储粮安全,切实加强组织领导。
                        二、完善工作机制
                        各库点每月会商一次。
                        """)).isEqualTo("""
                        一、[提高政治站位,强化责任担当,压实工作责任]
                          |各库点要高度重视储粮安全,切实加强组织领导。
                        二、[完善工作机制]
                          |各库点每月会商一次。
                        """);
    }

    @Test
    void countsItemsOfLongListsBeyondFiveDigits() {
        StringBuilder text = new StringBuilder("河湾市责任清单\n一、主体责任\n");
        for (int number = 1; number <= 100_002; number++) {
            text.append(number).append(".巡查\n");
        }

        assertThat(Drawing.document(text.toString())
                        .list()
                        .orElseThrow()
                        .getSections()
                        .get(0)
                        .getClauses())
                .hasSize(100_002);
    }
}
