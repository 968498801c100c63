package io.github.dutylist.examples.cli;

import io.github.dutylist.finding.Report;
import io.github.dutylist.io.DutylistReader;
import io.github.dutylist.io.ReadLimits;
import io.github.dutylist.validation.ListValidator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dutylist validate}. */
@Command(name = "validate", description = "Checks lists and shows every problem in them. 校验责任清单，一次列出全部问题。")
final class ValidateCommand implements Callable<Integer> {

    /** A report keeps so many findings of each code, even if fewer are shown. */
    private static final int KEPT = 1_000;

    /** Checking so many bytes takes long enough to say so. */
    private static final int LONG = 1_000_000;

    private final Environment environment;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "Files, directories (every *.json in them, at any depth), or - for standard input.",
                "文件、目录（含各级子目录中的 *.json），- 为标准输入。"
            })
    private List<String> files = List.of();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = {"Text for people (the default) or JSON for programs.", "输出格式，默认 text。"})
    private OutputFormat format = OutputFormat.TEXT;

    @Mixin
    private MaxOption max = new MaxOption();

    ValidateCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, Problem {
        int shown = max.value();
        Words words = language.words(environment);
        Tally tally = new Tally();
        try (ValidationOutput output = output(words, tally, shown);
                Progress progress = new Progress(environment)) {
            new Inputs(environment, words)
                    .forEach(files, new Validation(reader(shown), output, tally, progress, words));
        }
        return tally.exitCode();
    }

    private ValidationOutput output(Words words, Tally tally, int shown) throws IOException {
        return switch (format) {
            case TEXT -> new TextValidation(environment, words, shown, tally);
            case JSON -> new JsonValidation(environment, words, shown);
        };
    }

    private static DutylistReader reader(int shown) {
        return DutylistReader.create()
                .withLimits(ReadLimits.standard().withMaxBytes(Inputs.MAX_BYTES))
                .withValidator(ListValidator.create().withCap(Math.max(KEPT, shown)));
    }

    /** Checks documents as they are read. */
    private final class Validation implements Inputs.Visitor {

        private final DutylistReader reader;
        private final ValidationOutput output;
        private final Tally tally;
        private final Progress progress;
        private final Words words;

        private Validation(
                DutylistReader reader, ValidationOutput output, Tally tally, Progress progress, Words words) {
            this.reader = reader;
            this.output = output;
            this.tally = tally;
            this.progress = progress;
            this.words = words;
        }

        @Override
        public void read(String name, byte[] content) throws IOException {
            if (content.length > LONG) {
                progress.announce(words.checking(Visible.text(name)));
            }
            Report report = reader.read(content).report();
            tally.add(report);
            progress.beforeOutput();
            output.write(name, content, report);
            progress.show(words.checked(tally.all()));
        }

        @Override
        public void failed(Problem problem) {
            tally.addUnreadable();
            progress.beforeMessage();
            environment.err().println("dutylist: " + problem.getMessage());
        }
    }
}
