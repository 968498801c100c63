package io.github.dutylist.examples.quickstart;

import io.github.dutylist.finding.Report;
import io.github.dutylist.fulfilment.ClauseFulfilment;
import io.github.dutylist.fulfilment.FulfilmentEvaluator;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.fulfilment.FulfilmentReport;
import io.github.dutylist.fulfilment.PeriodFulfilment;
import io.github.dutylist.fulfilment.RequirementFulfilment;
import io.github.dutylist.fulfilment.Schedule;
import io.github.dutylist.fulfilment.ScheduleEntry;
import io.github.dutylist.io.DutylistReader;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.RecordsValidator;
import io.github.dutylist.value.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A year in the life of one department: its list, what it did, the report on its third quarter, and what is overdue and still
 * owed in December.
 */
public final class DepartmentYear {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    private final ResponsibilityList list;
    private final ListIndex clauses;
    private final List<String> ledger;
    private final Locale locale;
    private final PrintStream out;

    private DepartmentYear(Locale locale, PrintStream out) throws IOException {
        this.list = DutylistReader.create()
                .read(resource("flood-control-list.json"))
                .list()
                .orElseThrow();
        this.clauses = ListIndex.of(list);
        this.ledger = resource("flood-control-ledger.csv").lines().toList();
        this.locale = locale;
        this.out = out;
    }

    /**
     * Prints the report on the third quarter and what is owed in December.
     *
     * @param args the language of statuses and reasons, such as {@code en}; Chinese unless given
     * @throws IOException when the list or the ledger cannot be read
     */
    public static void main(String[] args) throws IOException {
        Locale locale = args.length == 0 ? Locale.CHINESE : Locale.forLanguageTag(args[0]);
        run(locale, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(Locale locale, PrintStream out) throws IOException {
        DepartmentYear year = new DepartmentYear(locale, out);
        out.println(year.list.getTitle());
        year.thirdQuarter();
        year.december();
    }

    private void thirdQuarter() {
        FulfilmentRecords records = Ledger.before(OCTOBER, list, ledger);
        Report check = RecordsValidator.create().validate(records, list, OCTOBER);
        FulfilmentReport report = FulfilmentEvaluator.create()
                .evaluate(list, records, DateRange.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)), OCTOBER);

        out.println();
        out.println("三季度（" + check.getVerdict().label(locale) + "；" + summary(report) + "）");
        report.getClauses().forEach(this::print);
    }

    private void december() {
        FulfilmentRecords records = Ledger.before(DECEMBER, list, ledger);

        // region README
        FulfilmentEvaluator evaluator = FulfilmentEvaluator.create();
        FulfilmentReport report = evaluator.evaluate(list, records, DateRange.of(LocalDate.of(2026, 1, 1)), DECEMBER);
        Schedule owed = evaluator.schedule(list, records, DateRange.of(DECEMBER, LocalDate.of(2026, 12, 31)), DECEMBER);
        // endregion

        out.println();
        out.println("全年截至11月底（" + summary(report) + "）");
        report.getClauses().stream().flatMap(DepartmentYear::lapses).forEach(out::println);
        out.println();
        out.println("12月应办");
        owed.owed().forEach(this::print);
    }

    private String summary(FulfilmentReport report) {
        return report.getDistribution().stream()
                .map(count -> count.getStatus().label(locale) + " " + count.getCount())
                .collect(Collectors.joining("，"));
    }

    private void print(ClauseFulfilment clause) {
        out.println("  " + clause.getStatus().label(locale) + "  "
                + clauses.clause(clause.getClause()).orElseThrow().clause().getText());
        for (RequirementFulfilment requirement : clause.getRequirements()) {
            requirement.getPeriods().forEach(period -> out.println("      " + describe(period)));
            requirement.getReason().ifPresent(reason -> out.println("      " + reason.label(locale)));
        }
    }

    private String describe(PeriodFulfilment period) {
        return Stream.of(
                        period.getKey()
                                .or(period::getEvent)
                                .or(() -> period.getPeriod().map(DepartmentYear::days)),
                        Optional.of(period.getStatus().label(locale)),
                        period.getRequired().map(required -> period.getObserved() + "/" + required),
                        period.getReason().map(reason -> reason.label(locale)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String days(DateRange range) {
        return range.getStart() + "/" + range.getEnd().map(LocalDate::toString).orElse("");
    }

    /** Returns a line for everything that was missed, with since when, or how late it was made up for. */
    private static Stream<String> lapses(ClauseFulfilment clause) {
        return clause.getRequirements().stream()
                .flatMap(requirement -> requirement.getPeriods().stream())
                .filter(period -> period.getSince().isPresent())
                .map(period -> "  " + clause.getClause() + " " + period.getKey().orElse("") + " 自"
                        + period.getSince().get()
                        + period.getLateBy()
                                .map(late ->
                                        "，迟" + late.getValue() + late.getUnit().label(Locale.CHINESE))
                                .orElse(""));
    }

    private void print(ScheduleEntry entry) {
        out.println("  " + entry.due() + " " + entry.period().getStatus().label(locale) + " 尚欠" + entry.owed() + " "
                + clauses.clause(entry.clause()).orElseThrow().clause().getText());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = DepartmentYear.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
