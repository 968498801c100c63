package io.github.dutylist.examples.cli.rules;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.ExitCode;
import io.github.dutylist.examples.cli.options.FormatOption;
import io.github.dutylist.examples.cli.options.LanguageOption;
import io.github.dutylist.finding.RuleCatalogue;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dutylist rules}. */
@Command(name = "rules", description = "Lists all rules that lists are checked against. 列出全部校验规则。")
public final class RulesCommand implements Callable<Integer> {

    private final Environment environment;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    public RulesCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        switch (format.value()) {
            case TEXT -> {
                RulesText text = new RulesText(
                        environment.out(), environment.terminal().outputStyle(), language.words(environment));
                text.list(RuleCatalogue.all());
            }
            case JSON -> RulesJson.write(RuleCatalogue.all(), environment.out());
        }
        return ExitCode.VALID;
    }
}
