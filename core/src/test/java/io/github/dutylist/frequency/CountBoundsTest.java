package io.github.dutylist.frequency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountBoundsTest {

    @ParameterizedTest
    @CsvSource({
        "at-least, 2,",
        "bare, 2,",
        "implied, 1,",
        "at-most, , 0",
        "range, 2, 4",
        "range, 2, 2",
        "exactly, 3, 3",
        ", 2,",
        ", 1, 4"
    })
    void numbersThatTheBoundSpeaksOf(String bound, Integer min, Integer max) {
        CountPerPeriod count = count(bound, min, max);

        assertThat(count.isBounded()).isTrue();
        assertThat(count.isBoundMatched()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "at-least, 2, 3",
        "at-least, , 3",
        "bare, 2, 2",
        "implied, , 1",
        "at-most, 1, 3",
        "at-most, 1,",
        "range, 2,",
        "range, , 2",
        "exactly, 3,",
        "exactly, , 3",
        "exactly, 2, 3"
    })
    void numbersThatTheBoundDoesNotSpeakOf(String bound, Integer min, Integer max) {
        CountPerPeriod count = count(bound, min, max);

        assertThat(count.isBounded()).isTrue();
        assertThat(count.isBoundMatched()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"range, 3, 2", "exactly, 3, 2", "at-least, ,", ", ,"})
    void numbersThatBoundNothingAreOneFaultAndNotTwo(String bound, Integer min, Integer max) {
        CountPerPeriod count = count(bound, min, max);

        assertThat(count.isBounded()).isFalse();
        assertThat(count.isBoundMatched()).isTrue();
    }

    private static CountPerPeriod count(String bound, Integer min, Integer max) {
        return CountPerPeriod.builder()
                .unit(PeriodUnit.YEAR)
                .bound(Optional.ofNullable(bound).map(Bound.CODES::of))
                .min(Optional.ofNullable(min))
                .max(Optional.ofNullable(max))
                .build();
    }
}
