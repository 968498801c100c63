package io.github.dutylist.conformance;

import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.RuleFamily;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list made ready for the requirements of any number of profiles, in one pass. */
final class ListFacts {

    /** So few that not even frequencies made to collide take long to look up. */
    private static final int SHARED = 256;

    private final ListIndex index;
    private final List<Duty> duties = new ArrayList<>();
    private final Map<List<FrequencyRequirement>, List<FrequencyRequirement>> shared = new HashMap<>();

    private final boolean whole;

    ListFacts(ResponsibilityList list) {
        this(list, true);
    }

    /**
     * Makes a list ready.
     *
     * @param list the list
     * @param whole whether nothing of it is known to have been lost when it was read
     */
    ListFacts(ResponsibilityList list, boolean whole) {
        this.whole = whole;
        this.index = ListIndex.of(list);
        Map<List<String>, Set<Responsibility>> byBearers = new HashMap<>();
        for (PlacedClause duty : index.duties()) {
            duties.add(new Duty(duty, byBearers.computeIfAbsent(duty.bearers(), this::responsibilities), this::shared));
        }
    }

    /** Returns the one list of all that are equal, so that what is asked of it need be found out only once. */
    private List<FrequencyRequirement> shared(List<FrequencyRequirement> frequencies) {
        if (frequencies.isEmpty()) {
            return List.of();
        }
        List<FrequencyRequirement> same = shared.get(frequencies);
        if (same != null) {
            return same;
        }
        if (shared.size() < SHARED) {
            shared.put(frequencies, frequencies);
        }
        return frequencies;
    }

    private Set<Responsibility> responsibilities(List<String> bearers) {
        Set<Responsibility> responsibilities = EnumSet.noneOf(Responsibility.class);
        for (String bearer : bearers) {
            index.role(bearer).ifPresent(role -> responsibilities.addAll(role.getResponsibilities()));
        }
        return Collections.unmodifiableSet(responsibilities);
    }

    /** Tells whether nothing of a list was lost when it was read, as far as a report says: every member could be read, every rule asked. */
    static boolean isWhole(Report known) {
        return known.isComplete()
                && known.getSkippedRules().isEmpty()
                && known.getFindings().stream()
                        .noneMatch(finding -> finding.getSeverity() == Severity.ERROR
                                && finding.getRule().getFamily() == RuleFamily.DOCUMENT);
    }

    boolean isWhole() {
        return whole;
    }

    ListIndex index() {
        return index;
    }

    ResponsibilityList list() {
        return index.list();
    }

    List<Duty> duties() {
        return duties;
    }
}
