package io.github.dutylist.conformance;

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

    private final ListIndex index;
    private final List<Duty> duties = new ArrayList<>();

    ListFacts(ResponsibilityList list) {
        this.index = ListIndex.of(list);
        Map<List<String>, Set<Responsibility>> byBearers = new HashMap<>();
        for (PlacedClause duty : index.duties()) {
            duties.add(new Duty(duty, byBearers.computeIfAbsent(duty.bearers(), this::responsibilities)));
        }
    }

    private Set<Responsibility> responsibilities(List<String> bearers) {
        Set<Responsibility> responsibilities = EnumSet.noneOf(Responsibility.class);
        for (String bearer : bearers) {
            index.role(bearer).ifPresent(role -> responsibilities.addAll(role.getResponsibilities()));
        }
        return Collections.unmodifiableSet(responsibilities);
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
