package io.github.dutylist.examples.cli.format;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.ExitCode;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Style;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.FindingsText;
import io.github.dutylist.examples.cli.document.Inputs;
import io.github.dutylist.examples.cli.document.SourceText;
import io.github.dutylist.examples.cli.options.LanguageOption;
import io.github.dutylist.io.DutylistReader;
import io.github.dutylist.io.DutylistWriter;
import io.github.dutylist.io.ReadLimits;
import io.github.dutylist.io.ReadResult;
import io.github.dutylist.model.ResponsibilityList;
import java.io.IOException;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dutylist format}. */
@Command(
        name = "format",
        description = {
            "Writes a list in its canonical form, with all that it holds. 按规范形式输出责任清单，内容不增不减。",
            "A list with errors is refused, because what cannot be understood would be lost. 有错误的清单不输出，以免丢失内容。"
        })
public final class FormatCommand implements Callable<Integer> {

    private static final int SHOWN = 100;

    private final Environment environment;

    @Parameters(
            paramLabel = "FILE",
            description = {"A file, or - for standard input.", "文件，- 为标准输入。"})
    private String file = Inputs.STANDARD_INPUT;

    @Option(
            names = "--compact",
            description = {"Without white space: the bytes that the digest is taken over.", "不含空白，即计算摘要所用的字节。"})
    private boolean compact;

    @Option(
            names = "--digest",
            description = {"Only the SHA-256 of the compact form.", "只输出紧凑形式的 SHA-256。"})
    private boolean digest;

    @Mixin
    private LanguageOption language = new LanguageOption();

    public FormatCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, Problem {
        Words words = language.words(environment);
        byte[] content = new Inputs(environment, words).read(file);
        ReadResult result = DutylistReader.create()
                .withLimits(ReadLimits.standard().withMaxBytes(Inputs.MAX_BYTES))
                .read(content);
        ResponsibilityList list = result.list().orElse(null);
        if (list == null || !result.isValid()) {
            refuse(content, result, words);
            return ExitCode.ERRORS;
        }
        write(list);
        return ExitCode.VALID;
    }

    private void write(ResponsibilityList list) throws IOException {
        if (digest) {
            environment.out().write(DutylistWriter.digest(list) + "\n");
            return;
        }
        DutylistWriter writer = compact ? DutylistWriter.compact() : DutylistWriter.pretty();
        writer.write(list, environment.output());
    }

    private void refuse(byte[] content, ReadResult result, Words words) throws IOException {
        StringWriter findings = new StringWriter();
        Style style = environment.terminal().errorStyle();
        new FindingsText(findings, style, words, SHOWN).write(file, new SourceText(content), result.report());
        environment.err().print(findings);
        environment.err().flush();
    }
}
