package io.github.dutylist.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MovedClausesTest {

    private static final ResponsibilityList BEFORE = ReservesList.list();

    private static final String FIRST_TO_LAST = "editorial clause-moved /sections/0/clauses/0 -> /sections/0/clauses/";

    @Test
    void namesOnlyTheClauseThatMovedToTheEnd() {
        ResponsibilityList after = reordered(BEFORE, "s-body", clauses -> Collections.rotate(clauses, -1));
        assertThat(moves(BEFORE, after)).containsExactly(FIRST_TO_LAST + 2);
    }

    @Test
    void doesNotNameClausesThatOnlyMadeRoomForOneThatMovedPastThem() {
        List<DutyClause> moving = new ArrayList<>();
        ResponsibilityList without = reordered(BEFORE, "s-body", clauses -> moving.add(clauses.remove(0)));
        ResponsibilityList after = reordered(without, "s-depot", clauses -> clauses.addAll(0, moving));
        assertThat(moves(BEFORE, after))
                .containsExactly("editorial clause-moved /sections/0/clauses/0 -> /sections/2/clauses/0");
    }

    @Test
    void namesAClauseThatMovedAndNotThoseInIt() {
        DutyClause whole = DutyClause.of("whole", "开展下列工作：").toBuilder()
                .addItems(DutyClause.of("part-1", "清理溢洪道。"))
                .addItems(DutyClause.of("part-2", "检查闸门。"))
                .build();
        ResponsibilityList first = reordered(BEFORE, "s-body", clauses -> clauses.add(0, whole));
        ResponsibilityList last = reordered(first, "s-body", clauses -> Collections.rotate(clauses, -1));
        assertThat(moves(first, last)).containsExactly(FIRST_TO_LAST + 3);
    }

    @Test
    void aClauseThatGetsAnItemIsNoDutyAnyMoreWhichIsNotEditorial() {
        ResponsibilityList after = reordered(BEFORE, "s-body", clauses -> {
            DutyClause second = clauses.remove(1);
            clauses.set(0, clauses.get(0).toBuilder().addItems(second).build());
        });

        assertThat(ListComparison.of(BEFORE, after).getChanges())
                .extracting(Change::toString)
                .contains("substantive metadata-changed /sections/0/clauses/0/items -> /sections/0/clauses/0/items");
    }

    @Test
    void namesASectionThatMovedAndNotTheClausesOfTheOthers() {
        List<Section> sections = new ArrayList<>(BEFORE.getSections());
        Collections.rotate(sections, -1);
        assertThat(ListComparison.of(
                                BEFORE, BEFORE.toBuilder().sections(sections).build())
                        .getChanges())
                .extracting(Change::toString)
                .containsExactly("editorial metadata-changed /sections/0 -> /sections/" + (sections.size() - 1));
    }

    private static ResponsibilityList reordered(
            ResponsibilityList list, String section, Consumer<List<DutyClause>> change) {
        return Edits.section(list, section, it -> {
            List<DutyClause> clauses = new ArrayList<>(it.getClauses());
            change.accept(clauses);
            return it.toBuilder().clauses(clauses).build();
        });
    }

    private static List<String> moves(ResponsibilityList before, ResponsibilityList after) {
        return ListComparison.of(before, after).getChanges().stream()
                .filter(change -> change.getKind() == ChangeKind.CLAUSE_MOVED)
                .map(Change::toString)
                .toList();
    }
}
