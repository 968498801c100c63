package io.github.dutylist.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dutylist.finding.ClauseRules;
import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.FrequencyRules;
import io.github.dutylist.finding.ReferenceRules;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.RoleRules;
import io.github.dutylist.finding.SkippedRule;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.fixture.SchoolList;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader could not bind gives its own finding there, and no further one here. */
class CascadeTest {

    private static final ResponsibilityList RESERVES = ReservesList.list();

    private static final ResponsibilityList SCHOOL = SchoolList.list();

    @Test
    void aLostBearerIsNoMissingBearer() {
        ResponsibilityList list = Edits.clause(
                SCHOOL, "article-1", it -> it.toBuilder().roles(List.of()).build());

        assertThat(check(
                        list, Gaps.builder().lost("/sections/0/clauses/0/roles").build()))
                .isEmpty();
        assertThat(check(
                        list,
                        Gaps.builder().lost("/sections/0/clauses/1/topics").build()))
                .extracting(Finding::getRule)
                .containsExactlyInAnyOrder(ClauseRules.NO_BEARER, RoleRules.ROLE_WITHOUT_DUTY);
    }

    @Test
    void whatHasAMalformedIdentifierIsNeitherUnusedNorMissing() {
        Role first = SCHOOL.getRoles().get(0);
        ResponsibilityList list = SCHOOL.toBuilder()
                .roles(Stream.concat(
                                Stream.of(first.toBuilder().id("Not an id!").build()),
                                SCHOOL.getRoles().stream().skip(1))
                        .toList())
                .build();

        assertThat(check(list, Gaps.none()))
                .extracting(Finding::getRule)
                .contains(RoleRules.ROLE_WITHOUT_DUTY, ReferenceRules.DANGLING_REFERENCE);
        assertThat(check(list, Gaps.builder().malformed("/roles/0/id").build())).isEmpty();
        assertThat(ListValidator.create().validate(list).getFindings())
                .extracting(Finding::getRule)
                .containsExactly(DocumentRules.MALFORMED_VALUE);
    }

    @Test
    void aBlankTextIsBlankAndNothingElse() {
        ResponsibilityList list =
                Edits.clause(SCHOOL, "article-2", it -> it.toBuilder().text(" ").build());
        Report report = ListValidator.create().validate(list);

        assertThat(report.getFindings()).extracting(Finding::getRule).containsExactly(DocumentRules.MALFORMED_VALUE);
    }

