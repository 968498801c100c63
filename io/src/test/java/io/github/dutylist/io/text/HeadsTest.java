package io.github.dutylist.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Secrecy;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who issues a document, under which number, when, to whom, and who may see it: letterheads, orders, notes, signatures. */
class HeadsTest {

    private static final String JOINT = """
            东川省教育厅　东川省公安厅
            东川省市场监督管理局
            文件

            东教安〔2026〕 8 号

            关于进一步落实校园食品安全责任的通知

            各市、州党委和人民政府，各县（市、区）教育局、公安局：
            为落实校园食品安全责任，现就有关事项通知如下：
            一、落实学校主体责任。学校应当每学期至少组织一次自查。
            二、落实部门责任。各市（州）教育局每季度通报一次检查情况。

            附件：1.校园食品安全检查表
            　　　2.食品安全责任分工

            东川省教育厅　　　　东川省公安厅
            东川省市场监督管理局
            2026年3月9日

            （此件公开发布）

            附件1

            校园食品安全检查表

            序号	检查项目	结果
            1	晨检记录
            2	留样记录

            附件2

            食品安全责任分工
            序号	责任单位	工作职责	完成时限
            1	食品科	组织从业人员培训	每年9月底前

            抄送：省委教育工委。
            东川省教育厅办公室　　　　2026年3月9日印发
            备案号：DC2026-017
            """;

    @Test
    void readsOrdersWithTheirNumberAndDates() {
        ResponsibilityList list = only("""
                临江市人民政府令

                第 52 号

                《临江市餐厨垃圾管理责任办法》已经2026年2月10日市人民政府第33次常务会议审议通过，现予公布，自2026年4月1日起施行。

                市　长　　李某某
                2026年2月24日

                临江市餐厨垃圾管理责任办法

                第一章　责任
                第一条　市城市管理局应当每季度至少开展一次检查。
                第二条　餐饮服务单位应当每日清运餐厨垃圾。
                """);

        assertThat(list.getTitle()).isEqualTo("临江市餐厨垃圾管理责任办法");
        assertThat(list.getDocumentNumber()).contains("临江市人民政府令第52号");
        assertThat(names(list)).containsExactly("临江市人民政府");
        assertThat(list.getAdoptedOn()).contains(LocalDate.of(2026, 2, 10));
        assertThat(list.getIssuedOn()).contains(LocalDate.of(2026, 2, 24));
        assertThat(list.getEffective()).contains(DateRange.of(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void readsTheDaysAndTheOrderInTheNoteUnderATitle() {
        ResponsibilityList list = only("""
                平湖市桥梁安全责任办法

                （2026年3月2日平湖市人民政府第12次常务会议通过　2026年3月10日平湖市人民政府令第19号公布　自2026年5月1日起施行）

                第一条  市交通运输局应当每月至少组织一次检查。
                第二条  桥梁养护单位应当每季度至少开展一次演练。
                """);

        assertThat(names(list)).containsExactly("平湖市人民政府");
        assertThat(list.getAdoptedOn()).contains(LocalDate.of(2026, 3, 2));
        assertThat(list.getIssuedOn()).contains(LocalDate.of(2026, 3, 10));
        assertThat(list.getDocumentNumber()).contains("平湖市人民政府令第19号");
    }

    @Test
    void tellsThoseWhoIssueADocumentJointlyApart() {
        ResponsibilityList list = Drawing.documents(JOINT).get(0).list().orElseThrow();

        assertThat(list.getIssuers())
                .extracting(id -> name(list, id))
                .containsExactly("东川省教育厅", "东川省公安厅", "东川省市场监督管理局");
        assertThat(name(list, list.getOrganisation())).isEqualTo("东川省教育厅");
        assertThat(list.getDocumentNumber()).contains("东教安〔2026〕8号");
        assertThat(list.getAddressees()).containsExactly("各市、州党委和人民政府", "各县（市、区）教育局", "公安局");
        assertThat(list.getSecrecy()).contains(Secrecy.PUBLIC);
    }

    @Test
    void leavesFormsOutAndGivesAttachmentsToTheOrganisationOfTheirDocument() {
        TextImport imported = TextImporter.create().importText(JOINT);
        ResponsibilityList attached = imported.documents().get(1).list().orElseThrow();

        assertThat(imported.documents()).hasSize(2);
        assertThat(attached.getTitle()).isEqualTo("食品安全责任分工");
        assertThat(names(attached)).containsExactly("东川省教育厅");
        assertThat(attached.getClosing().orElseThrow()).startsWith("抄送").endsWith("备案号：DC2026-017");
        assertThat(imported.report().getFindings())
                .extracting(finding -> finding.getArguments().get("text"))
                .contains("校园食品安全检查表", "2 留样记录");
        Accounting.check(imported);
    }

    @Test
    void readsLettersWithANoticeThatCoversThem() {
        ResponsibilityList list = only("""
                机密★1年

                中共云岭县委办公室
                云岭县人民政府办公室
                关于印发《云岭县保密工作责任制实施细则》的通知

                云办发〔2026〕3号

                各乡镇党委、人民政府，县直各单位：
                现将《云岭县保密工作责任制实施细则》印发给你们，请认真贯彻执行。

                中共云岭县委办公室
                云岭县人民政府办公室
                2026年1月20日

                云岭县保密工作责任制实施细则

                第一条  各单位主要负责人每年至少听取一次保密工作汇报。
                第二条  保密办应当每年组织一次保密检查。
                """);

        assertThat(list.getSecrecy()).contains(Secrecy.SECRET);
        assertThat(list.getIssuers()).extracting(id -> name(list, id)).containsExactly("中共云岭县委办公室", "云岭县人民政府办公室");
        assertThat(list.getIssuedOn()).contains(LocalDate.of(2026, 1, 20));
    }

    @Test
    void takesWhoFillsALedgerInForItsOrganisationAndTheLineBelowItForTheEnd() {
        ResponsibilityList list = only("""
                蓝田镇防汛责任分工表
                编制单位：蓝田镇防汛物资储备库（盖章）　　编制日期：2026年5月10日
                序号	责任人	职责	时限
                1	镇长	组织防汛检查	每月至少一次
                填表人：王某　审核人：刘某　联系电话：12345678
                """);

        assertThat(names(list)).containsExactly("蓝田镇防汛物资储备库");
        assertThat(list.getClosing()).contains("填表人：王某　审核人：刘某　联系电话：12345678");
    }

    @Test
    void makesNoOrganisationOfThePostsInSeveralBodies() {
        ResponsibilityList list = only("""
                明德大学实验室安全责任规定
                一、学院责任
                各学院院长为本单位实验室安全第一责任人，履行下列职责：
                1.每月带队检查不少于一次。
                2.每学期组织一次演练。
                """);

        assertThat(names(list)).contains("各学院").doesNotContain("各学院院长");
    }

    private static ResponsibilityList only(String text) {
        Accounting.check(TextImporter.create().importText(text));
        List<ImportedDocument> documents = Drawing.documents(text);
        assertThat(documents).hasSize(1);
        return documents.get(0).list().orElseThrow();
    }

    private static List<String> names(ResponsibilityList list) {
        return list.getOrganisations().stream().map(Organisation::getName).toList();
    }

    private static String name(ResponsibilityList list, String id) {
        return list.getOrganisations().stream()
                .filter(organisation -> organisation.getId().equals(id))
                .map(Organisation::getName)
                .findFirst()
                .orElseThrow();
    }
}
