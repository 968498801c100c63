package io.github.dutylist.frequency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the forms other than {@link CountPerPeriod} say of themselves. */
class FormsTest {

    private static final Amount YEAR = Amount.of(12, AmountUnit.MONTH);

    @Test
    void windowCountsAreBoundedByALeastNumberAGreatestOrBothInOrder() {
        assertThat(CountPerWindow.builder().window(YEAR).build().isBounded()).isFalse();
        assertThat(CountPerWindow.atLeast(2, YEAR).isBounded()).isTrue();
        assertThat(CountPerWindow.atMost(0, YEAR).isBounded()).isTrue();
        assertThat(CountPerWindow.atLeast(2, YEAR).toBuilder().max(1).build().isBounded())
                .isFalse();
    }

    @Test
    void windowCountsHaveOneNumberEach() {
        assertThat(CountPerWindow.atLeast(2, YEAR))
                .isEqualTo(CountPerWindow.builder().min(2).window(YEAR).build());
        assertThat(CountPerWindow.atMost(2, YEAR))
                .isEqualTo(CountPerWindow.builder().max(2).window(YEAR).build());
    }

    @ParameterizedTest
    @CsvSource({
        "MINUTE, false, true",
        "HOUR, false, true",
        "CLASS_HOUR, false, true",
        "DAY, true, true",
        "WORKING_DAY, false, false",
        "WEEK, true, false",
        "MONTH, true, false",
        "YEAR, true, false"
    })
    void windowsAndDurationsHaveUnitsOfTheirOwn(AmountUnit unit, boolean window, boolean duration) {
        Amount amount = Amount.of(3, unit);

        assertThat(CountPerWindow.atLeast(1, amount).isWindowOfCalendar()).isEqualTo(window);
        assertThat(DurationPerPeriod.of(amount, PeriodUnit.YEAR).isMinOfDuration())
                .isEqualTo(duration);
    }

    @Test
    void durationsAreAlignedWhereTheirUnitsDivideTheYear() {
        DurationPerPeriod yearly = DurationPerPeriod.of(Amount.of(12, AmountUnit.DAY), PeriodUnit.YEAR);

        assertThat(yearly.isPeriodAligned()).isTrue();
        assertThat(yearly.toBuilder().every(2).build().isPeriodAligned()).isFalse();
        assertThat(yearly.toBuilder().unit(PeriodUnit.MONTH).every(6).build().isPeriodAligned())
                .isTrue();
    }

    @Test
    void durationsKnowNoPeriodsOfTheHost() {
        DurationPerPeriod hosts = DurationPerPeriod.of(Amount.of(12, AmountUnit.HOUR), PeriodUnit.HOST_PERIOD);

        assertThat(hosts.isPeriodOfCalendar()).isFalse();
        assertThat(hosts.toBuilder().every(2).build().isPeriodAligned()).isTrue();
        assertThat(hosts.toBuilder().unit(PeriodUnit.QUARTER).build().isPeriodOfCalendar())
                .isTrue();
    }

    @Test
    void datesAreOrderedUnlessTheFirstDayIsAfterTheLast() {
        LocalDate last = LocalDate.of(2026, 6, 30);

        assertThat(ByDate.of(last).isOrdered()).isTrue();
        assertThat(ByDate.of(last).toBuilder().notBefore(last).build().isOrdered())
                .isTrue();
        assertThat(ByDate.of(last).toBuilder()
                        .notBefore(last.plusDays(1))
                        .build()
                        .isOrdered())
                .isFalse();
    }

    @Test
    void deadlinesAreGivenInATimeOrInAWord() {
        assertThat(DeadlineAfterEvent.within(Amount.of(24, AmountUnit.HOUR)))
                .isEqualTo(DeadlineAfterEvent.builder()
                        .within(Amount.of(24, AmountUnit.HOUR))
                        .build());
        assertThat(DeadlineAfterEvent.of(Promptness.IMMEDIATE))
                .isEqualTo(DeadlineAfterEvent.builder()
                        .promptness(Promptness.IMMEDIATE)
                        .build());
    }

    @Test
    void eventsNeedNoType() {
        assertThat(OnEvent.of().getEventTypes()).isEmpty();
        assertThat(OnEvent.of("flood", "drought").getEventTypes()).containsExactly("flood", "drought");
    }
}
