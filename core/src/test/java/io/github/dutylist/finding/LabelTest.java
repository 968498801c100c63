package io.github.dutylist.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.model.Responsibility;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelTest {

    @Test
    void speaksChineseToEveryChineseLocaleAndEnglishToAllOthers() {
        assertThat(List.of("zh", "zh-CN", "zh-TW", "zh-Hant-HK"))
                .allSatisfy(tag -> assertThat(Severity.ERROR.label(Locale.forLanguageTag(tag)))
                        .isEqualTo("错误"));
        assertThat(List.of("en", "de", "ja", "und"))
                .allSatisfy(tag -> assertThat(Severity.ERROR.label(Locale.forLanguageTag(tag)))
                        .isEqualTo("error"));
    }

    @Test
    void givesEveryConstantACodeOfItsOwn() {
        assertThat(codes(Severity.values(), Severity::code)).containsExactly("error", "warning", "info");
        assertThat(codes(Verdict.values(), Verdict::code)).containsExactly("valid", "invalid", "undetermined");
        assertThat(codes(ProcessingStatus.values(), ProcessingStatus::code)).containsExactly("completed", "stopped");
        assertThat(codes(RuleFamily.values(), RuleFamily::code))
                .doesNotHaveDuplicates()
                .hasSize(12);
        assertThat(codes(ArgumentType.values(), ArgumentType::code))
                .doesNotHaveDuplicates()
                .hasSize(10);
    }

    @Test
    void namesEveryPhraseAfterItsCodeAndFindsItAgain() {
        assertThat(Phrase.values()).allSatisfy(phrase -> {
            assertThat(phrase.code())
                    .isEqualTo(phrase.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            assertThat(Phrase.find(phrase.code())).contains(phrase);
        });
        assertThat(Phrase.find("DATE")).isEmpty();
    }

    @Test
    void labelsEveryConstantInBothLanguages() {
        labels(Locale.CHINESE).forEach(label -> assertThat(label).matches(".*[\\u4e00-\\u9fff].*"));
        labels(Locale.ENGLISH).forEach(label -> assertThat(label).matches("[\\x20-\\x7e]+"));
    }

    @Test
    void callsResponsibilitiesAsTheModelDoes() {
        assertThat(Responsibility.values())
                .allSatisfy(responsibility -> assertThat(Phrase.find(responsibility.code()))
                        .hasValueSatisfying(phrase -> assertThat(phrase.label(Locale.CHINESE))
                                .isEqualTo(responsibility.label(Locale.CHINESE))));
    }

    private static Stream<String> labels(Locale locale) {
        return Stream.of(
                        Stream.of(Severity.values()).map(severity -> severity.label(locale)),
                        Stream.of(Verdict.values()).map(verdict -> verdict.label(locale)),
                        Stream.of(ProcessingStatus.values()).map(status -> status.label(locale)),
                        Stream.of(RuleFamily.values()).map(family -> family.label(locale)),
                        Stream.of(Phrase.values()).map(phrase -> phrase.label(locale)))
                .flatMap(Function.identity());
    }

    private static <T> Stream<String> codes(T[] constants, Function<T, String> code) {
        return Stream.of(constants).map(code);
    }
}
