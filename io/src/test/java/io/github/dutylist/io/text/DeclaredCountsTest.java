package io.github.dutylist.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of chapters, articles and items that a document declares. */
class DeclaredCountsTest {

    private static final String STATUTE = """
            青石市燃气安全责任规定%s
            第一章 总则
            第一条 为了保障燃气安全，制定本规定。
            第二章 职责
            第二条 燃气企业履行%s职责：
            （一）每年入户检查；
            （二）每季度演练一次。
            第三条 用户应当每日关阀。
            """;

    @ParameterizedTest
    @CsvSource({"（共二章三条）,下列两项", "（3条）,以下2项", "'',下列", "（试行）,下列二项"})
    void saysNothingWhenTheCountsAreRight(String title, String lead) {
        ImportedDocument document = Drawing.document(STATUTE.formatted(title, lead));

        assertThat(Drawing.findings(document, "declared-count-differs")).isEmpty();
    }

    @Test
    void saysWhatIsDeclaredAndWhatWasFound() {
        ImportedDocument document = Drawing.document(STATUTE.formatted("（共三章三条）", "下列五项"));

        assertThat(Drawing.findings(document, "declared-count-differs"))
                .containsExactly("{text=三章, declared=3, found=2}", "{text=五项, declared=5, found=2}");
    }

    @Test
    void countsWhatStandsUnderAHeading() {
        ImportedDocument document = Drawing.document("""
                南坪区应急管理局岗位责任清单
                一、局长职责（3条）
                1.每月检查一次。
                2.每年报告一次。
                二、科室职责（2项）
                1.每日值班。
                2.每周小结。
                """);

        assertThat(Drawing.findings(document, "declared-count-differs"))
                .containsExactly("{text=3条, declared=3, found=2}");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"4, none", "5, '{text=5条, declared=5, found=4}'"})
    void countsNumbersThatRunThroughAllHeadingsAndNotWhatIsRequiredBesideThem(int declared, String finding) {
        ImportedDocument document = Drawing.document("""
                南坪区供水安全责任清单（%d条）
                一、供水企业
                1．每日检测水质。
                2．每月清洗一次水池。
                二、区水务局
                3．每季度抽检一次。
                三、街道办事处
                4．每年宣传一次。
                四、工作要求
                （一）加强领导。各单位要高度重视。
                （二）强化督导。区水务局开展督查。
                """.formatted(declared));

        assertThat(Drawing.findings(document, "declared-count-differs"))
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void countsTheRowsOfALedger() {
        ImportedDocument document = Drawing.document("""
                南坪区应急管理局责任清单（3项）
                序号\t责任人\t工作任务
                1\t局长\t每月检查一次
                2\t副局长\t每周检查一次
                """);

        assertThat(Drawing.findings(document, "declared-count-differs"))
                .containsExactly("{text=3项, declared=3, found=2}");
    }
}
