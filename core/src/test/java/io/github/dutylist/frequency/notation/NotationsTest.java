package io.github.dutylist.frequency.notation;

import static io.github.dutylist.frequency.notation.Loss.CLIPPING;
import static io.github.dutylist.frequency.notation.Loss.DUE;
import static io.github.dutylist.frequency.notation.Loss.EVENT;
import static io.github.dutylist.frequency.notation.Loss.GREATEST;
import static io.github.dutylist.frequency.notation.Loss.INEXPRESSIBLE;
import static io.github.dutylist.frequency.notation.Loss.LAST_DAY;
import static io.github.dutylist.frequency.notation.Loss.LEAST;
import static io.github.dutylist.frequency.notation.Loss.NUMBER;
import static io.github.dutylist.frequency.notation.Loss.PER;
import static io.github.dutylist.frequency.notation.Loss.SEASON;
import static io.github.dutylist.frequency.notation.Loss.SPACING;
import static io.github.dutylist.frequency.notation.Loss.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.Continuous;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyFixtures;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.frequency.Per;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.frequency.Season;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NotationsTest {

    private static final CountPerPeriod QUARTERLY = CountPerPeriod.atLeast(1, PeriodUnit.QUARTER);

    @Test
    void writesTheLastDaysOfPeriodsAsARecurrenceRule() {
        assertNotation(Notations.recurrenceRule(QUARTERLY), "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1", LAST_DAY, START);
        assertNotation(
                Notations.recurrenceRule(CountPerPeriod.between(2, 4, PeriodUnit.WEEK)),
                "FREQ=WEEKLY",
                NUMBER,
                GREATEST,
                LAST_DAY,
                START);
        assertNotation(
                Notations.recurrenceRule(CountPerPeriod.atLeast(1, PeriodUnit.TEN_DAYS)),
                "FREQ=MONTHLY;BYMONTHDAY=10,20,-1",
                LAST_DAY,
                START);
        assertNotation(
                Notations.recurrenceRule(CountPerPeriod.atLeast(1, PeriodUnit.YEAR).toBuilder()
                        .during(Season.of(MonthDay.of(11, 1), MonthDay.of(3, 15)))
                        .due(Amount.of(10, AmountUnit.DAY))
                        .per(Per.UNIT)
                        .build()),
                "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15",
                LAST_DAY,
                DUE,
                PER);
        assertNotation(
                Notations.recurrenceRule(CountPerPeriod.atLeast(1, PeriodUnit.MONTH).toBuilder()
                        .every(5)
                        .anchor(LocalDate.of(2026, 5, 15))
                        .during(FrequencyFixtures.FLOODS)
                        .build()),
                "FREQ=MONTHLY;INTERVAL=5",
                LAST_DAY,
                START,
                SEASON);
    }

    @Test
    void saysThatShorterMonthsAreLostWherePeriodsStartOnTheLastDaysOfAMonth() {
        CountPerPeriod everyTwoMonths =
                CountPerPeriod.atLeast(1, PeriodUnit.MONTH).toBuilder().every(2).build();

        assertNotation(
                Notations.recurrenceRule(everyTwoMonths.toBuilder()
                        .anchor(LocalDate.of(2026, 1, 31))
                        .build()),
                "FREQ=MONTHLY;INTERVAL=2",
                LAST_DAY,
                START,
                CLIPPING);
        assertNotation(
                Notations.recurrenceRule(everyTwoMonths.toBuilder()
                        .anchor(LocalDate.of(2026, 1, 28))
                        .build()),
                "FREQ=MONTHLY;INTERVAL=2",
                LAST_DAY,
                START);
        assertNotation(
                Notations.recurrenceRule(everyTwoMonths.toBuilder()
                        .anchor(LocalDate.of(2026, 2, 1))
                        .build()),
                "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1",
                LAST_DAY,
                START);
    }

    @Test
    void yearsThatStartInMarchEndWithFebruary() {
        CountPerPeriod everyTwoYears =
                CountPerPeriod.atLeast(1, PeriodUnit.YEAR).toBuilder().every(2).build();

        assertNotation(
                Notations.recurrenceRule(everyTwoYears.toBuilder()
                        .anchor(LocalDate.of(2025, 3, 1))
                        .build()),
                "FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=-1",
                LAST_DAY,
                START);
        assertNotation(
                Notations.recurrenceRule(everyTwoYears.toBuilder()
                        .anchor(LocalDate.of(2024, 2, 29))
                        .build()),
                "FREQ=YEARLY;INTERVAL=2",
                LAST_DAY,
                START,
                CLIPPING);
    }

    @Test
    void writesAFhirTiming() {
        assertNotation(
                Notations.fhirTiming(CountPerPeriod.between(2, 3, PeriodUnit.HALF_YEAR)),
                "{\"repeat\":{\"frequency\":2,\"frequencyMax\":3,\"period\":6,\"periodUnit\":\"mo\"}}",
                START);
        assertNotation(
                Notations.fhirTiming(CountPerPeriod.exactly(2, PeriodUnit.YEAR)),
                "{\"repeat\":{\"frequency\":2,\"period\":1,\"periodUnit\":\"a\"}}",
                START);
        assertNotation(
                Notations.fhirTiming(QUARTERLY),
                "{\"repeat\":{\"frequency\":1,\"period\":3,\"periodUnit\":\"mo\"}}",
                LEAST,
                START);
        assertNotation(
                Notations.fhirTiming(ByDate.of(LocalDate.of(2026, 6, 30))), "{\"event\":[\"2026-06-30\"]}", LAST_DAY);
        assertNotation(Notations.fhirTiming(CountPerPeriod.atLeast(1, PeriodUnit.TEN_DAYS)), null, INEXPRESSIBLE);
    }

    @Test
    void aGapOfMonthsLosesTheLastDaysOfShorterOnesInARecurrenceRule() {
        assertNotation(
                Notations.recurrenceRule(CountPerWindow.atLeast(1, Amount.of(6, AmountUnit.MONTH))),
                "FREQ=MONTHLY;INTERVAL=6",
                SPACING,
                START,
                CLIPPING);
        assertNotation(
                Notations.recurrenceRule(CountPerWindow.atLeast(1, Amount.of(90, AmountUnit.DAY))),
                "FREQ=DAILY;INTERVAL=90",
                SPACING,
                START);
    }

    @Test
    void writesIso8601() {
        assertNotation(Notations.iso8601(QUARTERLY), "R/P3M", LEAST, START);
        assertNotation(
                Notations.iso8601(CountPerWindow.atLeast(1, Amount.of(90, AmountUnit.DAY))), "R/P90D", SPACING, START);
        assertNotation(Notations.iso8601(DeadlineAfterEvent.within(Amount.of(24, AmountUnit.HOUR))), "PT24H", EVENT);
        assertNotation(Notations.iso8601(FrequencyFixtures.REPAIR), "2026-01-01/2026-06-30", LAST_DAY);
        assertNotation(
                Notations.iso8601(DeadlineAfterEvent.within(Amount.of(5, AmountUnit.WORKING_DAY))),
                null,
                INEXPRESSIBLE);
        assertNotation(Notations.iso8601(DeadlineAfterEvent.of(Promptness.PROMPT)), null, INEXPRESSIBLE);
    }

    @Test
    void saysWhatNoNotationCanSay() {
        for (FrequencyRequirement requirement : List.of(
                Continuous.of(),
                OnEvent.of("fire"),
                Unquantified.of(Term.PERIODIC),
                CountPerPeriod.atMost(2, PeriodUnit.YEAR),
                CountPerPeriod.atLeast(0, PeriodUnit.YEAR),
                FrequencyFixtures.LESSONS,
                FrequencyFixtures.STUDY,
                CountPerWindow.atLeast(2, Amount.of(1, AmountUnit.YEAR)))) {
            assertNotation(Notations.recurrenceRule(requirement), null, INEXPRESSIBLE);
            assertNotation(Notations.fhirTiming(requirement), null, INEXPRESSIBLE);
            assertNotation(Notations.iso8601(requirement), null, INEXPRESSIBLE);
        }
    }

    @Test
    void saysLossesInChineseAndEnglish() {
        assertThat(LEAST.label(Locale.CHINESE)).isEqualTo("“至少”写成了恰好");
        assertThat(LEAST.label(Locale.ENGLISH)).isEqualTo("a least number became an exact one");
    }

    private static void assertNotation(Notation notation, String text, Loss... losses) {
        assertThat(notation.text().orElse(null)).isEqualTo(text);
        assertThat(notation.losses()).containsExactlyInAnyOrder(losses);
    }
}
