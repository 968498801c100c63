package io.github.dutylist.fulfilment;

import io.github.dutylist.frequency.FrequencyRequirement;
import java.util.Optional;

/**
 * What a list requires without anybody being able to tell when it is due: a deadline in working days without their calendar,
 * or 定期 without a number.
 *
 * @param clause the identifier of the clause or assessment scheme
 * @param role the identifier of the role that owes it, or empty when the bearers owe it together
 * @param recipient the recipient to whom it is owed, by its label or its identifier, or empty
 * @param frequency the requirement as the list states it
 * @param period the period or event of which it is not known, or empty when it is not known of any
 * @param reason why nobody can tell
 */
public record UndatedEntry(
        String clause,
        Optional<String> role,
        Optional<String> recipient,
        FrequencyRequirement frequency,
        Optional<PeriodFulfilment> period,
        FulfilmentReason reason) {}
