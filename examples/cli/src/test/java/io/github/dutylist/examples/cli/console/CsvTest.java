package io.github.dutylist.examples.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void cellsAreQuotedWhereTheyMustBeAndAreNeverFormulas() throws IOException {
        StringWriter out = new StringWriter();
        try (Csv csv = new Csv(out)) {
            csv.row(List.of("组织", "a,b", "say \"yes\"", "two\nlines"));
            csv.row(List.of("=SUM(A1)", "+1", "-1", "@a"));
            csv.row(List.of("", "3"));
        }

        assertThat(out)
                .hasToString("\ufeff组织,\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\"\r\n'=SUM(A1),'+1,'-1,'@a\r\n,3\r\n");
    }
}
