package io.github.dutylist.frequency.implication;

/** How much work one question may make, so that no input runs long. */
final class Budget {

    private static final long STEPS = 20_000_000;

    private long left;

    private Budget(long steps) {
        this.left = steps;
    }

    static Budget full() {
        return new Budget(STEPS);
    }

    static Budget of(long steps) {
        return new Budget(steps);
    }

    /** Takes some steps; tells whether there were as many. */
    boolean take(long steps) {
        left -= steps;
        return left >= 0;
    }

    boolean isSpent() {
        return left < 0;
    }
}
