package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.FrequencyRequirement;

/**
 * A requirement as bounds on a sum in each of its spans.
 *
 * @param source the requirement
 * @param spans where it is summed
 * @param min the least sum; 0 if there is none
 * @param max the greatest sum; {@link #UNBOUNDED} if there is none
 * @param measure what is summed and for whom; only sums of equal measures have to do with each other
 */
record Counted(FrequencyRequirement source, Spans spans, long min, long max, Measure measure) {

    static final long UNBOUNDED = Long.MAX_VALUE;

    boolean hasMax() {
        return max != UNBOUNDED;
    }

    /**
     * Returns what it demands of the number of times.
     *
     * <p>Of a duration that is one record in each span, and no more: one may take all the time that is demanded.
     */
    Counted asTimes() {
        return measure.unit().isEmpty() ? this : new Counted(source, spans, 1, UNBOUNDED, measure.ofTimes());
    }
}
