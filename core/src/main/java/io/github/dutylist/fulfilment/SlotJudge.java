package io.github.dutylist.fulfilment;

import static io.github.dutylist.fulfilment.FulfilmentStatus.EXCEEDED;
import static io.github.dutylist.fulfilment.FulfilmentStatus.NOT_EVALUABLE;
import static io.github.dutylist.fulfilment.FulfilmentStatus.NOT_YET_DUE;
import static io.github.dutylist.fulfilment.FulfilmentStatus.OVERDUE;
import static io.github.dutylist.fulfilment.FulfilmentStatus.SATISFIED;
import static io.github.dutylist.fulfilment.FulfilmentStatus.SHORTFALL;

import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether what a {@link Slot} asks for was done.
 *
 * <p>A status is final when neither time nor a record that lies in the future can change it: enough is enough as soon as it
 * is there, too much is too much, and what was not done in time cannot be any more.
 */
final class SlotJudge {

    private final TimeLine time;
    private final Slot slot;
    private final Tally tally;
    private final int observed;
    private final @Nullable LocalDate exceededOn;

    private SlotJudge(TimeLine time, Slot slot) {
        this.time = time;
        this.slot = slot;
        this.tally = slot.tally().get();
        LocalDate tooMuch = null;
        for (DatedRecord dated : slot.inTime()) {
            tally.add(dated);
            if (tooMuch == null && slot.bounds().isExceeded(tally.amount())) {
                tooMuch = dated.day();
            }
        }
        this.observed = tally.amount();
        this.exceededOn = tooMuch;
    }

    static JudgedPeriod judge(TimeLine time, Slot slot) {
        return new SlotJudge(time, slot).judge();
    }

    private JudgedPeriod judge() {
        if (exceededOn != null) {
            return settled(described(EXCEEDED, false).since(exceededOn));
        }
        if (slot.bounds().isMet(observed)) {
            return new JudgedPeriod(met().build(), daysUntilMet());
        }
        return isClosed() ? missed() : settled(open());
    }

    private PeriodFulfilment.Builder met() {
        if (slot.bounds().greatest().isEmpty()) {
            return described(SATISFIED, false);
        }
        if (!isClosed()) {
            boolean begun = time.isOver(slot.first());
            return described(begun ? SATISFIED : NOT_YET_DUE, true);
        }
        return isCovered()
                ? described(SATISFIED, false)
                : described(NOT_EVALUABLE, true).reason(FulfilmentReason.RECORD_COVERAGE);
    }

    private PeriodFulfilment.Builder open() {
        PeriodFulfilment.Builder open = described(NOT_YET_DUE, true);
        return slot.due().isPresent() ? open : open.reason(FulfilmentReason.NO_DEADLINE);
    }

    private JudgedPeriod missed() {
        if (!tally.isComplete()) {
            return settled(described(NOT_EVALUABLE, true).reason(FulfilmentReason.RECORD_AMOUNT));
        }
        if (!isCovered()) {
            return settled(described(NOT_EVALUABLE, true).reason(FulfilmentReason.RECORD_COVERAGE));
        }
        LocalDate due = slot.due().orElseThrow();
        LocalDate since = Span.dayAfter(due);
        Optional<LocalDate> completed = completedOn();
        if (completed.isPresent()) {
            long days = completed.get().toEpochDay() - due.toEpochDay();
            PeriodFulfilment late = described(SHORTFALL, false)
                    .since(since)
                    .lateBy(Amount.of(Math.toIntExact(days), AmountUnit.DAY))
                    .build();
            return new JudgedPeriod(late, Span.upTo(slot.first(), completed.get()));
        }
        if (!slot.owedAfterDue()) {
            return settled(described(SHORTFALL, false).since(since));
        }
        return new JudgedPeriod(described(OVERDUE, true).since(since).build(), new Span(slot.first(), Span.LAST));
    }

    /** Returns the day on which late records make up for what is missing, counting these, or empty. */
    private Optional<LocalDate> completedOn() {
        for (DatedRecord dated : slot.late()) {
            tally.add(dated);
            if (slot.bounds().isMet(tally.amount())) {
                return Optional.of(dated.day());
            }
        }
        return Optional.empty();
    }

    private boolean isClosed() {
        return slot.due().isPresent() && time.isOver(slot.due().get());
    }

    private boolean isCovered() {
        return time.coverage().contains(slot.days());
    }

    private PeriodFulfilment.Builder described(FulfilmentStatus status, boolean provisional) {
        int missing = slot.bounds().least().orElse(0) - (status == OVERDUE ? tally.amount() : observed);
        return slot.describe()
                .observed(observed)
                .missing(Optional.of(missing).filter(number -> number > 0))
                .records(tally.counted())
                .status(status)
                .provisional(provisional);
    }

    private JudgedPeriod settled(PeriodFulfilment.Builder judged) {
        return new JudgedPeriod(judged.build(), slot.days());
    }

    /** Returns the days up to the last of the records where there is no deadline. */
    private Span daysUntilMet() {
        return slot.due().isPresent() || slot.inTime().isEmpty()
                ? slot.days()
                : Span.upTo(
                        slot.first(),
                        Span.later(slot.first(), last(slot.inTime()).day()));
    }

    private static DatedRecord last(List<DatedRecord> records) {
        return records.get(records.size() - 1);
    }
}
