package io.github.dutylist.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void foldsWidthAndLeavesOutBlanksAndPunctuation() {
        assertThat(Texts.letters("每年，不少于 １２ 天（ＡＢ）。", 99)).isEqualTo("每年不少于12天AB");
        assertThat(Texts.letters("每年，不少于 １２ 天", 3)).isEqualTo("每年不");
    }

    @Test
    void keepsCharactersOutsideTheBasicPlane() {
        assertThat(Texts.letters("𠮷、野", 99)).isEqualTo("𠮷野");
        assertThat(Texts.letters("😀野", 99)).isEqualTo("野");
    }

    @Test
    void findsAPartOfALongTextThatRepeatsItself() {
        String text = "每".repeat(300_000) + "年";

        assertThat(Texts.contains(text, "每".repeat(150_000) + "年")).isTrue();
        assertThat(Texts.contains(text, "每".repeat(150_000) + "月")).isFalse();
        assertThat(Texts.contains(text, text)).isTrue();
        assertThat(Texts.contains(text, text + "年")).isFalse();
    }

    @Test
    void aNegativeNumberIsNotTheSameAsAPositiveOne() {
        assertThat(Texts.folded("冷库温度保持-5℃")).isNotEqualTo(Texts.folded("冷库温度保持5℃"));
        assertThat(Texts.folded("A - 5")).isEqualTo(Texts.folded("A5"));
    }

    @Test
    void partsOfASentenceAreKeptApart() {
        assertThat(Texts.foldedParts("坚持“原则”， 上报 火情。不得2,000吨；")).isEqualTo("坚持原则\n上报火情\n不得2,000吨");
        assertThat(Texts.foldedParts("，。")).isEmpty();
    }
}
