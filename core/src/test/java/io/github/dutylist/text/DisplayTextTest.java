package io.github.dutylist.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTextTest {

    private static String display(String text, int limit) {
        StringBuilder target = new StringBuilder();
        DisplayText.append(target, text, limit);
        return target.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "每年至少两次", "a b\u3000c", "〔2026〕3号", "👩", "𠮷野", "葛\uDB40\uDD00", "~!\u00a0"})
    void showsVisibleTextAsItIs(String text) {
        assertThat(display(text, 60)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "000a", "000d", "0000", "001b", "007f", "0085", "009b", "00ad", "061c", "180e", "200b", "200f", "2028", "202e",
        "2066", "2069", "feff", "fff9", "d800", "dfff", "e000", "f8ff", "fdd0", "fffe", "ffff"
    })
    void spellsOutWhatNobodySees(String unit) {
        char character = (char) Integer.parseInt(unit, 16);

        assertThat(display("甲" + character + "乙", 60)).isEqualTo("甲\\u" + unit + "乙");
    }

    @Test
    void spellsOutInvisibleCharactersBeyondTheBasicPlaneByTheirTwoUnits() {
        assertThat(display("\uDB40\uDC41", 60)).isEqualTo("\\udb40\\udc41");
        assertThat(display("\uDBFF\uDFFF", 60)).isEqualTo("\\udbff\\udfff");
        assertThat(display("\uD83F\uDFFE", 60)).isEqualTo("\\ud83f\\udffe");
    }

    @Test
    void countsCodePointsAndMarksWhatItLeavesOut() {
        assertThat(display("𠮷𠮷𠮷", 3)).isEqualTo("𠮷𠮷𠮷");
        assertThat(display("𠮷𠮷𠮷𠮷", 3)).isEqualTo("𠮷𠮷𠮷…");
        assertThat(display("\n\n\n", 2)).isEqualTo("\\u000a\\u000a…");
    }
}
