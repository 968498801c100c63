package io.github.dutylist.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapsTest {

    private final Gaps gaps = Gaps.builder()
            .lost("/sections/0/clauses/1")
            .lost("/sections/0/clauses/2")
            .lost("/sections/0/clauses/3/roles/0")
            .lostObject("/roles/1", "chief")
            .lostObject("/organisations/0", null)
            .lost("/effective")
            .build();

    @Test
    void leadsFromAnElementThatMovedUpToItsPlaceInTheDocument() {
        assertThat(gaps.documentPointer("/sections/0/clauses/0")).isEqualTo("/sections/0/clauses/0");
        assertThat(gaps.documentPointer("/sections/0/clauses/1")).isEqualTo("/sections/0/clauses/3");
        assertThat(gaps.documentPointer("/sections/0/clauses/1/roles/0")).isEqualTo("/sections/0/clauses/3/roles/1");
        assertThat(gaps.documentPointer("/roles/1/title")).isEqualTo("/roles/2/title");
        assertThat(gaps.documentPointer("")).isEmpty();
    }

    @Test
    void tellsWhatWasLostAtAPlaceUnderItAndAroundIt() {
        assertThat(gaps.isLostUnder("/sections/0/clauses/1")).isTrue();
        assertThat(gaps.isLostUnder("/sections/0/clauses/1/roles")).isTrue();
        assertThat(gaps.isLostUnder("/sections/0/clauses/3")).isTrue();
        assertThat(gaps.isLostUnder("/sections/0/clauses/3/roles")).isTrue();
        assertThat(gaps.isLostUnder("/effective/end")).isTrue();
        assertThat(gaps.isLostUnder("/sections/0/clauses/3/items")).isFalse();
        assertThat(gaps.isLostUnder("/sections/0/clauses/10")).isFalse();
        assertThat(gaps.isLostUnder("/sections/0/clause")).isFalse();
        assertThat(gaps.isLostUnder("")).isTrue();
    }

    @Test
    void tellsWhatWasLostUnderAPlaceAtAnyDepthByItsName() {
        assertThat(gaps.isLostUnder("/sections/**/roles")).isTrue();
        assertThat(gaps.isLostUnder("/sections/**/clauses")).isTrue();
        assertThat(gaps.isLostUnder("/sections/**/items")).isFalse();
        assertThat(gaps.isLostUnder("/roles/**/topics")).isFalse();
        assertThat(gaps.isLostUnder("/effective/**/end")).isTrue();
        assertThat(gaps.isLostUnder("/roles/1/**/topics")).isTrue();
    }

    @Test
    void knowsTheIdentifiersOfObjectsThatWereLost() {
        assertThat(gaps.knows("chief")).isTrue();
        assertThat(gaps.knows("deputy")).isFalse();
        assertThat(gaps.hasUnidentified("/organisations")).isTrue();
        assertThat(gaps.hasUnidentified("/organisations/0")).isTrue();
        assertThat(gaps.hasUnidentified("/roles")).isFalse();
    }

    @Test
    void tellsWhetherTwoElementsWereNeighbours() {
        assertThat(gaps.isUnbroken("/sections/0/clauses", 0, 3)).isFalse();
        assertThat(gaps.isUnbroken("/sections/0/clauses", 3, 4)).isTrue();
        assertThat(gaps.isUnbroken("/sections", 0, 1)).isTrue();
    }

    @Test
    void aSegmentThatIsNoIndexStaysAsItIs() {
        Gaps ofMap = Gaps.builder().lost("/x/0").build();
        assertThat(ofMap.documentPointer("/x/a~1b/0")).isEqualTo("/x/a~1b/0");
        assertThat(ofMap.documentPointer("/x/99999999999")).isEqualTo("/x/99999999999");
        assertThat(ofMap.documentPointer("/x/")).isEqualTo("/x/");
    }

    @Test
    void nothingIsLostOfAListThatWasBoundInFull() {
        assertThat(Gaps.none().isEmpty()).isTrue();
        assertThat(Gaps.builder().build()).isSameAs(Gaps.none());
        assertThat(Gaps.none().documentPointer("/roles/1")).isEqualTo("/roles/1");
        assertThat(Gaps.none().isLostUnder("")).isFalse();
        assertThat(Gaps.none().hasUnidentified("")).isFalse();
    }
}
