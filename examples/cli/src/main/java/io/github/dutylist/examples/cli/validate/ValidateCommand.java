package io.github.dutylist.examples.cli.validate;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Progress;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.DocumentTypes;
import io.github.dutylist.examples.cli.document.Inputs;
import io.github.dutylist.examples.cli.options.FormatOption;
import io.github.dutylist.examples.cli.options.LanguageOption;
import io.github.dutylist.examples.cli.options.MaxOption;
import io.github.dutylist.finding.Report;
import io.github.dutylist.io.DocumentType;
import io.github.dutylist.io.DutylistReader;
import io.github.dutylist.io.ReadLimits;
import io.github.dutylist.validation.ListValidator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dutylist validate}. */
@Command(
        name = "validate",
        description = {
            "Checks lists and shows every problem in them. 校验责任清单，一次列出全部问题。",
            "Records, reports, policies, profiles and waivers are checked by themselves. 履职记录、规范等文件只校验其自身。"
        })
public final class ValidateCommand implements Callable<Integer> {

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
                "文件、目录（含各级子目录中的 *.json），- 为标准输入。",
                "What is found in a directory and states another documentType is skipped and named on standard error.",
                "目录中 documentType 另有所指的文件跳过，并在标准错误中列出。"
            })
    private List<String> files = List.of();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private MaxOption max = new MaxOption();

    public ValidateCommand(Environment environment) {
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
        return switch (format.value()) {
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
            report(name, content, check(name, content));
        }

        @Override
        public void found(String name, byte[] content) throws IOException {
            Report report = check(name, content);
            Optional<String> unknown = DocumentTypes.stated(report);
            if (unknown.isPresent()) {
                tally.addSkipped();
                progress.beforeMessage();
                environment
                        .err()
                        .println("dutylist: " + Visible.text(name) + words.colon()
                                + words.otherDocumentType(Visible.text(unknown.get())));
            } else {
                report(name, content, report);
            }
        }

        private Report check(String name, byte[] content) {
            if (content.length > LONG) {
                progress.announce(words.checking(Visible.text(name)));
            }
            Report report = reader.read(content).report();
            DocumentType<?> type =
                    DocumentTypes.stated(report).flatMap(DocumentTypes::find).orElse(null);
            return type == null ? report : reader.documents(type).read(content).report();
        }

        private void report(String name, byte[] content, Report report) throws IOException {
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
