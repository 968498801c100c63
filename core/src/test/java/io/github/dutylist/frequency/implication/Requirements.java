package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Season;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.time.MonthDay;

/** Requirements in a few words. */
final class Requirements {

    private Requirements() {}

    static CountPerPeriod atLeast(int min, PeriodUnit unit) {
        return CountPerPeriod.atLeast(min, unit);
    }

    static CountPerPeriod atMost(int max, PeriodUnit unit) {
        return CountPerPeriod.atMost(max, unit);
    }

    static CountPerPeriod every(int every, PeriodUnit unit) {
        return CountPerPeriod.atLeast(1, unit).toBuilder().every(every).build();
    }

    static CountPerPeriod every(int every, PeriodUnit unit, String anchor) {
        return every(every, unit).toBuilder().anchor(LocalDate.parse(anchor)).build();
    }

    static CountPerPeriod during(CountPerPeriod count, String start, String end) {
        return count.toBuilder()
                .during(Season.of(MonthDay.parse(start), MonthDay.parse(end)))
                .build();
    }

    static CountPerWindow anyAtLeast(int min, int value, AmountUnit unit) {
        return CountPerWindow.atLeast(min, Amount.of(value, unit));
    }

    static CountPerWindow anyAtMost(int max, int value, AmountUnit unit) {
        return CountPerWindow.atMost(max, Amount.of(value, unit));
    }
}
