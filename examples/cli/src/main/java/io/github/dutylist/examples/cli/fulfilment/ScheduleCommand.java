package io.github.dutylist.examples.cli.fulfilment;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.ExitCode;
import io.github.dutylist.examples.cli.console.Problem;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.examples.cli.document.Inputs;
import io.github.dutylist.examples.cli.options.FindingsOption;
import io.github.dutylist.examples.cli.options.FormatOption;
import io.github.dutylist.examples.cli.options.LanguageOption;
import io.github.dutylist.examples.cli.options.PeriodOption;
import io.github.dutylist.fulfilment.FulfilmentEvaluator;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.fulfilment.Schedule;
import io.github.dutylist.fulfilment.ScheduleEntry;
import io.github.dutylist.io.calendar.CalendarWriter;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.DateRange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dutylist schedule}. */
@Command(
        name = "schedule",
        description = {
            "Shows what is due when, and what is still owed. 列出各项职责何时到期、还差多少。",
            "What has no day is shown with the reason. 无法确定期限的注明原因。",
            "Without --as-of it is seen from the first day, or with records from the day after those end. "
                    + "默认判定日期为起始日期；有履职记录时为记录截止的次日。"
        })
public final class ScheduleCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    private final Environment environment;

    @Parameters(
            paramLabel = "LIST",
            description = {"The list, or - for standard input.", "责任清单，- 为标准输入。"})
    private String listFile = "";

    @Mixin
    private PeriodOption period = new PeriodOption();

    @Option(
            names = "--records",
            paramLabel = "FILE",
            description = {"What was done already; only what is still owed is shown then.", "履职记录；给出后只列尚未完成的事项。"})
    private @Nullable String recordsFile;

    @Option(
            names = "--ics",
            paramLabel = "FILE",
            description = {
                "Also write it as an iCalendar file, done things included; a later one updates what a calendar took from it. With - it"
                        + " is all that is written to standard output.",
                "另存为 iCalendar 日历文件（含已完成的事项），重新导出后可更新日历中的原有事项；- 为只向标准输出写日历。"
            })
    private @Nullable String calendar;

    @Mixin
    private EvaluatorOptions options = new EvaluatorOptions();

    @Mixin
    private FindingsOption findings = new FindingsOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    public ScheduleCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, Problem {
        Words words = language.words(environment);
        DateRange days = period.period(words);
        FulfilmentDocuments documents = new FulfilmentDocuments(environment, words);
        ResponsibilityList list = documents.list(listFile);
        Schedule schedule = list == null ? null : schedule(list, days, documents, words);
        if (list == null || schedule == null) {
            return ExitCode.ERRORS;
        }
        if (STANDARD_OUTPUT.equals(calendar)) {
            CalendarWriter.create()
                    .withLocale(words.locale())
                    .write(list, schedule, Instant.now(), environment.output());
            sayUndated(schedule, words);
            return ExitCode.VALID;
        }
        if (calendar != null) {
            export(list, schedule, calendar, words);
        }
        write(list, schedule, words);
        return ExitCode.VALID;
    }

    private @Nullable Schedule schedule(
            ResponsibilityList list, DateRange days, FulfilmentDocuments documents, Words words)
            throws IOException, Problem {
        FulfilmentEvaluator evaluator =
                options.evaluator(list, environment, words).orElse(null);
        if (evaluator == null) {
            return null;
        }
        if (recordsFile == null) {
            return evaluator.schedule(list, days, period.asOf().orElse(days.getStart()));
        }
        FulfilmentRecords records = documents.records(recordsFile, list, period.asOf(), findings.ofKind());
        if (records == null) {
            return null;
        }
        LocalDate asOf = period.asOf().orElseGet(() -> DayAfter.of(records.getCoverage()));
        documents.tellLater(recordsFile, records, asOf);
        return evaluator.schedule(list, records, days, asOf);
    }

    private void sayUndated(Schedule schedule, Words words) {
        int number = schedule.undated().size();
        if (number > 0) {
            environment
                    .err()
                    .println(
                            words.pick(
                                    number + " 项无法确定期限，未列入日历；见 dutylist schedule 的表格",
                                    number
                                            + " without a day are not in the calendar; the table of dutylist schedule shows them"));
        }
    }

    private void export(ResponsibilityList list, Schedule schedule, String file, Words words) throws Problem {
        Path path = new Inputs(environment, words).path(file);
        try {
            CalendarWriter.create().withLocale(words.locale()).write(list, schedule, Instant.now(), path);
        } catch (IOException e) {
            throw Problem.writing(file, e, words);
        }
    }

    private void write(ResponsibilityList list, Schedule schedule, Words words) throws IOException {
        List<ScheduleEntry> entries = recordsFile == null ? schedule.entries() : schedule.owed();
        switch (format.value()) {
            case TEXT -> new ScheduleText(environment, words).write(list, schedule, entries);
            case JSON -> ScheduleJson.write(schedule, entries, environment.out());
        }
    }
}
