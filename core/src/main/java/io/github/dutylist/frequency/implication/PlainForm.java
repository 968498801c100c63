package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.value.Extensions;
import java.util.Optional;

/** A requirement that counts without what only words and hosts add, so that equal ones demand the same. */
final class PlainForm {

    private PlainForm() {}

    static FrequencyRequirement of(FrequencyRequirement requirement) {
        if (requirement instanceof CountPerPeriod count) {
            return count.toBuilder()
                    .bound(Optional.empty())
                    .quote(Optional.empty())
                    .extensions(Extensions.none())
                    .build();
        }
        if (requirement instanceof CountPerWindow count) {
            return count.toBuilder()
                    .quote(Optional.empty())
                    .extensions(Extensions.none())
                    .build();
        }
        return requirement instanceof DurationPerPeriod duration
                ? duration.toBuilder()
                        .quote(Optional.empty())
                        .extensions(Extensions.none())
                        .build()
                : requirement;
    }
}
