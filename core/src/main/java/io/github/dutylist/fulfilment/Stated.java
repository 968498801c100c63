package io.github.dutylist.fulfilment;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.frequency.Per;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.Recipient;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A requirement as a clause or assessment scheme states it.
 *
 * @param pointer its JSON Pointer in the clause
 * @param recipient to whom it is owed, by label or identifier, or empty
 * @param frequency the requirement
 */
record Stated(String pointer, Optional<String> recipient, FrequencyRequirement frequency) {

    /** Returns the requirements of a clause: its own, then those of its recipients. */
    static List<Stated> of(DutyClause clause) {
        List<Stated> stated = new ArrayList<>(of("", Optional.empty(), clause.getFrequencies()));
        List<Recipient> recipients = clause.getRecipients();
        for (int i = 0; i < recipients.size(); i++) {
            Recipient recipient = recipients.get(i);
            Optional<String> name = recipient.getLabel().or(recipient::getOrganisation);
            stated.addAll(of("/recipients/" + i, name, recipient.getFrequencies()));
        }
        return stated;
    }

    /** Returns requirements that stand together. */
    static List<Stated> of(String parent, Optional<String> recipient, List<FrequencyRequirement> frequencies) {
        List<Stated> stated = new ArrayList<>();
        for (int i = 0; i < frequencies.size(); i++) {
            stated.add(new Stated(parent + "/frequencies/" + i, recipient, frequencies.get(i)));
        }
        return stated;
    }

    /** Returns the types of events that some requirements name. */
    static Set<String> eventTypes(List<Stated> requirements) {
        Set<String> types = new LinkedHashSet<>();
        for (Stated stated : requirements) {
            if (stated.frequency instanceof DeadlineAfterEvent deadline) {
                types.addAll(deadline.getEventTypes());
            } else if (stated.frequency instanceof OnEvent onEvent) {
                types.addAll(onEvent.getEventTypes());
            }
        }
        return types;
    }

    /** Returns for whom it is counted separately, or empty. */
    Optional<Per> per() {
        if (frequency instanceof CountPerPeriod count) {
            return count.getPer();
        }
        if (frequency instanceof CountPerWindow count) {
            return count.getPer();
        }
        return frequency instanceof DurationPerPeriod duration ? duration.getPer() : Optional.empty();
    }

    /** Tells whether it only limits how often something is done, and does not demand it. */
    boolean isLimit() {
        if (frequency instanceof CountPerPeriod count) {
            return count.getMin().isEmpty();
        }
        return frequency instanceof CountPerWindow count && count.getMin().isEmpty();
    }
}
