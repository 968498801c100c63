package io.github.dutylist.examples.cli.frequency;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.ExitCode;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.options.FormatOption;
import io.github.dutylist.examples.cli.options.LanguageOption;
import io.github.dutylist.examples.cli.options.PolicyOptions;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.implication.Feasibility;
import io.github.dutylist.frequency.implication.FrequencyAlgebra;
import io.github.dutylist.frequency.implication.Implication;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dutylist implies}. */
@Command(
        name = "implies",
        description = {
            "Tells whether whoever keeps some requirements keeps another one too. 判断做到前面各项，是否必然做到最后一项。",
            "Exit code 0: it follows; 1: it does not; 3: nobody can tell. 退出码：0 蕴含；1 不蕴含；3 无法判定。",
            "Words that no requirement says exactly are told, and the answer is then for a person. 词语不能完全用频次要求表达的，会予以提示，结论由人判定。",
            "From what contradicts itself anything follows; it is said then. 前面各项互相矛盾时会予以提示。"
        })
public final class ImpliesCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(
            arity = "2..*",
            paramLabel = "REQUIREMENT",
            description = {
                "What is kept, and as the last what may follow: words such as 每半年至少一次, or JSON as in a list.",
                "前面为已做到的各项，最后为待判断的一项；用文字（如“每半年至少一次”）或清单中的 JSON 表示。"
            })
    private List<String> requirements = List.of();

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    public ImpliesCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, Problem {
        Words words = language.words(environment);
        RequirementArgument arguments = new RequirementArgument(words);
        int last = requirements.size() - 1;
        List<FrequencyRequirement> given = new ArrayList<>();
        for (String argument : requirements.subList(0, last)) {
            given.addAll(arguments.read(argument));
        }
        FrequencyAlgebra algebra = algebra(words).orElse(null);
        if (algebra == null) {
            return ExitCode.FAILED;
        }
        Feasibility together = algebra.feasible(given);
        List<Answer> answers = new ArrayList<>();
        for (FrequencyRequirement demanded : arguments.read(requirements.get(last))) {
            answers.add(new Answer(demanded, algebra.implies(given, demanded)));
        }
        switch (format.value()) {
            case TEXT -> new ImpliesText(environment, words).write(arguments.approximate(), together, answers);
            case JSON -> ImpliesJson.write(given, arguments.approximate(), together, answers, environment.out(), words);
        }
        return arguments.approximate().isEmpty() ? exitCode(answers) : ExitCode.UNDETERMINED;
    }

    private Optional<FrequencyAlgebra> algebra(Words words) throws IOException, Problem {
        return policy.read(Optional.empty(), environment, words).map(basis -> {
            EvaluationPolicy applied =
                    basis.policy().orElseGet(() -> EvaluationPolicy.builder().build());
            return basis.workingDays()
                    .map(days -> FrequencyAlgebra.of(applied, days))
                    .orElseGet(() -> FrequencyAlgebra.of(applied));
        });
    }

    /** What is certain decides: that one demand does not follow, before that of another nobody can tell. */
    private static int exitCode(List<Answer> answers) {
        if (answers.stream().anyMatch(answer -> answer.implication() instanceof Implication.NotImplied)) {
            return ExitCode.NOT_IMPLIED;
        }
        return answers.stream().allMatch(answer -> answer.implication().isImplied())
                ? ExitCode.VALID
                : ExitCode.UNDETERMINED;
    }

    /**
     * Whether one demand follows.
     *
     * @param demanded what is demanded
     * @param implication whether it follows
     */
    record Answer(FrequencyRequirement demanded, Implication implication) {}
}
