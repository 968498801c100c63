package io.github.dutylist.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private static final List<Class<?>> FAMILIES = List.of(
            DocumentRules.class,
            ReferenceRules.class,
            DocumentDataRules.class,
            RoleRules.class,
            ClauseRules.class,
            FrequencyRules.class,
            WordingRules.class,
            AccountabilityRules.class,
            RecordRules.class,
            ProfileRules.class,
            ImportRules.class);

    /** A code that has been published is never renamed: entries are only ever added here. */
    private static final String DESIGN = """
            error malformed-json not-utf8 duplicate-member too-deep too-long too-many unsupported-format-version
            error wrong-document-type missing-member wrong-type malformed-value unknown-code
            info byte-order-mark
            warning unknown-member repeated-entry
            error duplicate-id dangling-reference wrong-reference-target reference-cycle
            warning unused-definition number-out-of-sequence
            error in-force-without-effective effective-reversed credit-code-form division-code-form
            error unknown-time-zone classified
            warning dates-out-of-order document-number-form credit-code-check no-policy-basis
            error several-first-responsible principal-delegated foreign-bearer
            warning no-principal-role first-responsible-missing first-responsible-not-a-post role-without-duty
            info direct-without-assists
            error no-bearer
            warning empty-section duplicate-duty prohibition-with-minimum
            info report-without-recipient
            error frequency-member-mismatch count-bounds period-not-aligned host-period-without-scheme during-misplaced
            warning working-days-without-calendar
            info unquantified-duty bare-count
            error contradictory-frequencies
            warning redundant-frequency conflicting-clauses date-outside-effect
            info rare-maximum
            error quote-not-in-text breach-without-duty
            warning no-accountability self-assessment-only assessment-without-use no-assessment-frequency
            error reused-id version-not-increased
            warning clause-absent
            error records-of-other-list coverage-reversed record-unknown-clause record-in-future record-date-disagrees
            error record-without-event period-key-form
            warning record-outside-effect record-repeated record-before-event record-not-counted
            warning evidence-missing
            error profile-unsatisfied profile-ambiguous profile-loosens profile-infeasible profile-unsound
            error member-mismatch waiver-reversed only-punctuation unresolved-word waiver-unlimited
            warning profile-undetermined profile-unknown profile-not-in-force waiver-unused waiver-expired waiver-not-started
            error undecodable-text
            warning marker-out-of-sequence declared-count-differs no-list-found
            info text-not-understood assumed-title assumed-organisation assumed-role joined-line repaired-marker
            info repeated-document suspected-slip assumed-encoding fused-heading page-furniture
            info joined-digits profile-assumed
            error phrase-disagrees
            warning phrase-without-frequency strength-disagrees recipient-missing incorporation-not-in-text
            info approximate-frequency
            """;

    @Test
    void listsEveryRuleConstantInTheOrderOfTheSource() {
        assertThat(RuleCatalogue.all())
                .containsExactlyElementsOf(
                        constants().map(RuleCatalogueTest::rule).toList());
    }

    @Test
    void namesEveryConstantAfterTheCodeOfItsRule() {
        assertThat(constants())
                .allSatisfy(constant -> assertThat(rule(constant).getCode())
                        .isEqualTo(constant.getName().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    @Test
    void hasExactlyTheRulesOfTheDesignWithTheirSeverities() {
        Stream<String> expected = DESIGN.lines().flatMap(line -> {
            String[] words = line.split(" ");
            return Stream.of(words).skip(1).map(code -> code + " " + words[0]);
        });

        assertThat(RuleCatalogue.all())
                .extracting(rule -> rule.getCode() + " " + rule.getSeverity().code())
                .containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    @Test
    void givesNoCodeToTwoRules() {
        assertThat(RuleCatalogue.all()).extracting(Rule::getCode).doesNotHaveDuplicates();
    }

    @Test
    void hasRulesInEveryFamilyButThatOfHosts() {
        Set<RuleFamily> used = RuleCatalogue.all().stream().map(Rule::getFamily).collect(Collectors.toSet());

        assertThat(used).isEqualTo(EnumSet.complementOf(EnumSet.of(RuleFamily.HOST)));
    }

    @Test
    void findsEveryRuleByItsCodeAndNoOther() {
        assertThat(RuleCatalogue.all())
                .allSatisfy(
                        rule -> assertThat(RuleCatalogue.find(rule.getCode())).containsSame(rule));
        assertThat(RuleCatalogue.find("x-missing-member")).isEmpty();
    }

    @Test
    void speaksChineseInChineseOnlyInEveryStatementAndMessage() {
        assertThat(RuleCatalogue.all()).allSatisfy(rule -> {
            assertThat(rule.statement(Locale.CHINA))
                    .matches(RuleCatalogueTest::hasHan)
                    .endsWith("。");
            assertThat(rule.messageTemplate(Locale.CHINA)).matches(RuleCatalogueTest::hasHan);
            assertThat(rule.statement(Locale.UK)).matches(text -> !hasHan(text)).endsWith(".");
            assertThat(rule.messageTemplate(Locale.UK)).matches(text -> !hasHan(text));
        });
    }

    @Test
    void usesEveryArgumentInBothLanguages() {
        assertThat(RuleCatalogue.all())
                .allSatisfy(rule -> assertThat(rule.message(Language.CHINESE).names())
                        .isEqualTo(rule.message(Language.ENGLISH).names())
                        .containsExactlyInAnyOrderElementsOf(rule.getArguments().stream()
                                .map(RuleArgument::getName)
                                .toList()));
    }

    @Test
    void saysSinceWhenAndLeavesNoReplacementOpen() {
        assertThat(RuleCatalogue.all()).allSatisfy(rule -> {
            assertThat(rule.getSince()).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
            assertThat(rule.getReplacement().stream())
                    .allMatch(code -> RuleCatalogue.find(code).isPresent());
        });
    }

    @Test
    void asksAPersonOnlyWhereNothingIsCertain() {
        assertThat(RuleCatalogue.all().stream().filter(Rule::isReview))
                .extracting(Rule::getCode)
                .containsExactly(
                        "unquantified-duty",
                        "phrase-without-frequency",
                        "approximate-frequency",
                        "strength-disagrees",
                        "profile-undetermined",
                        "profile-assumed",
                        "text-not-understood",
                        "assumed-title",
                        "assumed-organisation",
                        "assumed-role",
                        "fused-heading",
                        "assumed-encoding",
                        "no-list-found");
    }

    private static boolean hasHan(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static Stream<Field> constants() {
        List<Field> constants = new ArrayList<>();
        for (Class<?> family : FAMILIES) {
            Stream.of(family.getDeclaredFields())
                    .filter(field -> field.getType() == Rule.class && Modifier.isPublic(field.getModifiers()))
                    .forEach(constants::add);
        }
        return constants.stream();
    }

    private static Rule rule(Field constant) {
        try {
            return (Rule) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
