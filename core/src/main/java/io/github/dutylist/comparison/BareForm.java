package io.github.dutylist.comparison;

import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.Continuous;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.value.Extensions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Takes from a frequency what it does not demand: the words it was read from, and what the format does not define. */
final class BareForm implements FrequencyRequirement.Cases<FrequencyRequirement> {

    private final UnaryOperator<String> eventName;

    /**
     * Makes the form.
     *
     * @param eventName gives for the identifier of an event type what makes it the same in another document
     */
    BareForm(UnaryOperator<String> eventName) {
        this.eventName = eventName;
    }

    /** Returns a conjunction of frequencies in their bare form. */
    Set<FrequencyRequirement> of(List<FrequencyRequirement> frequencies) {
        Set<FrequencyRequirement> bare = new LinkedHashSet<>();
        frequencies.forEach(frequency -> bare.add(frequency.match(this)));
        return bare;
    }

    private List<String> events(List<String> eventTypes) {
        return eventTypes.stream().map(eventName).sorted().distinct().toList();
    }

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
                .eventTypes(events(requirement.getEventTypes()))
                .quote(Optional.empty())
                .extensions(Extensions.none())
                .build();
    }

    @Override
    public FrequencyRequirement onEvent(OnEvent requirement) {
        return requirement.toBuilder()
                .eventTypes(events(requirement.getEventTypes()))
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
