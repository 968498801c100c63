package io.github.dutylist.examples.cli.fulfilment;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.Documents;
import io.github.dutylist.examples.cli.document.Inputs;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.period.PeriodScheme;
import io.github.dutylist.fulfilment.FulfilmentEvaluator;
import io.github.dutylist.io.DocumentType;
import io.github.dutylist.model.ResponsibilityList;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is not in the list: the policy, working days, terms, and the version replaced. */
final class EvaluatorOptions {

    private static final String UNNAMED_CALENDAR = "urn:dutylist:working-days";

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = {"The evaluation policy (JSON) to go by instead of the list's own.", "评价口径（JSON），代替清单自带的口径。"})
    private @Nullable String policyFile;

    @Option(
            names = "--working-days",
            paramLabel = "FILE",
            description = {
                "The days off and the weekend days worked, one a line: 2026-10-01..2026-10-07 off, 2026-10-10 working; the years named"
                        + " are known, other weekends are off; # starts a remark.",
                "节假日和调休上班日，每行一段：2026-10-01..2026-10-07 休，2026-10-10 班；文件提到的年份视为已知，其余周末休息；# 之后为说明。"
            })
    private @Nullable String workingDaysFile;

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
        Documents documents = new Documents(environment, words);
        Inputs inputs = new Inputs(environment, words);
        FulfilmentEvaluator evaluator = FulfilmentEvaluator.create();
        Optional<EvaluationPolicy> policy = list.getEvaluationPolicy();
        if (policyFile != null) {
            policy = documents.read(DocumentType.EVALUATION_POLICY, policyFile);
            if (policy.isEmpty()) {
                return Optional.empty();
            }
            evaluator = evaluator.withPolicy(policy.get());
        }
        if (workingDaysFile != null) {
            String id = policy.flatMap(EvaluationPolicy::getWorkingDayCalendar).orElse(UNNAMED_CALENDAR);
            evaluator = evaluator.withWorkingDays(AnnouncedDays.read(inputs, workingDaysFile, id, words));
        }
        if (periodsFile != null) {
            for (PeriodScheme scheme : PeriodSchemes.read(inputs, periodsFile, words)) {
                evaluator = evaluator.withPeriods(scheme);
            }
        }
        return replacedFile == null
                ? Optional.of(evaluator)
                : replacing(list, evaluator, replacedFile, documents, words);
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
