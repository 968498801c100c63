package io.github.dutylist.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final String ERASED_LINE = "\r\u001b[K";

    private final StringWriter shown = new StringWriter();
    private final AtomicLong clock = new AtomicLong();
    private final Progress progress = new Progress(new PrintWriter(shown), true, clock::get);

    @Test
    void shortWorkShowsNothing() {
        after(499, "1 file");
        progress.erase();

        assertThat(shown.toString()).isEmpty();
    }

    @Test
    void longWorkShowsALineNowAndThen() {
        after(500, "1 file");
        after(99, "2 files");
        after(1, "3 files");

        assertThat(shown.toString()).isEqualTo(ERASED_LINE + "1 file" + ERASED_LINE + "3 files");
    }

    @Test
    void theLineIsErasedOnceAtTheEnd() {
        after(500, "1 file");
        progress.erase();
        progress.close();

        assertThat(shown.toString()).isEqualTo(ERASED_LINE + "1 file" + ERASED_LINE);
    }

    @Test
    void elsewhereThanOnATerminalNothingIsShown() {
        Progress elsewhere = new Progress(new PrintWriter(shown), false, clock::get);
        clock.addAndGet(Duration.ofMinutes(1).toNanos());
        elsewhere.show("1 file");
        elsewhere.close();

        assertThat(shown.toString()).isEmpty();
    }

    private void after(long milliseconds, String line) {
        clock.addAndGet(Duration.ofMillis(milliseconds).toNanos());
        progress.show(line);
    }
}
