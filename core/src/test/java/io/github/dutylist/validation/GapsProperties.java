package io.github.dutylist.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class GapsProperties {

    @Property
    void elementsLeftKeepTheirPlaceInTheDocument(
            @ForAll @Size(max = 8) Set<@IntRange(max = 11) Integer> lostRoles,
            @ForAll @Size(max = 8) Set<@IntRange(max = 11) Integer> lostTopics,
            @ForAll @IntRange(max = 11) int role) {
        Gaps.Builder builder = Gaps.builder();
        lostRoles.forEach(index -> builder.lost("/roles/" + index));
        lostTopics.forEach(index -> builder.lost("/roles/" + role + "/topics/" + index));
        Gaps gaps = builder.build();

        List<Integer> roles = left(lostRoles);
        List<Integer> topics = left(lostTopics);
        for (int i = 0; i < roles.size(); i++) {
            assertThat(gaps.documentPointer("/roles/" + i)).isEqualTo("/roles/" + roles.get(i));
            List<Integer> inside = roles.get(i) == role ? topics : left(Set.of());
            for (int j = 0; j < inside.size(); j++) {
                assertThat(gaps.documentPointer("/roles/" + i + "/topics/" + j))
                        .isEqualTo("/roles/" + roles.get(i) + "/topics/" + inside.get(j));
            }
        }
    }

    @Property
    void nothingBoundIsCalledLost(@ForAll @Size(max = 8) Set<@IntRange(max = 11) Integer> lostRoles) {
        Gaps.Builder builder = Gaps.builder();
        lostRoles.forEach(index -> builder.lost("/roles/" + index));
        Gaps gaps = builder.build();

        for (int index = 0; index < 12; index++) {
            assertThat(gaps.isLostUnder("/roles/" + index)).isEqualTo(lostRoles.contains(index));
            assertThat(gaps.isLostUnder("/roles/" + index + "/title")).isEqualTo(lostRoles.contains(index));
        }
        assertThat(gaps.isLostUnder("/roles")).isEqualTo(!lostRoles.isEmpty());
        assertThat(gaps.isLostUnder("/**/roles")).isEqualTo(!lostRoles.isEmpty());
    }

    @Property
    void neighboursInTheListAreNeighboursInTheDocumentUnlessSomethingWasLostBetween(
            @ForAll @Size(max = 8) Set<@IntRange(max = 11) Integer> lostRoles) {
        Gaps.Builder builder = Gaps.builder();
        lostRoles.forEach(index -> builder.lost("/roles/" + index));
        Gaps gaps = builder.build();

        List<Integer> roles = left(lostRoles);
        for (int i = 1; i < roles.size(); i++) {
            boolean neighbours = roles.get(i) - roles.get(i - 1) == 1;
            assertThat(gaps.isUnbroken("/roles", roles.get(i - 1), roles.get(i)))
                    .isEqualTo(neighbours);
        }
    }

    private static List<Integer> left(Set<Integer> lost) {
        List<Integer> left = new ArrayList<>();
        for (int index = 0; index < 12; index++) {
            if (!lost.contains(index)) {
                left.add(index);
            }
        }
        return left;
    }
}
