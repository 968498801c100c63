package io.github.dutylist.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.finding.DocumentDataRules;
import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.ReferenceRules;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.RuleCatalogue;
import io.github.dutylist.finding.RuleFamily;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCasesTest {

    private static final ListValidator VALIDATOR = ListValidator.create();

    private static final Set<RuleFamily> OTHER_FAMILIES =
            EnumSet.of(RuleFamily.DOCUMENT, RuleFamily.RECORDS, RuleFamily.PROFILES, RuleFamily.IMPORT);

    /** Rules on a list and the version that it replaces, which {@code ListComparison} checks. */
    private static final List<Rule> VERSION_RULES =
            List.of(ReferenceRules.REUSED_ID, ReferenceRules.CLAUSE_ABSENT, DocumentDataRules.VERSION_NOT_INCREASED);

    /** Rules on single values, which have no check of their own. */
    private static final List<Rule> VALUE_RULES = List.of(
            DocumentRules.MALFORMED_VALUE,
            DocumentRules.TOO_DEEP,
            DocumentDataRules.CREDIT_CODE_FORM,
            DocumentDataRules.DIVISION_CODE_FORM);

    static Stream<RuleCase> cases() {
        return RuleCases.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noRuleHasAnythingToSayAboutAListThatPasses(RuleCase ruleCase) {
        assertThat(VALIDATOR.validate(ruleCase.passes()).getFindings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aListWithOneFaultGivesExactlyOneFinding(RuleCase ruleCase) {
        assertThat(VALIDATOR.validate(ruleCase.fails()).getFindings()).containsExactly(ruleCase.finding());
    }

    @Test
    void everyCheckAndEveryValueRuleHasACase() {
        Set<Rule> checked = new HashSet<>(VALUE_RULES);
        BuiltInRules.all().forEach(check -> checked.add(check.rule()));

        assertThat(RuleCases.all().stream()
                        .map(RuleCase::finding)
                        .map(Finding::getRule)
                        .collect(Collectors.toSet()))
                .isEqualTo(checked);
    }

    @Test
    void everyRuleOfTheCatalogueThatNeedsNothingButAListIsChecked() {
        List<Rule> checked = new ArrayList<>(VALUE_RULES);
        BuiltInRules.all().forEach(check -> checked.add(check.rule()));

        assertThat(checked)
                .doesNotHaveDuplicates()
                .containsAll(RuleCatalogue.all().stream()
                        .filter(rule -> !OTHER_FAMILIES.contains(rule.getFamily()) && !VERSION_RULES.contains(rule))
                        .toList());
    }
}
