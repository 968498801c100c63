package io.github.dutylist.examples.cli.fulfilment;

import io.github.dutylist.examples.cli.console.Environment;
import io.github.dutylist.examples.cli.console.Style;
import io.github.dutylist.examples.cli.console.Table;
import io.github.dutylist.examples.cli.console.Table.Cell;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.fulfilment.FulfilmentStatus;
import io.github.dutylist.fulfilment.PeriodFulfilment;
import io.github.dutylist.fulfilment.Schedule;
import io.github.dutylist.fulfilment.ScheduleEntry;
import io.github.dutylist.fulfilment.UndatedEntry;
import io.github.dutylist.model.ResponsibilityList;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A schedule as a table with a row for everything that is due, by its day, and one of what has no day. */
final class ScheduleText {

    private final Writer out;
    private final Style style;
    private final Words words;
    private final FulfilmentWords fulfilment;
    private final Table table;
    private final Table undated;

    ScheduleText(Environment environment, Words words) {
        this.out = environment.out();
        this.style = environment.terminal().outputStyle();
        this.words = words;
        this.fulfilment = new FulfilmentWords(words);
        this.table = new Table(style)
                .words(words.pick("期限", "due"))
                .words(words.pick("条款", "clause"))
                .words(words.pick("责任主体", "role"))
                .words(words.pick("要求", "required"))
                .words(words.pick("时段", "period"))
                .numbers(words.pick("完成", "done"))
                .words(words.pick("情况", "status"));
        this.undated = new Table(style)
                .words(words.pick("条款", "clause"))
                .words(words.pick("责任主体", "role"))
                .words(words.pick("要求", "required"))
                .words(words.pick("时段", "period"))
                .words(words.pick("无法确定期限的原因", "why it has no day"));
    }

    void write(ResponsibilityList list, Schedule schedule, List<ScheduleEntry> entries) throws IOException {
        RoleTitles titles = new RoleTitles(list, words);
        entries.forEach(entry -> add(entry, titles));
        out.write(style.strong(Visible.text(list.getTitle())) + words.colon() + fulfilment.days(schedule.period())
                + words.pick("，截至 ", ", as of ") + schedule.asOf() + "\n");
        table.write(out);
        int without = schedule.undated().size();
        if (without > 0) {
            schedule.undated().forEach(entry -> add(entry, titles));
            undated.write(out);
        }
        out.write(words.pick("共 " + entries.size() + " 项", entries.size() + " due")
                + (without > 0 ? words.pick("；另有 " + without + " 项无法确定期限", "; " + without + " without a day") : "")
                + "\n");
    }

    private void add(UndatedEntry entry, RoleTitles titles) {
        undated.row(
                List.of(
                        new Cell(Visible.text(entry.clause()), style::strong),
                        Cell.of(Visible.text(titles.of(entry.clause(), entry.role(), entry.recipient()))),
                        Cell.of(Visible.text(fulfilment.requirement(entry.frequency()))),
                        Cell.of(Visible.text(
                                entry.period().map(fulfilment::period).orElse(""))),
                        Cell.of(entry.reason().label(words.locale()))),
                List.of());
    }

    private void add(ScheduleEntry entry, RoleTitles titles) {
        PeriodFulfilment period = entry.period();
        FulfilmentStatus status = period.getStatus();
        table.row(
                List.of(
                        new Cell(fulfilment.due(period), style::strong),
                        Cell.of(Visible.text(entry.clause())),
                        Cell.of(Visible.text(titles.of(entry.clause(), entry.role(), entry.recipient()))),
                        Cell.of(Visible.text(fulfilment.requirement(entry.frequency()))),
                        Cell.of(Visible.text(fulfilment.period(period))),
                        Cell.of(fulfilment.done(period)),
                        new Cell(status.label(words.locale()), text -> StatusColour.of(status, text, style))),
                List.of());
    }
}
