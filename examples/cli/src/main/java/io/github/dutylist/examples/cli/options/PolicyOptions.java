package io.github.dutylist.examples.cli.options;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.Documents;
import io.github.dutylist.examples.cli.document.Inputs;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.period.WorkingDayCalendar;
import io.github.dutylist.io.DocumentType;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options {@code --policy} and {@code --working-days}: what words without a number mean, and which days are worked. */
public final class PolicyOptions {

    private static final String UNNAMED_CALENDAR = "urn:dutylist:working-days";

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = {"The evaluation policy (JSON) to go by instead of a list's own.", "评价口径（JSON），代替清单自带的口径。"})
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

    /**
     * What the options say.
     *
     * @param policy the policy given, or else the one to go by without it
     * @param isGiven whether the policy is the one given
     * @param workingDays the working days given
     */
    public record Basis(Optional<EvaluationPolicy> policy, boolean isGiven, Optional<WorkingDayCalendar> workingDays) {}

    /**
     * Returns what the options say, or empty when the policy has errors, which standard error has then told.
     *
     * @param own the policy to go by where none is given
     * @throws Problem when a file cannot be read or is not what it should be
     */
    public Optional<Basis> read(Optional<EvaluationPolicy> own, Environment environment, Words words)
            throws IOException, Problem {
        Optional<EvaluationPolicy> policy = own;
        if (policyFile != null) {
            policy = new Documents(environment, words).read(DocumentType.EVALUATION_POLICY, policyFile);
            if (policy.isEmpty()) {
                return Optional.empty();
            }
        }
        Optional<WorkingDayCalendar> workingDays = Optional.empty();
        if (workingDaysFile != null) {
            String id = policy.flatMap(EvaluationPolicy::getWorkingDayCalendar).orElse(UNNAMED_CALENDAR);
            workingDays = Optional.of(AnnouncedDays.read(new Inputs(environment, words), workingDaysFile, id, words));
        }
        return Optional.of(new Basis(policy, policyFile != null, workingDays));
    }
}
