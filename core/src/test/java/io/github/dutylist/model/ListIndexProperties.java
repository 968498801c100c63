package io.github.dutylist.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ListIndexProperties {

    @Property
    void everyPointerLeadsToItsClause(@ForAll("lists") ResponsibilityList list) {
        ListIndex index = ListIndex.of(list);

        assertThat(index.clauses())
                .allSatisfy(
                        placed -> assertThat(resolve(list, placed.pointer())).isSameAs(placed.clause()));
        assertThat(index.sections())
                .allSatisfy(
                        placed -> assertThat(resolve(list, placed.pointer())).isSameAs(placed.section()));
    }

    @Property
    void everyClauseIsPlacedOnce(@ForAll("lists") ResponsibilityList list) {
        ListIndex index = ListIndex.of(list);
        List<DutyClause> clauses = new ArrayList<>();
        list.getSections().forEach(section -> collect(section, clauses));

        assertThat(index.clauses()).extracting(PlacedClause::clause).containsExactlyElementsOf(clauses);
        assertThat(index.clauses()).extracting(PlacedClause::pointer).doesNotHaveDuplicates();
    }

    @Property
    void firstClauseWithAnIdentifierIsFound(@ForAll("lists") ResponsibilityList list) {
        ListIndex index = ListIndex.of(list);

        assertThat(index.clauses())
                .allSatisfy(placed -> assertThat(index.clause(placed.clause().getId()))
                        .hasValue(index.clauses().stream()
                                .filter(other -> other.clause()
                                        .getId()
                                        .equals(placed.clause().getId()))
                                .findFirst()
                                .orElseThrow()));
    }

    @Property
    void dutiesAreThoseLeavesAroundWhichNothingFails(@ForAll("lists") ResponsibilityList list) {
        ListIndex index = ListIndex.of(list);

        assertThat(index.duties())
                .containsExactlyElementsOf(index.clauses().stream()
                        .filter(placed -> placed.clause().getItems().isEmpty())
                        .filter(placed -> around(placed).stream()
                                .allMatch(clause -> clause.getKind().isEmpty()
                                        && clause.getStatus().isEmpty()))
                        .toList());
    }

    @Property
    void effectiveValuesAreTheNearestOnesGiven(@ForAll("lists") ResponsibilityList list) {
        for (PlacedClause placed : ListIndex.of(list).clauses()) {
            List<DutyClause> around = around(placed);
            assertThat(placed.strength())
                    .isEqualTo(around.stream()
                            .flatMap(clause -> clause.getStrength().stream())
                            .findFirst()
                            .orElse(Strength.SHALL));
            assertThat(placed.topics())
                    .isEqualTo(around.stream()
                            .map(DutyClause::getTopics)
                            .filter(topics -> !topics.isEmpty())
                            .findFirst()
                            .orElse(list.getTopics()));
            List<List<String>> roles = new ArrayList<>();
            around.forEach(clause -> roles.add(clause.getRoles()));
            for (Optional<PlacedSection> section = Optional.of(placed.section());
                    section.isPresent();
                    section = section.flatMap(PlacedSection::parent)) {
                roles.add(section.get().section().getRoles());
            }
            assertThat(placed.bearers())
                    .isEqualTo(roles.stream()
                            .filter(bearers -> !bearers.isEmpty())
                            .findFirst()
                            .orElse(List.of()));
        }
    }

    /** Returns the clause and those around it, from inside out. */
    private static List<DutyClause> around(PlacedClause placed) {
        List<DutyClause> clauses = new ArrayList<>();
        for (Optional<PlacedClause> here = Optional.of(placed);
                here.isPresent();
                here = here.flatMap(PlacedClause::container)) {
            clauses.add(here.get().clause());
        }
        return clauses;
    }

    private static void collect(Section section, List<DutyClause> clauses) {
        section.getSections().forEach(inner -> collect(inner, clauses));
        section.getClauses().forEach(clause -> collect(clause, clauses));
    }

    private static void collect(DutyClause clause, List<DutyClause> clauses) {
        clauses.add(clause);
        clause.getItems().forEach(item -> collect(item, clauses));
    }

    private static Object resolve(ResponsibilityList list, String pointer) {
        Object here = list;
        String[] tokens = pointer.split("/", -1);
        assertThat(tokens[0]).isEmpty();
        for (int i = 1; i < tokens.length; i += 2) {
            here = member(here, tokens[i]).get(Integer.parseInt(tokens[i + 1]));
        }
        return here;
    }

    private static List<?> member(Object object, String name) {
        return switch (name) {
            case "sections" ->
                object instanceof Section section ? section.getSections() : ((ResponsibilityList) object).getSections();
            case "clauses" -> ((Section) object).getClauses();
            case "items" -> ((DutyClause) object).getItems();
            default -> throw new AssertionError(name);
        };
    }

    @Provide
    static Arbitrary<ResponsibilityList> lists() {
        return sections(2)
                .map(sections -> ResponsibilityList.builder()
                        .id("generated")
                        .version(1)
                        .title("责任清单")
                        .status(ListStatus.DRAFT)
                        .addTopics(Topic.EMERGENCY)
                        .organisation("bureau")
                        .addAllSections(sections)
                        .build());
    }

    private static Arbitrary<List<Section>> sections(int depth) {
        Arbitrary<List<Section>> inner = depth == 0 ? Arbitraries.just(List.of()) : sections(depth - 1);
        return Combinators.combine(ids("s"), roles(), inner, clauses(2))
                .as((id, roles, sections, clauses) -> Section.builder()
                        .id(id)
                        .kind(SectionKind.DUTIES)
                        .addAllRoles(roles)
                        .addAllSections(sections)
                        .addAllClauses(clauses)
                        .build())
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<DutyClause>> clauses(int depth) {
        Arbitrary<List<DutyClause>> items = depth == 0 ? Arbitraries.just(List.of()) : clauses(depth - 1);
        Arbitrary<Optional<Strength>> strengths = Arbitraries.of(Strength.class).optional(0.3);
        Arbitrary<List<Topic>> topics =
                Arbitraries.of(Topic.CODES.known()).list().ofMaxSize(1);
        return Combinators.combine(ids("c"), roles(), strengths, topics, exceptions(), items)
                .as((id, roles, strength, topic, exception, inner) -> {
                    DutyClause.Builder clause = DutyClause.builder().id(id).text("条款");
                    clause.addAllRoles(roles)
                            .strength(strength)
                            .addAllTopics(topic)
                            .addAllItems(inner);
                    if (exception == 1) {
                        clause.kind(ClauseKind.STATEMENT);
                    } else if (exception == 2) {
                        clause.status(ClauseStatus.WITHDRAWN);
                    }
                    return clause.build();
                })
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<Integer> exceptions() {
        return Arbitraries.of(0, 0, 0, 0, 1, 2);
    }

    private static Arbitrary<String> ids(String prefix) {
        return Arbitraries.integers().between(1, 9).map(number -> prefix + number);
    }

    private static Arbitrary<List<String>> roles() {
        return Arbitraries.of("chief", "deputy", "office")
                .list()
                .uniqueElements()
                .ofMaxSize(2);
    }
}
