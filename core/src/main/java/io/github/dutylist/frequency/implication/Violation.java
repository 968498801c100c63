package io.github.dutylist.frequency.implication;

import java.time.LocalDate;

/**
 * A window in which a demand need not be met.
 *
 * @param start the first day
 * @param end the first day after
 * @param sum the sum that is possible there
 * @param demanded the sum that is demanded there
 * @param least whether it is demanded as the least
 */
record Violation(LocalDate start, LocalDate end, long sum, long demanded, boolean least) {

    /** Returns how many days the window has. */
    int days() {
        return Math.toIntExact(end.toEpochDay() - start.toEpochDay());
    }

    /** Returns the same window with the sum that breaks the demand by one. */
    Violation byOne() {
        return new Violation(start, end, least ? demanded - 1 : demanded + 1, demanded, least);
    }
}
