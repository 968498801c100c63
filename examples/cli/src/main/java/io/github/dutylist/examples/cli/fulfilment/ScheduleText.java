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
import io.github.dutylist.model.ResponsibilityList;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A schedule as a table with a row for everything that is due, by its day. */
final class ScheduleText {

    private final Writer out;
    private final Style style;
    private final Words words;
    private final FulfilmentWords fulfilment;
    private final Table table;

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
    }

    void write(ResponsibilityList list, Schedule schedule, List<ScheduleEntry> entries) throws IOException {
        RoleTitles titles = new RoleTitles(list, words);
        entries.forEach(entry -> add(entry, titles));
        out.write(style.strong(Visible.text(list.getTitle())) + words.colon() + fulfilment.days(schedule.period())
                + words.pick("，截至 ", ", as of ") + schedule.asOf() + "\n");
        table.write(out);
        out.write(words.pick("共 " + entries.size() + " 项", entries.size() + " due") + "\n");
    }

    private void add(ScheduleEntry entry, RoleTitles titles) {
        PeriodFulfilment period = entry.period();
        FulfilmentStatus status = period.getStatus();
        table.row(
                List.of(
                        new Cell(entry.due().toString(), style::strong),
                        Cell.of(Visible.text(entry.clause())),
                        Cell.of(Visible.text(titles.of(entry.clause(), entry.role(), entry.recipient()))),
                        Cell.of(Visible.text(fulfilment.requirement(entry.frequency()))),
                        Cell.of(Visible.text(fulfilment.period(period))),
                        Cell.of(fulfilment.done(period)),
                        new Cell(status.label(words.locale()), text -> StatusColour.of(status, text, style))),
                List.of());
    }
}
