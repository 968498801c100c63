package io.github.dutylist.frequency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountPerPeriodTest {

    @Test
    void factoriesSayHowTheWordingBoundsTheCount() {
        assertThat(CountPerPeriod.atLeast(2, PeriodUnit.YEAR))
                .isEqualTo(count().min(2).bound(Bound.AT_LEAST).build());
        assertThat(CountPerPeriod.atMost(2, PeriodUnit.YEAR))
                .isEqualTo(count().max(2).bound(Bound.AT_MOST).build());
        assertThat(CountPerPeriod.exactly(2, PeriodUnit.YEAR))
                .isEqualTo(count().min(2).max(2).bound(Bound.EXACTLY).build());
        assertThat(CountPerPeriod.between(2, 4, PeriodUnit.YEAR))
                .isEqualTo(count().min(2).max(4).bound(Bound.RANGE).build());
        assertThat(CountPerPeriod.bare(2, PeriodUnit.YEAR))
                .isEqualTo(count().min(2).bound(Bound.BARE).build());
        assertThat(CountPerPeriod.implied(PeriodUnit.YEAR))
                .isEqualTo(count().min(1).bound(Bound.IMPLIED).build());
    }

    @Test
    void isBoundedByALeastNumberAGreatestOrBothInOrder() {
        assertThat(count().build().isBounded()).isFalse();
        assertThat(count().min(1).build().isBounded()).isTrue();
        assertThat(count().max(0).build().isBounded()).isTrue();
        assertThat(count().min(2).max(2).build().isBounded()).isTrue();
        assertThat(count().min(3).max(2).build().isBounded()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, true, false, false, false",
        "BARE, true, false, false, false",
        "IMPLIED, true, false, false, false",
        "AT_MOST, false, true, false, false",
        "RANGE, false, false, true, true",
        "EXACTLY, false, false, false, true"
    })
    void boundSpeaksOfTheNumbersGiven(Bound bound, boolean onlyMin, boolean onlyMax, boolean both, boolean equal) {
        CountPerPeriod.Builder count = count().bound(bound);

        assertThat(CountPerPeriod.builder().from(count.build()).min(2).build().isBoundMatched())
                .isEqualTo(onlyMin);
        assertThat(CountPerPeriod.builder().from(count.build()).max(2).build().isBoundMatched())
                .isEqualTo(onlyMax);
        assertThat(CountPerPeriod.builder()
                        .from(count.build())
                        .min(2)
                        .max(4)
                        .build()
                        .isBoundMatched())
                .isEqualTo(both);
        assertThat(CountPerPeriod.builder()
                        .from(count.build())
                        .min(2)
                        .max(2)
                        .build()
                        .isBoundMatched())
                .isEqualTo(equal);
    }

    @Test
    void boundIsNotAskedWhereItOrTheNumbersAreMissing() {
        assertThat(count().min(2).max(4).build().isBoundMatched()).isTrue();
        assertThat(count().bound(Bound.AT_LEAST).build().isBoundMatched()).isTrue();
        assertThat(count().bound(Bound.AT_LEAST).min(4).max(2).build().isBoundMatched())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, YEAR, true",
        "2, YEAR, false",
        "2, HALF_YEAR, true",
        "3, HALF_YEAR, false",
        "4, QUARTER, true",
        "3, QUARTER, false",
        "2, MONTH, true",
        "6, MONTH, true",
        "5, MONTH, false",
        "12, MONTH, true",
        "24, MONTH, false",
        "9, TEN_DAYS, true",
        "5, TEN_DAYS, false",
        "1, WEEK, true",
        "2, WEEK, false",
        "1, DAY, true",
        "5, DAY, false",
        "1, HOST_PERIOD, true",
        "2, HOST_PERIOD, false"
    })
    void isAlignedWhereItsUnitsDivideTheYear(int every, PeriodUnit unit, boolean aligned) {
        CountPerPeriod count =
                CountPerPeriod.atLeast(1, unit).toBuilder().every(every).build();

        assertThat(count.isPeriodAligned()).isEqualTo(aligned);
        assertThat(count.toBuilder().anchor(LocalDate.of(2026, 3, 1)).build().isPeriodAligned())
                .isTrue();
    }

    @Test
    void hasASchemeIfAndOnlyIfThePeriodIsTheHosts() {
        CountPerPeriod.Builder withScheme = count().scheme("urn:example:terms");

        assertThat(count().build().isSchemeMatched()).isTrue();
        assertThat(withScheme.build().isSchemeMatched()).isFalse();
        assertThat(withScheme.unit(PeriodUnit.HOST_PERIOD).build().isSchemeMatched())
                .isTrue();
        assertThat(count().unit(PeriodUnit.HOST_PERIOD).build().isSchemeMatched())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // a year always has its season, however short
        "1, YEAR, --12-20, --12-20, true",
        "2, YEAR, --01-01, --12-31, false",
        "1, HALF_YEAR, --01-01, --06-30, true",
        "1, HALF_YEAR, --01-01, --06-29, false",
        "2, HALF_YEAR, --03-01, --03-31, true",
        "3, HALF_YEAR, --01-01, --12-31, false",
        // the shortest three neighbouring months are February to April with 89 days
        "1, QUARTER, --02-01, --04-30, true",
        "1, QUARTER, --02-01, --04-29, false",
        "1, MONTH, --02-01, --02-28, true",
        "1, MONTH, --02-01, --02-27, false",
        "2, MONTH, --06-01, --07-29, true",
        "2, MONTH, --06-01, --07-28, false",
        "12, MONTH, --06-01, --06-02, true",
        "13, MONTH, --01-01, --12-31, false",
        // the last ten-day period of February has eight days
        "1, TEN_DAYS, --05-01, --05-08, true",
        "1, TEN_DAYS, --05-01, --05-07, false",
        "36, TEN_DAYS, --05-01, --05-07, true",
        "37, TEN_DAYS, --01-01, --12-31, false",
        "1, WEEK, --12-28, --01-03, true",
        "1, WEEK, --12-28, --01-02, false",
        "52, WEEK, --01-01, --12-31, true",
        "53, WEEK, --01-01, --12-31, false",
        "1, DAY, --07-01, --07-01, true",
        "3, DAY, --07-01, --07-02, false",
        "365, DAY, --07-01, --06-30, true",
        "1, HOST_PERIOD, --01-01, --12-31, false"
    })
    void hasASeasonOnlyIfAPeriodFitsIntoIt(int every, PeriodUnit unit, MonthDay start, MonthDay end, boolean matched) {
        CountPerPeriod count = CountPerPeriod.atLeast(1, unit).toBuilder()
                .every(every)
                .during(Season.of(start, end))
                .build();

        assertThat(count.isSeasonMatched()).isEqualTo(matched);
    }

    @Test
    void needsNoSeason() {
        assertThat(CountPerPeriod.atLeast(1, PeriodUnit.HOST_PERIOD).isSeasonMatched())
                .isTrue();
    }

    @Test
    void answersForTheLargestNumbersToo() {
        CountPerPeriod count =
                CountPerPeriod.between(Integer.MAX_VALUE, Integer.MAX_VALUE, PeriodUnit.HALF_YEAR).toBuilder()
                        .every(Integer.MAX_VALUE)
                        .during(Season.of(MonthDay.of(1, 1), MonthDay.of(12, 31)))
                        .build();

        assertThat(count.isBounded()).isTrue();
        assertThat(count.isPeriodAligned()).isFalse();
        assertThat(count.isSeasonMatched()).isFalse();
    }

    private static CountPerPeriod.Builder count() {
        return CountPerPeriod.builder().unit(PeriodUnit.YEAR);
    }
}
