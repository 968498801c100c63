package io.github.dutylist.validation;

import static io.github.dutylist.finding.FrequencyRules.CONFLICTING_CLAUSES;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.implication.Feasibility.Infeasible;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.Strength;
import io.github.dutylist.model.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds clauses on one kind of work of one bearer whose counts cannot be kept together.
 *
 * <p>Nothing contradicts without a greatest number, which few duties have, so only the work that has one is looked at.
 * A clause that speaks of several deeds is left out, since its activity does not say which is meant, and so is one that counts
 * for each of several objects (对同一企业的检查每年不超过2次), which says nothing of all of them together.
 * Of one kind of work of one bearer the first few clauses are compared, so that a list costs in proportion to its
 * length whatever it holds.
 */
final class ConflictingClauses implements ListRule {

    private static final int COMPARED = 8;

    private static final int BEARERS = 8;

    private static final List<String> FOR_EACH_OBJECT =
            List.of("同一", "单个", "单家", "每家", "每户", "每所", "每处", "每名", "每个企业", "每个单位", "每个项目", "每个场所");

    @Override
    public Rule rule() {
        return CONFLICTING_CLAUSES;
    }

    @Override
    public void check(ListIndex index, Findings findings) {
        Works works = new Works();
        Set<Work> limited = new HashSet<>();
        for (PlacedClause duty : index.duties()) {
            if (FrequencyConflicts.haveMax(duty.clause().getFrequencies()) && isCompared(duty)) {
                limited.add(works.of(duty));
            }
        }
        if (limited.isEmpty()) {
            return;
        }
        Map<BorneWork, List<PlacedClause>> byWork = new LinkedHashMap<>();
        for (PlacedClause duty : index.duties()) {
            if (isCompared(duty)) {
                Work work = works.of(duty);
                if (limited.contains(work)) {
                    add(duty, work, byWork);
                }
            }
        }
        Set<DutyClause> reported = Collections.newSetFromMap(new IdentityHashMap<>());
        byWork.forEach((work, clauses) -> compare(work.bearer(), clauses, reported, findings));
    }

    private static boolean isCompared(PlacedClause duty) {
        return duty.clause().getActivity().isPresent()
                && duty.clause().getFrequencies().stream().anyMatch(FrequencyConflicts::counts)
                && (duty.strength() == Strength.SHALL || duty.strength() == Strength.SHOULD)
                && FOR_EACH_OBJECT.stream()
                        .noneMatch(words -> duty.clause().getText().contains(words));
    }

    private static void add(PlacedClause duty, Work work, Map<BorneWork, List<PlacedClause>> byWork) {
        duty.bearers().stream().limit(BEARERS).forEach(bearer -> {
            List<PlacedClause> clauses =
                    byWork.computeIfAbsent(new BorneWork(bearer, work), borne -> new ArrayList<>());
            if (clauses.size() < COMPARED) {
                clauses.add(duty);
            }
        });
    }

    private static void compare(
            String bearer, List<PlacedClause> clauses, Set<DutyClause> reported, Findings findings) {
        if (clauses.size() < 2) {
            return;
        }
        IdentityHashMap<FrequencyRequirement, PlacedClause> owners = new IdentityHashMap<>();
        List<FrequencyRequirement> all = new ArrayList<>();
        for (PlacedClause duty : clauses) {
            List<List<FrequencyRequirement>> deeds = Deeds.of(duty.clause());
            List<FrequencyRequirement> counted = deeds.get(0);
            if (deeds.size() == 1
                    && !FrequencyConflicts.feasible(duty, counted, findings).isInfeasible()) {
                counted.forEach(frequency -> owners.putIfAbsent(frequency, duty));
                all.addAll(counted);
            }
        }
        if (FrequencyConflicts.feasible(clauses.get(0), all, findings) instanceof Infeasible infeasible) {
            List<PlacedClause> conflict = clauses.stream()
                    .filter(duty -> isIn(duty, infeasible, owners))
                    .toList();
            PlacedClause last = conflict.get(conflict.size() - 1);
            if (reported.add(last.clause())) {
                report(last, conflict.subList(0, conflict.size() - 1), bearer, infeasible, findings);
            }
        }
    }

    private static boolean isIn(
            PlacedClause duty, Infeasible infeasible, IdentityHashMap<FrequencyRequirement, PlacedClause> owners) {
        return infeasible.conflict().stream().anyMatch(frequency -> owners.get(frequency) == duty);
    }

    private static void report(
            PlacedClause duty, List<PlacedClause> others, String bearer, Infeasible infeasible, Findings findings) {
        List<String> searched = Inheritance.of(duty, "roles", "topics", "strength");
        others.forEach(other -> searched.addAll(Inheritance.of(other, "roles", "topics", "strength")));
        Finding.Builder finding = CONFLICTING_CLAUSES
                .at(duty.pointer() + "/frequencies")
                .with("clause", duty.clause().getId())
                .with(
                        "others",
                        others.stream().map(other -> other.clause().getId()).toList())
                .with("role", bearer);
        FrequencyConflicts.addNumbers(finding, infeasible);
        findings.addUnlessLost(finding.build(), searched);
    }

    /** The kinds of work of a list; topics are mostly inherited, and then the same list, which is looked at once. */
    private static final class Works {

        private final IdentityHashMap<List<Topic>, Integer> byList = new IdentityHashMap<>();
        private final Map<Set<Topic>, Integer> bySet = new HashMap<>();

        private Work of(PlacedClause duty) {
            int topics = byList.computeIfAbsent(
                    duty.topics(), list -> bySet.computeIfAbsent(Set.copyOf(list), set -> bySet.size()));
            return new Work(duty.clause().getActivity().orElseThrow(), topics);
        }
    }

    /**
     * A kind of work.
     *
     * @param topics the number of a set of topics
     */
    private record Work(Activity activity, int topics) {}

    /** A kind of work of a bearer. */
    private record BorneWork(String bearer, Work work) {}
}
