package io.github.dutylist.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.model.ResponsibilityList;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertTrue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What contradicts itself is seen by a host's own validator too, and a rule of ours says so with more words. */
class SelfContradictionTest {

    @Test
    void everyQuestionThatAHostsValidatorAsksIsARuleToo() {
        Set<String> seen = new TreeSet<>();
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            for (RuleCase ruleCase : RuleCases.all()) {
                if (!ruleCase.finding().getCode().equals("too-deep")) {
                    seen.addAll(questions(validator, ruleCase.fails()));
                }
            }
        }

        assertThat(seen)
                .containsExactly(
                        "ByDate.ordered",
                        "CountPerPeriod.boundMatched",
                        "CountPerPeriod.bounded",
                        "CountPerPeriod.periodAligned",
                        "CountPerPeriod.schemeMatched",
                        "CountPerPeriod.seasonMatched",
                        "CountPerWindow.bounded",
                        "CountPerWindow.windowOfCalendar",
                        "DateRange.ordered",
                        "DurationPerPeriod.minOfDuration",
                        "DurationPerPeriod.periodAligned",
                        "DurationPerPeriod.periodOfCalendar",
                        "Recipient.named");
    }

    @Test
    void aHostsValidatorAsksNothingOfAListThatPasses() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(RuleCases.all())
                    .allSatisfy(ruleCase -> assertThat(factory.getValidator().validate(ruleCase.passes()))
                            .isEmpty());
        }
    }

    private static Set<String> questions(Validator validator, ResponsibilityList list) {
        Set<ConstraintViolation<ResponsibilityList>> violations = validator.validate(list);
        return violations.stream()
                .filter(violation -> violation.getConstraintDescriptor().getAnnotation() instanceof AssertTrue)
                .map(SelfContradictionTest::question)
                .collect(Collectors.toSet());
    }

    private static String question(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String type = violation.getLeafBean().getClass().getSimpleName().replace("Immutable", "");
        return type + path.substring(path.lastIndexOf('.'));
    }
}
