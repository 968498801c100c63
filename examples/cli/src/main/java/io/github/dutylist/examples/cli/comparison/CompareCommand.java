package io.github.dutylist.examples.cli.comparison;

import io.github.dutylist.comparison.ListComparison;
import io.github.dutylist.comparison.ModelListComparison;
import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.ExitCode;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.Documents;
import io.github.dutylist.examples.cli.options.LanguageOption;
import io.github.dutylist.finding.Report;
import io.github.dutylist.finding.Verdict;
import io.github.dutylist.io.DocumentResult;
import io.github.dutylist.io.DocumentType;
import io.github.dutylist.io.ListPatch;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.ListValidator;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dutylist compare}. */
@Command(
        name = "compare",
        description = {
            "Shows what changed between two versions of a list, and if it matters. 比较清单的两个版本，区分实质性与文字性变化。",
            "A new version that breaks the rules for one, such as by using an identifier again, is exit code 1. "
                    + "新版本违反版本规则（如重复使用标识符）的，退出码为 1。"
        })
public final class CompareCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = {"The earlier version, or a superior's model list.", "旧版本，或上级的示范清单。"})
    private String before = "";

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            description = {
                "The later version, or the list to stand against the model; - for standard input.",
                "新版本，或与示范清单比较的清单，- 为标准输入。"
            })
    private String after = "";

    @Option(
            names = "--model",
            description = {
                "OLD is a superior's model list: tells duty by duty what is weaker, equal, stronger, missing or added.",
                "OLD 为上级示范清单：逐条说明弱于、相当、强于、缺少或新增。"
            })
    private boolean model;

    @Option(
            names = "--format",
            paramLabel = "text|json|patch",
            description = {
                "Text for people (the default), JSON for programs, or a JSON Patch (RFC 6902) that makes NEW of OLD.",
                "输出格式，默认 text；patch 为 JSON Patch（RFC 6902）。"
            })
    private ComparisonFormat format = ComparisonFormat.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    public CompareCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, Problem {
        Words words = language.words(environment);
        Documents documents = new Documents(environment, words);
        ResponsibilityList old =
                documents.read(DocumentType.RESPONSIBILITY_LIST, before).orElse(null);
        byte[] content = documents.content(after);
        DocumentResult<ResponsibilityList> read =
                documents.read(reader -> reader.documents(DocumentType.RESPONSIBILITY_LIST), content);
        if (!read.isValid()) {
            documents.show(after, content, read.report());
        }
        ResponsibilityList next = read.isValid() ? read.document().orElse(null) : null;
        if (old == null || next == null) {
            return ExitCode.ERRORS;
        }
        if (model) {
            return compareWithModel(old, next, words);
        }
        ListComparison comparison = ListComparison.of(old, next);
        Report report = comparison.check(ListValidator.create());
        write(comparison, report, words);
        if (report.count() > 0 && format != ComparisonFormat.JSON) {
            documents.showFound(after, content, report);
        }
        return report.getVerdict() == Verdict.VALID ? ExitCode.VALID : ExitCode.ERRORS;
    }

    private int compareWithModel(ResponsibilityList superior, ResponsibilityList list, Words words)
            throws IOException, Problem {
        ModelListComparison comparison = ModelListComparison.of(list, superior);
        switch (format) {
            case TEXT -> environment.out().write(comparison.summary(words.locale()));
            case JSON -> ComparisonJson.write(comparison, environment, words);
            case PATCH -> throw new Problem("--format patch is for two versions of a list, not for --model");
        }
        return ExitCode.VALID;
    }

    private void write(ListComparison comparison, Report report, Words words) throws IOException {
        switch (format) {
            case TEXT -> environment.out().write(comparison.summary(words.locale()));
            case JSON -> ComparisonJson.write(comparison, report, environment, words);
            case PATCH ->
                environment
                        .out()
                        .write(ListPatch.of(comparison.getBefore(), comparison.getAfter())
                                        .toJson() + "\n");
        }
        environment.out().flush();
    }
}
