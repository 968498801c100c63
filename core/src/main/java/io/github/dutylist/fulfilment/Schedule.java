package io.github.dutylist.fulfilment;

import io.github.dutylist.frequency.CountPerWindow;
import io.github.dutylist.model.ListReference;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is due when, in the order of the days on which it is due.
 *
 * <p>It holds every period, deadline and date that is due in the time asked about, done or not, and what is overdue and still
 * owed from before.
 * The dates of a count in each period are the ends of the periods: reminders, not prescriptions.
 * What is required, but of which nobody can tell when it is due, is held beside it with the reason.
 *
 * @param list the list and its version
 * @param period the time asked about
 * @param asOf the day as of whose start it is seen
 * @param entries what is due, in the order of the days and moments, then of the list
 * @param undated what has no day, in the order of the list
 */
public record Schedule(
        ListReference list, DateRange period, LocalDate asOf, List<ScheduleEntry> entries, List<UndatedEntry> undated) {

    /** What is due at a moment goes before what has the whole day. */
    private static final Comparator<ScheduleEntry> IN_TIME = Comparator.comparing(ScheduleEntry::due)
            .thenComparing(entry ->
                    entry.period().getDueAt().map(OffsetDateTime::toInstant).orElse(Instant.MAX));

    /** Makes a schedule of entries in their order. */
    public Schedule {
        entries = List.copyOf(entries);
        undated = List.copyOf(undated);
    }

    /** Returns the entries of which something is still to be done, in their order. */
    public List<ScheduleEntry> owed() {
        return entries.stream().filter(entry -> entry.owed() > 0).toList();
    }

    static Schedule of(ResponsibilityList list, FulfilmentReport report) {
        List<ScheduleEntry> entries = new ArrayList<>();
        List<UndatedEntry> undated = new ArrayList<>();
        Stream.concat(report.getClauses().stream(), report.getAssessments().stream())
                .forEach(clause -> clause.getRequirements().forEach(requirement -> {
                    add(list.getId(), clause, requirement, report.getPeriod(), entries);
                    addUndated(clause.getClause(), requirement, undated);
                }));
        entries.sort(IN_TIME);
        return new Schedule(report.getList(), report.getPeriod(), report.getAsOf(), entries, undated);
    }

    private static void addUndated(String clause, RequirementFulfilment requirement, List<UndatedEntry> undated) {
        if (requirement.getPeriods().isEmpty() && requirement.getStatus() == FulfilmentStatus.NOT_EVALUABLE) {
            requirement
                    .getReason()
                    .ifPresent(reason -> undated.add(undated(clause, requirement, Optional.empty(), reason)));
        }
        for (PeriodFulfilment period : requirement.getPeriods()) {
            if (period.getDue().isEmpty() && period.getStatus() == FulfilmentStatus.NOT_EVALUABLE) {
                period.getReason()
                        .ifPresent(reason -> undated.add(undated(clause, requirement, Optional.of(period), reason)));
            }
        }
    }

    private static UndatedEntry undated(
            String clause,
            RequirementFulfilment requirement,
            Optional<PeriodFulfilment> period,
            FulfilmentReason reason) {
        return new UndatedEntry(
                clause, requirement.getRole(), requirement.getRecipient(), requirement.getFrequency(), period, reason);
    }

    private static void add(
            String list,
            ClauseFulfilment clause,
            RequirementFulfilment requirement,
            DateRange time,
            List<ScheduleEntry> entries) {
        for (PeriodFulfilment period : requirement.getPeriods()) {
            boolean dueThen = period.getDue().filter(time::contains).isPresent();
            if (dueThen || period.getStatus() == FulfilmentStatus.OVERDUE) {
                entries.add(new ScheduleEntry(
                        id(list, clause, requirement, period),
                        clause.getClause(),
                        requirement.getRole(),
                        requirement.getRecipient(),
                        requirement.getFrequency(),
                        period));
            }
        }
    }

    private static String id(
            String list, ClauseFulfilment clause, RequirementFulfilment requirement, PeriodFulfilment period) {
        return String.join(
                "/",
                list,
                clause.getClause() + requirement.getRequirement(),
                requirement.getRole().orElse("-"),
                occasion(requirement, period));
    }

    /** A count in every window has one gap that is open and whose due date moves; those behind it have their first day. */
    private static String occasion(RequirementFulfilment requirement, PeriodFulfilment period) {
        boolean settled = period.getStatus() == FulfilmentStatus.SHORTFALL;
        boolean rolling = requirement.getReadAs().orElse(requirement.getFrequency()) instanceof CountPerWindow;
        return period.getKey()
                .or(period::getEvent)
                .or(() -> period.getPeriod().filter(days -> rolling && settled).map(days -> days.getStart() + "+"))
                .orElse("next");
    }
}
