package io.github.dutylist.examples.cli.fulfilment;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.Documents;
import io.github.dutylist.examples.cli.document.Inputs;
import io.github.dutylist.examples.cli.options.PolicyOptions;
import io.github.dutylist.frequency.period.PeriodScheme;
import io.github.dutylist.frequency.period.WorkingDayCalendar;
import io.github.dutylist.fulfilment.FulfilmentEvaluator;
import io.github.dutylist.io.DocumentType;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.wording.FrequencyPhrases;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is not in the list: the policy, working days, terms, and the version replaced. */
final class EvaluatorOptions {

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Option(
            names = "--periods",
            paramLabel = "FILE",
            description = {
                "Periods of your own such as school terms, one a line: URI KEY 2026-02-16..2026-07-05.",
                "自定周期（如学期），每行一个：URI 名称 2026-02-16..2026-07-05。"
            })
    private @Nullable String periodsFile;

    @Option(
            names = "--replaced",
            paramLabel = "LIST",
            description = {
                "The version that the list replaces, for a policy under which clauses carried over go on.",
                "清单所替代的上一版本，用于延续未变条款的口径。"
            })
    private @Nullable String replacedFile;

    /**
     * Returns an evaluator that knows what the options say, or empty when a document has errors, which standard error has
     * then told.
     *
     * @throws Problem when a file cannot be read or is not what it should be
     */
    Optional<FulfilmentEvaluator> evaluator(ResponsibilityList list, Environment environment, Words words)
            throws IOException, Problem {
        PolicyOptions.Basis basis =
                policy.read(list.getEvaluationPolicy(), environment, words).orElse(null);
        if (basis == null) {
            return Optional.empty();
        }
        FulfilmentEvaluator evaluator = FulfilmentEvaluator.create();
        if (basis.isGiven()) {
            evaluator = evaluator.withPolicy(basis.policy().orElseThrow());
        }
        if (periodsFile != null) {
            for (PeriodScheme scheme : PeriodSchemes.read(new Inputs(environment, words), periodsFile, words)) {
                evaluator = evaluator.withPeriods(scheme);
            }
        }
        if (basis.workingDays().isPresent()) {
            WorkingDayCalendar calendar = basis.workingDays().get();
            evaluator = evaluator
                    .withWorkingDays(calendar)
                    .withPeriods(PeriodScheme.ofWorkingDays(FrequencyPhrases.WORKING_DAY, calendar));
        }
        return replacedFile == null
                ? Optional.of(evaluator)
                : replacing(list, evaluator, replacedFile, new Documents(environment, words), words);
    }

    private static Optional<FulfilmentEvaluator> replacing(
            ResponsibilityList list, FulfilmentEvaluator evaluator, String file, Documents documents, Words words)
            throws IOException, Problem {
        Optional<ResponsibilityList> replaced = documents.read(DocumentType.RESPONSIBILITY_LIST, file);
        if (replaced.isPresent() && !isReplaced(replaced.get(), list)) {
            throw new Problem(Visible.text(file)
                    + words.colon()
                    + words.pick("不是清单 replaces 所指的版本", "not the version that the list names in replaces"));
        }
        return replaced.map(evaluator::withReplaced);
    }

    /** Tells whether a version is the one that the list names, or where it names none, an earlier one of the same list. */
    private static boolean isReplaced(ResponsibilityList version, ResponsibilityList list) {
        if (version.getId().equals(list.getId()) && version.getVersion() >= list.getVersion()) {
            return false;
        }
        return list.getReplaces()
                .map(named -> named.getId().equals(version.getId()) && named.getVersion() == version.getVersion())
                .orElse(list.getId().equals(version.getId()));
    }
}
