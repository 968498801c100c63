package io.github.dutylist.fulfilment;

import static io.github.dutylist.fulfilment.DutyList.NEXT_YEAR;
import static io.github.dutylist.fulfilment.DutyList.YEAR;
import static io.github.dutylist.fulfilment.DutyList.periods;
import static io.github.dutylist.fulfilment.DutyList.records;
import static io.github.dutylist.fulfilment.DutyList.requiring;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dutylist.finding.Report;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.fixture.ReservesRecords;
import io.github.dutylist.fixture.SchoolList;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.PartialPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.ListReference;
import io.github.dutylist.model.PlacedClause;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FulfilmentEvaluatorTest {

    private static final ResponsibilityList LIST = requiring(CountPerPeriod.atLeast(1, PeriodUnit.YEAR));

    private static final FulfilmentEvaluator EVALUATOR = FulfilmentEvaluator.create();

    @Test
    void statesWhatItDependsOn() {
        FulfilmentReport report = EVALUATOR.evaluate(LIST, records("2026-03-01"), YEAR, NEXT_YEAR);

        assertThat(report.getList()).isEqualTo(ListReference.of("archive-fire-safety", 2));
        assertThat(report.getReporter()).isEqualTo("云溪县档案馆");
        assertThat(report.getPeriod()).isEqualTo(YEAR);
        assertThat(report.getAsOf()).isEqualTo(NEXT_YEAR);
        assertThat(report.getPolicy()).isEqualTo(EvaluationPolicy.builder().build());
        assertThat(report.getLibraryVersion())
                .isEqualTo(Report.builder().build().getLibraryVersion());
        assertThat(report.getStatus()).isEqualTo(FulfilmentStatus.SATISFIED);
        assertThat(report.getDistribution()).containsExactly(StatusCount.of(FulfilmentStatus.SATISFIED, 1));
    }

    @Test
    void goesByThePolicyGivenBeforeThatOfTheList() {
        EvaluationPolicy ofList =
                EvaluationPolicy.builder().partialPeriod(PartialPeriod.FULL).build();
        EvaluationPolicy ofHost =
                EvaluationPolicy.builder().partialPeriod(PartialPeriod.WAIVE).build();
        ResponsibilityList list = LIST.toBuilder().evaluationPolicy(ofList).build();

        assertThat(EVALUATOR.evaluate(list, records(), YEAR, NEXT_YEAR).getPolicy())
                .isEqualTo(ofList);
        assertThat(EVALUATOR
                        .withPolicy(ofHost)
                        .evaluate(list, records(), YEAR, NEXT_YEAR)
                        .getPolicy())
                .isEqualTo(ofHost);
    }

    @Test
    void aTimeWithoutEndIsEvaluatedUntilTheDayAsOfWhichItIsSeen() {
        assertThat(EVALUATOR
                        .evaluate(LIST, records(), DateRange.of(YEAR.getStart()), LocalDate.of(2026, 5, 6))
                        .getPeriod())
                .isEqualTo(DateRange.of(YEAR.getStart(), LocalDate.of(2026, 5, 6)));
    }

    @Test
    void refusesRecordsOfAnotherList() {
        FulfilmentRecords others =
                records().toBuilder().list(ListReference.of("another-list", 2)).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVALUATOR.evaluate(LIST, others, YEAR, NEXT_YEAR))
                .withMessage("the records are of list another-list, not of archive-fire-safety");
    }

    @Test
    void refusesAListAsItsOwnPredecessor() {
        ResponsibilityList later =
                LIST.toBuilder().version(LIST.getVersion() + 1).build();

        for (ResponsibilityList notBefore : List.of(LIST, later)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EVALUATOR.withReplaced(notBefore).evaluate(LIST, records(), YEAR, NEXT_YEAR))
                    .withMessageContaining("does not replace");
        }
    }

    @Test
    void refusesAVersionThatTheListDoesNotReplace() {
        ResponsibilityList another = LIST.toBuilder().id("another-list").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVALUATOR.withReplaced(another).evaluate(LIST, records(), YEAR, NEXT_YEAR))
                .withMessage("version 2 of list archive-fire-safety does not replace version 2 of list another-list");
    }

    @Test
    void refusesATimeThatIsNone() {
        LocalDate start = YEAR.getStart();

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> EVALUATOR.evaluate(LIST, records(), DateRange.of(start, start.minusDays(1)), NEXT_YEAR));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        EVALUATOR.evaluate(LIST, records(), DateRange.of(start, start.plusYears(101)), NEXT_YEAR));
    }

    static List<ResponsibilityList> lists() {
        return List.of(ReservesList.list(), SchoolList.list());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void tellsOfEveryClauseWithoutItemsInDocumentOrder(ResponsibilityList list) {
        FulfilmentRecords none = records().toBuilder()
                .list(ListReference.of(list.getId(), list.getVersion()))
                .build();
        FulfilmentReport report = EVALUATOR.evaluate(list, none, YEAR, NEXT_YEAR);

        assertThat(report.getClauses())
                .extracting(ClauseFulfilment::getClause)
                .containsExactlyElementsOf(ListIndex.of(list).clauses().stream()
                        .filter(PlacedClause::isLeaf)
                        .map(clause -> clause.clause().getId())
                        .toList());
        assertThat(report.getAssessments()).hasSameSizeAs(list.getAssessments());
    }

    @Test
    void measuresTheRecordsOfABureau() {
        FulfilmentReport report =
                EVALUATOR.evaluate(ReservesList.list(), ReservesRecords.records(), YEAR, ReservesRecords.AS_OF);

        assertThat(Stream.concat(report.getClauses().stream(), report.getAssessments().stream())
                        .map(clause ->
                                clause.getClause() + " " + clause.getStatus().code()))
                .containsExactly(
                        "body-1 not-yet-due",
                        "body-2 satisfied",
                        "body-3 satisfied",
                        "director-1 shortfall",
                        "director-2 satisfied",
                        "deputy-1 overdue",
                        "deputy-2 not-yet-due",
                        "depot-1.a not-evaluable",
                        "depot-1.b shortfall",
                        "depot-2 overdue",
                        "assessment satisfied");
    }

    @Test
    void anUnknownTimeZoneIsThatOfTheFormat() {
        ResponsibilityList nowhere = LIST.toBuilder().timeZone("Mars/Olympus").build();

        assertThat(periods(nowhere, records(DutyList.at("2025-12-31T17:00:00Z")))
                        .get(0)
                        .getStatus())
                .isEqualTo(FulfilmentStatus.SATISFIED);
    }

    @Test
    void daysBeyondAllTimeDoNoHarm() {
        FulfilmentRecord never = DutyList.on("2026-03-01").toBuilder()
                .occurredAt(OffsetDateTime.MIN)
                .date(LocalDate.MIN)
                .build();
        ResponsibilityList always = LIST.toBuilder()
                .effective(DateRange.of(LocalDate.MIN, LocalDate.MAX))
                .build();

        assertThat(periods(always, records(never))).hasSize(1);
        assertThat(EVALUATOR
                        .evaluate(always, records(never), YEAR, LocalDate.MAX)
                        .getStatus())
                .isEqualTo(FulfilmentStatus.SHORTFALL);
    }
}
