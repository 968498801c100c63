package io.github.dutylist.fulfilment;

/**
 * All that one evaluation is made of, besides the clause at hand.
 *
 * @param time where things stand in time
 * @param rulebook how records are measured
 * @param records the records and events
 */
record Evaluation(TimeLine time, Rulebook rulebook, RecordIndex records) {}
