package io.github.dutylist.examples.cli.importing;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.ExitCode;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Progress;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.Inputs;
import io.github.dutylist.examples.cli.document.SourceText;
import io.github.dutylist.examples.cli.options.FormatOption;
import io.github.dutylist.examples.cli.options.LanguageOption;
import io.github.dutylist.examples.cli.options.MaxOption;
import io.github.dutylist.finding.ImportRules;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.finding.WordingRules;
import io.github.dutylist.io.DutylistReader;
import io.github.dutylist.io.DutylistWriter;
import io.github.dutylist.io.text.ImportedDocument;
import io.github.dutylist.io.text.TextImport;
import io.github.dutylist.io.text.TextImporter;
import io.github.dutylist.model.ResponsibilityList;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dutylist import}. */
@Command(
        name = "import",
        description = {
            "Imports official documents from a text. 从公文文本导入责任清单。",
            "Every document becomes a list (01.json, 02.json, ...), which is then checked. 每份文件存为一个清单并校验。"
        })
public final class ImportCommand implements Callable<Integer> {

    private final Environment environment;
    private final DutylistReader reader = DutylistReader.create();

    @Parameters(
            paramLabel = "FILE",
            description = {"A text, or - for standard input.", "文本文件，- 为标准输入。"})
    private String file = Inputs.STANDARD_INPUT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = {
                "Where to write the lists, the current directory unless given; files of the same names are replaced.",
                "清单的存放目录，默认当前目录；同名文件将被覆盖。"
            })
    private String directory = "";

    @Mixin
    private EncodingOption encoding = new EncodingOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private MaxOption max = new MaxOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    public ImportCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, Problem {
        Words words = language.words(environment);
        int shown = max.value();
        Inputs inputs = new Inputs(environment, words);
        byte[] content = inputs.read(file);
        if (content.length > Inputs.MAX_BYTES) {
            throw new Problem(Visible.text(file) + words.colon() + words.tooLong(Inputs.MAX_BYTES));
        }
        content = encoding.utf8(file, content, words);
        Path target = directory(inputs, words);
        TextImport imported = imported(content, words);
        try (ImportOutput output = output(words, asRead(content, imported.report()), shown)) {
            return write(imported, target, output, words);
        }
    }

    private Path directory(Inputs inputs, Words words) throws Problem {
        Path path = inputs.path(directory);
        try {
            return directory.isEmpty() ? path : Files.createDirectories(path);
        } catch (IOException e) {
            throw Problem.with(directory, e, words);
        }
    }

    private TextImport imported(byte[] content, Words words) {
        try (Progress progress = new Progress(environment)) {
            progress.announce(words.importing(Visible.text(file)));
            return TextImporter.create().importText(content);
        }
    }

    /** Returns the text in UTF-8, for showing its lines, when the importer found that it is in another encoding. */
    private static byte[] asRead(byte[] content, Report report) {
        return report.getFindings().stream()
                .filter(finding -> finding.getRule().equals(ImportRules.ASSUMED_ENCODING))
                .map(finding -> Charset.forName((String) finding.getArguments().get("encoding")))
                .findFirst()
                .map(charset -> new String(content, charset).getBytes(StandardCharsets.UTF_8))
                .orElse(content);
    }

    private int write(TextImport imported, Path target, ImportOutput output, Words words) throws IOException, Problem {
        boolean valid = !imported.documents().isEmpty() && isValid(imported.report());
        output.write(imported.report());
        int number = 0;
        for (ImportedDocument document : imported.documents()) {
            number++;
            CheckedList list = checked(document, target.resolve("%02d.json".formatted(number)), words);
            valid &= isValid(document.report()) && list != null && isValid(list.report());
            output.write(number, document, list);
        }
        return valid ? ExitCode.VALID : ExitCode.ERRORS;
    }

    private @Nullable CheckedList checked(ImportedDocument document, Path target, Words words) throws Problem {
        ResponsibilityList list = document.list().orElse(null);
        if (list == null) {
            return null;
        }
        byte[] content = DutylistWriter.pretty().toBytes(list);
        try {
            Files.write(target, content);
        } catch (IOException e) {
            throw Problem.with(target.toString(), e, words);
        }
        return new CheckedList(
                target.toString(),
                list.getTitle(),
                new SourceText(content),
                withoutSlips(reader.read(content).report()));
    }

    /** Slips are told at their place in the text already. */
    private static Report withoutSlips(Report report) {
        return Report.builder()
                .include(
                        report,
                        finding -> Optional.of(finding)
                                .filter(any -> !any.getRule().equals(WordingRules.SUSPECTED_SLIP)),
                        skipped -> Optional.of(skipped.getSeverity()))
                .build();
    }

    private static boolean isValid(Report report) {
        return report.getVerdict() == Verdict.VALID;
    }

    private ImportOutput output(Words words, byte[] content, int shown) throws IOException {
        return switch (format.value()) {
            case TEXT -> new ImportText(environment, words, shown, file, content);
            case JSON -> new ImportJson(environment, words, shown, file);
        };
    }
}
