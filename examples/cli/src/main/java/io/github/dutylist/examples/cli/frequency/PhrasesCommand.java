package io.github.dutylist.examples.cli.frequency;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.ExitCode;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.document.Inputs;
import io.github.dutylist.examples.cli.options.FormatOption;
import io.github.dutylist.examples.cli.options.LanguageOption;
import io.github.dutylist.wording.FrequencyPhrase;
import io.github.dutylist.wording.FrequencyPhrases;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dutylist phrases}. */
@Command(
        name = "phrases",
        description = "Shows which words of a sentence say how often or how soon. 标出语句中的频次和时限，并说明其含义。")
public final class PhrasesCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(
            paramLabel = "TEXT",
            description = {"A sentence or more, or - for standard input.", "一句或多句话，- 为标准输入。"})
    private String text = "";

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    public PhrasesCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, Problem {
        String sentences = text.equals(Inputs.STANDARD_INPUT)
                ? new Inputs(environment, language.words(environment)).readText(text)
                : text;
        List<FrequencyPhrase> phrases = FrequencyPhrases.find(sentences);
        switch (format.value()) {
            case TEXT -> new PhrasesText(environment, language.words(environment)).write(sentences, phrases);
            case JSON -> new PhrasesJson(environment.out(), language.words(environment)).write(sentences, phrases);
        }
        return ExitCode.VALID;
    }
}
