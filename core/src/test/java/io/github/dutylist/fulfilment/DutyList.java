package io.github.dutylist.fulfilment;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.EventType;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.ListReference;
import io.github.dutylist.model.ListStatus;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Section;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.value.DateRange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** The archive's fire-safety list with one clause, and records under it: what the tests of the evaluation are made of. */
final class DutyList {

    static final String CLAUSE = "inspect-stacks";

    static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    static final DateRange YEAR = DateRange.of(NEW_YEAR, LocalDate.of(2026, 12, 31));

    static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

    private DutyList() {}

    /** Returns the list whose clause, borne by the curator, has these frequencies, in effect since 2025. */
    static ResponsibilityList requiring(FrequencyRequirement... frequencies) {
        return with(clause -> clause.frequencies(List.of(frequencies)));
    }

    static ResponsibilityList with(UnaryOperator<DutyClause.Builder> change) {
        DutyClause.Builder clause =
                DutyClause.builder().id(CLAUSE).text("检查档案库房消防设施。").addRoles("curator");
        return ResponsibilityList.builder()
                .id("archive-fire-safety")
                .version(2)
                .title("档案馆消防安全责任清单")
                .status(ListStatus.IN_FORCE)
                .effective(DateRange.of(LocalDate.of(2025, 1, 1)))
                .organisation("archive")
                .addOrganisations(Organisation.of("archive", "云溪县档案馆"))
                .addRoles(role("curator", Holder.POST), role("deputy", Holder.POST), role("stacks", Holder.UNIT))
                .addRoles(role("staff", Holder.POST_CLASS))
                .addEventTypes(EventType.of("fire", "火情"), EventType.of("leak", "漏水"))
                .addSections(Section.builder()
                        .id("duties")
                        .kind(SectionKind.DUTIES)
                        .addClauses(change.apply(clause).build())
                        .build())
                .build();
    }

    static ResponsibilityList effectiveFrom(ResponsibilityList list, LocalDate start) {
        return list.toBuilder().effective(DateRange.of(start)).build();
    }

    private static Role role(String id, Holder holder) {
        return Role.builder()
                .id(id)
                .title("责任人" + id)
                .addResponsibilities(Responsibility.DIRECT)
                .holder(holder)
                .build();
    }

    /** Returns the record of an inspection on a day. */
    static FulfilmentRecord on(String day) {
        return FulfilmentRecord.builder()
                .id("on-" + day)
                .addClauses(CLAUSE)
                .date(LocalDate.parse(day))
                .title("库房消防检查")
                .build();
    }

    /** Returns the record of an inspection at a moment, whose stated day is that of the moment as written. */
    static FulfilmentRecord at(String moment) {
        OffsetDateTime at = OffsetDateTime.parse(moment);
        return on(at.toLocalDate().toString()).toBuilder().occurredAt(at).build();
    }

    static FulfilmentRecord forPeriod(String day, String key) {
        return on(day).toBuilder().forPeriod(key).build();
    }

    static FulfilmentRecord after(String event, FulfilmentRecord record) {
        return record.toBuilder().event(event).build();
    }

    /** Returns records that cover 2026. */
    static FulfilmentRecords records(FulfilmentRecord... records) {
        return records(Arrays.asList(records));
    }

    static FulfilmentRecords records(List<FulfilmentRecord> records) {
        return FulfilmentRecords.builder()
                .list(ListReference.of("archive-fire-safety", 2))
                .reporter("云溪县档案馆")
                .coverage(YEAR)
                .records(records)
                .build();
    }

    static FulfilmentRecords records() {
        return records(List.of());
    }

    static FulfilmentRecords records(String... days) {
        return records(Arrays.stream(days).map(DutyList::on).toList());
    }

    static FulfilmentRecords covering(String start, String end, FulfilmentRecords records) {
        return records.toBuilder()
                .coverage(DateRange.of(LocalDate.parse(start), LocalDate.parse(end)))
                .build();
    }

    /** Returns the periods of all requirements of the clause in 2026, seen from the end of it. */
    static List<PeriodFulfilment> periods(ResponsibilityList list, FulfilmentRecords records) {
        return periods(list, records, NEXT_YEAR);
    }

    static List<PeriodFulfilment> periods(ResponsibilityList list, FulfilmentRecords records, LocalDate asOf) {
        return periods(FulfilmentEvaluator.create(), list, records, asOf);
    }

    static List<PeriodFulfilment> periods(
            FulfilmentEvaluator evaluator, ResponsibilityList list, FulfilmentRecords records, LocalDate asOf) {
        return periods(evaluator.evaluate(list, records, YEAR, asOf));
    }

    static List<PeriodFulfilment> periods(FulfilmentReport report) {
        List<PeriodFulfilment> periods = new ArrayList<>();
        for (ClauseFulfilment clause : report.getClauses()) {
            clause.getRequirements().forEach(requirement -> periods.addAll(requirement.getPeriods()));
        }
        return periods;
    }

    /** Returns the only requirement of the clause in 2026, seen from the end of it. */
    static RequirementFulfilment requirement(ResponsibilityList list, FulfilmentRecords records) {
        return requirement(FulfilmentEvaluator.create(), list, records);
    }

    static RequirementFulfilment requirement(
            FulfilmentEvaluator evaluator, ResponsibilityList list, FulfilmentRecords records) {
        List<RequirementFulfilment> requirements = evaluator
                .evaluate(list, records, YEAR, NEXT_YEAR)
                .getClauses()
                .get(0)
                .getRequirements();
        if (requirements.size() != 1) {
            throw new AssertionError(requirements);
        }
        return requirements.get(0);
    }
}
