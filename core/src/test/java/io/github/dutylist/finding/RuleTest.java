package io.github.dutylist.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    private static Rule.Builder complete(String code) {
        return Rule.builder(code).statement("值班电话无人接听。", "Nobody answers the duty telephone.");
    }

    @Test
    void isMadeByAHostInAFamilyOfItsOwn() {
        Rule rule = complete("x-duty-telephone")
                .message("请核对电话。", "Check the number.")
                .build();

        assertThat(rule.getCode()).isEqualTo("x-duty-telephone");
        assertThat(rule.getFamily()).isEqualTo(RuleFamily.HOST);
        assertThat(rule.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(rule.isReview()).isFalse();
        assertThat(rule.getArguments()).isEmpty();
        assertThat(rule.getSince()).isEmpty();
        assertThat(rule.getReplacement()).isEmpty();
        assertThat(rule.statement(Locale.CHINA)).isEqualTo("值班电话无人接听。");
        assertThat(rule.statement(Locale.UK)).isEqualTo("Nobody answers the duty telephone.");
    }

    @Test
    void hasEverythingThatTheBuilderWasTold() {
        Rule rule = complete("x-duty-telephone")
                .family(RuleFamily.ROLES)
                .severity(Severity.INFO)
                .review()
                .since("2.1.0")
                .replacedBy("x-duty-phone")
                .argument("role", ArgumentType.IDENTIFIER)
                .optionalArgument("number", ArgumentType.TEXT)
                .listArgument("tried", ArgumentType.DATE)
                .message("{role}[[（{number}）]]：{tried}", "{role}[[ ({number})]]: {tried}")
                .build();

        assertThat(rule.getFamily()).isEqualTo(RuleFamily.ROLES);
        assertThat(rule.getSeverity()).isEqualTo(Severity.INFO);
        assertThat(rule.isReview()).isTrue();
        assertThat(rule.getSince()).isEqualTo("2.1.0");
        assertThat(rule.getReplacement()).contains("x-duty-phone");
        assertThat(rule.messageTemplate(Locale.CHINA)).isEqualTo("{role}[[（{number}）]]：{tried}");
        assertThat(rule.getArguments())
                .map(RuleArgument::toString)
                .containsExactly("role: identifier", "number: text, optional", "tried: date list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"duty-telephone", "x", "x-", "x--a", "x-a-", "X-a", "x-A", "x-a b", "x-a_b", "x-值班", "", "x-a\n"
            })
    void refusesToAHostEveryCodeThatIsNotKebabCaseAfterXHyphen(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rule.builder(code));
    }

    @Test
    void keepsCodesWithXHyphenForHosts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.builtIn(RuleFamily.ROLES, "x-role", Severity.ERROR))
                .withMessageContaining("for hosts");
    }

    @Test
    void needsStatementAndMessageInBothLanguages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete("x-a").build())
                .withMessageContaining("message");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete("x-a").message("有", " ").build())
                .withMessageContaining("message");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.builder("x-a").message("有", "yes").build())
                .withMessageContaining("statement");
    }

    @Test
    void refusesATemplateThatNamesAnUndeclaredArgument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete("x-a").message("有", "see {role}").build())
                .withMessageContaining("{role}");
    }

    @Test
    void refusesAnArgumentThatNoMessageUses() {
        Rule.Builder builder = complete("x-a").argument("role", ArgumentType.IDENTIFIER);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.message("有", "yes").build())
                .withMessageContaining("role");
        assertThat(builder.message("有", "see {role}").build().getArguments()).hasSize(1);
    }

    @Test
    void refusesAnOptionalArgumentOutsideItsBrackets() {
        Rule.Builder builder = complete("x-a").optionalArgument("role", ArgumentType.IDENTIFIER);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.message("[[见{role}]]", "see {role}").build())
                .withMessageContaining("see {role}");
    }

    @Test
    void refusesBracketsAroundArgumentsThatAreAlwaysThere() {
        Rule.Builder builder = complete("x-a").argument("role", ArgumentType.IDENTIFIER);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> builder.message("见{role}", "yes[[ see {role}]]").build())
                .withMessageContaining("[role]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Role", "the-role", "rôle", "1st", "pointer"})
    void refusesAnArgumentWithoutAProperName(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> complete("x-a").argument(name, ArgumentType.TEXT));
    }

    @Test
    void refusesAnArgumentThatIsDeclaredTwice() {
        Rule.Builder builder = complete("x-a").argument("role", ArgumentType.CODE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.argument("role", ArgumentType.CODE)
                        .message("{role}", "{role}")
                        .build())
                .withMessageContaining("declared twice: role");
    }

    @Test
    void refusesAListOfAnythingButStrings() {
        assertThat(List.of(ArgumentType.NUMBER, ArgumentType.FLAG))
                .allSatisfy(type -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> complete("x-a").listArgument("counts", type)));
    }

    @Test
    void isTheSameRuleWheneverTheCodeIsTheSame() {
        Rule rule = complete("x-a").message("甲", "one").build();

        assertThat(rule).isEqualTo(complete("x-a").message("乙", "two").build()).hasSameHashCodeAs("x-a");
        assertThat(rule)
                .isNotEqualTo(complete("x-b").message("甲", "one").build())
                .hasToString("x-a");
    }
}
