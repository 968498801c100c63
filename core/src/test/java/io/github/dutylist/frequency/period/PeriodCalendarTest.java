package io.github.dutylist.frequency.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Season;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodCalendarTest {

    private static final PeriodCalendar STANDARD = PeriodCalendar.standard();

    private static final PeriodCalendar SCHOOL = PeriodCalendar.startingOn(MonthDay.of(9, 1));

    @ParameterizedTest
    @CsvSource({
        "year, 2026-07-02, 2026-A1, 2026-01-01, 2026-12-31",
        "half-year, 2026-07-01, 2026-S2, 2026-07-01, 2026-12-31",
        "quarter, 2026-09-30, 2026-Q3, 2026-07-01, 2026-09-30",
        "month, 2028-02-29, 2028-M02, 2028-02-01, 2028-02-29",
        "ten-days, 2026-07-10, 2026-T19, 2026-07-01, 2026-07-10",
        "ten-days, 2026-02-28, 2026-T06, 2026-02-21, 2026-02-28",
        "ten-days, 2026-12-31, 2026-T36, 2026-12-21, 2026-12-31",
        "week, 2026-07-02, 2026-W27, 2026-06-29, 2026-07-05",
        "week, 2027-01-03, 2026-W53, 2026-12-28, 2027-01-03",
        "week, 2024-12-31, 2025-W01, 2024-12-30, 2025-01-05",
        "day, 2026-07-02, 2026-D183, 2026-07-02, 2026-07-02",
        "day, 2028-12-31, 2028-D366, 2028-12-31, 2028-12-31"
    })
    void namesThePeriodOfADay(String unit, LocalDate day, String key, LocalDate first, LocalDate last) {
        CalendarPeriod period = STANDARD.periods(unit(unit)).containing(day).orElseThrow();

        assertThat(period.key()).isEqualTo(key);
        assertThat(period.start()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(STANDARD.find(key)).contains(period);
    }

    @ParameterizedTest
    @CsvSource({
        "year, 2026-A1, 2026-09-01, 2027-08-31",
        "half-year, 2026-S2, 2027-03-01, 2027-08-31",
        "quarter, 2026-Q2, 2026-12-01, 2027-02-28",
        "quarter, 2027-Q2, 2027-12-01, 2028-02-29",
        "month, 2026-M01, 2026-09-01, 2026-09-30",
        "month, 2026-M05, 2027-01-01, 2027-01-31",
        "week, 2026-W27, 2026-06-29, 2026-07-05",
        "day, 2026-D001, 2026-01-01, 2026-01-01",
        "ten-days, 2026-T01, 2026-01-01, 2026-01-10"
    })
    void callsAYearByWhereItStarts(String unit, String key, LocalDate first, LocalDate last) {
        CalendarPeriod period = SCHOOL.find(key).orElseThrow();

        assertThat(period.start()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(SCHOOL.periods(unit(unit)).containing(last)).contains(period);
    }

    @Test
    void clipsMonthsThatStartLateToTheEndOfAMonth() {
        PeriodSeries months = PeriodCalendar.startingOn(MonthDay.of(1, 31)).periods(PeriodUnit.MONTH);

        assertThat(months.overlapping(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 4, 30)))
                .extracting(CalendarPeriod::days)
                .extracting(days -> days.getStart() + "/" + days.getEnd().orElseThrow())
                .containsExactly("2027-01-31/2027-02-27", "2027-02-28/2027-03-30", "2027-03-31/2027-04-29");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-A2",
                "2026-S3",
                "2026-Q0",
                "2026-Q5",
                "2026-M13",
                "2026-M7",
                "2026-T37",
                "2026-W00",
                "2025-W53",
                "2026-D366",
                "2026-D36",
                "2026-q1",
                "２０２６-Q1",
                "2026-Q１",
                "0000-Q1",
                "2026Q1",
                "2026-Q1 ",
                "2026-02-30/2026-03-01",
                "2026-03-02/2026-03-01",
                "2026-03-01-2026-03-02",
                "9999-12-31/9999-12-31"
            })
    void findsNoPeriodOfAWrongName(String key) {
        assertThat(STANDARD.find(key)).isEmpty();
    }

    @Test
    void alignsSeveralUnitsToTheYear() {
        assertThat(keys(STANDARD, count(it -> it.unit(PeriodUnit.MONTH).every(2)), 2026))
                .containsExactly(
                        "2026-01-01/2026-02-28",
                        "2026-03-01/2026-04-30",
                        "2026-05-01/2026-06-30",
                        "2026-07-01/2026-08-31",
                        "2026-09-01/2026-10-31",
                        "2026-11-01/2026-12-31");
        assertThat(keys(SCHOOL, count(it -> it.unit(PeriodUnit.MONTH).every(6)), 2026))
                .containsExactly("2025-09-01/2026-02-28", "2026-03-01/2026-08-31", "2026-09-01/2027-02-28");
        assertThat(keys(SCHOOL, count(it -> it.unit(PeriodUnit.TEN_DAYS).every(18)), 2026))
                .containsExactly("2025-09-01/2026-02-28", "2026-03-01/2026-08-31", "2026-09-01/2027-02-28");
    }

    @Test
    void countsFromAnAnchorInBothDirections() {
        assertThat(keys(
                        STANDARD,
                        count(it -> it.unit(PeriodUnit.MONTH).every(5).anchor(LocalDate.of(2026, 8, 31))),
                        2026))
                .containsExactly("2025-10-31/2026-03-30", "2026-03-31/2026-08-30", "2026-08-31/2027-01-30");
        assertThat(keys(
                        STANDARD,
                        count(it -> it.unit(PeriodUnit.WEEK).every(26).anchor(LocalDate.of(2026, 7, 1))),
                        2026))
                .containsExactly("2025-12-31/2026-06-30", "2026-07-01/2026-12-29", "2026-12-30/2027-06-29");
        assertThat(keys(
                        STANDARD,
                        count(it -> it.unit(PeriodUnit.TEN_DAYS).every(5).anchor(LocalDate.of(2026, 1, 15))),
                        2026))
                .startsWith("2025-11-21/2026-01-10", "2026-01-11/2026-02-28", "2026-03-01/2026-04-20");
        assertThat(keys(STANDARD, count(it -> it.unit(PeriodUnit.YEAR).anchor(LocalDate.of(2020, 5, 1))), 2026))
                .containsExactly("2025-05-01/2026-04-30", "2026-05-01/2027-04-30");
    }

    @Test
    void findsAnIntervalOnlyWhereItIsAPeriodOfTheSeries() {
        PeriodSeries twoMonths = series(count(it -> it.unit(PeriodUnit.MONTH).every(2)));

        assertThat(twoMonths.find("2026-03-01/2026-04-30")).isPresent();
        assertThat(twoMonths.find("2026-04-01/2026-05-31")).isEmpty();
        assertThat(twoMonths.find("2026-Q1")).isEmpty();
        assertThat(STANDARD.find("2026-04-01/2026-05-31"))
                .map(CalendarPeriod::length)
                .contains(61);
    }

    @Test
    void takesASeasonAsThePeriodOfItsYear() {
        PeriodSeries winters = series(count(it -> it.unit(PeriodUnit.YEAR).during(season(11, 1, 3, 15))));

        CalendarPeriod winter = winters.containing(LocalDate.of(2027, 3, 15)).orElseThrow();

        assertThat(winter)
                .isEqualTo(new CalendarPeriod("2026-A1", LocalDate.of(2026, 11, 1), LocalDate.of(2027, 3, 16)));
        assertThat(winters.find("2026-A1")).contains(winter);
        assertThat(winters.containing(LocalDate.of(2027, 3, 16))).isEmpty();
        assertThat(winters.after(winter)).map(CalendarPeriod::key).contains("2027-A1");
        assertThat(winters.before(winter)).map(CalendarPeriod::key).contains("2025-A1");
    }

    @Test
    void countsShorterPeriodsOnlyIfTheyLieInTheSeasonWithAllTheirDays() {
        assertThat(keys(STANDARD, count(it -> it.unit(PeriodUnit.MONTH).during(season(4, 15, 8, 31))), 2026))
                .containsExactly("2026-M05", "2026-M06", "2026-M07", "2026-M08");
        PeriodSeries weeks = series(count(it -> it.unit(PeriodUnit.WEEK).during(season(12, 20, 1, 10))));
        CalendarPeriod first = weeks.containing(LocalDate.of(2026, 12, 21)).orElseThrow();
        assertThat(weeks.containing(LocalDate.of(2026, 12, 20))).isEmpty();
        assertThat(weeks.before(first)).map(CalendarPeriod::key).contains("2026-W01");
        assertThat(weeks.after(first)).map(CalendarPeriod::key).contains("2026-W53");
    }

    @Test
    void takesThePeriodsOfAHostFromItsScheme() {
        CalendarPeriod autumn = new CalendarPeriod("2026-autumn", LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 25));
        CalendarPeriod spring = new CalendarPeriod("2027-spring", LocalDate.of(2027, 2, 22), LocalDate.of(2027, 7, 10));
        PeriodCalendar calendar = PeriodCalendar.of(
                MonthDay.of(9, 1),
                List.of(PeriodScheme.of("https://school.example.org/terms", List.of(spring, autumn))));
        CountPerPeriod lessons =
                count(it -> it.unit(PeriodUnit.HOST_PERIOD).scheme("https://school.example.org/terms"));

        PeriodSeries terms = calendar.periods(lessons).orElseThrow();

        assertThat(terms.overlapping(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1)))
                .containsExactly(autumn, spring);
        assertThat(terms.containing(LocalDate.of(2027, 2, 1))).isEmpty();
        assertThat(terms.containing(LocalDate.of(2026, 8, 31))).isEmpty();
        assertThat(terms.after(autumn)).contains(spring);
        assertThat(terms.after(spring)).isEmpty();
        assertThat(terms.before(autumn)).isEmpty();
        assertThat(terms.find("2027-spring")).contains(spring);
        assertThat(STANDARD.periods(lessons)).isEmpty();
    }

    @Test
    void refusesPeriodsOfAHostThatOverlapOrShareAKey() {
        CalendarPeriod year = new CalendarPeriod("a", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
        CalendarPeriod june = new CalendarPeriod("b", LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1));
        CalendarPeriod later = new CalendarPeriod("a", LocalDate.of(2027, 6, 1), LocalDate.of(2027, 7, 1));

        assertThatIllegalArgumentException().isThrownBy(() -> PeriodScheme.of("urn:x", List.of(year, june)));
        assertThatIllegalArgumentException().isThrownBy(() -> PeriodScheme.of("urn:x", List.of(year, later)));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.periods(PeriodUnit.HOST_PERIOD));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalendarPeriod("a", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)));
    }

    @Test
    void hasNoPeriodsForWhatIsNotSoundOrTooLong() {
        assertThat(STANDARD.periods(count(it -> it.unit(PeriodUnit.MONTH).every(5))))
                .isEmpty();
        assertThat(STANDARD.periods(count(it -> it.unit(PeriodUnit.MONTH).every(0))))
                .isEmpty();
        assertThat(STANDARD.periods(count(it -> it.unit(PeriodUnit.HOST_PERIOD))))
                .isEmpty();
        for (PeriodUnit unit : PeriodUnit.values()) {
            assertThat(STANDARD.periods(
                            count(it -> it.unit(unit).every(Integer.MAX_VALUE).anchor(LocalDate.of(2026, 1, 1)))))
                    .isEmpty();
        }
        assertThat(STANDARD.periods(count(it -> it.unit(PeriodUnit.YEAR).anchor(LocalDate.MAX))))
                .isEmpty();
        assertThat(STANDARD.periods(DurationPerPeriod.of(Amount.of(1, AmountUnit.DAY), PeriodUnit.HOST_PERIOD)))
                .isEmpty();
        assertThat(STANDARD.periods(DurationPerPeriod.of(Amount.of(1, AmountUnit.DAY), PeriodUnit.YEAR)))
                .isPresent();
    }

    @Test
    void answersNothingOutsideTheYearsItKnows() {
        PeriodSeries years = STANDARD.periods(PeriodUnit.YEAR);

        assertThat(years.containing(LocalDate.MIN)).isEmpty();
        assertThat(years.containing(LocalDate.MAX)).isEmpty();
        assertThat(years.containing(LocalDate.of(0, 12, 31))).isEmpty();
        assertThat(years.overlapping(LocalDate.MIN, LocalDate.MAX)).hasSize(9_998);
        assertThat(years.overlapping(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)))
                .isEmpty();
        assertThat(years.overlapping(LocalDate.MIN, LocalDate.MIN)).isEmpty();
        assertThat(years.after(years.containing(LocalDate.of(9998, 1, 1)).orElseThrow()))
                .isEmpty();
    }

    private static List<String> keys(PeriodCalendar calendar, CountPerPeriod requirement, int year) {
        return calendar.periods(requirement)
                .orElseThrow()
                .overlapping(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                .map(CalendarPeriod::key)
                .toList();
    }

    private static PeriodSeries series(CountPerPeriod requirement) {
        return STANDARD.periods(requirement).orElseThrow();
    }

    private static CountPerPeriod count(UnaryOperator<CountPerPeriod.Builder> members) {
        CountPerPeriod.Builder builder = CountPerPeriod.builder();
        builder.min(1);
        return members.apply(builder).build();
    }

    private static Season season(int month, int day, int lastMonth, int lastDay) {
        return Season.of(MonthDay.of(month, day), MonthDay.of(lastMonth, lastDay));
    }

    private static PeriodUnit unit(String code) {
        return PeriodUnit.CODES.find(code).orElseThrow();
    }
}
