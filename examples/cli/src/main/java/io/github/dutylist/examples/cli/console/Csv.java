package io.github.dutylist.examples.cli.console;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A table as comma-separated values (RFC 4180), for spreadsheets.
 *
 * <p>It starts with a byte order mark, without which they take it for another encoding, and no cell can be taken for a
 * formula.
 */
public final class Csv implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String FORMULA = "=+-@\t\r";
    private static final String LINE_END = "\r\n";

    private final Writer out;

    /** Takes where to write. */
    public Csv(Writer out) throws IOException {
        this.out = out;
        out.write(BYTE_ORDER_MARK);
    }

    /** Writes a row. */
    public void row(List<String> cells) throws IOException {
        String separator = "";
        for (String cell : cells) {
            out.write(separator);
            out.write(quoted(cell));
            separator = ",";
        }
        out.write(LINE_END);
    }

    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        String safe = formula ? "'" + cell : cell;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** Hands over what was written; the writer stays open. */
    @Override
    public void close() throws IOException {
        out.flush();
    }
}
