package io.github.dutylist.fulfilment;

import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds up records in the order of their days: how often, or how long. */
abstract sealed class Tally {

    private static final int MINUTES_OF_HOUR = 60;

    private final List<String> counted = new ArrayList<>();
    private final int scale;
    private long amount;

    private Tally(int scale) {
        this.scale = scale;
    }

    /** Counts a record, if it counts. */
    final void add(DatedRecord dated) {
        long more = amountOf(dated);
        if (more > 0) {
            counted.add(dated.id());
            amount += more;
        }
    }

    /** Tells whether a unit is one of the clock, minutes or hours. */
    static boolean isOfClock(AmountUnit unit) {
        return unit == AmountUnit.HOUR || unit == AmountUnit.MINUTE;
    }

    /** Returns what a record adds, in parts of the unit. */
    abstract long amountOf(DatedRecord dated);

    /** Tells whether every record so far could be counted. */
    boolean isComplete() {
        return true;
    }

    /** Returns the sum in whole units. */
    final int amount() {
        return (int) Math.min(amount / scale, Integer.MAX_VALUE);
    }

    /** Returns the identifiers of the records that counted. */
    final List<String> counted() {
        return List.copyOf(counted);
    }

    /** Counts how often something was done. */
    static final class Times extends Tally {

        private final boolean oncePerDay;
        private @Nullable LocalDate lastDay;

        Times(boolean oncePerDay) {
            super(1);
            this.oncePerDay = oncePerDay;
        }

        @Override
        long amountOf(DatedRecord dated) {
            boolean again = oncePerDay && dated.day().equals(lastDay);
            lastDay = dated.day();
            return again ? 0 : 1;
        }
    }

    /** Adds up how long something took, in one unit; minutes and hours go together. */
    static final class Duration extends Tally {

        private final AmountUnit unit;
        private boolean complete = true;

        Duration(AmountUnit unit) {
            super(scale(unit));
            this.unit = unit;
        }

        private static int scale(AmountUnit unit) {
            return unit == AmountUnit.HOUR ? MINUTES_OF_HOUR : 1;
        }

        @Override
        long amountOf(DatedRecord dated) {
            Optional<Amount> amount = dated.record().getAmount().filter(it -> isAdded(it.getUnit()));
            complete &= amount.isPresent();
            return amount.map(it -> Math.max(0L, it.getValue()) * scale(it.getUnit()))
                    .orElse(0L);
        }

        private boolean isAdded(AmountUnit other) {
            return other == unit || isOfClock(other) && isOfClock(unit);
        }

        @Override
        boolean isComplete() {
            return complete;
        }
    }
}
