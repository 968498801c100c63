package io.github.dutylist.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FrequencyInWordsTest {

    @Test
    void everyPhraseIsSaidInEnglish() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FrequencyInWords.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("每半年至少组织一次")
                .endsWith(": at least once in each half-year");
    }
}
