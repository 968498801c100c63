package io.github.dutylist.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @Test
    void readsTheStandardForm() {
        DocumentNumber number = DocumentNumber.parse("青水党组〔2026〕3号").orElseThrow();

        assertThat(number.issuerCode()).isEqualTo("青水党组");
        assertThat(number.year()).isEqualTo(2026);
        assertThat(number.serial()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"国办发〔2026〕1号", "青水安委办函〔1999〕120号", "QS发〔2026〕7号", "𬇕教发〔2026〕2号"})
    void standardFormsAreWrittenAsTheyWereRead(String text) {
        assertThat(DocumentNumber.parse(text)).map(DocumentNumber::toString).hasValue(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青水发[2026]3号",
                "青水发［2026］3号",
                "青水发【2026】3号",
                "青水发〖2026〗3号",
                "青水发﹝2026﹞3号",
                "青水发(2026)3号",
                "青水发（2026）3号",
                "青水发(2026）3号",
                "青水发〔2026〕第3号",
                "青水发〔2026〕003号",
                "青水发〔２０２６〕３号",
                "青水发 〔2026〕 3 号",
                " 青水发〔 2026 〕3号\u3000",
                "青\u00a0水\u2009发〔20 26〕第 0 0 3 号"
            })
    void readsVariantsLenientlyAndGivesTheStandardForm(String variant) {
        assertThat(DocumentNumber.parse(variant)).isEmpty();
        assertThat(DocumentNumber.parseLenient(variant))
                .map(DocumentNumber::toString)
                .hasValue("青水发〔2026〕3号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "青水发",
                "〔2026〕3号",
                "青水发2026年3号",
                "青水发〔2026〕3",
                "青水发〔2026〕号",
                "青水发〔〕3号",
                "青水发〔26〕3号",
                "青水发〔20260〕3号",
                "青水发〔0999〕3号",
                "青水发〔二〇二六〕3号",
                "青水发〔٢٠٢٦〕3号",
                "青水发〔2026〕0号",
                "青水发〔2026〕-3号",
                "青水发〔2026〕3号号",
                "青水发〔2026〕3号附件",
                "青水发〔2026〕1234567890号",
                "青水发〔99992026〕3号",
                "青水发〔2026〕\uD800号",
                "\uDC00青水发〔2026〕3号",
                "县政府令第3号"
            })
    void refusesWhatIsNoDocumentNumber(String text) {
        assertThat(DocumentNumber.parseLenient(text)).isEmpty();
        assertThat(DocumentNumber.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青水发2〔2026〕3号", "青水发（办）〔2026〕3号", "青水-发〔2026〕3号", "（2025）青水发〔2026〕3号"})
    void refusesIssuerCodesOfAnythingButLetters(String text) {
        assertThat(DocumentNumber.parseLenient(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',2026,1", "青水发2,2026,1", "青 水,2026,1", "青水发,999,1", "青水发,10000,1", "青水发,2026,0", "青水发,2026,-1"})
    void cannotBeMadeOfPartsThatAreOutOfRange(String issuerCode, int year, int serial) {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.of(issuerCode, year, serial));
    }

    @Test
    void areEqualWhenAllPartsAre() {
        DocumentNumber number = DocumentNumber.of("青水发", 2026, 3);

        assertThat(number)
                .isEqualTo(DocumentNumber.parseLenient("青水发[2026]第3号").orElseThrow())
                .hasSameHashCodeAs(DocumentNumber.of("青水发", 2026, 3))
                .isNotEqualTo(DocumentNumber.of("青水函", 2026, 3))
                .isNotEqualTo(DocumentNumber.of("青水发", 2025, 3))
                .isNotEqualTo(DocumentNumber.of("青水发", 2026, 4))
                .isNotEqualTo("青水发〔2026〕3号");
    }
}
