package io.github.dutylist.examples.cli.fulfilment;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Style;
import io.github.dutylist.examples.cli.console.Table;
import io.github.dutylist.examples.cli.console.Table.Cell;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.fulfilment.ClauseFulfilment;
import io.github.dutylist.fulfilment.FulfilmentReason;
import io.github.dutylist.fulfilment.FulfilmentReport;
import io.github.dutylist.fulfilment.FulfilmentStatus;
import io.github.dutylist.fulfilment.PeriodFulfilment;
import io.github.dutylist.fulfilment.RequirementFulfilment;
import io.github.dutylist.model.ResponsibilityList;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A fulfilment report as a table: a row for every period of every requirement, and a line that sums them up. */
final class ReportText {

    private final Writer out;
    private final Style style;
    private final Words words;
    private final FulfilmentWords fulfilment;
    private final Table table;

    ReportText(Environment environment, Words words) {
        this.out = environment.out();
        this.style = environment.terminal().outputStyle();
        this.words = words;
        this.fulfilment = new FulfilmentWords(words);
        this.table = new Table(style)
                .words(words.pick("条款", "clause"))
                .words(words.pick("责任主体", "role"))
                .words(words.pick("要求", "required"))
                .words(words.pick("时段", "period"))
                .numbers(words.pick("完成", "done"))
                .words(words.pick("期限", "due"))
                .words(words.pick("情况", "status"));
    }

    void write(ResponsibilityList list, FulfilmentReport report) throws IOException {
        RoleTitles titles = new RoleTitles(list, words);
        Stream.concat(report.getClauses().stream(), report.getAssessments().stream())
                .forEach(clause -> add(clause, titles));
        out.write(style.strong(Visible.text(list.getTitle())) + words.colon() + fulfilment.days(report.getPeriod())
                + words.pick("，截至 ", ", as of ") + report.getAsOf() + "\n");
        table.write(out);
        out.write(words.list(report.getDistribution().stream()
                        .map(count -> StatusColour.of(count.getStatus(), fulfilment.count(count), style))
                        .toList())
                + "\n");
    }

    private void add(ClauseFulfilment clause, RoleTitles titles) {
        if (clause.getRequirements().isEmpty()) {
            row(clause.getClause(), List.of("", "", "", "", ""), clause.getStatus(), reason(clause.getReason()));
        }
        String name = clause.getClause();
        for (RequirementFulfilment requirement : clause.getRequirements()) {
            add(name, requirement, titles.of(clause.getClause(), requirement.getRole(), requirement.getRecipient()));
            name = "";
        }
    }

    private void add(String clause, RequirementFulfilment requirement, String role) {
        String required = fulfilment.requirement(requirement.getFrequency());
        if (requirement.getPeriods().isEmpty()) {
            List<String> cells = List.of(role, required, "", "", "");
            row(clause, cells, requirement.getStatus(), reason(requirement.getReason()));
        }
        boolean first = true;
        for (PeriodFulfilment period : requirement.getPeriods()) {
            List<String> cells = List.of(
                    first ? role : "",
                    first ? required : "",
                    fulfilment.period(period),
                    fulfilment.done(period),
                    fulfilment.due(period));
            row(first ? clause : "", cells, period.getStatus(), fulfilment.remark(period));
            first = false;
        }
    }

    private String reason(Optional<FulfilmentReason> reason) {
        return reason.map(why -> why.label(words.locale())).orElse("");
    }

    private void row(String clause, List<String> cells, FulfilmentStatus status, String remark) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell(Visible.text(clause), style::strong));
        cells.forEach(cell -> row.add(Cell.of(Visible.text(cell))));
        String label = status.label(words.locale()) + (remark.isEmpty() ? "" : words.colon() + remark);
        row.add(new Cell(Visible.text(label), text -> StatusColour.of(status, text, style)));
        table.row(row, List.of());
    }
}
