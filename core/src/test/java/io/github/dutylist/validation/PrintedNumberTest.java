package io.github.dutylist.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource({
        "一、, 二、",
        "九、, 十、",
        "十、, 十一、",
        "（十九）, （二十）",
        "(一), (二)",
        "1., 2.",
        "9、, 10、",
        "（9）, （10）",
        "３．, 4．",
        "第一条, 第二条",
        "第九十九条, 第一百条",
        "第一百零九条, 第一百一十条",
        "第九百九十九章, 第一千章",
        "第一千零九节, 第一千零一十节",
        "第九千九百九十九条, 第一万条",
        "①, ②",
        "⑴, ⑵",
        "⒈, ⒉",
        "㈠, ㈡",
        "1.2, 1.3",
        "附件1, 附件2"
    })
    void countsOnInTheSameStyle(String number, String next) {
        PrintedNumber here = PrintedNumber.parse(number);

        assertThat(here.inPlaceAfter(here)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "一、, 二、",
        "（一）, (二)",
        "1、, 2、",
        "９．, 10．",
        "第十条, 第十一条",
        "第二十条, 第二十一条",
        "第一百一十九条, 第一百二十条",
        "⑲, ⑳",
        "2.9, 2.10"
    })
    void knowsTheNextNumber(String number, String next) {
        PrintedNumber first = PrintedNumber.parse(number);
        PrintedNumber second = PrintedNumber.parse(next);

        assertThat(second.hasStyleOf(first)).isTrue();
        assertThat(second.follows(first)).isTrue();
        assertThat(first.follows(second)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"一、, （一）", "1., 1、", "1.1, 2.1", "一、, 1、", "第一条, 第一章", "①, ⑴", "1, 1."})
    void tellsStylesApart(String number, String other) {
        assertThat(PrintedNumber.parse(number).hasStyleOf(PrintedNumber.parse(other)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"附", "甲、", "第条", "一十一、", "十十、", "二百五、", "一二、", "1234567.", "零零零零零零零零零", "（）", ""})
    void countsOnNothingElse(String text) {
        assertThat(PrintedNumber.parse(text)).isNull();
    }

    @Test
    void countsThroughAllChineseNumeralsOfFourFigures() {
        PrintedNumber number = PrintedNumber.parse("第一条");
        for (int i = 2; i <= 9_999; i++) {
            PrintedNumber next = PrintedNumber.parse(number.inPlaceAfter(number));
            assertThat(next.follows(number)).as(next.toString()).isTrue();
            number = next;
        }

        assertThat(number).hasToString("第九千九百九十九条");
    }

    @Test
    void hasNothingToExpectBehindTheLastCircledNumber() {
        PrintedNumber last = PrintedNumber.parse("⑳");

        assertThat(last.inPlaceAfter(last)).isEqualTo("…");
    }

    @Test
    void isFilledWhereAllNumbersBetweenStandElsewhere() {
        PrintedNumber third = PrintedNumber.parse("（三）");
        PrintedNumber sixth = PrintedNumber.parse("(六)");

        assertThat(sixth.isFilledAfter(third, Set.of("(四)", "(五)"))).isTrue();
        assertThat(sixth.isFilledAfter(third, Set.of("(四)"))).isFalse();
        assertThat(third.isFilledAfter(sixth, Set.of("(四)", "(五)"))).isFalse();
        assertThat(third.hasNeighbour(Set.of("(二)"))).isTrue();
        assertThat(third.hasNeighbour(Set.of("(五)", "二、"))).isFalse();
    }
}
