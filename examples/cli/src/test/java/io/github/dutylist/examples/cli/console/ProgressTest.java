package io.github.dutylist.examples.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Terminal ERROR_ONLY = new Terminal(false, true, true);
    private static final String ERASED_LINE = "\r\u001b[K";

    private final StringWriter shown = new StringWriter();
    private final AtomicLong clock = new AtomicLong();
    private final Progress progress = new Progress(new PrintWriter(shown), ERROR_ONLY, clock::get);

    @Test
    void shortWorkShowsNothing() {
        after(499, "1 file");
        progress.beforeMessage();

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
        progress.beforeMessage();
        progress.close();

        assertThat(shown.toString()).isEqualTo(ERASED_LINE + "1 file" + ERASED_LINE);
    }

    @Test
    void workThatIsKnownToBeLongIsAnnouncedAtOnce() {
        progress.announce("checking list.json");

        assertThat(shown.toString()).isEqualTo(ERASED_LINE + "checking list.json");
    }

    @Test
    void theLineStaysWhenOutputGoesElsewhere() {
        progress.announce("1 file");
        progress.beforeOutput();

        assertThat(shown.toString()).isEqualTo(ERASED_LINE + "1 file");
    }

    @Test
    void theLineMakesRoomForOutputOnTheSameTerminal() {
        Progress both = new Progress(new PrintWriter(shown), new Terminal(true, true, true), clock::get);
        both.announce("1 file");
        both.beforeOutput();

        assertThat(shown.toString()).isEqualTo(ERASED_LINE + "1 file" + ERASED_LINE);
    }

    @Test
    void elsewhereThanOnATerminalNothingIsShown() {
        Progress elsewhere = new Progress(new PrintWriter(shown), Terminal.NONE, clock::get);
        clock.addAndGet(Duration.ofMinutes(1).toNanos());
        elsewhere.show("1 file");
        elsewhere.announce("2 files");
        elsewhere.close();

        assertThat(shown.toString()).isEmpty();
    }

    private void after(long milliseconds, String line) {
        clock.addAndGet(Duration.ofMillis(milliseconds).toNanos());
        progress.show(line);
    }
}
