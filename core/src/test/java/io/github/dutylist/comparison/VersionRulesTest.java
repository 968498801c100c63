package io.github.dutylist.comparison;

import static io.github.dutylist.finding.DocumentDataRules.VERSION_NOT_INCREASED;
import static io.github.dutylist.finding.ReferenceRules.CLAUSE_ABSENT;
import static io.github.dutylist.finding.ReferenceRules.REUSED_ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Severity;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.SchoolList;
import io.github.dutylist.model.ClauseStatus;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.ListValidator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The rules on a version and the one that it replaces: for each a list that passes and one that fails. */
class VersionRulesTest {

    private static final ListValidator VALIDATOR = ListValidator.create();

    private static final ResponsibilityList BEFORE = SchoolList.list();

    private static final ResponsibilityList NEXT = BEFORE.toBuilder().version(2).build();

    @Test
    void theVersionRises() {
        assertThat(found(BEFORE, NEXT)).isEmpty();
        assertThat(found(NEXT, NEXT))
                .containsExactly(VERSION_NOT_INCREASED
                        .at("/version")
                        .with("version", 2)
                        .with("replaced", 2)
                        .build());
        assertThat(found(NEXT, BEFORE.toBuilder().id("another-list").build())).isEmpty();
    }

    @Test
    void aClauseIsWithdrawnAndNotRemoved() {
        ResponsibilityList withdrawn = changed("article-4", it -> it.status(ClauseStatus.WITHDRAWN));
        ResponsibilityList removed = without("article-4");

        assertThat(found(BEFORE, withdrawn)).isEmpty();
        assertThat(found(BEFORE, removed))
                .containsExactly(CLAUSE_ABSENT
                        .at("/sections")
                        .with("clause", "article-4")
                        .with("text", "班主任不得安排学生参加危险劳动。")
                        .build());
        assertThat(found(BEFORE, without("article-6"))).isEmpty();
    }

    @Test
    void listsWithDifferentIdentifiersAreNoVersionsOfOneAnother() {
        ResponsibilityList other =
                without("article-4").toBuilder().id("another-list").version(1).build();

        assertThat(found(BEFORE, other)).isEmpty();
        assertThat(ListComparison.of(BEFORE, other).getChanges())
                .extracting(Change::getKind)
                .contains(ChangeKind.CLAUSE_ABSENT, ChangeKind.METADATA_CHANGED);
    }

    @Test
    void anIdentifierIsNotGivenToAnotherClauseOnceItsOwnIsWithdrawn() {
        Finding reused = REUSED_ID
                .at("/sections/1/clauses/1/id")
                .with("id", "article-6")
                .with("text", "寄宿部值班安排另行规定。")
                .build();

        assertThat(found(BEFORE, changed("article-6", it -> it.status(ClauseStatus.ACTIVE))))
                .isEmpty();
        assertThat(found(
                        BEFORE,
                        changed(
                                "article-6",
                                it -> it.status(ClauseStatus.ACTIVE).text("食堂每日留样。"))))
                .containsExactly(reused);
    }

    @Test
    void identifiersAreNotExchanged() {
        ResponsibilityList rewritten = changed("article-1", it -> it.text("校务委员会每学期末研究校园安全工作。"));
        ResponsibilityList exchanged = Edits.clause(
                changed("article-1", it -> it.text("校长每两个月至少组织一次应急疏散演练。").frequencies(List.of())),
                "article-2",
                it -> it.toBuilder()
                        .text("校务委员会每学期初研究校园安全工作。")
                        .frequencies(List.of())
                        .build());

        assertThat(found(BEFORE, rewritten)).isEmpty();
        assertThat(found(BEFORE, exchanged)).extracting(Finding::getRule).containsExactly(REUSED_ID, REUSED_ID);
    }

    @Test
    void anIdentifierIsNotGivenToTheWordsOfAClauseThatIsGone() {
        ResponsibilityList shifted = Edits.clause(
                without("article-2"),
                "article-1",
                it -> it.toBuilder()
                        .text("校长每两个月至少组织一次应急疏散演练。")
                        .frequencies(List.of())
                        .build());

        assertThat(found(BEFORE, shifted))
                .extracting(Finding::getRule)
                .containsExactlyInAnyOrder(REUSED_ID, CLAUSE_ABSENT);
    }

    @Test
    void severitiesAreThoseOfTheValidator() {
        ListComparison comparison = ListComparison.of(BEFORE, without("article-4"));

        assertThat(comparison.check(VALIDATOR).getVerdict()).isEqualTo(Verdict.VALID);
        assertThat(comparison
                        .check(VALIDATOR.withSeverity(CLAUSE_ABSENT, Severity.ERROR))
                        .getVerdict())
                .isEqualTo(Verdict.INVALID);
        assertThat(comparison.check(VALIDATOR.without(CLAUSE_ABSENT)).getFindings())
                .isEmpty();
    }

    private static List<Finding> found(ResponsibilityList before, ResponsibilityList after) {
        return ListComparison.of(before, after).check(VALIDATOR).getFindings();
    }

    private static ResponsibilityList changed(String clause, UnaryOperator<DutyClause.Builder> change) {
        return Edits.clause(NEXT, clause, it -> change.apply(it.toBuilder()).build());
    }

    private static ResponsibilityList without(String clause) {
        return NEXT.toBuilder()
                .sections(NEXT.getSections().stream()
                        .map(section -> section.toBuilder()
                                .clauses(section.getClauses().stream()
                                        .filter(it -> !it.getId().equals(clause))
                                        .toList())
                                .build())
                        .toList())
                .build();
    }
}
