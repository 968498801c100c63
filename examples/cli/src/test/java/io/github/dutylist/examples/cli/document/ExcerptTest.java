package io.github.dutylist.examples.cli.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.examples.cli.console.DisplayWidth;
import io.github.dutylist.examples.cli.console.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private final Excerpt excerpt = new Excerpt(new Style(false));

    @Test
    void pointsAtThePlaceBelowTheLine() {
        assertThat(excerpt.of(new Passage("  \"id\": ", "\"A\",", true, true), 12))
                .isEqualTo("    12 |   \"id\": \"A\",\n       |         ^\n");
    }

    @Test
    void countsChineseCharactersAsTwoColumns() {
        assertThat(caretColumn(new Passage("\"责任\": ", "\"清单\"", true, true))).isEqualTo(8);
    }

    @Test
    void countsCombiningCharactersAsNone() {
        assertThat(caretColumn(new Passage("e\u0301", "x", true, true))).isEqualTo(1);
    }

    @Test
    void countsATabAsTheSpaceThatItIsShownAs() {
        List<String> lines = lines(new Passage("\t\t", "x", true, true));

        assertThat(lines.get(0)).isEqualTo("     1 |   x");
        assertThat(lines.get(1)).isEqualTo("       |   ^");
    }

    @Test
    void showsWhatSteersATerminalInsteadOfObeyingIt() {
        List<String> lines = lines(new Passage("a\u001b[2J\u202e", "b", true, true));

        assertThat(lines.get(0)).isEqualTo("     1 | a\\u001b[2J\\u202eb");
        assertThat(lines.get(1)).isEqualTo("       |                 ^");
    }

    @Test
    void cutsALongLineOnBothSidesOfThePlace() {
        List<String> lines = lines(new Passage("前".repeat(200), "后".repeat(200), false, false));

        assertThat(lines.get(0)).startsWith("     1 | ...前").contains("前后").endsWith("后...");
        assertThat(DisplayWidth.of(lines.get(0))).isLessThanOrEqualTo(9 + 3 + Excerpt.COLUMNS + 3);
        assertThat(columnOf("后", lines.get(0))).isEqualTo(columnOf("^", lines.get(1)));
    }

    @Test
    void cutsOnlyTheEndWhenThePlaceIsNearTheStart() {
        List<String> lines = lines(new Passage("{", "责".repeat(200), true, true));

        assertThat(lines.get(0)).startsWith("     1 | {责").endsWith("责...");
        assertThat(lines.get(1)).isEqualTo("       |  ^");
    }

    @Test
    void cutsOnlyTheStartWhenThePlaceIsNearTheEnd() {
        List<String> lines = lines(new Passage("责".repeat(200), "}", true, true));

        assertThat(lines.get(0)).startsWith("     1 | ...责").endsWith("责}");
        assertThat(columnOf("}", lines.get(0))).isEqualTo(columnOf("^", lines.get(1)));
    }

    @Test
    void pointsBehindTheEndOfALine() {
        assertThat(caretColumn(new Passage("清单", "", true, true))).isEqualTo(4);
    }

    private int caretColumn(Passage passage) {
        return columnOf("^", lines(passage).get(1)) - "       | ".length();
    }

    private static int columnOf(String sign, String line) {
        return DisplayWidth.of(line.substring(0, line.indexOf(sign)));
    }

    private List<String> lines(Passage passage) {
        return excerpt.of(passage, 1).lines().toList();
    }
}
