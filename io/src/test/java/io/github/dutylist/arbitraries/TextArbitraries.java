package io.github.dutylist.arbitraries;

import io.github.dutylist.value.CreditCode;
import io.github.dutylist.value.Identifier;
import io.github.dutylist.value.LexicalForm;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random strings of each lexical form. */
public final class TextArbitraries {

    private static final List<String> WORDS = List.of(
            "第一责任人",
            "每半年至少召开一次",
            "安全生产",
            "网络安全",
            "一岗双责",
            "值班室",
            "、",
            "。",
            "（一）",
            "〔2026〕",
            "safety",
            "A4",
            "7",
            "-",
            "_",
            "\"",
            "\\",
            "/",
            "~",
            "<b>",
            "&amp;",
            "{0}",
            "${x}",
            "%s",
            "'",
            "e\u0301",
            "\u00e9",
            "\ufffd",
            "\ufeff",
            "\u200b",
            "\u202e",
            "\ue000",
            "\ud83d\ude92",
            "\ud869\uded6",
            "\udbff\udfff");

    private static final List<String> SPACES = List.of(" ", "\u00a0", "\u3000", "\u2007");

    private static final List<String> BREAKS = List.of("\n", "\r\n", "\r", "\n\n");

    private static final List<String> CONTROLS =
            List.of("\u0000", "\u0008", "\t", "\u001f", "\u007f", "\u0085", "\u2028");

    private TextArbitraries() {}

    /** Returns identifiers of objects in a document. */
    public static Arbitrary<String> identifiers() {
        Arbitrary<String> words = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .ofMinLength(1)
                .ofMaxLength(9);
        Arbitrary<String> longest =
                Arbitraries.strings().withCharRange('a', 'z').ofLength(Identifier.MAX_LENGTH);
        Arbitrary<String> joined = Combinators.combine(words.filter(word -> word.charAt(0) >= 'a'), joints(), words)
                .as((first, joint, second) -> first + joint + second);
        return Choice.mostly(20, Choice.among(joined, words.filter(word -> word.charAt(0) >= 'a')), longest);
    }

    private static Arbitrary<String> joints() {
        return Arbitraries.of("-", ".", "_");
    }

    /** Returns identifiers of documents: URIs and identifiers. */
    public static Arbitrary<String> documentIdentifiers() {
        return Choice.among(identifiers(), uris());
    }

    /** Returns absolute URIs. */
    public static Arbitrary<String> uris() {
        return Combinators.combine(
                        Arbitraries.of("https://example.org/", "urn:example:", "tag:example.org,2026:", "x+y-z.1:"),
                        Arbitraries.of("terms", "a/b/c", "2026/1", "%E5%AD%A6%E6%9C%9F", "q?x=1&y=~", "~'()*,;=:@"),
                        Arbitraries.of("", "#top", "#"))
                .as((scheme, path, fragment) -> scheme + path + fragment);
    }

    /** Returns language tags. */
    public static Arbitrary<String> languageTags() {
        return Arbitraries.of(
                "zh-CN",
                "zh",
                "zh-Hans-CN",
                "zh-cmn-Hans",
                "bo-CN",
                "ug-Arab-CN",
                "mn-Mong",
                "EN-gb",
                "de-1996",
                "en-x-law");
    }

    /** Returns texts of one line. */
    public static Arbitrary<String> lines() {
        return phrases(WORDS, SPACES).filter(LexicalForm.LINE::matches);
    }

    /** Returns texts with and without line breaks. */
    public static Arbitrary<String> texts() {
        return Choice.among(lines(), phrases(WORDS, BREAKS).filter(LexicalForm.TEXT::matches));
    }

    /** Returns strings of any characters, also empty and blank ones, but no half of a surrogate pair. */
    public static Arbitrary<String> anyStrings() {
        return Choice.among(phrases(WORDS, SPACES), phrases(CONTROLS, BREAKS), Arbitraries.just(""));
    }

    private static Arbitrary<String> phrases(List<String> words, List<String> others) {
        return Choice.mostly(5, Arbitraries.of(words), Arbitraries.of(others))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("", parts))
                .withoutEdgeCases();
    }

    /** Returns unified social credit codes with the right check character. */
    public static Arbitrary<String> creditCodes() {
        return Arbitraries.strings()
                .withChars("0123456789ABCDEFGHJKLMNPQRTUWXY")
                .ofLength(17)
                .map(body -> body + CreditCode.of(body + "0").expectedCheckCharacter());
    }

    /** Returns codes of administrative divisions. */
    public static Arbitrary<String> divisionCodes() {
        return Choice.among(digits(6), digits(9), digits(12));
    }

    private static Arbitrary<String> digits(int number) {
        return Arbitraries.strings().numeric().ofLength(number);
    }

    /** Returns numbers of documents, in the standard form and otherwise. */
    public static Arbitrary<String> documentNumbers() {
        return Choice.among(Arbitraries.of("示局党组〔2026〕3号", "临医〔2026〕19号", "国务院令第493号"), lines());
    }
}
