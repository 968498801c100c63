package io.github.dutylist.fulfilment;

import java.time.LocalDate;

/**
 * What was required and done in one period, and the days that it concerns.
 *
 * @param fulfilment what was required and done
 * @param days the days; it belongs into the evaluation of any time that meets them
 */
record JudgedPeriod(PeriodFulfilment fulfilment, Span days) {

    /** Returns something of which it cannot be told whether it was done. */
    static JudgedPeriod unknown(PeriodFulfilment.Builder described, FulfilmentReason reason, Span days) {
        return new JudgedPeriod(
                described
                        .observed(0)
                        .status(FulfilmentStatus.NOT_EVALUABLE)
                        .reason(reason)
                        .provisional(true)
                        .build(),
                days);
    }

    /** Returns something of which nothing is required. */
    static JudgedPeriod nothing(PeriodFulfilment.Builder described, FulfilmentReason reason, Span days) {
        return new JudgedPeriod(
                described
                        .observed(0)
                        .status(FulfilmentStatus.NOT_APPLICABLE)
                        .reason(reason)
                        .provisional(false)
                        .build(),
                days);
    }

    LocalDate start() {
        return days.start();
    }
}
