package io.github.dutylist.io.calendar;

import io.github.dutylist.fulfilment.FulfilmentStatus;
import io.github.dutylist.fulfilment.PeriodFulfilment;
import io.github.dutylist.fulfilment.ScheduleEntry;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.ListIndex;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.value.DateRange;
import io.github.dutylist.value.Labels;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The to-dos of one export. */
final class ToDo {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private static final String ONLY_DATE = ";VALUE=DATE";

    private static final int MAX_SUMMARY = 60;

    private final ListIndex index;
    private final Locale locale;
    private final String stamp;
    private final int sequence;

    ToDo(ResponsibilityList list, Locale locale, String stamp, int sequence) {
        this.index = ListIndex.of(list);
        this.locale = locale;
        this.stamp = stamp;
        this.sequence = sequence;
    }

    void write(ScheduleEntry entry, ContentLines lines) {
        PeriodFulfilment period = entry.period();
        lines.add("BEGIN", "VTODO")
                .addText("UID", entry.id())
                .add("DTSTAMP", stamp)
                .add("LAST-MODIFIED", stamp)
                .add("SEQUENCE", String.valueOf(sequence));
        writeTime(entry, lines);
        lines.addText("SUMMARY", summary(entry)).addText("DESCRIPTION", description(entry));
        lines.addText("CATEGORIES", period.getStatus().label(locale));
        lines.add("STATUS", status(entry));
        if (isDone(period)) {
            lines.add("PERCENT-COMPLETE", "100");
        }
        if (period.getStatus() == FulfilmentStatus.OVERDUE) {
            lines.add("PRIORITY", "1");
        }
        lines.add("END", "VTODO");
    }

    /** Writes a due date with the first day of its period, or a due moment; a start must come before what is due. */
    private static void writeTime(ScheduleEntry entry, ContentLines lines) {
        PeriodFulfilment period = entry.period();
        if (period.getDueAt().isPresent()) {
            lines.add("DUE", CalendarWriter.utc(period.getDueAt().get().toInstant()));
            return;
        }
        Optional<LocalDate> start =
                period.getPeriod().map(DateRange::getStart).filter(day -> day.isBefore(entry.due()));
        start.ifPresent(day -> lines.add("DTSTART" + ONLY_DATE, DATE.format(day)));
        lines.add("DUE" + ONLY_DATE, DATE.format(entry.due()));
    }

    private String summary(ScheduleEntry entry) {
        String text = text(entry).lines().findFirst().orElse("");
        boolean isLong = text.codePointCount(0, text.length()) > MAX_SUMMARY;
        String shortened = isLong ? text.substring(0, text.offsetByCodePoints(0, MAX_SUMMARY)) + "…" : text;
        return role(entry).map(role -> role + separator() + shortened).orElse(shortened);
    }

    private String description(ScheduleEntry entry) {
        PeriodFulfilment period = entry.period();
        List<String> lines = new ArrayList<>();
        lines.add(text(entry));
        lines.add(line("状态", "Status", period.getStatus().label(locale)));
        period.getReason().ifPresent(reason -> lines.add(line("原因", "Reason", reason.label(locale))));
        period.getKey().ifPresent(key -> lines.add(line("周期", "Period", key)));
        period.getRequired().ifPresent(number -> lines.add(line("要求", "Required", amount(number, period))));
        lines.add(line("已完成", "Done", amount(period.getObserved(), period)));
        if (entry.owed() > 0) {
            lines.add(line("尚欠", "Still owed", amount(entry.owed(), period)));
        }
        entry.recipient().ifPresent(recipient -> lines.add(line("对象", "To", recipient)));
        lines.add(line("依据", "Source", index.list().getTitle() + " " + entry.clause()));
        return String.join("\n", lines);
    }

    private String line(String chinese, String english, String value) {
        return Labels.choose(locale, chinese, english) + separator() + value;
    }

    private String separator() {
        return Labels.choose(locale, "：", ": ");
    }

    private String amount(int number, PeriodFulfilment period) {
        String unit = period.getUnit().map(known -> known.label(locale)).orElse(Labels.choose(locale, "次", "time(s)"));
        return number + Labels.choose(locale, "", " ") + unit;
    }

    /** Returns the words of the clause or assessment scheme. */
    private String text(ScheduleEntry entry) {
        return index.clause(entry.clause())
                .map(placed -> placed.clause().getText())
                .or(() -> index.list().getAssessments().stream()
                        .filter(scheme -> scheme.getId().equals(entry.clause()))
                        .map(AssessmentScheme::getText)
                        .findFirst())
                .orElse(entry.clause());
    }

    private Optional<String> role(ScheduleEntry entry) {
        return entry.role().map(id -> index.role(id).map(Role::getTitle).orElse(id));
    }

    private static String status(ScheduleEntry entry) {
        return switch (entry.period().getStatus()) {
            case SATISFIED, EXCEEDED -> "COMPLETED";
            case SHORTFALL -> isDone(entry.period()) ? "COMPLETED" : "CANCELLED";
            case NOT_APPLICABLE -> "CANCELLED";
            case OVERDUE, NOT_YET_DUE, NOT_EVALUABLE ->
                entry.period().getObserved() > 0 ? "IN-PROCESS" : "NEEDS-ACTION";
        };
    }

    /** Tells whether it was done, be it late or more often than allowed. */
    private static boolean isDone(PeriodFulfilment period) {
        return period.getStatus() == FulfilmentStatus.SATISFIED
                || period.getStatus() == FulfilmentStatus.EXCEEDED
                || period.getLateBy().isPresent();
    }
}
