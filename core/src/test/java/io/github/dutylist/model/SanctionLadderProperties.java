package io.github.dutylist.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SanctionLadderProperties {

    private static final List<SanctionMeasure> MEASURES = SanctionMeasure.CODES.known();

    @Property
    void hasEveryMeasureOnce(@ForAll("ladders") List<List<SanctionMeasure>> ladders) {
        Set<SanctionMeasure> named = new HashSet<>();
        ladders.forEach(named::addAll);

        assertThat(merged(ladders)).containsExactlyInAnyOrderElementsOf(named);
    }

    @Property
    void keepsToTheFirstLadder(@ForAll("ladders") List<List<SanctionMeasure>> ladders) {
        if (!ladders.isEmpty()) {
            assertThat(merged(ladders)).containsSubsequence(distinct(ladders.get(0)));
        }
    }

    @Property
    void keepsToEveryLadderWhereAllAgree(@ForAll("ladders") List<List<SanctionMeasure>> ladders) {
        List<List<SanctionMeasure>> agreeing = ladders.stream()
                .map(ladder -> MEASURES.stream().filter(ladder::contains).toList())
                .toList();

        assertThat(agreeing).allSatisfy(ladder -> {
            if (!ladder.isEmpty()) {
                assertThat(merged(agreeing)).containsSubsequence(ladder);
            }
        });
    }

    private static List<SanctionMeasure> merged(List<List<SanctionMeasure>> ladders) {
        List<AccountabilityProvision> provisions = new ArrayList<>();
        for (List<SanctionMeasure> ladder : ladders) {
            provisions.add(SanctionLadderTest.provision(
                    String.join(" ", ladder.stream().map(SanctionMeasure::code).toList())));
        }
        return SanctionLadder.of(provisions);
    }

    private static List<SanctionMeasure> distinct(List<SanctionMeasure> ladder) {
        return ladder.stream().distinct().toList();
    }

    @Provide
    static Arbitrary<List<List<SanctionMeasure>>> ladders() {
        return Arbitraries.of(MEASURES.subList(0, 7))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .list()
                .ofMaxSize(5);
    }
}
