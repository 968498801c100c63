package io.github.dutylist.examples.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dutylist.examples.cli.console.Table.Cell;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Style PLAIN = new Style(false);

    @Test
    void columnsAreAsWideAsTheirWidestCellOnTheTerminal() throws IOException {
        Table table = new Table(PLAIN)
                .words("clause")
                .numbers("due")
                .words("status")
                .row("一、防汛值守", "7", "done")
                .row("a", "12", "未到期");

        assertThat(written(table)).isEqualTo("""
                  clause        due  status
                  一、防汛值守    7  done
                  a              12  未到期
                """);
    }

    @Test
    void noSpacesStandAtTheEndOfALine() throws IOException {
        Table table = new Table(PLAIN)
                .words("a")
                .numbers("b")
                .words("c")
                .row("x", "", "")
                .row("", "", "z");

        assertThat(written(table).lines()).containsExactly("  a  b  c", "  x", "        z");
    }

    @Test
    void notesStandBelowTheirRow() throws IOException {
        Table table = new Table(PLAIN).numbers("no").words("name");
        table.row(List.of(Cell.of("1"), Cell.of("first")), List.of("about it"));

        assertThat(written(table)).isEqualTo("""
                  no  name
                   1  first
                      about it
                """);
    }

    @Test
    void coloursTakeNoColumns() throws IOException {
        Style style = new Style(true);
        Table table = new Table(style).words("a").words("b");
        table.row(List.of(new Cell("one", style::strong), Cell.of("x")), List.of());
        table.row("two", "y");

        assertThat(written(table).lines().skip(1)).containsExactly("  \u001b[1mone\u001b[0m  x", "  two  y");
    }

    @Test
    void aTableWithoutRowsIsNothing() throws IOException {
        assertThat(written(new Table(PLAIN).words("a"))).isEmpty();
    }

    @Test
    void everyRowHasACellForEachColumn() {
        Table table = new Table(PLAIN).words("a").words("b");

        assertThatIllegalArgumentException().isThrownBy(() -> table.row("only one"));
    }

    private static String written(Table table) throws IOException {
        StringWriter out = new StringWriter();
        table.write(out);
        return out.toString();
    }
}
