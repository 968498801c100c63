package io.github.dutylist.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the first code of the README to what runs. */
class ReadmeTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path SOURCES =
            Path.of("src", "main", "java", "io", "github", "dutylist", "examples", "quickstart");

    @Test
    void theQuickStartOfTheReadmeIsTheCodeThatRuns() throws IOException {
        assertThat(firstCodeAfter("\n## Quick start\n")).isEqualTo(region("Quickstart.java"));
    }

    @Test
    void theEvaluationInTheReadmeIsTheCodeThatRuns() throws IOException {
        assertThat(firstCodeAfter("\n**Measures records against a list.**")).isEqualTo(region("DepartmentYear.java"));
    }

    @Test
    void theCheckByAProfileInTheReadmeIsTheCodeThatRuns() throws IOException {
        assertThat(firstCodeAfter("\n**Judges lists by a superior's profile.**"))
                .isEqualTo(region("ProfileCheck.java"));
    }

    @Test
    void theComparisonInTheReadmeIsTheCodeThatRuns() throws IOException {
        assertThat(firstCodeAfter("\n**Compares frequencies.**")).isEqualTo(region("FrequencyComparison.java"));
    }

    @Test
    void theWordsInTheReadmeAreTheCodeThatRuns() throws IOException {
        assertThat(firstCodeAfter("\n**Reads how often, and says it.**")).isEqualTo(region("FrequencyInWords.java"));
    }

    @Test
    void theQuickStartIsAtMostThreeStatements() throws IOException {
        assertThat(region("Quickstart.java")
                        .chars()
                        .filter(character -> character == ';')
                        .count())
                .isBetween(1L, 3L);
    }

    private static String firstCodeAfter(String heading) throws IOException {
        return before(after(after(Files.readString(README), heading), "\n```java\n"), "\n```");
    }

    private static String region(String source) throws IOException {
        String region = before(after(Files.readString(SOURCES.resolve(source)), "// region README\n"), "// endregion");
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
