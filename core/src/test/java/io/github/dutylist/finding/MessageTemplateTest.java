package io.github.dutylist.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTemplateTest {

    private static final Rule RULE = Rule.builder("x-sample")
            .statement("示例。", "A sample.")
            .argument("text", ArgumentType.TEXT)
            .argument("kind", ArgumentType.PHRASE)
            .listArgument("all", ArgumentType.CODE)
            .optionalArgument("count", ArgumentType.NUMBER)
            .optionalArgument("sure", ArgumentType.FLAG)
            .message(
                    "{pointer}：“{text}”[[，{count} 次[或]{sure}]]，{kind}（{all}）[[，{sure}]]",
                    "{pointer}: “{text}”[[, {count} times [or] {sure}]], {kind} ({all})[[, {sure}]]")
            .build();

    private static Finding.Builder finding() {
        return RULE.at("/a/0").with("text", "x").with("kind", Phrase.DATE).with("all", List.of("a", "b"));
    }

    @Test
    void putsEveryArgumentInItsPlaceInTheLanguageAskedFor() {
        Finding finding = finding().with("count", 1_234_567).with("sure", true).build();

        assertThat(finding.message(Locale.CHINA)).isEqualTo("/a/0：“x”，1234567 次[或]是，日期（如 2026-03-01）（a、b），是");
        assertThat(finding.message(Locale.GERMANY))
                .isEqualTo("/a/0: “x”, 1234567 times [or] yes, a date such as 2026-03-01 (a, b), yes");
    }

    @Test
    void leavesOutAPartWhenOneOfItsArgumentsIsAbsent() {
        assertThat(finding().build().message(Locale.ENGLISH)).isEqualTo("/a/0: “x”, a date such as 2026-03-01 (a, b)");
        assertThat(finding().with("sure", false).build().message(Locale.ENGLISH))
                .isEqualTo("/a/0: “x”, a date such as 2026-03-01 (a, b), no");
    }

    @Test
    void neverReadsTheWordsOfADocumentAsATemplate() {
        Finding finding =
                finding().with("text", "{kind}[[{all}]]{pointer}${7*7}").build();

        assertThat(finding.message(Locale.ENGLISH)).contains("“{kind}[[{all}]]{pointer}${7*7}”");
    }

    @Test
    void callsTheEmptyPointerByName() {
        assertThat(finding().build().withPointer("").message(Locale.CHINA)).startsWith("文档根：");
        assertThat(finding().build().withPointer("").message(Locale.UK)).startsWith("the document root: ");
    }

    @Test
    void showsACodeThatIsNoPhraseAsItIs() {
        assertThat(finding().with("kind", "Fahrplan").build().message(Locale.CHINA))
                .contains("，Fahrplan（");
    }

    @Test
    void shortensLongWordsLongPointersAndLongLists() {
        String words = "责任".repeat(40);
        List<String> many = IntStream.range(0, 30).mapToObj(Integer::toString).toList();
        Finding finding = finding().with("text", words).with("all", many).build();

        assertThat(finding.message(Locale.CHINA))
                .contains("“" + "责任".repeat(30) + "…”")
                .contains("、23…）");
        assertThat(finding.withPointer("/" + "p".repeat(200)).message(Locale.CHINA))
                .startsWith("/" + "p".repeat(119) + "…：");
        assertThat(finding.getArguments()).containsEntry("text", words).containsEntry("all", many);
    }

    @Test
    void stopsAListOfExactlyTheLimitWithoutAnEllipsis() {
        Finding finding = finding().with("all", Collections.nCopies(24, "c")).build();

        assertThat(finding.message(Locale.UK)).endsWith("c)").doesNotContain("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{text", "text}", "[[{text}", "{text}]]", "[[a[[{text}]]]]", "[[{text]]", "{}", "{no such}"})
    void refusesBracesAndBracketsThatDoNotMatch(String template) {
        Rule.Builder builder = Rule.builder("x-a")
                .statement("示例。", "A sample.")
                .optionalArgument("text", ArgumentType.TEXT)
                .message(template, template);

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(template);
    }
}
