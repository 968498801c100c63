package io.github.dutylist.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.ReferenceRules;
import io.github.dutylist.finding.Report;
import io.github.dutylist.fixture.SchoolList;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ReferenceCycleProperties {

    @Property
    void everyCircleReportedIsOneAndEveryTangleHasOne(
            @ForAll @Size(min = 1, max = 9) List<@Size(max = 3) List<@IntRange(max = 8) Integer>> assists) {
        Set<String> reported = new HashSet<>();
        for (Finding finding : cycles(assists)) {
            List<Integer> cycle = members(finding);
            assertThat(finding.getPointer())
                    .isEqualTo("/roles/" + cycle.stream().min(Integer::compare).orElseThrow() + "/assists");
            for (int i = 0; i < cycle.size(); i++) {
                int next = cycle.get((i + 1) % cycle.size());
                assertThat(assists.get(cycle.get(i))).contains(next);
                assertThat(reported.add("r" + cycle.get(i))).isTrue();
            }
        }

        for (int i = 0; i < assists.size(); i++) {
            Set<Integer> tangle = tangle(i, assists);
            assertThat(tangle.isEmpty() || tangle.stream().anyMatch(role -> reported.contains("r" + role)))
                    .isTrue();
        }
    }

    /** Returns the objects that an object leads to and that lead back to it; empty when it is in no circle. */
    private static Set<Integer> tangle(int start, List<List<Integer>> assists) {
        Set<Integer> tangle = new HashSet<>(reached(start, assists));
        tangle.removeIf(role -> !reached(role, assists).contains(start));
        return tangle;
    }

    private static Set<Integer> reached(int start, List<List<Integer>> assists) {
        Set<Integer> reached = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            int here = open.removeFirst();
            if (here < assists.size()) {
                assists.get(here).stream().filter(reached::add).forEach(open::add);
            }
        }
        return reached;
    }

    private static List<Integer> members(Finding finding) {
        List<Integer> members = new ArrayList<>();
        ((List<?>) finding.getArguments().get("cycle"))
                .forEach(id -> members.add(Integer.valueOf(id.toString().substring(1))));
        return members;
    }

    private static List<Finding> cycles(List<List<Integer>> assists) {
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < assists.size(); i++) {
            roles.add(Role.builder()
                    .id("r" + i)
                    .title("第" + i + "组")
                    .addResponsibilities(Responsibility.SUPPORTING)
                    .holder(Holder.UNIT)
                    .assists(assists.get(i).stream().map(role -> "r" + role).toList())
                    .build());
        }
        ResponsibilityList list = SchoolList.list().toBuilder().roles(roles).build();
        Report.Builder report = ListValidator.create().newReport();
        ListValidator.create().checkRules(list, Gaps.none(), report);
        return report.build().getFindings().stream()
                .filter(finding -> finding.getRule().equals(ReferenceRules.REFERENCE_CYCLE))
                .toList();
    }
}
