package io.github.dutylist.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FrequencyComparisonTest {

    @Test
    void twiceAYearIsNotOnceInEachHalfYear() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FrequencyComparison.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("蕴含", "不蕴含：2026-01-01 至 2026-06-30 可以一次都没有，而要求至少 1 次");
    }
}
