package io.github.dutylist.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LexicalFormTest {

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("matching")
    void matches(LexicalForm form, String text) {
        assertThat(form.matches(text)).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("refused")
    void refuses(LexicalForm form, String text) {
        assertThat(form.matches(text)).isFalse();
    }

    static Stream<Arguments> matching() {
        return Stream.of(
                        examples(LexicalForm.IDENTIFIER, "chief-1", "a"),
                        examples(
                                LexicalForm.DOCUMENT_ID,
                                "fire-safety-2026",
                                "https://water.example.gov.cn/lists/1",
                                "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66",
                                "tag:example.org,2026:list"),
                        examples(
                                LexicalForm.LINE,
                                "每月至少带队巡查一座水库。",
                                "  前后有空格  ",
                                "\u3000\u3000首行缩进",
                                "emoji \uD83D\uDD25",
                                "\uD86C\uDDD5教发",
                                "\ufeffa",
                                "\u200ba"),
                        examples(LexicalForm.TEXT, "一行", "第一行\n第二行", "第一行\r\n第二行", "\n开头换行", "\uD83D\uDD25"),
                        examples(LexicalForm.CREDIT_CODE, "91350100M000100Y43", "91350100M000100Y40"),
                        examples(LexicalForm.DIVISION_CODE, "350100", "350100001", "350100001002"),
                        examples(LexicalForm.LANGUAGE_TAG, "zh-CN", "zh", "zh-Hans-CN", "bo", "mn-Mong", "en-GB"),
                        examples(
                                LexicalForm.URI,
                                "https://example.org/%E6%94%BF%E7%AD%96",
                                "http://example.org/a?b=c#d",
                                "mailto:office@example.org"))
                .flatMap(examples -> examples);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                        examples(LexicalForm.IDENTIFIER, "", "Chief", "https://example.org"),
                        examples(LexicalForm.DOCUMENT_ID, "", "Fire Safety", "/lists/1", "//example.org/1", "消防清单"),
                        examples(
                                LexicalForm.LINE,
                                "",
                                " ",
                                "\u3000\u3000",
                                "\u00a0\u2007\u202f\u2003",
                                "\ufeff",
                                "第一行\n第二行",
                                "a\r",
                                "a\tb",
                                "a\u0000",
                                "a\u007f",
                                "a\u0085b",
                                "a\u2028b",
                                "a\u2029b",
                                "a\uD83D",
                                "\uDD25a",
                                "\uDD25\uD83D"),
                        examples(
                                LexicalForm.TEXT, "", "\n", " \r\n\u3000", "a\tb", "a\u000bb", "a\u2028b", "a\uD83D\n"),
                        examples(LexicalForm.CREDIT_CODE, "", "91350100M000100Y4", "91350100M000100Y4Z"),
                        examples(
                                LexicalForm.DIVISION_CODE,
                                "",
                                "35010",
                                "3501000",
                                "35010000",
                                "3501000010021",
                                "35010a",
                                "３５０１００",
                                "35 100"),
                        examples(LexicalForm.LANGUAGE_TAG, "", "zh_CN", "zh-", "中文", "und", "x-own", "z", "zh-CN-"),
                        examples(
                                LexicalForm.URI,
                                "",
                                "chief-1",
                                "example.org/a",
                                "https://",
                                "https://example.org/政策",
                                "https://example.org/a b",
                                "http:",
                                "1http://a"))
                .flatMap(examples -> examples);
    }

    private static Stream<Arguments> examples(LexicalForm form, String... texts) {
        return Stream.of(texts).map(text -> Arguments.of(form, text));
    }
}
