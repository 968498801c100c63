package io.github.dutylist.frequency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonTest {

    @ParameterizedTest
    @CsvSource({
        "--03-01, --12-31, --03-01, true",
        "--03-01, --12-31, --12-31, true",
        "--03-01, --12-31, --02-28, false",
        "--03-01, --12-31, --02-29, false",
        "--03-01, --12-31, --01-01, false",
        "--11-15, --03-15, --11-15, true",
        "--11-15, --03-15, --12-31, true",
        "--11-15, --03-15, --01-01, true",
        "--11-15, --03-15, --02-29, true",
        "--11-15, --03-15, --03-15, true",
        "--11-15, --03-15, --03-16, false",
        "--11-15, --03-15, --11-14, false",
        "--12-01, --02-28, --02-29, true",
        "--12-01, --02-27, --02-29, false",
        "--07-01, --07-01, --07-01, true",
        "--07-01, --07-01, --07-02, false"
    })
    void containsItsDaysAlsoOverTheTurnOfTheYear(MonthDay start, MonthDay end, MonthDay day, boolean contained) {
        assertThat(Season.of(start, end).contains(day)).isEqualTo(contained);
    }
}
