package io.github.dutylist.validation;

import static io.github.dutylist.finding.AccountabilityRules.ASSESSMENT_WITHOUT_USE;
import static io.github.dutylist.finding.AccountabilityRules.BREACH_WITHOUT_DUTY;
import static io.github.dutylist.finding.AccountabilityRules.NO_ACCOUNTABILITY;
import static io.github.dutylist.finding.AccountabilityRules.NO_ASSESSMENT_FREQUENCY;
import static io.github.dutylist.finding.AccountabilityRules.SELF_ASSESSMENT_ONLY;

import io.github.dutylist.fixture.Edits;
import io.github.dutylist.fixture.ReservesList;
import io.github.dutylist.fixture.SchoolList;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.model.AssessmentMethod;
import io.github.dutylist.model.AssessmentPhase;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.ConditionKind;
import io.github.dutylist.model.ListStatus;
import io.github.dutylist.model.PerformedBy;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.ResultUse;
import java.util.List;
import java.util.function.UnaryOperator;

/** What follows when duties are not done, and how their doing is assessed. */
final class AccountabilityCases {

    private static final ResponsibilityList RESERVES = ReservesList.list();

    private static final ResponsibilityList SCHOOL = SchoolList.list();

    private AccountabilityCases() {}

    static List<RuleCase> all() {
        return List.of(
                new RuleCase(
                        SCHOOL.toBuilder()
                                .accountability(List.of())
                                .status(ListStatus.DRAFT)
                                .build(),
                        SCHOOL.toBuilder().accountability(List.of()).build(),
                        NO_ACCOUNTABILITY.at("/accountability").build()),
                new RuleCase(
                        kind(ConditionKind.CONDUCT),
                        kind(ConditionKind.DUTY_BREACH),
                        BREACH_WITHOUT_DUTY
                                .at("/accountability/0/conditions/0/duties")
                                .with("condition", "answer.any")
                                .build()),
                new RuleCase(
                        scheme(it -> it.phases(List.of(phase(PerformedBy.SELF), phase(PerformedBy.JOINT)))),
                        scheme(it -> it.phases(List.of(phase(PerformedBy.SELF), phase(PerformedBy.SELF)))),
                        SELF_ASSESSMENT_ONLY
                                .at("/assessments/0/phases")
                                .with("scheme", "assessment")
                                .build()),
                new RuleCase(
                        scheme(it -> it.resultUses(List.of(ResultUse.of("x-bonus")))),
                        scheme(it -> it.resultUses(List.of())),
                        ASSESSMENT_WITHOUT_USE
                                .at("/assessments/0/resultUses")
                                .with("scheme", "assessment")
                                .build()),
                new RuleCase(
                        scheme(it -> it.frequencies(List.of(CountPerPeriod.atLeast(2, PeriodUnit.YEAR)))),
                        scheme(it -> it.frequencies(List.of())),
                        NO_ASSESSMENT_FREQUENCY
                                .at("/assessments/0/frequencies")
                                .with("scheme", "assessment")
                                .build()));
    }

    private static ResponsibilityList kind(ConditionKind kind) {
        return Edits.provision(
                SCHOOL,
                "answer",
                answer -> answer.toBuilder()
                        .conditions(List.of(answer.getConditions().get(0).toBuilder()
                                .kind(kind)
                                .build()))
                        .build());
    }

    private static AssessmentPhase phase(PerformedBy performer) {
        return AssessmentPhase.of(AssessmentMethod.DOCUMENT_REVIEW, performer);
    }

    private static ResponsibilityList scheme(UnaryOperator<AssessmentScheme.Builder> change) {
        AssessmentScheme scheme = RESERVES.getAssessments().get(0);
        return RESERVES.toBuilder()
                .assessments(List.of(change.apply(scheme.toBuilder()).build()))
                .build();
    }
}
