package io.github.dutylist.frequency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "year, 1",
        "half-year, 1",
        "half-year, 2",
        "quarter, 2",
        "quarter, 4",
        "month, 2",
        "month, 3",
        "month, 4",
        "month, 6",
        "month, 12",
        "ten-days, 3",
        "ten-days, 36",
        "week, 1",
        "day, 1",
        "host-period, 1"
    })
    void startsAnewEachYear(String unit, int every) {
        assertThat(per(unit, every).isPeriodAligned()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "year, 2",
        "half-year, 3",
        "quarter, 3",
        "quarter, 8",
        "month, 5",
        "month, 18",
        "ten-days, 5",
        "week, 2",
        "day, 5",
        "host-period, 2"
    })
    void needsAnAnchorWhereItsPeriodsDoNotDivideTheYear(String unit, int every) {
        CountPerPeriod count = per(unit, every);

        assertThat(count.isPeriodAligned()).isFalse();
        assertThat(count.toBuilder().anchor(LocalDate.of(2026, 9, 1)).build().isPeriodAligned())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "year, 1, --12-31, --12-31",
        "half-year, 2, --12-01, --12-31",
        "month, 12, --12-01, --12-31",
        "half-year, 1, --01-01, --06-30",
        "quarter, 1, --06-01, --09-30",
        "month, 1, --02-01, --02-28",
        "month, 2, --11-01, --02-28",
        "ten-days, 1, --02-21, --02-28",
        "week, 2, --07-01, --07-14",
        "day, 1, --05-01, --05-01",
        "month, 1, --12-15, --01-20"
    })
    void aPeriodFitsIntoASeasonThatIsAsLong(String unit, int every, String start, String end) {
        assertThat(inSeason(unit, every, start, end).isSeasonMatched()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "year, 2, --01-01, --12-31",
        "month, 18, --01-01, --12-31",
        "half-year, 1, --07-01, --12-27",
        "half-year, 1, --12-01, --12-10",
        "quarter, 1, --01-01, --03-29",
        "month, 1, --02-01, --02-27",
        "ten-days, 1, --02-21, --02-27",
        "ten-days, 72, --01-01, --12-31",
        "week, 1, --10-01, --10-03",
        "day, 4, --10-01, --10-03",
        "host-period, 1, --01-01, --12-31"
    })
    void noPeriodFitsIntoAShorterSeason(String unit, int every, String start, String end) {
        assertThat(inSeason(unit, every, start, end).isSeasonMatched()).isFalse();
    }

    @Test
    void aPeriodOfManyYearsOverflowsNothing() {
        assertThat(inSeason("half-year", Integer.MAX_VALUE, "--01-01", "--12-31")
                        .isSeasonMatched())
                .isFalse();
        assertThat(inSeason("week", Integer.MAX_VALUE, "--01-01", "--12-31").isSeasonMatched())
                .isFalse();
    }

    private static CountPerPeriod per(String unit, int every) {
        return CountPerPeriod.atLeast(1, PeriodUnit.CODES.of(unit)).toBuilder()
                .every(every)
                .build();
    }

    private static CountPerPeriod inSeason(String unit, int every, String start, String end) {
        return per(unit, every).toBuilder()
                .during(Season.of(MonthDay.parse(start), MonthDay.parse(end)))
                .build();
    }
}
