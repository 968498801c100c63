package io.github.dutylist.examples.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {

    @Test
    void latinLettersAndDigitsTakeOneColumn() {
        assertThat(DisplayWidth.of("id: \"a-1\"")).isEqualTo(9);
    }

    @Test
    void chineseCharactersAndFullWidthSignsTakeTwo() {
        assertThat(DisplayWidth.of("责任清单")).isEqualTo(8);
        assertThat(DisplayWidth.of("（一）、。《》〔〕")).isEqualTo(18);
        assertThat(DisplayWidth.of("ＡＢ１２")).isEqualTo(8);
        assertThat(DisplayWidth.of("\u3000")).isEqualTo(2);
    }

    @Test
    void charactersOutsideTheBasicPlaneTakeTwo() {
        assertThat(DisplayWidth.of("𠮷")).isEqualTo(2);
        assertThat(DisplayWidth.of("🔥")).isEqualTo(2);
    }

    @Test
    void combiningCharactersTakeNone() {
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("か\u3099")).isEqualTo(2);
        assertThat(DisplayWidth.of("a\u20dd")).isEqualTo(1);
    }

    @Test
    void ambiguousCharactersTakeOne() {
        assertThat(DisplayWidth.of("“…”")).isEqualTo(3);
    }

    @Test
    void rangesOfWideCharactersEndWhereTheyShould() {
        assertThat(DisplayWidth.of(0x10FF)).isEqualTo(1);
        assertThat(DisplayWidth.of(0x1100)).isEqualTo(2);
        assertThat(DisplayWidth.of(0x303F)).isEqualTo(1);
        assertThat(DisplayWidth.of(0x3041)).isEqualTo(2);
        assertThat(DisplayWidth.of(0xFF60)).isEqualTo(2);
        assertThat(DisplayWidth.of(0xFF61)).isEqualTo(1);
        assertThat(DisplayWidth.of(0x3FFFD)).isEqualTo(2);
        assertThat(DisplayWidth.of(0x3FFFE)).isEqualTo(1);
    }

    @Test
    void cutsWhatIsTooWideAtAWholeCharacter() {
        assertThat(DisplayWidth.cut("每半年一次", 10)).isEqualTo("每半年一次");
        assertThat(DisplayWidth.cut("每半年至少一次", 10)).isEqualTo("每半年...");
        assertThat(DisplayWidth.of(DisplayWidth.cut("每半年至少一次", 10))).isEqualTo(9);
        assertThat(DisplayWidth.cut("every half year", 10)).isEqualTo("every h...");
    }
}
