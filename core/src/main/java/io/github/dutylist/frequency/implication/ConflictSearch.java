package io.github.dutylist.frequency.implication;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.implication.ConstraintGraph.Bounded;
import io.github.dutylist.frequency.implication.Feasibility.Feasible;
import io.github.dutylist.frequency.implication.Feasibility.Infeasible;
import io.github.dutylist.frequency.implication.Feasibility.Undetermined;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The search for the fewest requirements that contradict each other. */
final class ConflictSearch {

    /** Of more requirements than these, a conflict is reported as it is found and not made smaller. */
    private static final int COMBINED = 10;

    private final PolicyWords words;
    private final CountReader reader;
    private final Budget budget;
    private @Nullable Reason uncertain;

    ConflictSearch(PolicyWords words, CountReader reader, Budget budget) {
        this.words = words;
        this.reader = reader;
        this.budget = budget;
    }

    Feasibility search(Collection<? extends FrequencyRequirement> requirements) {
        Map<Measure, List<Counted>> byMeasure = new LinkedHashMap<>();
        for (FrequencyRequirement requirement : requirements) {
            FrequencyRequirement resolved = words.resolve(requirement);
            if (CountReader.reads(resolved)) {
                CountReader.Reading reading = reader.read(resolved);
                Counted counted = reading.counted();
                if (counted == null) {
                    uncertain = uncertain == null ? reading.reason() : uncertain;
                } else {
                    Counted times = counted.asTimes();
                    byMeasure
                            .computeIfAbsent(times.measure(), measure -> new ArrayList<>())
                            .add(new Counted(requirement, times.spans(), times.min(), times.max(), times.measure()));
                }
            }
        }
        for (List<Counted> group : byMeasure.values()) {
            Infeasible conflict = conflict(group);
            if (conflict != null) {
                return conflict;
            }
        }
        return uncertain == null ? new Feasible() : new Undetermined(uncertain);
    }

    private @Nullable Infeasible conflict(List<Counted> group) {
        if (group.stream().noneMatch(Counted::hasMax)) {
            return null;
        }
        Contradiction conflict = budget.isSpent() ? null : CountSolver.conflict(group, budget);
        if (conflict == null) {
            uncertain = uncertain == null ? Reason.TOO_MANY : uncertain;
            return null;
        }
        return conflict.isNone() ? null : smallest(group, conflict);
    }

    /** Returns the first conflict of the fewest requirements. */
    private Infeasible smallest(List<Counted> group, Contradiction conflict) {
        if (group.size() <= COMBINED) {
            for (int size = 1; size < conflict.owners().size(); size++) {
                Infeasible smaller = ofSize(size, group, new ArrayList<>(), 0);
                if (smaller != null) {
                    return smaller;
                }
            }
        }
        return infeasible(group, conflict);
    }

    private @Nullable Infeasible ofSize(int size, List<Counted> group, List<Counted> chosen, int from) {
        if (chosen.size() == size) {
            Contradiction conflict = CountSolver.conflict(chosen, budget);
            return conflict == null || conflict.isNone() ? null : infeasible(chosen, conflict);
        }
        for (int i = from; i <= group.size() - (size - chosen.size()); i++) {
            chosen.add(group.get(i));
            Infeasible found = ofSize(size, group, chosen, i + 1);
            if (found != null) {
                return found;
            }
            chosen.remove(chosen.size() - 1);
        }
        return null;
    }

    private static Infeasible infeasible(List<Counted> group, Contradiction conflict) {
        List<FrequencyRequirement> members = conflict.owners().stream()
                .map(owner -> group.get(owner).source())
                .toList();
        return group.get(0).measure().scheme().isPresent()
                ? new Infeasible(members, List.of(), Optional.empty())
                : new Infeasible(members, demands(group, conflict.bounds()), Optional.ofNullable(conflict.pace()));
    }

    private static List<Demand> demands(List<Counted> group, List<Bounded> conflict) {
        List<Demand> demands = new ArrayList<>();
        for (Bounded bounded : conflict) {
            Constraint constraint = bounded.constraint();
            demands.add(new Demand(
                    group.get(constraint.owner()).source(),
                    CountSolver.range(LocalDate.ofEpochDay(constraint.start()), LocalDate.ofEpochDay(constraint.end())),
                    bounded.least() ? constraint.min() : constraint.max(),
                    bounded.least()));
        }
        return demands;
    }
}
