package io.github.dutylist.examples.cli.rules;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.ExitCode;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.options.LanguageOption;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.RuleCatalogue;
import io.github.dutylist.value.Nearest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dutylist explain}. */
@Command(name = "explain", description = "Explains a rule: when it applies and what it says. 说明一条规则何时触发、如何提示。")
public final class ExplainCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(
            paramLabel = "RULE",
            description = {"The code of the rule, such as dangling-reference.", "规则代码，如 dangling-reference。"})
    private String code = "";

    @Mixin
    private LanguageOption language = new LanguageOption();

    public ExplainCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, Problem {
        Words words = language.words(environment);
        Rule rule = RuleCatalogue.find(code).orElse(null);
        if (rule == null) {
            throw new Problem(words.noSuchRule(Visible.text(code), nearest()));
        }
        new RulesText(environment.out(), environment.terminal().outputStyle(), words).explain(rule);
        return ExitCode.VALID;
    }

    private String nearest() {
        List<String> codes = RuleCatalogue.all().stream().map(Rule::getCode).toList();
        return Nearest.of(code, codes).orElse("");
    }
}
