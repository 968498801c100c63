package io.github.dutylist.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentNumberProperties {

    @Property
    void standardFormReadsAsTheSameNumber(@ForAll("numbers") DocumentNumber number) {
        assertThat(DocumentNumber.parse(number.toString())).hasValue(number);
    }

    @Property
    void lenientReadingNeverThrowsAndGivesWhatTheStandardFormAlsoGives(@ForAll("scraps") String text) {
        assertThat(DocumentNumber.parseLenient(text))
                .isEqualTo(DocumentNumber.parseLenient(text)
                        .map(DocumentNumber::toString)
                        .flatMap(DocumentNumber::parse));
    }

    @Property
    void readsAnyText(@ForAll String text) {
        assertThat(DocumentNumber.parse(text)).isIn(DocumentNumber.parseLenient(text), Optional.empty());
    }

    @Provide
    static Arbitrary<DocumentNumber> numbers() {
        Arbitrary<String> issuerCodes = Arbitraries.strings()
                .withChars("国省市县委办局党组发函电字AＢé")
                .ofMinLength(1)
                .ofMaxLength(12);
        return Combinators.combine(
                        issuerCodes,
                        Arbitraries.integers().between(1000, 9999),
                        Arbitraries.integers().between(1, 999_999_999))
                .as(DocumentNumber::of);
    }

    /** Pieces of document numbers in any order, so that many texts are nearly one. */
    @Provide
    static Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "青水发", "〔", "[", "【", "（", "2026", "２０２６", "〕", "]", "】", "）", "第", "3", "007", " ", "号",
                        "\uD87E")
                .list()
                .ofMaxSize(9)
                .map(DocumentNumberProperties::joined);
    }

    private static String joined(List<String> pieces) {
        return String.join("", pieces);
    }
}
