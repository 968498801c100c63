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
        byte[] content = documents.content(after);
        DocumentResult<ResponsibilityList> old = read(before, documents.content(before), documents);
        DocumentResult<ResponsibilityList> next = read(after, content, documents);
        if (old.document().isEmpty() || next.document().isEmpty()) {
            return ExitCode.ERRORS;
        }
        boolean valid = old.isValid() && next.isValid();
        ResponsibilityList superior = old.document().get();
        ResponsibilityList list = next.document().get();
        if (model) {
            compareWithModel(superior, list, words);
            return valid ? ExitCode.VALID : ExitCode.ERRORS;
        }
        ListComparison comparison = ListComparison.of(superior, list);
        Report report = comparison.check(ListValidator.create());
        write(comparison, report, words);
        if (report.count() > 0 && format != ComparisonFormat.JSON) {
            documents.showFound(after, content, report);
        }
        if (!superior.getId().equals(list.getId())) {
            environment
                    .err()
                    .println("dutylist: "
                            + words.pick(
                                    "两份清单的 id 不同，不是同一清单的两个版本；与示范清单比较请用 --model",
                                    "the two lists have different ids, so they are no versions of one list;"
                                            + " to stand a list against a model use --model"));
        }
        return valid && report.getVerdict() == Verdict.VALID ? ExitCode.VALID : ExitCode.ERRORS;
    }

    /** Reads a list and says what is wrong with it; one with errors is compared all the same, if it could be read whole. */
    private static DocumentResult<ResponsibilityList> read(String name, byte[] content, Documents documents)
            throws IOException {
        DocumentResult<ResponsibilityList> result =
                documents.read(reader -> reader.documents(DocumentType.RESPONSIBILITY_LIST), content);
        if (!result.isValid()) {
            documents.show(name, content, result.report());
        }
        return result;
    }

    private void compareWithModel(ResponsibilityList superior, ResponsibilityList list, Words words)
            throws IOException, Problem {
        ModelListComparison comparison = ModelListComparison.of(list, superior);
        switch (format) {
            case TEXT -> environment.out().write(comparison.summary(words.locale()));
            case JSON -> ComparisonJson.write(comparison, environment, words);
            case PATCH -> throw new Problem("--format patch is for two versions of a list, not for --model");
        }
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
