package io.github.dutylist.fulfilment;

import static io.github.dutylist.fulfilment.DutyList.NEXT_YEAR;
import static io.github.dutylist.fulfilment.DutyList.YEAR;
import static io.github.dutylist.fulfilment.DutyList.after;
import static io.github.dutylist.fulfilment.DutyList.covering;
import static io.github.dutylist.fulfilment.DutyList.effectiveFrom;
import static io.github.dutylist.fulfilment.DutyList.on;
import static io.github.dutylist.fulfilment.DutyList.periods;
import static io.github.dutylist.fulfilment.DutyList.records;
import static io.github.dutylist.fulfilment.DutyList.requirement;
import static io.github.dutylist.fulfilment.DutyList.requiring;
import static io.github.dutylist.fulfilment.DutyList.with;
import static io.github.dutylist.fulfilment.FulfilmentStatus.EXCEEDED;
import static io.github.dutylist.fulfilment.FulfilmentStatus.NOT_APPLICABLE;
import static io.github.dutylist.fulfilment.FulfilmentStatus.NOT_EVALUABLE;
import static io.github.dutylist.fulfilment.FulfilmentStatus.NOT_YET_DUE;
import static io.github.dutylist.fulfilment.FulfilmentStatus.OVERDUE;
import static io.github.dutylist.fulfilment.FulfilmentStatus.SATISFIED;
import static io.github.dutylist.fulfilment.FulfilmentStatus.SHORTFALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dutylist.frequency.ByDate;
import io.github.dutylist.frequency.Continuity;
import io.github.dutylist.frequency.Continuous;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.DurationPerPeriod;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.frequency.Per;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.model.AssessmentMethod;
import io.github.dutylist.model.AssessmentPhase;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.Bearing;
import io.github.dutylist.model.ClauseKind;
import io.github.dutylist.model.ClauseStatus;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ListReference;
import io.github.dutylist.model.PerformedBy;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.RecipientMode;
import io.github.dutylist.model.RecipientRelation;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Strength;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClauseEvaluationTest {

    private static final CountPerPeriod YEARLY = CountPerPeriod.atLeast(1, PeriodUnit.YEAR);

    private static ClauseFulfilment evaluate(ResponsibilityList list, FulfilmentRecords records) {
        return FulfilmentEvaluator.create()
                .evaluate(list, records, YEAR, NEXT_YEAR)
                .getClauses()
                .get(0);
    }

    private static ClauseFulfilment evaluate(UnaryOperator<DutyClause.Builder> clause, FulfilmentRecords records) {
        return evaluate(with(clause), records);
    }

    private static FulfilmentRecord by(String role, String day) {
        return on(day).toBuilder().addRoles(role).build();
    }

    private static UnaryOperator<DutyClause.Builder> sharedBy(Bearing bearing, FrequencyRequirement frequency) {
        return clause ->
                clause.roles(List.of("curator", "deputy")).bearing(bearing).addFrequencies(frequency);
    }

    /** Each requirement has another status; without the worst of them the next decides. */
    @Test
    void theWorstOfItsPartsIsTheStatusOfAClause() {
        Map<FulfilmentStatus, FrequencyRequirement> worstFirst = new EnumMap<>(FulfilmentStatus.class);
        worstFirst.put(
                OVERDUE,
                ByDate.of(LocalDate.of(2026, 11, 30)).toBuilder()
                        .notBefore(LocalDate.of(2026, 9, 1))
                        .build());
        worstFirst.put(SHORTFALL, CountPerPeriod.atLeast(9, PeriodUnit.HALF_YEAR));
        worstFirst.put(EXCEEDED, CountPerPeriod.atMost(0, PeriodUnit.YEAR));
        worstFirst.put(NOT_EVALUABLE, Continuous.of());
        worstFirst.put(NOT_YET_DUE, CountPerPeriod.atLeast(9, PeriodUnit.YEAR));
        worstFirst.put(SATISFIED, YEARLY);
        worstFirst.put(NOT_APPLICABLE, OnEvent.of("leak"));
        List<FulfilmentStatus> order = List.copyOf(worstFirst.keySet());
        FulfilmentRecords records =
                covering("2026-01-01", "2026-11-30", records(after("none", on("2026-07-31")), on("2026-08-01")));

        List<FulfilmentStatus> decided = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            List<FrequencyRequirement> rest =
                    order.subList(i, order.size()).stream().map(worstFirst::get).toList();
            decided.add(FulfilmentEvaluator.create()
                    .evaluate(
                            requiring(rest.toArray(FrequencyRequirement[]::new)),
                            records,
                            YEAR,
                            LocalDate.of(2026, 12, 1))
                    .getClauses()
                    .get(0)
                    .getStatus());
        }

        assertThat(decided).containsExactlyElementsOf(order);
    }

    @Test
    void eachBearerOwesItByItself() {
        ClauseFulfilment clause = evaluate(sharedBy(Bearing.EACH, YEARLY), records(by("deputy", "2026-03-01")));

        assertThat(clause.getRequirements())
                .extracting(RequirementFulfilment::getRole, RequirementFulfilment::getStatus)
                .containsExactly(tuple(Optional.of("curator"), SHORTFALL), tuple(Optional.of("deputy"), SATISFIED));
        assertThat(clause.getStatus()).isEqualTo(SHORTFALL);
        assertThat(clause.getDistribution())
                .containsExactly(StatusCount.of(SHORTFALL, 1), StatusCount.of(SATISFIED, 1));
    }

    @Test
    void aRecordThatNamesNoRoleWasDoneByAllBearers() {
        assertThat(evaluate(sharedBy(Bearing.EACH, YEARLY), records("2026-03-01"))
                        .getStatus())
                .isEqualTo(SATISFIED);
    }

    @Test
    void bearersTogetherOweItOnce() {
        CountPerPeriod twice = CountPerPeriod.atLeast(2, PeriodUnit.YEAR);
        FulfilmentRecords records =
                records(by("curator", "2026-03-01"), by("deputy", "2026-04-01"), by("staff", "2026-05-01"));

        assertThat(evaluate(sharedBy(Bearing.JOINTLY, twice), records).getRequirements())
                .extracting(
                        RequirementFulfilment::getRole,
                        it -> it.getPeriods().get(0).getObserved())
                .containsExactly(tuple(Optional.empty(), 2));
    }

    @Test
    void aClauseThatNobodyBearsIsOwedByAnybody() {
        assertThat(evaluate(
                                clause -> clause.roles(List.of()).addFrequencies(YEARLY),
                                records(by("staff", "2026-03-01")))
                        .getRequirements())
                .extracting(RequirementFulfilment::getRole, RequirementFulfilment::getStatus)
                .containsExactly(tuple(Optional.empty(), SATISFIED));
    }

    @ParameterizedTest
    @CsvSource({
        "bearer, staff, true",
        "person, curator, true",
        "person, staff, false",
        "person, stacks, false",
        "unit, stacks, true",
        "unit, curator, false",
        "unit, unknown, false",
    })
    void whatIsCountedSeparatelyNeedsABearerThatIsOne(String per, String role, boolean evaluable) {
        CountPerPeriod counted = YEARLY.toBuilder().per(Per.CODES.of(per)).build();
        RequirementFulfilment requirement = evaluate(
                        clause -> clause.roles(List.of(role)).addFrequencies(counted), records("2026-03-01"))
                .getRequirements()
                .get(0);

        assertThat(requirement.getStatus()).isEqualTo(evaluable ? SATISFIED : NOT_EVALUABLE);
        assertThat(requirement.getReason())
                .isEqualTo(evaluable ? Optional.empty() : Optional.of(FulfilmentReason.COUNTED_PER));
    }

    @Test
    void whatIsCountedForEachBearerIsOwedByEachEvenJointly() {
        CountPerPeriod counted = YEARLY.toBuilder().per(Per.BEARER).build();

        assertThat(evaluate(sharedBy(Bearing.JOINTLY, counted), records(by("deputy", "2026-03-01")))
                        .getRequirements())
                .extracting(RequirementFulfilment::getStatus)
                .containsExactly(SHORTFALL, SATISFIED);
    }

    @Test
    void recipientsHaveRequirementsOfTheirOwn() {
        Recipient bureau = Recipient.of(RecipientRelation.SUPERIOR, "县档案局", RecipientMode.REPORT).toBuilder()
                .addFrequencies(CountPerPeriod.atLeast(2, PeriodUnit.YEAR))
                .build();
        ClauseFulfilment clause =
                evaluate(it -> it.addFrequencies(YEARLY).addRecipients(bureau), records("2026-03-01"));

        assertThat(clause.getRequirements())
                .extracting(
                        RequirementFulfilment::getRequirement,
                        RequirementFulfilment::getRecipient,
                        RequirementFulfilment::getStatus)
                .containsExactly(
                        tuple("/frequencies/0", Optional.empty(), SATISFIED),
                        tuple("/recipients/0/frequencies/0", Optional.of("县档案局"), SHORTFALL));
    }

    @Test
    void aRecordServesEveryClauseThatItNames() {
        ResponsibilityList list = with(clause -> clause.items(List.of(
                DutyClause.of("first", "检查消防器材。").toBuilder()
                        .addFrequencies(YEARLY)
                        .build(),
                DutyClause.of("second", "检查用电安全。").toBuilder()
                        .addFrequencies(YEARLY)
                        .build())));
        FulfilmentRecord both = on("2026-03-01").toBuilder()
                .clauses(List.of("first", "second", "first"))
                .build();

        assertThat(FulfilmentEvaluator.create()
                        .evaluate(list, records(both), YEAR, NEXT_YEAR)
                        .getClauses())
                .extracting(ClauseFulfilment::getClause, ClauseFulfilment::getStatus)
                .containsExactly(tuple("first", SATISFIED), tuple("second", SATISFIED));
        assertThat(periods(list, records(both)))
                .extracting(PeriodFulfilment::getObserved)
                .containsExactly(1, 1);
    }

    @Test
    void anAssessmentIsServedByRecordsThatNameIt() {
        ResponsibilityList list = requiring(YEARLY).toBuilder()
                .addAssessments(AssessmentScheme.builder()
                        .id("assessment")
                        .text("每半年考核一次。")
                        .addFrequencies(CountPerPeriod.bare(1, PeriodUnit.HALF_YEAR))
                        .addPhases(AssessmentPhase.of(AssessmentMethod.SITE_INSPECTION, PerformedBy.ASSESSOR))
                        .build())
                .build();
        FulfilmentRecord assessed =
                on("2026-03-01").toBuilder().clauses(List.of("assessment")).build();
        FulfilmentReport report = FulfilmentEvaluator.create().evaluate(list, records(assessed), YEAR, NEXT_YEAR);

        assertThat(report.getAssessments().get(0).getRequirements().get(0).getPeriods())
                .extracting(PeriodFulfilment::getStatus)
                .containsExactly(SATISFIED, SHORTFALL);
        assertThat(report.getDistribution()).containsExactly(StatusCount.of(SHORTFALL, 2));
    }

    @Test
    void statementsAndWithdrawnClausesDemandNothing() {
        assertThat(evaluate(it -> it.kind(ClauseKind.STATEMENT).addFrequencies(YEARLY), records()))
                .isEqualTo(nothing(FulfilmentReason.STATEMENT));
        assertThat(evaluate(it -> it.status(ClauseStatus.WITHDRAWN).addFrequencies(YEARLY), records()))
                .isEqualTo(nothing(FulfilmentReason.WITHDRAWN));
        assertThat(evaluate(
                        it -> it.status(ClauseStatus.WITHDRAWN)
                                .addItems(DutyClause.of(DutyList.CLAUSE, "检查用电安全。").toBuilder()
                                        .addFrequencies(YEARLY)
                                        .build()),
                        records()))
                .isEqualTo(nothing(FulfilmentReason.WITHDRAWN));
    }

    @ParameterizedTest
    @EnumSource(Strength.class)
    void onlyWhatIsDemandedIsOwed(Strength strength) {
        ClauseFulfilment clause = evaluate(it -> it.strength(strength).addFrequencies(YEARLY), records());

        assertThat(clause.getStatus())
                .isEqualTo(
                        switch (strength) {
                            case SHALL, SHOULD -> SHORTFALL;
                            case SHALL_NOT, SHOULD_NOT -> NOT_EVALUABLE;
                            case MAY, ENCOURAGED -> NOT_APPLICABLE;
                        });
    }

    @Test
    void aProhibitionMayHaveALimit() {
        ClauseFulfilment clause = evaluate(
                it -> it.strength(Strength.SHALL_NOT).addFrequencies(CountPerPeriod.atMost(0, PeriodUnit.YEAR)),
                records("2026-03-01"));

        assertThat(clause.getStatus()).isEqualTo(EXCEEDED);
    }

    @Test
    void aDutyWithoutFrequencyCannotBeEvaluated() {
        ClauseFulfilment clause = evaluate(it -> it, records("2026-03-01"));

        assertThat(clause.getStatus()).isEqualTo(NOT_EVALUABLE);
        assertThat(clause.getReason()).contains(FulfilmentReason.NO_FREQUENCY);
    }

    @Test
    void whatNeverPausesCannotBeEvaluated() {
        assertThat(requirement(requiring(Continuous.of()), records("2026-03-01"))
                        .getReason())
                .contains(FulfilmentReason.CONTINUOUS);
    }

    @Test
    void aWordIsWhatThePolicySays() {
        ResponsibilityList list = requiring(Unquantified.of(Term.PERIODIC));
        EvaluationPolicy yearly =
                EvaluationPolicy.builder().putTerms(Term.PERIODIC, YEARLY).build();
        EvaluationPolicy another = EvaluationPolicy.builder()
                .putTerms(Term.PERIODIC, Unquantified.of(Term.PERIODIC))
                .build();
        FulfilmentRecords records = records("2026-03-01");

        assertThat(requirement(list, records).getReason()).contains(FulfilmentReason.UNQUANTIFIED);
        assertThat(requirement(FulfilmentEvaluator.create().withPolicy(another), list, records)
                        .getReason())
                .contains(FulfilmentReason.UNQUANTIFIED);
        assertThat(requirement(FulfilmentEvaluator.create().withPolicy(yearly), list, records))
                .extracting(RequirementFulfilment::getStatus, RequirementFulfilment::getReadAs)
                .containsExactly(SATISFIED, Optional.of(YEARLY));
    }

    @Test
    void aRecordEnteredInErrorDoesNotCountAndAnAmendedOneDoes() {
        FulfilmentRecord record = on("2026-03-01");

        assertThat(requirement(
                                requiring(YEARLY),
                                records(record.toBuilder()
                                        .status(RecordStatus.ENTERED_IN_ERROR)
                                        .build()))
                        .getStatus())
                .isEqualTo(SHORTFALL);
        assertThat(requirement(
                                requiring(YEARLY),
                                records(record.toBuilder()
                                        .status(RecordStatus.AMENDED)
                                        .build()))
                        .getStatus())
                .isEqualTo(SATISFIED);
    }

    @Test
    void twoRecordsOfOneIdentifierAreOne() {
        assertThat(periods(requiring(YEARLY), records(on("2026-03-01"), on("2026-03-01")))
                        .get(0)
                        .getObserved())
                .isEqualTo(1);
    }

    @Test
    void durationsAreAddedUpInTheirUnit() {
        DurationPerPeriod sixHours = DurationPerPeriod.of(Amount.of(6, AmountUnit.HOUR), PeriodUnit.YEAR);
        FulfilmentRecords records = records(
                lasting("2026-03-01", 3, AmountUnit.HOUR),
                lasting("2026-04-01", 100, AmountUnit.MINUTE),
                lasting("2026-05-01", 79, AmountUnit.MINUTE));

        assertThat(periods(requiring(sixHours), records))
                .extracting(
                        PeriodFulfilment::getObserved,
                        PeriodFulfilment::getMissing,
                        PeriodFulfilment::getUnit,
                        PeriodFulfilment::getStatus)
                .containsExactly(tuple(5, Optional.of(1), Optional.of(AmountUnit.HOUR), SHORTFALL));
    }

    @Test
    void aDurationThatCannotBeAddedLeavesAShortfallOpen() {
        ResponsibilityList twoDays = requiring(DurationPerPeriod.of(Amount.of(2, AmountUnit.DAY), PeriodUnit.YEAR));

        assertThat(periods(twoDays, records(lasting("2026-03-01", 9, AmountUnit.CLASS_HOUR)))
                        .get(0)
                        .getReason())
                .contains(FulfilmentReason.RECORD_AMOUNT);
        assertThat(periods(twoDays, records(on("2026-03-01"), lasting("2026-04-01", 2, AmountUnit.DAY)))
                        .get(0)
                        .getStatus())
                .isEqualTo(SATISFIED);
    }

    private static FulfilmentRecord lasting(String day, int value, AmountUnit unit) {
        return on(day).toBuilder().amount(Amount.of(value, unit)).build();
    }

    @Test
    void aDateIsKeptByARecordUpToIt() {
        ResponsibilityList byJune = requiring(ByDate.of(LocalDate.of(2026, 6, 30)));

        assertThat(requirement(byJune, records("2026-06-30")).getStatus()).isEqualTo(SATISFIED);
        assertThat(periods(byJune, covering("2025-01-01", "2026-12-31", records("2026-07-02"))))
                .extracting(PeriodFulfilment::getStatus, PeriodFulfilment::getLateBy)
                .containsExactly(tuple(SHORTFALL, Optional.of(Amount.of(2, AmountUnit.DAY))));
        assertThat(periods(byJune, covering("2025-01-01", "2026-12-31", records())))
                .extracting(PeriodFulfilment::getStatus, PeriodFulfilment::getSince)
                .containsExactly(tuple(OVERDUE, Optional.of(LocalDate.of(2026, 7, 1))));
        assertThat(periods(byJune, records(), LocalDate.of(2026, 6, 30)))
                .extracting(PeriodFulfilment::getStatus)
                .containsExactly(NOT_YET_DUE);
    }

    @Test
    void aDateMayHaveADayBeforeWhichNothingCounts() {
        ResponsibilityList inJune = requiring(ByDate.of(LocalDate.of(2026, 6, 30)).toBuilder()
                .notBefore(LocalDate.of(2026, 6, 1))
                .build());

        assertThat(requirement(inJune, records("2026-05-31")).getStatus()).isEqualTo(OVERDUE);
    }

    @Test
    void aDateOutsideTheEffectOfTheListIsNotOwed() {
        ResponsibilityList byJune = requiring(ByDate.of(LocalDate.of(2026, 6, 30)));

        assertThat(requirement(effectiveFrom(byJune, LocalDate.of(2026, 7, 1)), records())
                        .getStatus())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void aClauseCarriedOverUnchangedIsNeverPartial() {
        ResponsibilityList before = requiring(CountPerPeriod.atLeast(2, PeriodUnit.YEAR)).toBuilder()
                .version(1)
                .build();
        ResponsibilityList after = effectiveFrom(before, LocalDate.of(2026, 7, 1)).toBuilder()
                .version(2)
                .replaces(ListReference.of(before.getId(), 1))
                .evaluationPolicy(EvaluationPolicy.builder()
                        .continuity(Continuity.BY_CLAUSE_ID)
                        .build())
                .build();
        FulfilmentEvaluator knowing = FulfilmentEvaluator.create().withReplaced(before);
        FulfilmentRecords records = records("2026-02-01");

        assertThat(periods(knowing, after, records, NEXT_YEAR))
                .extracting(PeriodFulfilment::getRequired, PeriodFulfilment::getObserved)
                .containsExactly(tuple(Optional.of(2), 1));
        assertThat(periods(after, records))
                .extracting(PeriodFulfilment::getRequired, PeriodFulfilment::getObserved)
                .containsExactly(tuple(Optional.of(1), 0));
        assertThat(periods(
                        FulfilmentEvaluator.create()
                                .withReplaced(requiring(CountPerPeriod.atLeast(1, PeriodUnit.YEAR)).toBuilder()
                                        .version(1)
                                        .build()),
                        after,
                        records,
                        NEXT_YEAR))
                .extracting(PeriodFulfilment::getRequired)
                .containsExactly(Optional.of(1));
    }

    private static ClauseFulfilment nothing(FulfilmentReason reason) {
        return ClauseFulfilment.builder()
                .clause(DutyList.CLAUSE)
                .status(NOT_APPLICABLE)
                .reason(reason)
                .build();
    }
}
