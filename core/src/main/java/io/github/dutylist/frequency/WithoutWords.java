package io.github.dutylist.frequency;

import io.github.dutylist.value.Extensions;
import java.util.Optional;

/** Takes from a requirement what it does not demand. */
final class WithoutWords implements FrequencyRequirement.Cases<FrequencyRequirement> {

    static final WithoutWords CASES = new WithoutWords();

    private WithoutWords() {}

    @Override
    public FrequencyRequirement countPerPeriod(CountPerPeriod requirement) {
        return requirement.toBuilder()
                .bound(Optional.empty())
                .quote(Optional.empty())
                .extensions(Extensions.none())
                .build();
    }

    @Override
    public FrequencyRequirement durationPerPeriod(DurationPerPeriod requirement) {
        return requirement.toBuilder()
                .quote(Optional.empty())
                .extensions(Extensions.none())
                .build();
    }

    @Override
    public FrequencyRequirement countPerWindow(CountPerWindow requirement) {
        return requirement.toBuilder()
                .quote(Optional.empty())
                .extensions(Extensions.none())
                .build();
    }

    @Override
    public FrequencyRequirement deadlineAfterEvent(DeadlineAfterEvent requirement) {
        return requirement.toBuilder()
                .quote(Optional.empty())
                .extensions(Extensions.none())
                .build();
    }

    @Override
    public FrequencyRequirement onEvent(OnEvent requirement) {
        return requirement.toBuilder()
                .quote(Optional.empty())
                .extensions(Extensions.none())
                .build();
    }

    @Override
    public FrequencyRequirement byDate(ByDate requirement) {
        return requirement.toBuilder()
                .quote(Optional.empty())
                .extensions(Extensions.none())
                .build();
    }

    @Override
    public FrequencyRequirement continuous(Continuous requirement) {
        return requirement.toBuilder()
                .quote(Optional.empty())
                .extensions(Extensions.none())
                .build();
    }

    @Override
    public FrequencyRequirement unquantified(Unquantified requirement) {
        return requirement.toBuilder()
                .quote(Optional.empty())
                .extensions(Extensions.none())
                .build();
    }
}