    @Test
    void aRuleThatCannotConcludeIsListedAsSkipped() {
        ResponsibilityList list = Edits.clause(
                SCHOOL,
                "article-4",
                it -> it.toBuilder().roles(List.of("council")).build());
        Report report = report(
                list, Gaps.builder().lost("/sections/0/clauses/3/roles/0").build());

        assertThat(report.getFindings()).isEmpty();
        assertThat(report.getSkippedRules()).singleElement().satisfies(skipped -> {
            assertThat(skipped.getRule()).isEqualTo(RoleRules.ROLE_WITHOUT_DUTY);
            assertThat(skipped.getLostParts()).containsExactly("/sections/0/clauses/3/roles/0");
        });
        assertThat(report.getVerdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void aSkippedRuleThatFindsErrorsLeavesTheVerdictOpen() {
        ResponsibilityList list = Edits.frequencies(
                SCHOOL,
                "article-2",
                CountPerPeriod.builder().unit(PeriodUnit.YEAR).build());
        Report report = report(
                list,
                Gaps.builder().lost("/sections/0/clauses/1/frequencies/0/min").build());

        assertThat(report.getSkippedRules())
                .extracting(SkippedRule::getRule)
                .containsExactly(FrequencyRules.COUNT_BOUNDS);
        assertThat(report.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aReferenceToALostObjectDoesNotDangle() {
        ResponsibilityList list = withoutRole("secretary");
        Gaps known = Gaps.builder().lostObject("/roles/2", "secretary").build();
        Gaps unknown = Gaps.builder().lostObject("/roles/2", null).build();
        Gaps elsewhere = Gaps.builder().lostObject("/eventTypes/0", null).build();

        assertThat(check(list, known)).isEmpty();
        assertThat(report(list, known).getSkippedRules()).isEmpty();
        assertThat(check(list, unknown)).isEmpty();
        assertThat(report(list, unknown).getSkippedRules())
                .extracting(SkippedRule::getRule)
                .containsExactly(ReferenceRules.DANGLING_REFERENCE);
        assertThat(check(list, elsewhere))
                .extracting(Finding::getPointer)
                .containsExactly("/sections/0/clauses/2/roles/0");
    }

    private static ResponsibilityList withoutRole(String id) {
        return SCHOOL.toBuilder()
                .roles(SCHOOL.getRoles().stream()
                        .filter(role -> !role.getId().equals(id))
                        .toList())
                .build();
    }

    @Test
    void aReferenceDoesNotDangleWhereTheWholeArrayOfItsObjectsWasLost() {
        ResponsibilityList list = RESERVES.toBuilder().eventTypes(List.of()).build();

        assertThat(check(list, Gaps.builder().lost("/eventTypes").build())).isEmpty();
        assertThat(check(list, Gaps.none()))
                .extracting(Finding::getRule)
                .containsOnly(ReferenceRules.DANGLING_REFERENCE)
                .hasSize(3);
    }

    @Test
    void referencesDoNotDangleWhereTheFaultIsThatThereAreNoObjectsAtAll() {
        ResponsibilityList list = SCHOOL.toBuilder().roles(List.of()).build();

        assertThat(ListValidator.create().validate(list).getFindings())
                .extracting(Finding::getCode, Finding::getPointer)
                .containsExactly(tuple("missing-member", "/roles"));
    }

    @Test
    void aMissingArrayOfSectionsLeavesNoRoleWithoutDuty() {
        ResponsibilityList list = SCHOOL.toBuilder().sections(List.of()).build();

        assertThat(ListValidator.create().validate(list).getFindings())
                .extracting(Finding::getCode, Finding::getPointer)
                .containsExactly(tuple("missing-member", "/sections"));
    }

    @Test
    void aSlipInAReferenceIsTheOnlyFinding() {
        ResponsibilityList list = Edits.clause(
                SCHOOL,
                "article-4",
                it -> it.toBuilder().roles(List.of("techers")).build());

        assertThat(ListValidator.create().validate(list).getFindings())
                .extracting(Finding::getCode)
                .containsExactly("dangling-reference");
    }

    @Test
    void aMalformedIdentifierIsTheOnlyFinding() {
        ResponsibilityList list = Edits.role(
                SCHOOL, "teachers", it -> it.toBuilder().id("Teachers").build());

        assertThat(ListValidator.create().validate(list).getFindings())
                .extracting(Finding::getCode)
                .containsExactly("malformed-value");
    }

    @Test
    void aLostSiblingOrNumberBreaksTheSequence() {
        ResponsibilityList list = Edits.section(
                SCHOOL,
                "chapter-1",
                it -> it.toBuilder().clauses(without(it, 1)).build());

        assertThat(check(
                        list,
                        Gaps.builder()
                                .lostObject("/sections/0/clauses/1", "article-2")
                                .build()))
                .isEmpty();
        assertThat(check(list, Gaps.none()))
                .extracting(Finding::getRule)
                .contains(ReferenceRules.NUMBER_OUT_OF_SEQUENCE);

        ResponsibilityList unnumbered = Edits.clause(
                SCHOOL,
                "article-2",
                it -> it.toBuilder().number(Optional.empty()).build());
        assertThat(check(
                        unnumbered,
                        Gaps.builder().lost("/sections/0/clauses/1/number").build()))
                .isEmpty();
        assertThat(check(unnumbered, Gaps.none()))
                .extracting(Finding::getRule)
                .containsExactly(ReferenceRules.NUMBER_OUT_OF_SEQUENCE);
    }

    private static List<DutyClause> without(Section section, int position) {
        return section.getClauses().stream()
                .filter(clause -> clause != section.getClauses().get(position))
                .toList();
    }

    @Test
    void findingsAndTheirArgumentsPointIntoTheDocument() {
        ResponsibilityList list = Edits.clause(
                SCHOOL, "article-3", it -> it.toBuilder().id("council").build());
        Gaps gaps = Gaps.builder()
                .lostObject("/sections/0/clauses/0", "article-0")
                .lostObject("/roles/0", "assembly")
                .build();

        assertThat(check(list, gaps)).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo("/sections/0/clauses/3/id");
            assertThat(finding.getArguments()).containsEntry("first", "/roles/1");
        });
    }

    private static List<Finding> check(ResponsibilityList list, Gaps gaps) {
        return report(list, gaps).getFindings();
    }

    private static Report report(ResponsibilityList list, Gaps gaps) {
        Report.Builder report = ListValidator.create().newReport();
        ListValidator.create().checkRules(list, gaps, report);
        return report.build();
    }
}
