package io.github.dutylist.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.io.DutylistReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void printsTheReportInChinese() throws IOException {
        assertThat(run(Locale.CHINESE).lines())
                .startsWith("河湾县住房和城乡建设局安全生产工作责任清单")
                .anyMatch(line -> line.startsWith("通过 (错误 0, "))
                .anyMatch(line -> line.startsWith("  提示 /sections/"));
    }

    @Test
    void printsTheReportInEnglishWhenAsked() throws IOException {
        assertThat(run(Locale.ENGLISH).lines()).anyMatch(line -> line.startsWith("valid (error 0, "));
    }

    @Test
    void printsTheListAsJsonThatReadsBackAsValid() throws IOException {
        String printed = run(Locale.CHINESE);

        assertThat(DutylistReader.create()
                        .read(printed.substring(printed.indexOf("\n{") + 1))
                        .isValid())
                .isTrue();
    }

    private static String run(Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Quickstart.run(locale, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
