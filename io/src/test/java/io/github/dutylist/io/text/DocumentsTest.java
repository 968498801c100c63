package io.github.dutylist.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where documents start and end, what belongs to a page, and what stands in head and closing. */
class DocumentsTest {

    private static final String NOTICE = """
            河湾市教育局文件

            河教安〔2026〕15号

            关于印发《河湾市中小学校车安全责任清单
            （试行）》的通知

            各县（区）教育局、市直各学校：

            现将《河湾市中小学校车安全责任清单（试行）》印发给你
            们，请结合实际，认真贯彻执行。执行中遇到的问题，请及时报
            告市教育局。

            附件：1.河湾市中小学校车安全责任清单（试行）
            2.河湾市校车安全检查考核办法

            河湾市教育局
            2026年4月8日

            （此件公开发布）

            — 1 —

            附件1

            河湾市中小学校车安全责任清单（试行）

            一、校长职责
            1.校长是本校校车安全第一责任人，对校车安全工作负全面领
            导责任。
            2.每学期开学前组织一次校车安全检查，检查结果报市教育局
            备案。
            3.每月召开一次例会，发现问题立即整

            — 2 —
            河湾市教育局文件

            改。

            二、照管员职责
            1.每日清点人数。
            2.每周检查灭火器。

            附件2

            河湾市校车安全检查考核办法

            第一条 为规范考核，制定本办法。
            第二条 考核每半年开展一次。
            第三条 本办法自印发之日起施行。

            抄送：市公安局，市交通运输局。
            河湾市教育局办公室          2026年4月9日印发
            """;

    @Test
    void takesPartsBeforeTitlesForNumbersOfACollection() {
        List<ImportedDocument> documents = Drawing.documents("""
                第一部分 消防安全
                海棠小学消防安全责任制度
                一、校长责任
                1.每学期研究一次。
                第二部分 食品安全
                海棠小学食品安全责任制度
                一、校长责任
                1.每月陪餐一次。
                """);

        assertThat(documents)
                .extracting(document -> document.list().orElseThrow().getTitle())
                .containsExactly("海棠小学消防安全责任制度", "海棠小学食品安全责任制度");
        assertThat(documents).extracting(ImportedDocument::firstLine).containsExactly(2, 6);
    }

    @Test
    void readsANoticeThatCarriesAListAndASecondAttachment() {
        List<ImportedDocument> documents = Drawing.documents(NOTICE);

        assertThat(documents)
                .extracting(document -> document.list().orElseThrow().getTitle())
                .containsExactly("河湾市中小学校车安全责任清单（试行）", "河湾市校车安全检查考核办法");
        ResponsibilityList list = documents.get(0).list().orElseThrow();
        assertThat(list.getDocumentNumber()).contains("河教安〔2026〕15号");
        assertThat(list.getAddressees()).containsExactly("各县（区）教育局", "市直各学校");
        assertThat(list.getIssuedOn()).contains(LocalDate.of(2026, 4, 8));
        assertThat(list.getPreamble().orElseThrow())
                .contains("印发给你们，请结合实际，认真贯彻执行。执行中遇到的问题，请及时报告市教育局。")
                .contains("2.河湾市校车安全检查考核办法");
        assertThat(Drawing.of(list)).isEqualTo("""
                一、[校长职责]
                  1.|校长是本校校车安全第一责任人，对校车安全工作负全面领导责任。
                  2.|每学期开学前组织一次校车安全检查，检查结果报市教育局备案。
                  3.|每月召开一次例会，发现问题立即整改。
                二、[照管员职责]
                  1.|每日清点人数。
                  2.|每周检查灭火器。
                """);
        ResponsibilityList second = documents.get(1).list().orElseThrow();
        assertThat(second.getEffective()).contains(DateRange.of(LocalDate.of(2026, 4, 9)));
        assertThat(second.getClosing().orElseThrow()).startsWith("抄送：");
    }

    @Test
    void saysWhichLinesItJoinedAndWhichBelongToAPage() {
        ImportedDocument document = Drawing.documents(NOTICE).get(0);

        assertThat(Drawing.findings(document, "joined-line")).contains("{text=改。}", "{text=（试行）》的通知}");
        assertThat(Drawing.findings(document, "page-furniture"))
                .containsExactly("{text=— 1 —, — 2 —, 河湾市教育局文件, count=3}");
        assertThat(Drawing.findings(document, "text-not-understood")).isEmpty();
    }

