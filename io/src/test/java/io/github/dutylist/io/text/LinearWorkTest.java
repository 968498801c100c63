package io.github.dutylist.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The importer's work, counted in characters read, and the stack it needs. */
class LinearWorkTest {

    private static final int SIZE = 3_000;
    private static final double TOLERANCE = 1.1;

    static Stream<Arguments> hostileTexts() {
        String head = "河湾县应急管理局责任清单\n根据上级部署，制定如下责任清单。\n";
        return Stream.of(
                Arguments.of("nested brackets", "根据", "《（〈", "制定如下责任清单。\n一、总则\n1.检查。"),
                Arguments.of("titles with open brackets", "根据", "《甲》（", "，制定如下责任清单。\n一、总则\n1.检查。"),
                Arguments.of("one line of numbers", head, "一、", ""),
                Arguments.of("numbers on lines", head, "一、\n", ""),
                Arguments.of("first numbers of all styles", head, "一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n", ""),
                Arguments.of("frequencies", head + "一、职责\n1.", "每年", ""),
                Arguments.of("lines that go on", head + "一、职责\n1.", "检查，\n", ""),
                Arguments.of("roles", head + "一、职责\n", "甲科科长是第一责任人。", ""),
                Arguments.of("many documents", "", "根据上级部署，制定如下责任清单。\n一、职责\n1.每年检查一次。\n", ""),
                Arguments.of("incorporations", head + "一、职责\n1.", "纳入", ""),
                Arguments.of("recipients", head + "一、职责\n1.", "向报在", ""),
                Arguments.of("conditions", head + "一、追责\n有下列情形之一的，给予通报：\n", "1.未检查的；\n", ""),
                Arguments.of("numbers of conditions in a row", head + "一、追责\n1.", "对有下列情形之一的给予提醒", "：\n（1）未检查的。"),
                Arguments.of("blank lines", head, " \n", "一、职责\n1.检查。"),
                Arguments.of("one long word", "", "职", ""),
                Arguments.of("items in a line", head + "一、职责\n1.应当：", "（一）检查；", ""),
                Arguments.of("runs of items in a line", head + "一、职责\n1.", "应当：（一）甲；（二）乙。", ""),
                Arguments.of("digits apart", head + "一、职责\n1.", "3 0 日", ""),
                Arguments.of("numbers alone on lines", head + "一、职责\n", "1\n甲\n乙\n丙\n丁\n", ""),
                Arguments.of(
                        "cells that repeat those above", head + "责任人\t工作任务\t问责措施\n局长\t检查\t约谈\n", "\"\t〃\t同上\n", ""),
                Arguments.of("parties", head, "甲方：某局 乙方：某厂 ", "一、职责\n1.检查。"),
                Arguments.of("items inside items", head + "一、职责\n1.应当：", "（一）甲：1.乙；①丙；", ""),
                Arguments.of("articles in a line", head, "第一条 检查。", ""),
                Arguments.of("tables of contents", head, "目录\n第一章 总则\n", ""),
                Arguments.of("lines as wide as the page", head, "各单位要按照谁主管谁负责的原则切实抓好消防安全各项工作的\n", ""),
                Arguments.of("rows of a table", head + "责任人\t工作任务\t依据\n", "局长\t每月检查\t《规定》\n", ""),
                Arguments.of("headers of tables", head, "责任人\t工作任务\n甲\t乙\n", ""),
                Arguments.of("open quotes in cells", head + "责任人\t工作任务\n", "\"甲\t乙\n", ""),
                Arguments.of("headings between rows", head + "责任人\t工作任务\t时限\n", "一、甲组\n1\t甲\t乙\n", ""),
                Arguments.of("signs", head + "一、职责\n", "●甲：\n○每月检查。\n", ""),
                Arguments.of("times that nothing says", head + "一、职责\n1.", "每三学期每年三次", ""),
                Arguments.of("parts of a collection", "", "第二部分 甲\n安全责任制度\n一、职责\n1.检查。\n", ""),
                Arguments.of("penalties", head + "一、职责\n", "未检查的，由县局责令改正。", ""),
                Arguments.of("breaches by article", head + "第一条 甲局应当检查。\n", "第二条 违反本办法第一条规定的，由县局责令改正。\n", ""),
                Arguments.of("exemptions", head + "一、追责\n1.未检查的，给予通报。\n2.", "主动报告的，可以免予追究；隐瞒的，从重处理；", ""),
                Arguments.of("measures in a row", head + "一、追责\n1.未检查的，", "给予通报、取消评优资格、扣发绩效、", ""),
                Arguments.of("those who fail", head + "一、考核\n考核采取抽查的方式。", "每年考核一次。考核不合格的村，应当在15日内整改。", ""),
                Arguments.of("a team", head + "一、考核\n考核采取抽查的方式，由县局牵头，会同", "甲局、乙局、", "组成考核组。"),
                Arguments.of("duties in an assessment", head + "一、考核\n考核采取抽查的方式。", "被评为不合格的单位应当在15日内报送报告。", ""),
                Arguments.of("subjects behind commas", head + "一、职责\n1.", "县局每年检查一次，", ""),
                Arguments.of("bars", head, "|", "一、职责\n1.检查。"),
                Arguments.of("page numbers and running heads", head, "某局文件\n- 3 -\n", "一、职责\n1.检查。"),
                Arguments.of("attachments", head, "附件：1.甲\n附件2\n乙清单\n", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    void doublesAtMostWhenTheTextDoubles(String name, String head, String piece, String tail) {
        long once = reads(head + piece.repeat(SIZE) + tail);
        long twice = reads(head + piece.repeat(2 * SIZE) + tail);
        assertThat((double) twice / once).as(name).isLessThanOrEqualTo(2 * TOLERANCE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    void makesDoWithASmallStack(String name, String head, String piece, String tail) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> TextImporter.create().importText(head + piece.repeat(SIZE) + tail),
                "small stack",
                256 * 1024L);
        thread.setUncaughtExceptionHandler((failed, cause) -> failure.set(cause));
        thread.start();
        thread.join();
        assertThat(failure.get()).as(name).isNull();
    }

    @Test
    void readsATypicalDocumentAFewHundredTimesAtMost() {
        assertThat(reads(OwnDocuments.FIRE_SAFETY)).isLessThan(300L * OwnDocuments.FIRE_SAFETY.length());
    }

    private static long reads(String text) {
        return TextImporter.create().importText(text).source().reads();
    }
}
