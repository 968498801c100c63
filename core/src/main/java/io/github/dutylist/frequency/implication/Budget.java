package io.github.dutylist.frequency.implication;

import org.jspecify.annotations.Nullable;

/** How much work may be done, so that no input runs long; a step is one edge or so, a few nanoseconds. */
final class Budget {

    /** For one question: some hundredths of a second. */
    private static final long OF_QUESTION = 5_000_000;

    private final @Nullable Budget whole;
    private long left;

    private Budget(@Nullable Budget whole, long steps) {
        this.whole = whole;
        this.left = steps;
    }

    static Budget of(long steps) {
        return new Budget(null, steps);
    }

    /** Returns the budget of one question, which is taken from that of all questions if there is one. */
    static Budget ofQuestion(@Nullable Budget whole) {
        return new Budget(whole, OF_QUESTION);
    }

    /** Takes some steps; tells whether there were as many. */
    boolean take(long steps) {
        left -= steps;
        boolean enough = whole == null || whole.take(steps);
        return left >= 0 && enough;
    }

    boolean isSpent() {
        return left < 0 || whole != null && whole.isSpent();
    }
}