    @Test
    void takesNumbersOnLinesOfTheirOwnForThoseOfPagesWhereTheyCountOnFarApart() {
        ImportedDocument document = Drawing.document("""
                青石镇森林防火责任清单
                一、镇长
                1.每月研究一次森林防火工作，及时协调解决巡护中发现的突
                1
                出问题。
                2.每季度检查一次。
                3.每年组织一次演练。
                4.每年总结一次。
                5.每年向县林业局报告森林防火工作
                2
                情况。
                6.每年培训一次。
                """);

        assertThat(Drawing.findings(document, "page-furniture")).containsExactly("{text=1, 2, count=2}");
        assertThat(Drawing.of(document.list().orElseThrow())).isEqualTo("""
                一、[镇长]
                  1.|每月研究一次森林防火工作，及时协调解决巡护中发现的突出问题。
                  2.|每季度检查一次。
                  3.|每年组织一次演练。
                  4.|每年总结一次。
                  5.|每年向县林业局报告森林防火工作情况。
                  6.|每年培训一次。
                """);
    }

    @Test
    void keepsNumbersOnLinesOfTheirOwnThatStandCloseTogether() {
        ImportedDocument document = Drawing.document("""
                青石镇森林防火责任清单
                一、值班电话
                8
                9
                二、镇长
                1.每月研究一次。
                """);

        assertThat(Drawing.findings(document, "page-furniture")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 1 -", "— 1 —", "第1页", "第 1 页 共 3 页", "共3页 第1页", "（第1页，共3页）", "1/3", "Page 1 of 3", "1"})
    void knowsPageNumbersInShortDocuments(String number) {
        ImportedDocument document = Drawing.document("""
                青石镇森林防火责任清单
                一、镇长
                1.每月研究一次森林防火工作，
                %s
                协调解决突出问题。
                2.每季度检查一次。
                """.formatted(number));

        assertThat(Drawing.findings(document, "page-furniture"))
                .containsExactly(
                        "{text=" + number.replace('（', '(').replace('）', ')').replace('，', ',') + ", count=1}");
        assertThat(document.clauseCount()).isEqualTo(2);
    }

    @Test
    void readsDigitsThatStandApartAsOneNumber() {
        ImportedDocument document = Drawing.document("""
                青石镇森林防火责任清单
                一、镇长
                1.于2 0 2 6 年 6 月 3 0 日前完成整改。
                2.收到隐患通知后 1 5 日内办结。
                青石镇人民政府
                2 0 2 6 年 2 月 9 日
                """);

        ResponsibilityList list = document.list().orElseThrow();
        assertThat(list.getSections().get(0).getClauses())
                .extracting(DutyClause::getText)
                .containsExactly("于2026 年 6 月 30 日前完成整改。", "收到隐患通知后 15 日内办结。");
        assertThat(document.frequencyCount()).isEqualTo(2);
        assertThat(list.getIssuedOn()).contains(LocalDate.of(2026, 2, 9));
        assertThat(Drawing.findings(document, "joined-digits"))
                .containsExactly("{text=2 0 2 6, 3 0, 1 5, 2 0 2 6, count=4}");
    }

    @Test
    void keepsTheHeadingOverWhatADocumentSaysAboutItself() {
        ImportedDocument document = Drawing.document("""
                青石镇森林防火责任清单
                一、镇长
                每月研究一次。
                二、附则
                本清单自2026年3月1日起施行。
                青石镇人民政府
                2026年2月9日
                """);

        ResponsibilityList list = document.list().orElseThrow();
        assertThat(Drawing.of(list)).isEqualTo("""
                一、[镇长]
                  |每月研究一次。
                二、[附则]
                  本清单自2026年3月1日起施行。
                """);
        assertThat(list.getSections().get(1).getKind()).isEqualTo(SectionKind.SUPPLEMENTARY);
        assertThat(list.getEffective().orElseThrow().getStart()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(list.getClosing()).contains("青石镇人民政府\n2026年2月9日");
    }

    @Test
    void keepsLinesBehindBulletsApart() {
        assertThat(Drawing.of("""
                        青石镇“门前三包”责任清单
                        ★责任内容
                        ☆ 每日清扫不少于2次；
                        ☆ 不得占道经营；
                        ★奖惩措施
                        ◆ 每月评选一次。
                        """)).isEqualTo("""
                        ★[责任内容]
                          ☆|每日清扫不少于2次；
                          ☆|不得占道经营；
                        ★[奖惩措施]
                          ◆|每月评选一次。
                        """);
    }

    @Test
    void joinsTheNameOfABodyAndTheTitleBelowIt() {
        assertThat(Drawing.document("""
                        青石镇人民政府
                        2026年森林防火责任清单
                        一、镇长
                        每月研究一次。
                        """).list().orElseThrow().getTitle()).isEqualTo("青石镇人民政府2026年森林防火责任清单");
    }

    @Test
    void keepsHeadingsAndShortParagraphsApart() {
        assertThat(Drawing.of("""
                        青石镇森林防火责任清单
                        一、提高认识，加强领导
                        各村要每月研究一次森林防火工作。
                        二、落实责任，加强巡护
                        护林员要每日巡护。
                        三、应急响应
                        半专业扑火队要每周训练一次。
                        """)).isEqualTo("""
                        一、[提高认识，加强领导]
                          |各村要每月研究一次森林防火工作。
                        二、[落实责任，加强巡护]
                          |护林员要每日巡护。
                        三、[应急响应]
                          |半专业扑火队要每周训练一次。
                        """);
    }

    @Test
    void passesOverATableOfContents() {
        ImportedDocument document = Drawing.document("""
                青石市燃气安全管理规定

                目　录
                第一章　总则………………1
                第二章　职责………………2
                第三章　附则………………9

                第一章　总　则
                第一条　为了保障燃气安全，制定本规定。
                第二章　职　责
                第二条　燃气企业应当每年入户检查一次。
                第三章　附　则
                第三条　本规定自二〇二六年七月一日起施行。
                """);

        assertThat(Drawing.of(document.list().orElseThrow())).isEqualTo("""
                第一章[总　则]
                  第一条|为了保障燃气安全，制定本规定。
                第二章[职　责]
                  第二条|燃气企业应当每年入户检查一次。
                第三章[附　则]
                  第三条|本规定自二〇二六年七月一日起施行。
                """);
        assertThat(Drawing.findings(document, "text-not-understood")).hasSize(4);
        assertThat(document.list().orElseThrow().getEffective()).contains(DateRange.of(LocalDate.of(2026, 7, 1)));
    }

    @Test
    void joinsTheNamesOfSeveralIssuersToTheTitle() {
        ResponsibilityList list = Drawing.document("""
                        云岭市卫生健康委员会　云岭市公安局
                        关于明确医院安全责任的通知
                        云卫发[2026]第9号
                        一、院长职责
                        1.每季度组织一次检查。
                        2.每年听取两次汇报。
                        """).list().orElseThrow();

        assertThat(list.getTitle()).isEqualTo("云岭市卫生健康委员会　云岭市公安局关于明确医院安全责任的通知");
        assertThat(list.getDocumentNumber()).contains("云卫发[2026]第9号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年6月8日", "二〇二六年六月八日", "二○二六年六月八日", "2026-06-08", "2026.6.8", "2026/6/8", "２０２６年６月８日"})
    void readsTheDateUnderTheSignatureInEveryForm(String date) {
        ResponsibilityList list = Drawing.document("""
                        白石镇防汛责任清单
                        一、镇长职责
                        1.每日查看水情。
                        2.每周巡堤一次。

                        白石镇人民政府
                        """ + date).list().orElseThrow();

        assertThat(list.getIssuedOn()).contains(LocalDate.of(2026, 6, 8));
        assertThat(list.getClosing().orElseThrow()).isEqualTo("白石镇人民政府\n" + date);
    }

    @Test
    void readsWhenADocumentWasAdopted() {
        ResponsibilityList list = Drawing.document("""
                        云溪省消防安全条例
                        （2025年11月20日云溪省第十四届人民代表大会常务委员会第九次会议通过）
                        第一条 各单位应当每月检查一次。
                        第二条 各单位应当每年演练两次。
                        """).list().orElseThrow();

        assertThat(list.getAdoptedOn()).contains(LocalDate.of(2025, 11, 20));
        assertThat(list.getIssuedOn()).isEmpty();
    }

    @Test
    void readsNumberDatesAndTermFromTheNoteUnderTheTitle() {
        ResponsibilityList list = Drawing.document("""
                        青石市河道采砂管理规定
                        （2026年3月18日市政府第9次常务会议审议通过，2026年4月2日青政发〔2026〕12号印发，自2026年5月1日起施行，有效期三年）
                        第一条 根据市委、市政府联合印发的《关于加强河道管理的意见》（青发〔2025〕3号），制定本规定。
                        第二条 市水利局每季度巡查一次。
                        """).list().orElseThrow();

        assertThat(list.getDocumentNumber()).contains("青政发〔2026〕12号");
        assertThat(list.getAdoptedOn()).contains(LocalDate.of(2026, 3, 18));
        assertThat(list.getIssuedOn()).contains(LocalDate.of(2026, 4, 2));
        assertThat(list.getEffective()).contains(DateRange.of(LocalDate.of(2026, 5, 1), LocalDate.of(2029, 4, 30)));
        assertThat(list.getPolicyBases()).singleElement().satisfies(basis -> {
            assertThat(basis.getTitle()).isEqualTo("关于加强河道管理的意见");
            assertThat(basis.getIssuer()).contains("市委、市政府");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"有效期至2028年12月31日", "有效期限为三年"})
    void readsTheDayUntilWhichADocumentApplies(String term) {
        ResponsibilityList list = Drawing.document("""
                        青石市公共浴室卫生责任清单
                        一、经营者每日消毒一次。
                        二、本清单自2026年1月1日起施行，%s。
                        """.formatted(term)).list().orElseThrow();

        assertThat(list.getEffective()).contains(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31)));
    }

    @Test
    void readsWhenADocumentWasPublishedFromTheNoteUnderItsTitle() {
        ResponsibilityList list = Drawing.document("""
                        云溪省消防安全责任制规定
                        （2026年3月12日云溪省人民政府令第218号公布　自2026年5月1日起施行）
                        第一条 各单位应当每月检查一次。
                        第二条 各单位应当每年演练两次。
                        """).list().orElseThrow();

        assertThat(list.getIssuedOn()).contains(LocalDate.of(2026, 3, 12));
        assertThat(list.getEffective()).contains(DateRange.of(LocalDate.of(2026, 5, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n", "今天下午开会，请准时参加。", "河湾市校车安全责任清单"})
    void saysWhatADocumentMustHaveWhereNoneIsFound(String text) {
        assertThat(TextImporter.create().importText(text).report().getFindings())
                .filteredOn(finding -> finding.getCode().equals("no-list-found"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Locale.CHINESE)).contains("第一条"));
    }

    @Test
    void doesNotMissAListWhereThereIsOne() {
        assertThat(TextImporter.create().importText(NOTICE).report().getCountsByCode())
                .doesNotContainKey("no-list-found");
    }

    @Test
    void knowsATitleWithSpacesInItsNoun() {
        ImportedDocument document = Drawing.document("""
                关于落实河湾市校车安全责任的通 知
                各县教育局：
                一、校长职责
                （一）每月检查一次。
                （二）每年培训两次。
                """);

        assertThat(document.list().orElseThrow().getTitle()).isEqualTo("关于落实河湾市校车安全责任的通 知");
        assertThat(Drawing.findings(document, "text-not-understood")).isEmpty();
    }

    @Test
    void takesWhoFillsInALedgerForItsOrganisation() {
        ResponsibilityList list = Drawing.document("""
                青岭县生态环境保护责任台账
                填报单位：青岭县生态环境局\t填报日期：2026年1月8日
                编号\t责任人\t工作任务\t工作要求
                1\t局长\t巡查水源地\t每月巡查两次
                """).list().orElseThrow();

        assertThat(list.getOrganisations().get(0).getName()).isEqualTo("青岭县生态环境局");
    }

    @Test
    void readsWhatAnnouncesPartsThatRunOnAsWordsBeforeTheFirst() {
        ResponsibilityList list = Drawing.document("""
                河湾市校车安全管理若干措施
                市政府各委、办、局，各学校：
                为规范校车管理，提出如下措施：一、明确责任。校长每月检查一次。二、加强保障。车队每季度检修一次。
                """).list().orElseThrow();

        assertThat(list.getPreamble()).contains("为规范校车管理，提出如下措施：");
        assertThat(list.getAddressees()).containsExactly("市政府各委、办、局", "各学校");
        assertThat(Drawing.of(list)).isEqualTo("""
                一、[明确责任]
                  |校长每月检查一次。
                二、[加强保障]
                  |车队每季度检修一次。
                """);
    }

    @Test
    void joinsItemsThatALineBreakCuts() {
        ResponsibilityList list = Drawing.document("""
                河湾市林业局防火责任清单
                一、局长
                1.落实属地管理责任，每季度至少召开一次防火隐患
                分析会，研判火险风险。
                2.每季度
                开展不少于2次宣传。
                3.每年演练2
                次以上。
                二、提高认识，加强领导
                各科室制定工作方案。
                """).list().orElseThrow();

        assertThat(Drawing.of(list))
                .contains("1.|落实属地管理责任，每季度至少召开一次防火隐患分析会，研判火险风险。")
                .contains("2.|每季度开展不少于2次宣传。")
                .contains("3.|每年演练2次以上。")
                .contains("二、[提高认识，加强领导]");
    }
}
