package io.github.dutylist.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    @Test
    void containsBothItsEnds() {
        DateRange year = DateRange.of(START, END);

        assertThat(year.contains(START.minusDays(1))).isFalse();
        assertThat(year.contains(START)).isTrue();
        assertThat(year.contains(END)).isTrue();
        assertThat(year.contains(END.plusDays(1))).isFalse();
    }

    @Test
    void withoutEndContainsEveryDayFromItsStart() {
        DateRange open = DateRange.of(START);

        assertThat(open.contains(START.minusDays(1))).isFalse();
        assertThat(open.contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void isOrderedUnlessItEndsBeforeItStarts() {
        assertThat(DateRange.of(START).isOrdered()).isTrue();
        assertThat(DateRange.of(START, END).isOrdered()).isTrue();
        assertThat(DateRange.of(START, START).isOrdered()).isTrue();
        assertThat(DateRange.of(END, START).isOrdered()).isFalse();
    }

    @Test
    void reversedContainsNothing() {
        DateRange reversed = DateRange.of(END, START);

        assertThat(reversed.contains(START)).isFalse();
        assertThat(reversed.contains(END)).isFalse();
    }
}
