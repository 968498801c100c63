package io.github.dutylist.validation;

import static io.github.dutylist.finding.ReferenceRules.REFERENCE_CYCLE;

import io.github.dutylist.finding.Rule;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds circles of {@code superior}, of {@code unitOf} and of {@code assists}.
 *
 * <p>It walks along the references without recursion, each once.
 * An object is reported in one circle only, even if it is in several; where circles run into each other, at least one is
 * reported.
 */
final class ReferenceCycles implements ListRule {

    @Override
    public Rule rule() {
        return REFERENCE_CYCLE;
    }

    @Override
    public void check(ListIndex index, Findings findings) {
        List<Organisation> organisations = index.list().getOrganisations();
        List<Role> roles = index.list().getRoles();
        check("superior", organisations, Organisation::getId, one(Organisation::getSuperior), findings);
        check("unitOf", organisations, Organisation::getId, one(Organisation::getUnitOf), findings);
        check("assists", roles, Role::getId, Role::getAssists, findings);
    }

    private static Function<Organisation, List<String>> one(Function<Organisation, Optional<String>> member) {
        return organisation -> member.apply(organisation).map(List::of).orElse(List.of());
    }

    private static <T> void check(
            String member,
            List<T> objects,
            Function<T, String> id,
            Function<T, List<String>> references,
            Findings findings) {
        Walk walk = new Walk(objects.stream().map(references).toList());
        if (walk.isNeeded()) {
            String array = member.equals("assists") ? "/roles/" : "/organisations/";
            List<String> ids = objects.stream().map(id).toList();
            for (List<Integer> cycle : walk.cycles(ids)) {
                findings.add(REFERENCE_CYCLE
                        .at(array + cycle.get(0) + "/" + member)
                        .with("member", member)
                        .with("cycle", cycle.stream().map(ids::get).toList())
                        .build());
            }
        }
    }

    /** A walk from object to object along one kind of reference; the objects are numbered in document order. */
    private static final class Walk {

        private static final int NEW = -1;
        private static final int DONE = -2;

        private final List<List<String>> references;
        private final int[] followed;
        private final int[] path;
        private final int[] placeOnPath;
        private final Deque<Reported> reported = new ArrayDeque<>();
        private final List<List<Integer>> cycles = new ArrayList<>();
        private int length;

        private Walk(List<List<String>> references) {
            this.references = references;
            this.followed = new int[references.size()];
            this.path = new int[references.size()];
            this.placeOnPath = new int[references.size()];
            Arrays.fill(placeOnPath, NEW);
        }

        private boolean isNeeded() {
            return references.stream().anyMatch(list -> !list.isEmpty());
        }

        private List<List<Integer>> cycles(List<String> ids) {
            Map<String, Integer> positions = new HashMap<>();
            for (int i = 0; i < ids.size(); i++) {
                positions.putIfAbsent(ids.get(i), i);
            }
            for (int start = 0; start < placeOnPath.length; start++) {
                if (placeOnPath[start] == NEW) {
                    from(start, positions);
                }
            }
            return cycles;
        }

        private void from(int start, Map<String, Integer> positions) {
            enter(start);
            while (length > 0) {
                int here = path[length - 1];
                if (followed[here] == references.get(here).size()) {
                    leave(here);
                    continue;
                }
                Integer next = positions.get(references.get(here).get(followed[here]++));
                if (next != null && placeOnPath[next] == NEW) {
                    enter(next);
                } else if (next != null && placeOnPath[next] > lastReported()) {
                    addCycle(placeOnPath[next]);
                }
            }
        }

        private void enter(int object) {
            placeOnPath[object] = length;
            path[length++] = object;
        }

        private void leave(int object) {
            placeOnPath[object] = DONE;
            length--;
            if (lastReported() == length) {
                int start = reported.removeLast().start;
                if (start < length) {
                    reported.addLast(new Reported(start, length - 1));
                }
            }
        }

        /** Returns the place of the last object on the path that is in a circle reported, or -1. */
        private int lastReported() {
            return reported.isEmpty() ? -1 : reported.getLast().end;
        }

        /** Adds the circle from a place on the path to its end, turned so that it starts with the first in the document. */
        private void addCycle(int start) {
            List<Integer> cycle = new ArrayList<>();
            for (int place = start; place < length; place++) {
                cycle.add(path[place]);
            }
            reported.addLast(new Reported(start, length - 1));
            Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
            cycles.add(cycle);
        }

        /** A stretch of the path that is a circle reported. */
        private record Reported(int start, int end) {}
    }
}
