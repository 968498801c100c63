package io.github.dutylist.examples.cli.importing;

import io.github.dutylist.examples.cli.console.Style;
import io.github.dutylist.examples.cli.console.Table;
import io.github.dutylist.examples.cli.console.Table.Cell;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.io.text.OutlineEntry;
import io.github.dutylist.model.Role;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** The outline of a document as a table, to be checked against the text at a glance. */
final class OutlineTable {

    private static final String INDENT = "  ";

    private final Words words;
    private final Table table;

    OutlineTable(Style style, Words words) {
        this.words = words;
        this.table = new Table(style)
                .numbers(words.pick("行", "line"))
                .words(words.pick("章节", "section"))
                .numbers(words.pick("条款", "clauses"));
    }

    /** Writes a row for every section, with the words of its frequencies below; columns that would be empty are left out. */
    void write(List<OutlineEntry> outline, Writer out) throws IOException {
        boolean provides = outline.stream().anyMatch(entry -> entry.provisions() > 0);
        boolean assesses = outline.stream().anyMatch(entry -> entry.assessments() > 0);
        if (provides) {
            table.numbers(words.pick("追责", "provisions"));
        }
        if (assesses) {
            table.numbers(words.pick("考核", "assessments"));
        }
        table.numbers(words.pick("频次", "frequencies")).words(words.pick("责任主体", "roles"));
        outline.forEach(entry -> add(entry, provides, assesses));
        table.write(out);
    }

    private void add(OutlineEntry entry, boolean provides, boolean assesses) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(String.valueOf(entry.line())));
        cells.add(Cell.of(INDENT.repeat(entry.depth()) + Visible.text(name(entry))));
        cells.add(Cell.of(count(entry.clauses())));
        if (provides) {
            cells.add(Cell.of(count(entry.provisions())));
        }
        if (assesses) {
            cells.add(Cell.of(count(entry.assessments())));
        }
        cells.add(Cell.of(count(entry.frequencies().size())));
        cells.add(Cell.of(Visible.text(
                words.list(entry.bearers().stream().map(Role::getTitle).toList()))));
        table.row(cells, frequencies(entry));
    }

    private static String name(OutlineEntry entry) {
        return entry.number().orElse("") + entry.heading().orElse("");
    }

    private static String count(int count) {
        return count == 0 ? "" : String.valueOf(count);
    }

    private List<String> frequencies(OutlineEntry entry) {
        if (entry.frequencies().isEmpty()) {
            return List.of();
        }
        List<String> quotes = entry.frequencies().stream()
                .map(requirement ->
                        requirement.getQuote().orElse(requirement.kind().label(words.locale())))
                .toList();
        return List.of(INDENT.repeat(entry.depth() + 1) + Visible.text(words.join(quotes)));
    }
}
