package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.implication.TimeLimit.Kind;
import io.github.dutylist.frequency.period.WorkingDayCalendar;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether whoever keeps one time limit keeps another. */
final class AmountOrder {

    private static final int GREATEST_WORKING_DAYS = 366;

    private static final int GREATEST_COVERAGE = 3_653;

    private final @Nullable WorkingDayCalendar calendar;

    AmountOrder(@Nullable WorkingDayCalendar calendar) {
        this.calendar = calendar;
    }

    /** Tells why a limit does not lie within another or why that cannot be told; null if it does. */
    @Nullable
    Reason excess(Amount given, Amount demanded) {
        Optional<TimeLimit> limit = TimeLimit.of(given);
        Optional<TimeLimit> allowed = TimeLimit.of(demanded);
        if (limit.isEmpty() || allowed.isEmpty()) {
            return given.equals(demanded) ? null : Reason.OTHER_UNIT;
        }
        boolean days = limit.get().kind() == Kind.WORKING_DAYS && allowed.get().kind() != Kind.WORKING_DAYS;
        if (days) {
            return workingDays(given.getValue(), allowed.get());
        }
        return allowed.get().allows(limit.get()) ? null : Reason.LATER;
    }

    /** Counts from every day that the calendar covers. */
    private @Nullable Reason workingDays(int number, TimeLimit allowed) {
        if (calendar == null || number > GREATEST_WORKING_DAYS) {
            return Reason.WORKING_DAYS;
        }
        DateRange coverage = calendar.coverage();
        Reason reason = Reason.WORKING_DAYS;
        LocalDate opening = coverage.getStart();
        for (int i = 0; i < GREATEST_COVERAGE && coverage.contains(opening); i++) {
            Optional<LocalDate> last = calendar.advance(opening, number);
            if (last.isEmpty()) {
                return reason;
            }
            if (!allowed.allows(TimeLimit.ofDays(last.get().toEpochDay() - opening.toEpochDay()))) {
                return Reason.LATER;
            }
            reason = null;
            opening = opening.plusDays(1);
        }
        return reason;
    }
}
