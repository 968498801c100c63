package io.github.dutylist.examples.cli.conformance;

import io.github.dutylist.conformance.ConformanceProfile;
import io.github.dutylist.conformance.ProfileImpact;
import io.github.dutylist.conformance.Waivers;
import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.ExitCode;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Progress;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.Lists;
import io.github.dutylist.examples.cli.options.DateOption;
import io.github.dutylist.examples.cli.options.FormatOption;
import io.github.dutylist.examples.cli.options.LanguageOption;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dutylist impact}. */
@Command(
        name = "impact",
        description = {
            "Shows which lists change their verdict under new profiles, and why. 比较新旧规范对清单的影响。",
            "Whatever changes, the exit code is 0 if everything could be read. 只要全部可读，退出码为 0。"
        })
public final class ImpactCommand implements Callable<Integer> {

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
            names = "--old",
            required = true,
            paramLabel = "FILE",
            description = {"A profile in force; may be given several times.", "现行规范，可多次给出。"})
    private List<String> before = List.of();

    @Option(
            names = "--new",
            required = true,
            paramLabel = "FILE",
            description = {"A profile that is to replace it; may be given several times.", "拟施行的规范，可多次给出。"})
    private List<String> after = List.of();

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = {"Waivers; may be given several times.", "豁免事项文件，可多次给出。"})
    private List<String> waivers = List.of();

    @Mixin
    private DateOption date = new DateOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    public ImpactCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, Problem {
        Words words = language.words(environment);
        ProfileDocuments documents = new ProfileDocuments(environment, words);
        List<ConformanceProfile> inForce = documents.profiles(before);
        List<ConformanceProfile> drafts = documents.profiles(after);
        List<Waivers> granted = documents.waivers(
                waivers, Stream.concat(inForce.stream(), drafts.stream()).toList());
        ProfileSet old = documents.judging(inForce, granted, date.value());
        ProfileSet next = documents.judging(drafts, granted, date.value());
        if (!documents.isSound()) {
            return ExitCode.ERRORS;
        }
        UnknownLists unknown = new UnknownLists(next);
        RepeatedLists repeated = new RepeatedLists();
        Lists lists;
        try (ImpactOutput output = output(words, old, next);
                Progress progress = new Progress(environment)) {
            ProfileImpact impact = ProfileImpact.between(old.checker(), next.checker(), output);
            lists = new Lists(environment, words, progress);
            lists.forEach(files, (name, result) -> {
                output.next(name);
                result.list().ifPresent(unknown::add);
                result.list().ifPresent(repeated::add);
                result.list().ifPresentOrElse(impact::add, () -> tellNoList(name, words));
                output.rethrow();
            });
            output.finish(impact);
        }
        repeated.tell(environment, words);
        if (lists.unreadable() == 0) {
            unknown.tell(environment, words);
        }
        return lists.exitCode(true);
    }

    private void tellNoList(String name, Words words) {
        environment
                .err()
                .println("dutylist: " + Visible.text(name) + words.colon()
                        + words.pick("不是可读的清单，见 validate", "no list could be made of it, see validate"));
    }

    private ImpactOutput output(Words words, ProfileSet old, ProfileSet next) throws IOException {
        return switch (format.value()) {
            case TEXT ->
                new ImpactText(environment, words, new ResultWords(words, old, next))
                        .startingWith(old.describe(words), next.describe(words));
            case JSON -> new ImpactJson(environment);
        };
    }
}
