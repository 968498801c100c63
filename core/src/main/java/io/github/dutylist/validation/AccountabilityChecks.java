package io.github.dutylist.validation;

import static io.github.dutylist.finding.AccountabilityRules.ASSESSMENT_WITHOUT_USE;
import static io.github.dutylist.finding.AccountabilityRules.BREACH_WITHOUT_DUTY;
import static io.github.dutylist.finding.AccountabilityRules.NO_ACCOUNTABILITY;
import static io.github.dutylist.finding.AccountabilityRules.NO_ASSESSMENT_FREQUENCY;
import static io.github.dutylist.finding.AccountabilityRules.SELF_ASSESSMENT_ONLY;

import io.github.dutylist.finding.Rule;
import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.ConditionKind;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.ListStatus;
import io.github.dutylist.model.PerformedBy;
import java.util.List;
import java.util.function.Predicate;

/** The checks of what follows when duties are not done, and of how their doing is assessed. */
final class AccountabilityChecks {

    private AccountabilityChecks() {}

    static List<ListRule> all() {
        return List.of(
                ListRule.of(NO_ACCOUNTABILITY, AccountabilityChecks::noAccountability),
                ListRule.of(BREACH_WITHOUT_DUTY, AccountabilityChecks::breachWithoutDuty),
                ListRule.of(SELF_ASSESSMENT_ONLY, AccountabilityChecks::selfAssessmentOnly),
                ListRule.of(ASSESSMENT_WITHOUT_USE, AccountabilityChecks::assessmentWithoutUse),
                ListRule.of(NO_ASSESSMENT_FREQUENCY, AccountabilityChecks::noAssessmentFrequency));
    }

    private static void noAccountability(ListIndex index, Findings findings) {
        if (index.list().getAccountability().isEmpty() && index.list().getStatus() != ListStatus.DRAFT) {
            findings.addUnlessLost(NO_ACCOUNTABILITY.at("/accountability").build(), "/accountability");
        }
    }

    private static void breachWithoutDuty(ListIndex index, Findings findings) {
        List<AccountabilityProvision> provisions = index.list().getAccountability();
        for (int i = 0; i < provisions.size(); i++) {
            List<AccountabilityCondition> conditions = provisions.get(i).getConditions();
            for (int j = 0; j < conditions.size(); j++) {
                AccountabilityCondition condition = conditions.get(j);
                if (condition.getKind() == ConditionKind.DUTY_BREACH
                        && condition.getDuties().isEmpty()
                        && condition.getFrequencies().isEmpty()) {
                    String pointer = "/accountability/" + i + "/conditions/" + j;
                    findings.addUnlessLost(
                            BREACH_WITHOUT_DUTY
                                    .at(pointer + "/duties")
                                    .with("condition", condition.getId())
                                    .build(),
                            pointer + "/duties",
                            pointer + "/frequencies");
                }
            }
        }
    }

    private static void selfAssessmentOnly(ListIndex index, Findings findings) {
        schemes(SELF_ASSESSMENT_ONLY, "/phases", AccountabilityChecks::isSelfAssessment, index, findings);
    }

    private static boolean isSelfAssessment(AssessmentScheme scheme) {
        return !scheme.getPhases().isEmpty()
                && scheme.getPhases().stream().allMatch(phase -> phase.getPerformedBy() == PerformedBy.SELF);
    }

    private static void assessmentWithoutUse(ListIndex index, Findings findings) {
        schemes(
                ASSESSMENT_WITHOUT_USE,
                "/resultUses",
                scheme -> scheme.getResultUses().isEmpty(),
                index,
                findings);
    }

    private static void noAssessmentFrequency(ListIndex index, Findings findings) {
        schemes(
                NO_ASSESSMENT_FREQUENCY,
                "/frequencies",
                scheme -> scheme.getFrequencies().isEmpty(),
                index,
                findings);
    }

    private static void schemes(
            Rule rule, String member, Predicate<AssessmentScheme> isWrong, ListIndex index, Findings findings) {
        List<AssessmentScheme> schemes = index.list().getAssessments();
        for (int i = 0; i < schemes.size(); i++) {
            if (isWrong.test(schemes.get(i))) {
                String pointer = "/assessments/" + i + member;
                findings.addUnlessLost(
                        rule.at(pointer).with("scheme", schemes.get(i).getId()).build(), pointer);
            }
        }
    }
}
