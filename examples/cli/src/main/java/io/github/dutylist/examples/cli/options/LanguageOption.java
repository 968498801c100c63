package io.github.dutylist.examples.cli.options;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --locale}. */
public final class LanguageOption {

    private static final String NAME = "--locale";

    @Option(
            names = NAME,
            paramLabel = "zh|en",
            description = {
                "Language of messages; Chinese where your environment is Chinese, else English. It never changes a verdict.",
                "输出语言，默认随系统环境；不影响结论。"
            })
    private @Nullable DisplayLanguage language;

    /** Returns the words in the language that arguments ask for which could not be understood as a whole. */
    public static Words ofArguments(String[] arguments, Environment environment) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            String language = argument.startsWith(NAME + "=") ? argument.substring(NAME.length() + 1) : "";
            if (argument.equals(NAME) && i + 1 < arguments.length) {
                language = arguments[i + 1];
            }
            for (DisplayLanguage known : DisplayLanguage.values()) {
                if (known.name().equalsIgnoreCase(language)) {
                    return new Words(known.locale());
                }
            }
        }
        return new Words(environment.locale());
    }

    /** Returns the words in the language asked for, or else in that of the environment. */
    public Words words(Environment environment) {
        return new Words(language == null ? environment.locale() : language.locale());
    }
}
