package io.github.dutylist.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.RuleCatalogue;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

    @Test
    void listsEveryRuleUnderItsFamily() {
        CommandRun english = CommandRun.of("rules");
        CommandRun chinese = CommandRun.of("rules", "--locale", "zh");

        assertThat(english.exitCode()).isZero();
        assertThat(english.outLines()).first().isEqualTo("Document");
        assertThat(chinese.outLines()).first().isEqualTo("文档");
        assertThat(RuleCatalogue.all()).allSatisfy(rule -> {
            assertThat(english.outLines()).anyMatch(line -> line.startsWith("  " + rule.getCode() + "  "));
            assertThat(chinese.out()).contains("    " + rule.statement(java.util.Locale.CHINESE) + "\n");
        });
    }

    @Test
    void theCatalogueAsDataIsTheSameInEveryLanguage() throws IOException {
        CommandRun english = CommandRun.of("rules", "--format", "json");
        JsonNode catalogue = new ObjectMapper().readTree(english.out());

        assertThat(CommandRun.of("rules", "--format", "json", "--locale", "zh")).isEqualTo(english);
        assertThat(catalogue.get("documentType").textValue()).isEqualTo("rule-catalogue");
        assertThat(catalogue.get("rules")).hasSize(RuleCatalogue.all().size());
        for (JsonNode rule : catalogue.get("rules")) {
            Rule known = RuleCatalogue.find(rule.get("code").textValue()).orElseThrow();
            assertThat(rule.get("severity").textValue())
                    .isEqualTo(known.getSeverity().code());
            assertThat(rule.get("review").booleanValue()).isEqualTo(known.isReview());
            assertThat(rule.get("arguments")).hasSize(known.getArguments().size());
            assertThat(rule.get("statement").get("zh").textValue()).isNotBlank();
            assertThat(rule.get("message").get("en").textValue()).isNotBlank();
        }
    }

    @Test
    void explainsARule() {
        CommandRun run = CommandRun.of("explain", "dangling-reference", "--locale", "zh");

        assertThat(run.exitCode()).isZero();
        assertThat(run.outLines()).first().isEqualTo("dangling-reference  错误");
        assertThat(run.out()).contains("类别：标识与引用").contains("nearest (identifier，可选)");
    }

    @Test
    void proposesTheRuleThatWasMeant() {
        CommandRun run = CommandRun.of("explain", "dangling-refrence");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines())
                .containsExactly("dutylist: there is no rule dangling-refrence; did you mean dangling-reference?");
    }
}
