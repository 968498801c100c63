package io.github.dutylist.examples.cli.fulfilment;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.ExitCode;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.options.FindingsOption;
import io.github.dutylist.examples.cli.options.FormatOption;
import io.github.dutylist.examples.cli.options.LanguageOption;
import io.github.dutylist.examples.cli.options.PeriodOption;
import io.github.dutylist.fulfilment.FulfilmentEvaluator;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.fulfilment.FulfilmentReport;
import io.github.dutylist.io.DocumentType;
import io.github.dutylist.io.DutylistWriter;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.DateRange;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dutylist evaluate}. */
@Command(
        name = "evaluate",
        description = {
            "Measures records against a list: what was required, done, and is still owed. 对照清单核对履职记录。",
            "Without --from and --to it is the time that the records cover; without --as-of, the day after. "
                    + "默认核对记录覆盖的时段，判定日期为其次日。"
        })
public final class EvaluateCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(
            index = "0",
            paramLabel = "LIST",
            description = {"The list.", "责任清单。"})
    private String listFile = "";

    @Parameters(
            index = "1",
            paramLabel = "RECORDS",
            description = {"The fulfilment records, or - for standard input.", "履职记录，- 为标准输入。"})
    private String recordsFile = "";

    @Mixin
    private PeriodOption period = new PeriodOption();

    @Mixin
    private EvaluatorOptions options = new EvaluatorOptions();

    @Mixin
    private FindingsOption findings = new FindingsOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    public EvaluateCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, Problem {
        Words words = language.words(environment);
        FulfilmentDocuments documents = new FulfilmentDocuments(environment, words);
        ResponsibilityList list = documents.list(listFile);
        if (list == null) {
            return ExitCode.ERRORS;
        }
        FulfilmentRecords records = documents.records(recordsFile, list, period.asOf(), findings.ofKind());
        FulfilmentEvaluator evaluator =
                options.evaluator(list, environment, words).orElse(null);
        if (records == null || evaluator == null) {
            return ExitCode.ERRORS;
        }
        DateRange days = period.period(records.getCoverage(), words);
        LocalDate asOf = period.asOf().orElseGet(() -> DayAfter.of(days));
        documents.tellLater(recordsFile, records, asOf);
        write(list, evaluator.evaluate(list, records, days, asOf), words);
        return ExitCode.VALID;
    }

    private void write(ResponsibilityList list, FulfilmentReport report, Words words) throws IOException {
        switch (format.value()) {
            case TEXT -> new ReportText(environment, words).write(list, report);
            case JSON -> DutylistWriter.pretty().write(DocumentType.FULFILMENT_REPORT, report, environment.output());
        }
    }
}
