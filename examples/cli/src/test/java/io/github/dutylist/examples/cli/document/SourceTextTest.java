package io.github.dutylist.examples.cli.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.Place;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void dividesALineAtAPlace() {
        assertThat(text("甲\n乙丙丁\n戊").around(Place.of(2, 2))).contains(new Passage("乙", "丙丁", true, true));
    }

    @Test
    void countsColumnsInCodePoints() {
        assertThat(text("𠮷野家").around(Place.of(1, 2))).contains(new Passage("𠮷", "野家", true, true));
    }

    @Test
    void takesEveryKindOfLineEnd() {
        SourceText text = text("a\r\nb\rc\nd");

        assertThat(text.around(Place.of(2, 1))).contains(new Passage("", "b", true, true));
        assertThat(text.around(Place.of(3, 1))).contains(new Passage("", "c", true, true));
        assertThat(text.around(Place.of(4, 1))).contains(new Passage("", "d", true, true));
    }

    @Test
    void goesBackWhenAskedForAnEarlierPlace() {
        SourceText text = text("甲乙\n丙丁");

        assertThat(text.around(Place.of(2, 2))).contains(new Passage("丙", "丁", true, true));
        assertThat(text.around(Place.of(2, 1))).contains(new Passage("", "丙丁", true, true));
        assertThat(text.around(Place.of(1, 2))).contains(new Passage("甲", "乙", true, true));
    }

    @Test
    void placesBehindALineAreAtItsEnd() {
        assertThat(text("ab\ncd").around(Place.of(1, 9))).contains(new Passage("ab", "", true, true));
    }

    @Test
    void thereIsNoLineBehindTheLast() {
        assertThat(text("ab\n").around(Place.of(2, 1))).contains(new Passage("", "", true, true));
        assertThat(text("ab\n").around(Place.of(3, 1))).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoCharacterOfTheText() {
        assertThat(text("\ufeff{}").around(Place.of(1, 2))).contains(new Passage("{", "}", true, true));
    }

    @Test
    void takesOnlyWhatIsNearThePlaceOfAVeryLongLine() {
        String line = "前".repeat(1_000) + "后".repeat(1_000);

        assertThat(text(line).around(Place.of(1, 1_001)))
                .contains(new Passage("前".repeat(200), "后".repeat(200), false, false));
    }

    @Test
    void bytesThatAreNotUtf8AreShownAsReplacements() {
        SourceText text = new SourceText("{\"title\": \"清单\"}".getBytes(Charset.forName("GB18030")));

        assertThat(text.around(Place.of(1, 12)))
                .hasValueSatisfying(passage -> assertThat(passage.before()).isEqualTo("{\"title\": \""));
    }

    private static SourceText text(String text) {
        return new SourceText(text.getBytes(StandardCharsets.UTF_8));
    }
}
