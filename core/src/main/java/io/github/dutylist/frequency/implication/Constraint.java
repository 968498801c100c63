package io.github.dutylist.frequency.implication;

/**
 * Bounds on the sum of a run of days.
 *
 * @param start the first day
 * @param end the first day after
 * @param min the least sum; 0 if there is none
 * @param max the greatest sum; {@link Counted#UNBOUNDED} if there is none
 * @param owner the number of the requirement that says so
 */
record Constraint(long start, long end, long min, long max, int owner) {}
