package io.github.dutylist.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class ImplicationBenchmarkTest {

    @Test
    void everyAnswerIsRight() {
        assertThatCode(() -> new ImplicationBenchmark().check()).doesNotThrowAnyException();
    }
}
