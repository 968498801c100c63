package io.github.dutylist.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the first code of the README to what runs. */
class ReadmeTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path SOURCE =
            Path.of("src", "main", "java", "io", "github", "dutylist", "examples", "quickstart", "Quickstart.java");

    @Test
    void theQuickStartOfTheReadmeIsTheCodeThatRuns() throws IOException {
        String section = after(Files.readString(README), "\n## Quick start\n");
        String shown = before(after(section, "\n```java\n"), "\n```");

        assertThat(shown).isEqualTo(region());
    }

    @Test
    void theQuickStartIsAtMostThreeStatements() throws IOException {
        assertThat(region().chars().filter(character -> character == ';').count())
                .isBetween(1L, 3L);
    }

    private static String region() throws IOException {
        String region = before(after(Files.readString(SOURCE), "// region README\n"), "// endregion");
        return region.stripIndent().strip();
    }

    private static String after(String text, String mark) {
        assertThat(text).contains(mark);
        return text.substring(text.indexOf(mark) + mark.length());
    }

    private static String before(String text, String mark) {
        assertThat(text).contains(mark);
        return text.substring(0, text.indexOf(mark));
    }
}
