package io.github.dutylist.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListIndexTest {

    private static final DutyClause LEAD = DutyClause.of("lead", "领导本局防汛工作。");

    private static final DutyClause WATCH = DutyClause.of("watch", "汛期值班。");

    private static final DutyClause REPORT =
            DutyClause.of("report", "汇总并报告水情。").toBuilder().addRoles("office").build();

    /** A container whose items have what they do not say from it, or from an item around them. */
    private static final DutyClause PREPARE = DutyClause.of("prepare", "汛前做好下列准备：").toBuilder()
            .addRoles("chief", "office")
            .strength(Strength.SHOULD)
            .addTopics(Topic.EMERGENCY)
            .addItems(
                    DutyClause.of("prepare.check", "检查物资。"),
                    DutyClause.of("prepare.train", "组织演练：").toBuilder()
                            .addRoles("deputy")
                            .strength(Strength.MAY)
                            .addTopics(Topic.WORK_SAFETY, Topic.FIRE_SAFETY)
                            .addItems(DutyClause.of("prepare.train.night", "夜间演练。"))
                            .build(),
                    DutyClause.of("prepare.buy", "采购船只。").toBuilder()
                            .status(ClauseStatus.WITHDRAWN)
                            .build())
            .build();

    private static final DutyClause NOTE = DutyClause.of("note", "本清单所称汛期，指下列时段：").toBuilder()
            .kind(ClauseKind.STATEMENT)
            .addItems(DutyClause.of("note.months", "四月至十月。"))
            .build();

    private static final DutyClause OLD = DutyClause.of("old", "原有职责：").toBuilder()
            .status(ClauseStatus.WITHDRAWN)
            .addItems(DutyClause.of("old.part", "其中一项。"))
            .build();

    private static final Section FLOODS = Section.of("floods", SectionKind.DUTIES).toBuilder()
            .addClauses(WATCH)
            .build();

    private static final Section DEPUTY = Section.of("deputies", SectionKind.DUTIES).toBuilder()
            .addRoles("deputy")
            .addSections(FLOODS)
            .addClauses(REPORT)
            .build();

    private static final Section DUTIES = Section.of("duties", SectionKind.DUTIES).toBuilder()
            .addRoles("chief")
            .addSections(DEPUTY)
            .addClauses(LEAD, PREPARE)
            .build();

    private static final Section REST = Section.of("rest", SectionKind.SUPPLEMENTARY).toBuilder()
            .addClauses(NOTE, OLD, DutyClause.of("lead", "与前文标识相同的条款。"))
            .build();

    private static final ResponsibilityList LIST = ResponsibilityList.builder()
            .id("floods-2026")
            .version(1)
            .title("防汛责任清单")
            .status(ListStatus.DRAFT)
            .addTopics(Topic.of("x-floods"))
            .organisation("bureau")
            .addOrganisations(Organisation.of("bureau", "青岭县水利局"), Organisation.of("bureau", "标识重复的单位"))
            .addRoles(
                    role("chief", Responsibility.FIRST_RESPONSIBLE, Responsibility.LEADERSHIP),
                    role("deputy", Responsibility.LEADERSHIP),
                    role("office", Responsibility.IMPLEMENTING),
                    role("office", Responsibility.SUPPORTING))
            .addPolicyBases(PolicyBasis.of("flood-law", "防洪法"))
            .addEventTypes(EventType.of("breach", "溃坝"))
            .addSections(DUTIES, REST)
            .build();

    private final ListIndex index = ListIndex.of(LIST);

    @Test
    void hasSectionsInDocumentOrderWithTheirPointers() {
        assertThat(index.sections())
                .extracting(PlacedSection::toString)
                .containsExactly(
                        "/sections/0 duties",
                        "/sections/0/sections/0 deputies",
                        "/sections/0/sections/0/sections/0 floods",
                        "/sections/1 rest");
    }

    @Test
    void hasClausesInDocumentOrderWithTheirPointers() {
        assertThat(index.clauses())
                .extracting(PlacedClause::toString)
                .containsExactly(
                        "/sections/0/sections/0/sections/0/clauses/0 watch",
                        "/sections/0/sections/0/clauses/0 report",
                        "/sections/0/clauses/0 lead",
                        "/sections/0/clauses/1 prepare",
                        "/sections/0/clauses/1/items/0 prepare.check",
                        "/sections/0/clauses/1/items/1 prepare.train",
                        "/sections/0/clauses/1/items/1/items/0 prepare.train.night",
                        "/sections/0/clauses/1/items/2 prepare.buy",
                        "/sections/1/clauses/0 note",
                        "/sections/1/clauses/0/items/0 note.months",
                        "/sections/1/clauses/1 old",
                        "/sections/1/clauses/1/items/0 old.part",
                        "/sections/1/clauses/2 lead");
    }

    @Test
    void dutiesAreTheLeavesThatObligeSomebodyNow() {
        assertThat(index.duties())
                .extracting(duty -> duty.clause().getId())
                .containsExactly("watch", "report", "lead", "prepare.check", "prepare.train.night", "lead");
    }

    @ParameterizedTest
    @CsvSource({
        "prepare, false, true",
        "prepare.check, true, true",
        "prepare.train, false, true",
        "prepare.buy, true, false",
        "note, false, false",
        "note.months, true, false",
        "old.part, true, false"
    })
    void itemsOfStatementsAndOfWithdrawnClausesObligeNobody(String id, boolean leaf, boolean obliging) {
        assertThat(clause(id).isLeaf()).isEqualTo(leaf);
        assertThat(clause(id).isObliging()).isEqualTo(obliging);
    }

    @ParameterizedTest
    @CsvSource({
        "lead, chief",
        "report, office",
        "watch, deputy",
        "prepare, chief office",
        "prepare.check, chief office",
        "prepare.train, deputy",
        "prepare.train.night, deputy",
        "note, ''"
    })
    void bearersAreOwnOrThoseOfTheClauseOrSectionAround(String id, String bearers) {
        assertThat(String.join(" ", clause(id).bearers())).isEqualTo(bearers);
    }

    @ParameterizedTest
    @CsvSource({
        "lead, SHALL",
        "prepare, SHOULD",
        "prepare.check, SHOULD",
        "prepare.train, MAY",
        "prepare.train.night, MAY"
    })
    void strengthIsOwnOrThatOfTheClauseAround(String id, Strength strength) {
        assertThat(clause(id).strength()).isEqualTo(strength);
    }

    @ParameterizedTest
    @CsvSource({
        "lead, x-floods",
        "prepare, emergency",
        "prepare.check, emergency",
        "prepare.train, work-safety fire-safety",
        "prepare.train.night, work-safety fire-safety"
    })
    void topicsAreOwnOrThoseOfTheClauseAroundOrOfTheList(String id, String topics) {
        assertThat(clause(id).topics()).extracting(Topic::code).containsExactly(topics.split(" ", -1));
    }

    @Test
    void knowsWhatStandsAround() {
        PlacedClause night = clause("prepare.train.night");
        PlacedClause watch = clause("watch");

        assertThat(night.container()).hasValue(clause("prepare.train"));
        assertThat(clause("prepare").container()).isEmpty();
        assertThat(night.section().section()).isEqualTo(DUTIES);
        assertThat(watch.section().section()).isEqualTo(FLOODS);
        assertThat(watch.section().parent()).map(PlacedSection::section).hasValue(DEPUTY);
        assertThat(index.sections().get(0).parent()).isEmpty();
    }

    @Test
    void sectionsHaveTheirBearersOrThoseOfTheSectionAround() {
        assertThat(index.sections())
                .extracting(PlacedSection::bearers)
                .containsExactly(List.of("chief"), List.of("deputy"), List.of("deputy"), List.of());
    }

    @Test
    void findsTheFirstObjectWithAnIdentifier() {
        assertThat(clause("lead").clause()).isEqualTo(LEAD);
        assertThat(index.role("office").orElseThrow().getResponsibilities())
                .containsExactly(Responsibility.IMPLEMENTING);
        assertThat(index.organisation("bureau")).map(Organisation::getName).hasValue("青岭县水利局");
        assertThat(index.policyBasis("flood-law")).map(PolicyBasis::getTitle).hasValue("防洪法");
        assertThat(index.eventType("breach")).map(EventType::getTitle).hasValue("溃坝");
        assertThat(index.list()).isEqualTo(LIST);
    }

    @Test
    void findsNothingUnderAnIdentifierOfAnotherKind() {
        assertThat(index.clause("chief")).isEmpty();
        assertThat(index.role("lead")).isEmpty();
        assertThat(index.organisation("chief")).isEmpty();
        assertThat(index.policyBasis("breach")).isEmpty();
        assertThat(index.eventType("flood-law")).isEmpty();
    }

    @Test
    void findsRolesByResponsibility() {
        assertThat(index.rolesBearing(Responsibility.LEADERSHIP))
                .extracting(Role::getId)
                .containsExactly("chief", "deputy");
        assertThat(index.rolesBearing(Responsibility.SUPERVISORY)).isEmpty();
    }

    @Test
    void findsTheDutiesOfARole() {
        assertThat(ids(index.dutiesOf("chief"))).containsExactly("lead", "prepare.check");
        assertThat(ids(index.dutiesOf("office"))).containsExactly("report", "prepare.check");
        assertThat(ids(index.dutiesOf("deputy"))).containsExactly("watch", "prepare.train.night");
        assertThat(ids(index.dutiesOf("nobody"))).isEmpty();
    }

    @Test
    void givesListsThatCannotBeChanged() {
        List<List<?>> lists = List.of(
                index.sections(),
                index.clauses(),
                index.duties(),
                index.rolesBearing(Responsibility.LEADERSHIP),
                index.dutiesOf("chief"),
                index.ladder(),
                clause("watch").bearers(),
                clause("watch").topics());

        assertThat(lists)
                .allSatisfy(list ->
                        assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class));
    }

    private PlacedClause clause(String id) {
        return index.clause(id).orElseThrow();
    }

    private static List<String> ids(List<PlacedClause> clauses) {
        return clauses.stream().map(clause -> clause.clause().getId()).toList();
    }

    private static Role role(String id, Responsibility... responsibilities) {
        return Role.builder()
                .id(id)
                .title("职务")
                .addResponsibilities(responsibilities)
                .holder(Holder.POST)
                .build();
    }
}
