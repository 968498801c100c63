package io.github.dutylist.frequency.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.value.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDayCalendarTest {

    /** A year whose days off are the weekends, with 27 September worked for 1 October. */
    private static final WorkingDayCalendar OF_2026 = new WorkingDayCalendar() {

        @Override
        public String id() {
            return "urn:example:working-days";
        }

        @Override
        public DateRange coverage() {
            return DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        }

        @Override
        public DayKind classify(LocalDate day) {
            if (!coverage().contains(day)) {
                return DayKind.UNKNOWN;
            }
            if (day.equals(LocalDate.of(2026, 9, 27))) {
                return DayKind.WORKING;
            }
            boolean off = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
                    || day.equals(LocalDate.of(2026, 10, 1));
            return off ? DayKind.OFF : DayKind.WORKING;
        }
    };

    @Test
    void countsWorkingDaysAfterTheOpeningDay() {
        assertThat(OF_2026.advance(LocalDate.of(2026, 9, 25), 1)).contains(LocalDate.of(2026, 9, 27));
        assertThat(OF_2026.advance(LocalDate.of(2026, 9, 25), 5)).contains(LocalDate.of(2026, 10, 2));
    }

    @Test
    void knowsNothingBeyondAnUnknownDay() {
        assertThat(OF_2026.advance(LocalDate.of(2026, 12, 30), 1)).contains(LocalDate.of(2026, 12, 31));
        assertThat(OF_2026.advance(LocalDate.of(2026, 12, 30), 2)).isEmpty();
        assertThat(OF_2026.advance(LocalDate.MAX, 1)).isEmpty();
    }

    @Test
    void givesEveryWorkingDayAsAPeriod() {
        PeriodScheme days = PeriodScheme.ofWorkingDays("urn:example:days", OF_2026);

        assertThat(days.uri()).isEqualTo("urn:example:days");
        assertThat(days.periods()).hasSize(261);
        assertThat(days.periods())
                .extracting(CalendarPeriod::key)
                .contains("2026-09-27", "2026-10-02")
                .doesNotContain("2026-10-01", "2026-10-03");
        assertThat(days.periods().get(0))
                .isEqualTo(new CalendarPeriod("2026-01-01", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)));
    }

    @Test
    void answersOnlyWithinItsBounds() {
        assertThat(OF_2026.advance(LocalDate.of(2026, 9, 25), 0)).isEmpty();
        assertThat(OF_2026.advance(LocalDate.of(2026, 9, 25), Integer.MAX_VALUE))
                .isEmpty();
    }
}
