package io.github.dutylist.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileCheckTest {

    private static final Path SAMPLES = Path.of("..", "samples", "conformance");

    @Test
    void saysWhatAListHasToChange() throws IOException {
        List<String> lines = lines("work-safety.does-not-meet.json");

        assertThat(lines.get(0)).isEqualTo("不符合");
        assertThat(lines).anyMatch(line -> line.contains("“meetings.quarterly”") && line.contains("最接近的是“body-3”"));
        assertThat(lines("work-safety.meets.json").get(0)).isEqualTo("符合");
    }

    private static List<String> lines(String list) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ProfileCheck.print(
                SAMPLES.resolve("work-safety.profile.json"),
                SAMPLES.resolve(list),
                new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
