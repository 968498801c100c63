package io.github.dutylist.examples.cli;

import io.github.dutylist.finding.RuleCatalogue;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dutylist rules}. */
@Command(name = "rules", description = "Lists all rules that lists are checked against. 列出全部校验规则。")
final class RulesCommand implements Callable<Integer> {

    private final Environment environment;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = {"Text for people (the default) or JSON for programs.", "输出格式，默认 text。"})
    private OutputFormat format = OutputFormat.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    RulesCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        switch (format) {
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
