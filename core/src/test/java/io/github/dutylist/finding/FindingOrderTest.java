package io.github.dutylist.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingOrderTest {

    private static Finding at(String pointer) {
        return Finding.of(RoleRules.NO_PRINCIPAL_ROLE, pointer);
    }

    private static Finding member(String member) {
        return DocumentRules.UNKNOWN_MEMBER.at("").with("member", member).build();
    }

    @Test
    void putsFindingsWithoutAPlaceFirstAndTheOthersByPlace() {
        assertInOrder(
                at("/d"),
                at("/c").withPlace(Place.of(2, 1)),
                at("/b").withPlace(Place.of(2, 8)),
                at("/a").withPlace(Place.of(10, 1)));
    }

    @Test
    void comparesPointersSegmentBySegmentAndIndexesByTheirNumber() {
        assertInOrder(
                at(""),
                at("/"),
                at("/roles"),
                at("/roles/2"),
                at("/roles/2/title"),
                at("/roles/10"),
                at("/roles/18446744073709551616"),
                at("/roles/"),
                at("/roles/02"),
                at("/roles/x"),
                at("/roles-of-units/0"));
    }

    @Test
    void comparesCodeThenSeverityThenArgumentsAtOnePlace() {
        assertInOrder(
                Finding.of(AccountabilityRules.NO_ACCOUNTABILITY, ""),
                Finding.of(RoleRules.NO_PRINCIPAL_ROLE, "").withSeverity(Severity.ERROR),
                Finding.of(RoleRules.NO_PRINCIPAL_ROLE, ""),
                member("a"),
                DocumentRules.UNKNOWN_MEMBER
                        .at("")
                        .with("member", "a")
                        .with("nearest", "b")
                        .build(),
                member("b"));
    }

    private static void assertInOrder(Finding... findings) {
        for (int i = 0; i < findings.length; i++) {
            for (int j = 0; j < findings.length; j++) {
                assertThat(Integer.signum(findings[i].compareTo(findings[j])))
                        .as(findings[i] + " and " + findings[j])
                        .isEqualTo(Integer.compare(i, j));
            }
        }
        assertThat(List.of(findings)).isSorted();
    }
}
