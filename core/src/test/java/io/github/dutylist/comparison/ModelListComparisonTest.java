package io.github.dutylist.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.fixture.SchoolList;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Strength;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ModelListComparisonTest {

    private static final ResponsibilityList MODEL = ReservesList.list();

    @Test
    void aCopyOfTheModelIsItsEqual() {
        ModelListComparison comparison = ModelListComparison.of(MODEL, MODEL);

        assertThat(comparison.getStandings())
                .hasSize(ListIndex.of(MODEL).duties().size())
                .allMatch(standing -> standing.getStanding() == Standing.EQUAL && !standing.isMatchedByText());
    }

    @Test
    void aDutyIsWeakerStrongerOrNeither() {
        assertThat(standing("body-1", it -> it.strength(Strength.SHOULD))).isEqualTo(Standing.WEAKER);
        assertThat(standing("body-1", it -> it.incorporations(List.of()))).isEqualTo(Standing.WEAKER);
        assertThat(standing("body-2", it -> it.recipients(List.of()))).isEqualTo(Standing.WEAKER);
        assertThat(standing("body-2", it -> it.addRoles("depot"))).isEqualTo(Standing.WEAKER);
        assertThat(standing("body-2", it -> it.incorporations(clause("body-1").getIncorporations())))
                .isEqualTo(Standing.STRONGER);
        assertThat(standing(
                        "body-2",
                        it -> it.recipients(List.of())
                                .incorporations(clause("body-1").getIncorporations())))
                .isEqualTo(Standing.INCOMPARABLE);
        assertThat(standing("body-3", it -> it.strength(Strength.SHALL))).isEqualTo(Standing.INCOMPARABLE);
    }

    @Test
    void aDutyOfWordsOnlyIsForAPersonToCompare() {
        ResponsibilityList model = changed("body-3", it -> it.frequencies(List.of()));
        ResponsibilityList list = Edits.clause(
                model, "body-3", it -> it.toBuilder().text("不得在汛期批准露天堆存两次以上。").build());

        assertThat(of(ModelListComparison.of(list, model), "body-3").getStanding())
                .isEqualTo(Standing.UNDETERMINED);
    }

    @Test
    void anEqualInOtherWordsIsMarkedForReview() {
        DutyStanding same = of(ModelListComparison.of(MODEL, MODEL), "director-1");
        DutyStanding other = of(
                ModelListComparison.of(changed("director-1", it -> it.text("每季度带队检查机关食堂不少于两次。")), MODEL), "director-1");

        assertThat(same.isInOtherWords()).isFalse();
        assertThat(same.message(Locale.CHINA)).doesNotContain("文字不同");
        assertThat(other.getStanding()).isEqualTo(Standing.EQUAL);
        assertThat(other.isInOtherWords()).isTrue();
        assertThat(other.message(Locale.CHINA)).endsWith("（文字不同，请核对所指是否一致）");
    }

    @Test
    void dutiesAnswerToEachOtherByTheirTextsWhereIdentifiersDiffer() {
        ModelListComparison comparison = ModelListComparison.of(
                changed("director-1", it -> it.id("leader.inspects").text("每季度带队检查所属粮库不少于两次。")), MODEL);
        DutyStanding standing = of(comparison, "director-1");

        assertThat(standing.isMatchedByText()).isTrue();
        assertThat(standing.getStanding()).isEqualTo(Standing.EQUAL);
        assertThat(standing.message(Locale.CHINA))
                .isEqualTo("与示范清单相当：director-1 每季度带队检查粮库不少于两次。 → leader.inspects 每季度带队检查所属粮库不少于两次。" + "（按文字对应，待确认）");
    }

    @Test
    void anIdentifierSharedByAccidentBringsNothingTogether() {
        ModelListComparison comparison = ModelListComparison.of(changed("body-1", it -> it.text("向县政府报送值班表。")), MODEL);

        assertThat(of(comparison, "body-1").getStanding()).isEqualTo(Standing.MISSING);
        assertThat(comparison.count(Standing.ADDED)).isEqualTo(1);
    }

    @Test
    void listsThatShareNothingMissEverythingAndAddEverything() {
        ModelListComparison comparison = ModelListComparison.of(SchoolList.list(), MODEL);

        assertThat(comparison.count(Standing.MISSING))
                .isEqualTo(ListIndex.of(MODEL).duties().size());
        assertThat(comparison.count(Standing.ADDED))
                .isEqualTo(ListIndex.of(SchoolList.list()).duties().size());
        assertThat(comparison.summary(Locale.UK))
                .startsWith("missing from the list " + comparison.count(Standing.MISSING) + ", added by the list "
                        + comparison.count(Standing.ADDED) + ".\n- missing from the list: body-1 ")
                .contains("\n- added by the list: article-1 ");
    }

    private static Standing standing(String id, UnaryOperator<DutyClause.Builder> change) {
        return of(ModelListComparison.of(changed(id, change), MODEL), id).getStanding();
    }

    private static DutyStanding of(ModelListComparison comparison, String id) {
        return comparison.getStandings().stream()
                .filter(standing -> standing.getModelDuty()
                        .filter(duty -> duty.clause().getId().equals(id))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static ResponsibilityList changed(String id, UnaryOperator<DutyClause.Builder> change) {
        return Edits.clause(MODEL, id, it -> change.apply(it.toBuilder()).build());
    }

    private static DutyClause clause(String id) {
        return ListIndex.of(MODEL).clause(id).orElseThrow().clause();
    }
}
