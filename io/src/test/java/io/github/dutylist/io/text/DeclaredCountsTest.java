package io.github.dutylist.io.text;

import static org.assertj.core.api.Assertions.assertThat;

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
