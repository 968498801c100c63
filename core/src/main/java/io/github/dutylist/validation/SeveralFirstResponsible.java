package io.github.dutylist.validation;

import static io.github.dutylist.finding.RoleRules.SEVERAL_FIRST_RESPONSIBLE;

import io.github.dutylist.finding.Rule;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds roles of one organisation that are first responsible for the same topic.
 *
 * <p>A role without topics answers for all topics of the list, or for all there are if the list names none.
 * The same roles are reported once, whatever the number of topics that they share.
 */
final class SeveralFirstResponsible implements ListRule {

    @Override
    public Rule rule() {
        return SEVERAL_FIRST_RESPONSIBLE;
    }

    @Override
    public void check(ListIndex index, Findings findings) {
        Map<String, List<Integer>> byOrganisation = new LinkedHashMap<>();
        List<Role> roles = index.list().getRoles();
        for (int i = 0; i < roles.size(); i++) {
            Role role = roles.get(i);
            if (role.getResponsibilities().contains(Responsibility.FIRST_RESPONSIBLE)) {
                String organisation = role.getOrganisation().orElse(index.list().getOrganisation());
                byOrganisation
                        .computeIfAbsent(organisation, none -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> first : byOrganisation.values()) {
            if (first.size() > 1) {
                new Rivals(index, findings).check(first);
            }
        }
    }

    /** The first responsible roles of one organisation, by their positions among the roles of the list. */
    private static final class Rivals {

        private final List<Role> roles;
        private final List<Topic> topicsOfList;
        private final Findings findings;

        private Rivals(ListIndex index, Findings findings) {
            this.roles = index.list().getRoles();
            this.topicsOfList = index.list().getTopics();
            this.findings = findings;
        }

        private void check(List<Integer> first) {
            Map<String, List<Integer>> byTopic = byTopic(first);
            TreeSet<Integer> forAll = new TreeSet<>();
            first.stream().filter(i -> roles.get(i).getTopics().isEmpty()).forEach(forAll::add);
            if (!forAll.isEmpty()) {
                Optional<String> shared = topicsOfList.stream().map(Topic::code).findFirst();
                for (String topic : topicsForAll(byTopic)) {
                    List<Integer> others = byTopic.remove(topic);
                    shared = forAll.size() > 1 ? shared : Optional.of(topic);
                    forAll.addAll(others);
                }
                report(List.copyOf(forAll), shared);
            }
            Set<String> reported = new HashSet<>();
            byTopic.forEach((topic, positions) -> {
                if (reported.add(positions.toString())) {
                    report(positions, Optional.of(topic));
                }
            });
        }

        private Map<String, List<Integer>> byTopic(List<Integer> first) {
            Map<String, List<Integer>> byTopic = new LinkedHashMap<>();
            for (int position : first) {
                for (Topic topic : roles.get(position).getTopics()) {
                    List<Integer> positions = byTopic.computeIfAbsent(topic.code(), none -> new ArrayList<>());
                    if (positions.isEmpty() || positions.get(positions.size() - 1) != position) {
                        positions.add(position);
                    }
                }
            }
            return byTopic;
        }

        /** Returns the topics that roles name for themselves and that roles without topics answer for as well. */
        private List<String> topicsForAll(Map<String, List<Integer>> byTopic) {
            Set<String> ofList = new HashSet<>();
            topicsOfList.forEach(topic -> ofList.add(topic.code()));
            return byTopic.keySet().stream()
                    .filter(topic -> ofList.isEmpty() || ofList.contains(topic))
                    .toList();
        }

        private void report(List<Integer> positions, Optional<String> topic) {
            if (positions.size() < 2) {
                return;
            }
            List<String> searched = new ArrayList<>(List.of("/topics"));
            positions.forEach(position -> searched.add("/roles/" + position + "/topics"));
            positions.forEach(position -> searched.add("/roles/" + position + "/organisation"));
            findings.addUnlessLost(
                    SEVERAL_FIRST_RESPONSIBLE
                            .at("/roles/" + positions.get(1))
                            .with(
                                    "roles",
                                    positions.stream()
                                            .map(position -> roles.get(position).getId())
                                            .toList())
                            .with("topic", topic)
                            .build(),
                    searched);
        }
    }
}
