package io.github.dutylist.frequency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SeasonProperties {

    /** Walks from the first day to the last, over the turn of the year where it must. */
    @Property
    void containsWhatAWalkFromStartToEndMeets(
            @ForAll("days") MonthDay start, @ForAll("days") MonthDay end, @ForAll("days") MonthDay day) {
        LocalDate today = start.atYear(2026);
        while (!MonthDay.from(today).equals(end) && !MonthDay.from(today).equals(day)) {
            today = today.plusDays(1);
        }

        assertThat(Season.of(start, end).contains(day))
                .isEqualTo(MonthDay.from(today).equals(day));
    }

    @Provide
    static Arbitrary<MonthDay> days() {
        return Arbitraries.integers().between(1, 365).map(day -> MonthDay.from(LocalDate.ofYearDay(2026, day)));
    }
}
