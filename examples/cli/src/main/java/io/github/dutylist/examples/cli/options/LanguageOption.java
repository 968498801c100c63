package io.github.dutylist.examples.cli.options;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --locale}. */
public final class LanguageOption {

    @Option(
            names = "--locale",
            paramLabel = "zh|en",
            description = {
                "Language of messages; Chinese where your environment is Chinese, else English. It never changes a verdict.",
                "输出语言，默认随系统环境；不影响结论。"
            })
    private @Nullable DisplayLanguage language;

    /** Returns the words in the language asked for, or else in that of the environment. */
    public Words words(Environment environment) {
        return new Words(language == null ? environment.locale() : language.locale());
    }
}
