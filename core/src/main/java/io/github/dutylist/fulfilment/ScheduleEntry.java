package io.github.dutylist.fulfilment;

import io.github.dutylist.frequency.FrequencyRequirement;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that is due on a day.
 *
 * <p>Its identifier is the same in every schedule and for every version of the list: made of the list, the clause, the place
 * of the requirement in it, the role, and the period, event or date, so that what a host made of it earlier can be updated.
 *
 * @param id the identifier
 * @param clause the identifier of the clause or assessment scheme
 * @param role the identifier of the role that owes it, or empty when the bearers owe it together
 * @param recipient the recipient to whom it is owed, by its label or its identifier, or empty
 * @param frequency the requirement as the list states it
 * @param period what is required and done, with the day on which it is due
 */
public record ScheduleEntry(
        String id,
        String clause,
        Optional<String> role,
        Optional<String> recipient,
        FrequencyRequirement frequency,
        PeriodFulfilment period) {

    /** Returns the last day on which it is in time. */
    public LocalDate due() {
        return period.getDue().orElseThrow();
    }

    /**
     * Returns how much is still to be done, in the unit of the requirement, or times; 0 when it is done, or can no longer
     * be done.
     */
    public int owed() {
        return switch (period.getStatus()) {
            case OVERDUE, NOT_YET_DUE, NOT_EVALUABLE -> period.getMissing().orElse(0);
            case SHORTFALL, EXCEEDED, SATISFIED, NOT_APPLICABLE -> 0;
        };
    }
}
