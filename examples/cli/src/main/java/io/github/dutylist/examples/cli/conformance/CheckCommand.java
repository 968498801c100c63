package io.github.dutylist.examples.cli.conformance;

import io.github.dutylist.conformance.ConformanceChecker;
import io.github.dutylist.conformance.ConformanceProfile;
import io.github.dutylist.conformance.ConformanceResult;
import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.ExitCode;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Progress;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.Lists;
import io.github.dutylist.examples.cli.options.DateOption;
import io.github.dutylist.examples.cli.options.LanguageOption;
import io.github.dutylist.examples.cli.options.TableFormat;
import io.github.dutylist.io.ReadResult;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dutylist check}. */
@Command(
        name = "check",
        description = {
            "Shows which lists meet a superior's profiles, and what is missing. 按上级规范检查清单是否符合、缺什么。",
            "A requirement with a question mark is for a person to judge. 带问号的要求须人工判断。",
            "If a list does not meet a profile, or not certainly, the exit code is 1. 有不符合或须人工判断的，退出码为 1。"
        })
public final class CheckCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "Lists: files, directories (every list in them, at any depth), or - for standard input.",
                "清单文件、目录（含各级子目录），- 为标准输入。"
            })
    private List<String> files = List.of();

    @Option(
            names = "--profile",
            required = true,
            paramLabel = "FILE",
            description = {
                "A profile; may be given several times. Lists are judged by each, also by one that another of them extends.",
                "规范文件，可多次给出；逐份检查，被其他规范扩展的也不例外。"
            })
    private List<String> profiles = List.of();

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = {"Waivers; may be given several times.", "豁免事项文件，可多次给出。"})
    private List<String> waivers = List.of();

    @Mixin
    private DateOption date = new DateOption();

    @Option(
            names = "--details",
            description = {
                "For each requirement not met: why, what comes closest, and an example of how it falls short.",
                "逐项说明未达到的原因、最接近的条款和反例。"
            })
    private boolean details;

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            description = {
                "Text for people (the default), JSON for programs, CSV for spreadsheets.",
                "输出格式，默认 text；csv 可用表格软件打开。"
            })
    private TableFormat format = TableFormat.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    public CheckCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, Problem {
        Words words = language.words(environment);
        ProfileDocuments documents = new ProfileDocuments(environment, words);
        List<ConformanceProfile> supplied = documents.profiles(profiles);
        ProfileSet profileSet = documents.judging(supplied, documents.waivers(waivers, supplied), date.value());
        if (!documents.isSound()) {
            return ExitCode.ERRORS;
        }
        ResultWords resultWords = new ResultWords(words, profileSet);
        VerdictTally tally = new VerdictTally(resultWords);
        UnknownLists unknown = new UnknownLists(profileSet);
        RepeatedLists repeated = new RepeatedLists();
        Lists lists;
        try (CheckOutput output = output(words, resultWords, tally, profileSet);
                Progress progress = new Progress(environment)) {
            lists = new Lists(environment, words, progress);
            lists.forEach(files, (name, result) -> {
                result.list().ifPresent(unknown::add);
                result.list().ifPresent(repeated::add);
                JudgedList checked = check(name, result, profileSet.checker());
                tally.add(checked);
                output.write(checked);
            });
        }
        repeated.tell(environment, words);
        if (lists.unreadable() == 0) {
            unknown.tell(environment, words);
        }
        return lists.exitCode(tally.allMeet());
    }

    /** Judges a list by what is known of it already, so it is not validated twice. */
    private static JudgedList check(String name, ReadResult read, ConformanceChecker checker) {
        ConformanceResult result =
                read.list().map(list -> checker.check(list, read.report())).orElse(null);
        return new JudgedList(name, read, result);
    }

    private CheckOutput output(Words words, ResultWords resultWords, VerdictTally tally, ProfileSet profileSet)
            throws IOException {
        return switch (format) {
            case TEXT ->
                new CheckText(environment, words, resultWords, tally, details).startingWith(profileSet.describe(words));
            case JSON -> new CheckJson(environment, words, resultWords, details);
            case CSV -> new CheckCsv(environment, words, resultWords, details);
        };
    }
}
